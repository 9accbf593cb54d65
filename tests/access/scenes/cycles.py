"""Cycles in every state. The rows are put down as they would be after a launch, which would give everybody one more
conversation."""

from tandem.core import clock
from tandem.cycles.models import Cycle, Place, Runner
from tandem.people.queries import assignment_on

from .world import days, moment


def cycle_scenes(world):
    """A draft of An and one that Sofie runs; one that runs, one that is paused, one that is closed."""
    an, sofie, ingrid = world.cast.an, world.cast.sofie, world.cast.ingrid
    for name, runners in {
        "draft": [an], "drafted": [an, sofie], "running": [an, sofie, ingrid], "paused": [an], "closed": [an, sofie],
    }.items():  # fmt: skip
        world[f"cycle.{name}"] = _cycle(world, name)
        for person in runners:  # ingrid was of HR once
            row = Runner.objects.create(cycle=world[f"cycle.{name}"], person=person, added_by=an, added_at=moment(-9))
            world[f"runner.{name}_{'an' if person == an else 'sofie' if person == sofie else 'ingrid'}"] = row
    talk = world["talk.formal"]
    _place(world, "going", "running", world.cast.lotte, standing="made", conversation=talk, guide=talk.guide)
    stood_in = world["talk.stood_in"]
    _place(world, "stood_in", "paused", world.cast.lotte, standing="made", conversation=stood_in, guide=stood_in.guide)
    _place(world, "out", "running", world.cast.wout, standing="out", guide=talk.guide)
    _place(world, "waiting", "paused", world.cast.joke, standing="no_coach", guide=talk.guide)
    _place(world, "closed", "closed", world.cast.thomas, standing="closed", guide=talk.guide)


def _cycle(world, name):
    begun = not name.startswith("draft")
    terms = {"scheme": world["scheme.published"], "fewest": 5, "hr_reads": True, "launched_by": world.cast.an}
    more = terms | {"launched_at": moment(-9)} if begun else {}
    if name == "closed":
        more["closed_at"] = moment(-1)
    words = world.words("cycle.draft") if name == "draft" else name
    return Cycle.objects.create(
        name_nl=words, name_fr=words, name_en=words, from_date=days(-9), to_date=days(90), made_by=world.cast.an,
        state="draft" if not begun else name, **more,
    )  # fmt: skip


def _place(world, name, cycle, person, **more):
    seat = assignment_on(person)
    world[f"place.{name}"] = Place.objects.create(
        cycle=world[f"cycle.{cycle}"], person=person, moment=world["moment.published"], unit=seat.unit,
        coach=seat.coach, planned_date=days(20), due_date=clock.today(), why=world.words(f"place.{name}"), **more,
    )  # fmt: skip
