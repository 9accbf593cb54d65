"""Agreements, for others to point at."""

from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from tandem.core.references import refer_to

from .models import Agreement

refer_to(
    "agreement",
    Agreement,
    label=lambda agreement: Truncator(agreement.text).chars(90),
    hidden=_("an agreement"),
    icon="list-checks",
    offered=lambda agreements: agreements.filter(done_at=None).order_by("-added_at", "-pk"),
)
