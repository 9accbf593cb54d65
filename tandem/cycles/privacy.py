"""Personal data in cycles."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import Cycle, Place, Runner

KEPT = _("Five years after the cycle was closed.")

declare(Cycle, purpose=_("Hold the formal conversations of a stretch of the year."), retention=KEPT, export=False)
declare(Runner, purpose=_("Say openly who sees by name how far everybody is."), retention=KEPT)
declare(Place, purpose=_("See to it that everybody has her conversation, once."), retention=KEPT)
