"""The forms of goals."""

from .context import AnswerForm, ContextForm
from .fields import NumberField
from .goal import GoalForm, Road
from .hints import hints
from .linking import LinkForm
from .obstacles import CallForm, ObstacleForm, SolveForm
from .plans import PlanForm, ValuesForm
from .life import AcceptForm, MergeForm, OfferForm, ProposalForm, SplitForm, TakeForm
from .results import CriterionRows, KeyResultForm, KeyResultRows
from .steps import CheckInForm, CloseForm, InviteForm, ReasonForm, VisibilityForm, WordsForm

__all__ = [
    "AcceptForm",
    "AnswerForm",
    "CallForm",
    "CheckInForm",
    "CloseForm",
    "ContextForm",
    "CriterionRows",
    "GoalForm",
    "InviteForm",
    "KeyResultForm",
    "KeyResultRows",
    "LinkForm",
    "MergeForm",
    "NumberField",
    "ObstacleForm",
    "OfferForm",
    "PlanForm",
    "ProposalForm",
    "ReasonForm",
    "Road",
    "SolveForm",
    "SplitForm",
    "TakeForm",
    "ValuesForm",
    "VisibilityForm",
    "WordsForm",
    "hints",
]
