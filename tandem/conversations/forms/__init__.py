"""What people fill in."""

from .rhythm import OtherRhythmForm, SeriesForm
from .style import StyleForm
from .talks import (
    AgendaForm,
    AgreementForm,
    AnswersForm,
    CancelForm,
    CorrectionForm,
    DeclineForm,
    DoneForm,
    FreshAgreementForm,
    MoveForm,
    NotesForm,
    PlanForm,
    RefuseForm,
    SignForm,
    suggested_day,
)
from .types import TypeForm

__all__ = [
    "AgendaForm",
    "AgreementForm",
    "AnswersForm",
    "CancelForm",
    "CorrectionForm",
    "DeclineForm",
    "DoneForm",
    "FreshAgreementForm",
    "MoveForm",
    "NotesForm",
    "OtherRhythmForm",
    "PlanForm",
    "RefuseForm",
    "SeriesForm",
    "SignForm",
    "StyleForm",
    "TypeForm",
    "suggested_day",
]
