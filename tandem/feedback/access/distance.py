"""Who keeps whom at a distance, and what that means for writing and asking."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import sees
from tandem.core.keeping import kept
from tandem.core.rules import rule
from tandem.people.models import Person

from ..models import Distance
from ..states import Far

NOT_THIS_WAY = _(
    "%(name)s does not receive feedback or questions in this way at the moment. "
    "Talk to each other, or ask a coach or a confidential adviser."
)
KEPT_FAR = _("You keep %(name)s at a distance. End that first in your settings.")


@sees(Distance)
def distance(viewer):
    """Only who keeps it."""
    return Q(person=viewer)


def is_closed_to(person, other):
    """Whether ``person`` receives nothing from ``other``: one answer, whatever the reason."""
    closing = {(person.pk, other.pk, Far.BLOCK), (person.pk, None, Far.PAUSE)}
    return bool(closing & _between(person, other))


def has_blocked(person, other):
    """Whether ``person`` blocked ``other``."""
    return (person.pk, other.pk, Far.BLOCK) in _between(person, other)


def _between(one, two):
    """What two people keep at a distance, as (person, other, kind): one query for a page."""
    keys = tuple(sorted((one.pk, two.pk)))
    return kept(("distance", keys), lambda: _read_between(keys))


def _read_between(keys):
    return set(Distance.objects.filter(person__in=keys).values_list("person", "other", "kind"))


def muted():
    """Condition on pieces: the receiver had muted the giver when it came. An answer to her own question is not."""
    rows = Distance.objects.filter(
        person=OuterRef("receiver"), other=OuterRef("giver"), kind=Far.MUTE, since__lt=OuterRef("sent_at")
    )
    return Q(Exists(rows), invitation=None)


def blocked_askers():
    """Condition on invitations: who is asked has blocked who asks. It waits for nobody then, and nobody is told."""
    of_this = {"person": OuterRef("person"), "other": OuterRef("request__asker"), "kind": Far.BLOCK}
    return Q(Exists(Distance.objects.filter(**of_this)))


def without_who_muted(people, by):
    """Of these people, those who neither muted nor blocked ``by`` (a key): the others are told nothing of her."""
    quiet = set(Distance.objects.filter(other=by).values_list("person", flat=True))  # a pause is from nobody by name
    return [one for one in people if one and one.pk not in quiet]


@rule
def keep_away(by, other):
    """Mute or block anybody but oneself."""
    yield by != other, _("This is you. Choose somebody else.")
    yield lambda: Person.objects.visible_to(by).filter(pk=other.pk).exists(), _("There is nobody of this name.")
