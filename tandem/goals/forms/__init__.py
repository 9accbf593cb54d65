"""The forms of goals."""

from .context import AnswerForm, ContextForm
from .fields import NumberField
from .goal import GoalForm, Road
from .hints import hints
from .life import AcceptForm, MergeForm, OfferForm, ProposalForm, SplitForm, TakeForm
from .linking import LinkForm
from .lists import BulkForm, DayForm, PeriodForm, ViewForm
from .obstacles import CallForm, ObstacleForm, SolveForm
from .plans import PlanForm, ValuesForm
from .results import CriterionRows, KeyResultForm, KeyResultRows
from .steps import CheckInForm, CloseForm, InviteForm, ReasonForm, VisibilityForm, WordsForm
from .templates import TemplateForm

__all__ = [
    "AcceptForm",
    "AnswerForm",
    "BulkForm",
    "CallForm",
    "CheckInForm",
    "CloseForm",
    "ContextForm",
    "CriterionRows",
    "DayForm",
    "GoalForm",
    "InviteForm",
    "KeyResultForm",
    "KeyResultRows",
    "LinkForm",
    "MergeForm",
    "NumberField",
    "ObstacleForm",
    "OfferForm",
    "PeriodForm",
    "PlanForm",
    "ProposalForm",
    "ReasonForm",
    "Road",
    "SolveForm",
    "SplitForm",
    "TakeForm",
    "TemplateForm",
    "ValuesForm",
    "ViewForm",
    "VisibilityForm",
    "WordsForm",
    "hints",
]
