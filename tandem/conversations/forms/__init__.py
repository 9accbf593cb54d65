"""What people fill in."""

from .rhythm import OtherRhythmForm, SeriesForm
from .style import StyleForm
from .talks import (
    AgendaForm,
    AgreementForm,
    AnswersForm,
    CancelForm,
    DoneForm,
    FreshAgreementForm,
    MoveForm,
    NotesForm,
    PlanForm,
    SignForm,
    suggested_day,
)

__all__ = [
    "AgendaForm",
    "AgreementForm",
    "AnswersForm",
    "CancelForm",
    "DoneForm",
    "FreshAgreementForm",
    "MoveForm",
    "NotesForm",
    "OtherRhythmForm",
    "PlanForm",
    "SeriesForm",
    "SignForm",
    "StyleForm",
    "suggested_day",
]
