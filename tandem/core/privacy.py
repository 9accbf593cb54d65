"""Personal data in core."""

from django.utils.translation import gettext_lazy as _

from .models import Occurrence, ParameterValue
from .personal import declare

declare(
    Occurrence,
    purpose=_("Tell people and connected systems what happened, once."),
    retention=_("Two years."),
    export=False,
    untracked_because="it is itself the log: insert only",
)
declare(
    ParameterValue,
    purpose=_("Keep what the organisation chose, and why."),
    sensitivity="none",
    retention=_("As long as the organisation uses Tandem."),
    export=False,
    erasure="keep",
)
