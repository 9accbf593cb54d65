"""Rules that no address asks in every case, asked straight: who may, by hand in ``cases``."""

from contextlib import contextmanager

from django.db import transaction

from tandem.core import clock
from tandem.core.models import ParameterValue
from tandem.people.models import Person
from tests.access.asking import INSIDE, words_of
from tests.access.cases import CASES, LISTINGS, Listing


@contextmanager
def supposed(one, world):
    """Inside, the organisation has switched the parameter off and the rows are as is given; both are taken back."""
    if not one.off and not one.given:
        yield
        return
    section, _dot, key = one.off.rpartition(".")
    with transaction.atomic():
        if one.off:
            ParameterValue.objects.create(
                section=section, key=key, value=False, from_date=clock.today(), why="", created_at=clock.now()
            )
        if one.given:
            one.given(world)
        yield
        transaction.set_rollback(True)


def everybody(world):
    """{slug: person} of who works here, read anew: what a person object remembers, it remembers for one request."""
    people = Person.objects.in_bulk([getattr(world.cast, slug).pk for slug in INSIDE])
    return {slug: people[getattr(world.cast, slug).pk] for slug in INSIDE}


def decides(rule, function):
    """Whether it is the function of this qualified name that answers for a rule."""
    return getattr(rule, "__wrapped__", rule).__code__.co_qualname == function


def wrong_verbs(world, modules=None, only=""):
    """A generator of what is wrong, or an empty text, for each case and each member of the cast, and each listing.

    ``modules``: of these alone; ``only``: the rules in which the function of this qualified name decides.
    """
    asked = [one for one in (*LISTINGS, *CASES) if modules is None or one.module in modules]
    asked = [one for one in asked if not only or decides(one.rule, only)]
    if not asked:
        return
    people, names = everybody(world), scenes_by_key(world)
    for one in asked:
        with supposed(one, world):
            by = everybody(world) if one.off or one.given else people
            yield from [_listing(world, one, by, names)] if isinstance(one, Listing) else _case(world, one, by)


def _case(world, case, people):
    things = case.things(world)
    for slug, person in people.items():
        reason = case.rule(person, *things)
        wrong = bool(reason) == (slug in words_of(case.who))
        yield f"{case.rule.__name__} {things}: {slug} {(reason and 'is refused') or 'may'}" if wrong else ""


def scenes_by_key(world):
    """The name of each thing and each person of the world by its model and key."""
    names = {(type(thing), thing.pk): name for name, thing in world.things.items()}
    return names | {(Person, person.pk): slug for slug, person in vars(world.cast).items() if type(person) is Person}


def _listing(world, listing, people, names):
    viewer = listing.viewer(world) if callable(listing.viewer) else people[listing.viewer]
    given = listing.rule(viewer)
    got = {one if isinstance(one, str) else names.get((type(one), one.pk), f"? {one}") for one in given}
    wanted = words_of(listing.names)
    return "" if got == wanted else f"{listing.rule.__name__} {listing.viewer}: {sorted(got ^ wanted)}"
