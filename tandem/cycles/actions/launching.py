"""The launch: terms, people and forms are taken over at once; the conversations are made in batches, each of which is
there whole or not at all. Whoever is killed in between, the next one goes on where it was."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.conversations.actions import Wanted, plan_many
from tandem.conversations.models import Guide
from tandem.conversations.parameters import Formal
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
    guides = Guide.objects.filter(slug__in=slugs, published_date__isnull=False, retired_date=None)
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


def give_conversations(places, by):
    """Make the conversations of places that wait for one; gives how many."""
    wanted = [
        Wanted(
            place.person,
            place.coach,
            place.guide,
            (place.planned_date - datetime.timedelta(days=365), place.planned_date + datetime.timedelta(days=1)),
            place.due_date,
        )
        for place in places
    ]
    hr_reads = places[0].cycle.hr_reads if places else None
    rows = plan_many(wanted, by=by, hr_reads=hr_reads)
    used = set(Place.objects.filter(conversation__in=rows).values_list("conversation", flat=True))
    for place, row in zip(places, rows, strict=True):
        # One that another place has already is not hers a second time.
        place.standing = Standing.ELSEWHERE if row.pk in used else Standing.MADE
        place.conversation = None if row.pk in used else row
        used.add(row.pk)
    Place.objects.bulk_update(places, ["standing", "conversation"])
    return len(places)


@action
def make_some(cycle, *, by, most=A_BATCH):
    """The next conversations of a cycle that is launched: a batch, in one transaction; gives how many, 0 at the end.

    Two workers at once take different ones.
    """
    access.work.require(by, cycle)
    rows = Place.objects.filter(cycle=cycle, standing=Standing.WAITING).order_by("pk")
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
