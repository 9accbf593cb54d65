"""What people are told about cycles: one notice for each person, however many conversations she has in it."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

LAUNCHED = kind(
    "cycles.launched",
    _("%(cycle)s has begun: conversations that lie ready for you: %(n)s"),
    icon="calendar-clock",
    choice=_("A cycle of conversations has begun"),
)
MOVED = kind(
    "cycles.moved",
    _("%(cycle)s: there is another date for conversations of yours: %(n)s"),
    icon="calendar-clock",
    choice=_("A date of a cycle has moved"),
)
DUE = kind(
    "cycles.due",
    _("%(cycle)s: conversations of yours that are still to be held: %(n)s"),
    icon="hourglass",
    choice=_("The date of a cycle comes near"),
)
ENDED = kind(
    "cycles.ended",
    _("%(cycle)s: conversations of yours that will not be held: %(n)s"),
    icon="calendar",
    choice=_("A conversation of a cycle will not be held"),
)
CLOSED = kind(
    "cycles.closed",
    _("%(cycle)s has ended: conversations of yours that will not be held: %(n)s"),
    icon="calendar",
    choice=_("A cycle has ended before you talked"),
)
