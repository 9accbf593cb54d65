"""Personal data in plans: none. Whom a plan is for is worked out anew each time, and kept nowhere."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import Moment, Plan, Scheme

for content in (Scheme, Plan, Moment):
    declare(
        content,
        purpose=_("Say which conversations are expected of whom, in which rhythm, and why."),
        sensitivity="none",
        retention=_("As long as the organisation uses Tandem."),
        export=False,
        erasure="keep",
    )
