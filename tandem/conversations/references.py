"""Agreements, for others to point at; and the guides that a moment of a plan may follow."""

from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from tandem.core.references import refer_to
from tandem.plans.shapes import guides_from

from .models import Agreement, Guide
from .queries.types import IN_USE
from .queries.versions import of_what_holds
from .states import Kind

refer_to(
    "agreement",
    Agreement,
    label=lambda agreement: Truncator(agreement.text).chars(90),
    hidden=_("an agreement"),
    icon="list-checks",
    offered=lambda agreements: agreements.filter(of_what_holds(), done_at=None).order_by("-added_at", "-pk"),
)


@guides_from
def formal_guides():
    """{slug: title} of the guides for formal conversations that are in use."""
    guides = Guide.objects.filter(IN_USE, kind=Kind.FORMAL)
    return {guide.slug: guide.title for guide in guides}
