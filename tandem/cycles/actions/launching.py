"""The launch: terms, people and forms are taken over at once; the conversations are made in batches, each of which is
there whole or not at all. Whoever is killed in between, the next one goes on where it was."""

import datetime
from collections import defaultdict

from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.translation import gettext as _

from tandem.conversations.actions import Wanted, plan_many
from tandem.conversations.models import Guide
from tandem.conversations.parameters import Formal
from tandem.conversations.queries.types import IN_USE
from tandem.conversations.states import UNDER_WAY
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.models import Assignment, Person

from .. import access
from ..events import CycleLaunched
from ..models import Cycle, Place
from ..parameters import Running
from ..queries import expected, scheme_of
from ..states import Standing, State
from .drafting import locked

A_BATCH = 400
A_YEAR, A_DAY = datetime.timedelta(days=365), datetime.timedelta(days=1)


def _coaches():
    """{person: (unit, coach)} of today, by keys; a coach who has left is none."""
    here = Person.objects.filter(employed__contains=clock.today())
    rows = Assignment.objects.in_force().values_list("person", "unit", "coach")
    known = set(here.values_list("pk", flat=True))
    return {person: (unit, coach if coach in known else None) for person, unit, coach in rows}


def add_places(cycle, found, is_late=False):
    """Places for ``found`` (a list of Expected), unless they are there; gives how many were asked. Who has no coach
    waits for one."""
    slugs = {one.moment.guide for one in found}
    guides = Guide.objects.filter(IN_USE, slug__in=slugs)
    guide_of = {guide.slug: guide for guide in guides}
    seats = _coaches()
    rows = []
    for one in found:
        unit, coach = seats.get(one.facts.person, (None, None))
        if one.moment.guide in guide_of:
            rows.append(
                Place(
                    cycle=cycle,
                    person_id=one.facts.person,
                    moment=one.moment,
                    guide=guide_of[one.moment.guide],
                    unit_id=unit,
                    coach_id=coach,
                    planned_date=one.day,
                    due_date=max(one.day, clock.today()),
                    standing=Standing.WAITING if coach else Standing.NO_COACH,
                    is_late=is_late,
                )
            )
    Place.objects.bulk_create(rows, ignore_conflicts=True, batch_size=2000)
    return len(rows)


@action
def launch(cycle, *, by):
    """Take over the plans, people, guides and parameters of today. Gives how many conversations there will be.

    Raises ValidationError when there are no plans, or when they expect nothing of anybody on these days.
    """
    cycle = locked(cycle)
    access.launch.require(by, cycle)
    scheme = scheme_of(cycle, by)
    if scheme is None:
        raise ValidationError(_("There are no plans that hold. Publish them first."))
    Cycle.objects.filter(pk=cycle.pk).update(
        state=State.LAUNCHING,
        scheme=scheme,
        fewest=Running.current().fewest,
        hr_reads=Formal.current().hr_reads_signed,
        launched_at=clock.now(),
        launched_by=by,
    )
    cycle.refresh_from_db()
    made = add_places(cycle, expected(cycle, by))
    if not made:
        raise ValidationError(_("The plans expect no conversation on these days. Look at the days, or at the plans."))
    return made


def _same(places):
    """{(person, guide): the places of these people for the same guides, in all cycles, themselves too}."""
    people, slugs = ({getattr(place, name) for place in places} for name in ("person_id", "guide"))
    rows = Place.objects.filter(person__in=people, guide__slug__in={guide.slug for guide in slugs})
    found = defaultdict(list)
    for row in rows.exclude(standing=Standing.ELSEWHERE).select_related("cycle", "guide", "conversation"):
        found[row.person_id, row.guide.slug].append(row)
    return found


def _asked_elsewhere(place, same, states):
    """Another cycle asks her for the same in this stretch of the year, and that conversation is in one of ``states``.
    Two moments of one cycle, or of cycles one after the other, are two conversations."""
    return any(
        row.cycle_id != place.cycle_id
        and row.conversation
        and row.conversation.state in states
        and (row.cycle.covers(place.planned_date) or place.cycle.covers(row.planned_date))
        for row in same
    )


def _looks_back_on(place, same):
    """A year up to its day, or since the day of the former one."""
    former = [row.planned_date for row in same if row.planned_date < place.planned_date]
    first = max([place.planned_date - A_YEAR, *former]) + A_DAY
    return first, place.planned_date + A_DAY


def give_conversations(places, by, asked=(*UNDER_WAY, Talk.LOCKED)):
    """Make the conversations of places that wait for one; gives how many. ``asked``: the states in which the
    conversation of another cycle goes instead."""
    if not places:
        return 0
    same = _same(places)
    of = {place.pk: same[place.person_id, place.guide.slug] for place in places}
    mine = [place for place in places if not _asked_elsewhere(place, of[place.pk], asked)]
    wanted = [
        Wanted(place.person, place.coach, place.guide, _looks_back_on(place, of[place.pk]), place.due_date)
        for place in mine
    ]
    taken = [row.conversation_id for rows in same.values() for row in rows if row.conversation_id]
    cycle = places[0].cycle
    made = plan_many(wanted, by=by, hr_reads=cycle.hr_reads, asked_at=cycle.launched_at, taken=taken)
    given = {place.pk: row for place, row in zip(mine, made, strict=True)}
    for place in places:
        place.conversation = given.get(place.pk)
        place.standing = Standing.MADE if place.conversation else Standing.ELSEWHERE
    _keep(places)
    return len(places)


# Django's bulk_update would write a case for each row, which takes longer than all the rest of a launch.
_KEEP = """
update cycles_place set standing = given.standing, conversation_id = given.conversation
from unnest(%(places)s::bigint[], %(standings)s::text[], %(conversations)s::bigint[])
    as given(place, standing, conversation)
where id = given.place
"""


def _keep(places):
    """What was given to places."""
    columns = {
        "places": [place.pk for place in places],
        "standings": [str(place.standing) for place in places],
        "conversations": [place.conversation_id for place in places],
    }
    with connection.cursor() as cursor:
        cursor.execute(_KEEP, columns)


@action
def make_some(cycle, *, by, most=A_BATCH):
    """The next conversations of a cycle that is launched: a batch, in one transaction; gives how many, 0 at the end.

    Two workers at once take different ones.
    """
    access.work.require(by, cycle)
    # Asked of the cycle as it is now: another worker may have ended the launch in the meantime.
    rows = Place.objects.filter(cycle=cycle, cycle__state=State.LAUNCHING, standing=Standing.WAITING).order_by("pk")
    rows = rows.select_related("cycle", "person", "coach", "guide").select_for_update(of=("self",), skip_locked=True)
    return give_conversations(list(rows[:most]), by)


@action
def finish_launch(cycle, *, by):
    """All conversations are there: it runs, and everybody is told once. Gives whether that was so."""
    access.work.require(by, cycle)
    cycle = locked(cycle)
    waiting = Place.objects.filter(cycle=cycle, standing=Standing.WAITING)
    if cycle.state != State.LAUNCHING or waiting.exists():
        return False
    Cycle.objects.filter(pk=cycle.pk).update(state=State.RUNNING)
    announce(CycleLaunched(by=by.pk, cycle=cycle.pk))
    return True
