"""Personal data in the access log."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import Look

declare(
    Look,
    purpose=_("Let everybody see who looked at her file."),
    legal_basis="legal obligation",
    retention=_("Two years."),
    untracked_because="it is itself a log: insert only",
)
