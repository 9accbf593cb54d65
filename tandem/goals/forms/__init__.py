"""The forms of goals."""

from .fields import NumberField
from .goal import GoalForm, KeyResultForm, KeyResultRows, hints
from .steps import CheckInForm, CloseForm, ContributionForm, InviteForm, ReasonForm, VisibilityForm, WordsForm

__all__ = [
    "CheckInForm",
    "CloseForm",
    "ContributionForm",
    "GoalForm",
    "InviteForm",
    "KeyResultForm",
    "KeyResultRows",
    "NumberField",
    "ReasonForm",
    "VisibilityForm",
    "WordsForm",
    "hints",
]
