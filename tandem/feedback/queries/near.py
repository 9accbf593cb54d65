"""With whom one worked, and why one thinks so. Modules above name what they know with ``source``: see the desk."""

from collections.abc import Callable, Iterable
from typing import Any

from tandem.people.models import Person

from ..access import who_can_be_given
from .suggesting import suggested_people

MOST = 8
SOURCES: list[Callable[[Person], Iterable[tuple[int, Any]]]] = []


def source(found: Callable[[Person], Iterable[tuple[int, Any]]]) -> Callable:
    """Register ``found(person) -> (key of a person, why)``: why in words that this person may read."""
    SOURCES.append(found)
    return found


def worked_with(person: Person) -> list[Person]:
    """Whom one probably asks: those with whom one worked first, each with ``.why``; then those near to one."""
    reasons: dict[int, Any] = {}
    for found in SOURCES:
        for key, why in found(person):
            reasons.setdefault(key, why)
    known = who_can_be_given(person).in_bulk(list(reasons)[: 2 * MOST])
    people = [known[key] for key in reasons if key in known][:MOST]
    if len(people) < MOST:
        people += [one for one in suggested_people(person, MOST) if one not in people]
    for one in people:
        one.why = reasons.get(one.pk, "")
    return people[:MOST]
