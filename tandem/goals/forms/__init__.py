"""The forms of goals."""

from .fields import NumberField
from .goal import GoalForm, Road
from .hints import hints
from .results import KeyResultForm, KeyResultRows
from .obstacles import CallForm, ObstacleForm, SolveForm
from .steps import CheckInForm, CloseForm, ContributionForm, InviteForm, ReasonForm, VisibilityForm, WordsForm

__all__ = [
    "CallForm",
    "CheckInForm",
    "CloseForm",
    "ContributionForm",
    "GoalForm",
    "InviteForm",
    "KeyResultForm",
    "KeyResultRows",
    "NumberField",
    "ObstacleForm",
    "ReasonForm",
    "Road",
    "SolveForm",
    "VisibilityForm",
    "WordsForm",
    "hints",
]
