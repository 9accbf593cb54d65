"""What people fill in."""

from .preparing import AnswersForm
from .rhythm import OtherRhythmForm, SeriesForm
from .signing import CorrectionForm, DeclineForm, RefuseForm, SignForm
from .standing_in import EndStandInForm, StandInForm
from .style import StyleForm
from .talks import (
    AgendaForm,
    AgreementForm,
    CancelForm,
    DoneForm,
    FreshAgreementForm,
    MoveForm,
    NotesForm,
    PlanForm,
    suggested_day,
)
from .team_talks import BringInForm, TeamAgreementForm, TeamAnswersForm, TeamMoveForm, TeamNotesForm, TeamPlanForm
from .types import TitleForm, TopicForm, TypeForm

__all__ = [
    "AgendaForm",
    "AgreementForm",
    "AnswersForm",
    "BringInForm",
    "CancelForm",
    "CorrectionForm",
    "DeclineForm",
    "DoneForm",
    "EndStandInForm",
    "FreshAgreementForm",
    "MoveForm",
    "NotesForm",
    "OtherRhythmForm",
    "PlanForm",
    "RefuseForm",
    "SeriesForm",
    "SignForm",
    "StandInForm",
    "StyleForm",
    "TeamAgreementForm",
    "TeamAnswersForm",
    "TeamMoveForm",
    "TeamNotesForm",
    "TeamPlanForm",
    "TitleForm",
    "TopicForm",
    "TypeForm",
    "suggested_day",
]
