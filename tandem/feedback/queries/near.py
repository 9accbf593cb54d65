"""With whom one worked, and why one thinks so. Modules above name what they know with ``source``: see the desk."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.people.models import Person, TeamMembership
from tandem.people.relations import teams_of

from ..access import who_can_be_given
from ..models import Feedback
from .suggesting import suggested_people

MOST = 8
SOURCES: list[Callable[[Person], Iterable[tuple[int, Any]]]] = []


def source(found: Callable[[Person], Iterable[tuple[int, Any]]]) -> Callable:
    """Register ``found(person) -> (key of a person, why)``: why in words that this person may read."""
    SOURCES.append(found)
    return found


def _in_my_teams(person: Person) -> Iterable[tuple[int, Any]]:
    mates = TeamMembership.objects.in_force().filter(team__in=teams_of(person)).exclude(person=person)
    for mate in mates.select_related("team").order_by("team__name", "person__name")[:MOST]:
        yield mate.person_id, _("in your team %(team)s") % {"team": mate.team.name}


def _lately(person: Person) -> Iterable[tuple[int, Any]]:
    pairs = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person), giver__isnull=False)
    for giver, receiver in pairs.order_by("-sent_at").values_list("giver", "receiver")[:40]:
        yield receiver if giver == person.pk else giver, _("feedback between you lately")


def worked_with(person: Person) -> list[Person]:
    """Whom one probably asks: those with whom one worked first, each with ``.why``; then those near to one."""
    reasons: dict[int, Any] = {}
    for found in (*SOURCES, _in_my_teams, _lately):
        for key, why in found(person):
            reasons.setdefault(key, why)
    known = who_can_be_given(person).in_bulk(list(reasons)[: 2 * MOST])
    people = [known[key] for key in reasons if key in known][:MOST]
    if len(people) < MOST:
        people += [one for one in suggested_people(person, MOST) if one not in people]
    for one in people:
        one.why = reasons.get(one.pk, "")
    return people[:MOST]
