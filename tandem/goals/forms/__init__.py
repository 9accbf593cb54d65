"""The forms of goals."""

from .context import AnswerForm, ContextForm
from .fields import NumberField
from .goal import GoalForm, Road
from .hints import hints
from .linking import LinkForm
from .obstacles import CallForm, ObstacleForm, SolveForm
from .results import KeyResultForm, KeyResultRows
from .steps import CheckInForm, CloseForm, InviteForm, ReasonForm, VisibilityForm, WordsForm

__all__ = [
    "AnswerForm",
    "CallForm",
    "CheckInForm",
    "CloseForm",
    "ContextForm",
    "GoalForm",
    "InviteForm",
    "KeyResultForm",
    "KeyResultRows",
    "LinkForm",
    "NumberField",
    "ObstacleForm",
    "ReasonForm",
    "Road",
    "SolveForm",
    "VisibilityForm",
    "WordsForm",
    "hints",
]
