"""Personal data in insights: there is none in what is published, and who was counted is read by nobody."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import Counted, Covered, Group, Quarter, Snapshot

FROZEN = "it is itself a record that nobody can change: insert only"
PURPOSE = _("Show whether there is dialogue, in groups, never about one person.")

for published in (Quarter, Group, Covered, Snapshot):
    declare(
        published,
        purpose=PURPOSE,
        legal_basis="legitimate interest",
        sensitivity="none",
        retention=_("As long as the organisation wants to compare."),
        export=False,
        erasure="keep",
        untracked_because=FROZEN,
    )
declare(
    Counted,
    purpose=_("Keep the groups of a quarter far enough from those of the quarter before. No person can read it."),
    legal_basis="legitimate interest",
    retention=_("As long as the figures that it protects."),
    export=False,
    erasure="keep",
    untracked_because=FROZEN,
)
