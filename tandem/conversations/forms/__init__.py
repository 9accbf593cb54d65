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
    "OtherRhythmForm",
    "PlanForm",
    "SeriesForm",
    "SignForm",
    "StyleForm",
    "suggested_day",
]
