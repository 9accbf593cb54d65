"""Cycles: who begins and runs one, and what only the machine does."""

from tandem.conversations import access as talks
from tandem.conversations.models import Conversation
from tandem.cycles import access as cycles
from tandem.cycles.models import Cycle, Place
from tandem.people.models import Person
from tests.access.policy import EVERYBODY, NOBODY

from .case import Case, Listing, allowed, changed, machine, seen, thing, yesterday


def talk(state):
    """The place of lotte, as if they were so far."""

    def one(world):
        place = Place.objects.select_related("cycle", "conversation").get(pk=world["place.going"].pk)
        place.conversation.state = state
        return (place,)

    return one


def being_closed(world):
    """The place of who was taken out, as if its cycle were being closed."""
    place = Place.objects.select_related("cycle").get(pk=world["place.out"].pk)
    place.cycle.state = "closing"
    return (place,)


def wout_left(world):
    """Given: who was taken out does not work here any more."""
    Person.objects.filter(pk=world.cast.wout.pk).update(employed=world.cast.pieter.employed)


def plans_many(viewer):
    """Conversations that the viewer may plan for many at once: all or none."""
    return [] if talks.plan_many(viewer) else Conversation.objects.filter(title="", kind="formal", state="signing")


def but(slugs):
    """Everybody who works here but these."""
    return " ".join(slug for slug in EVERYBODY.split() if slug not in slugs.split())


plans_many.__wrapped__ = talks.plan_many.__wrapped__  # type: ignore[attr-defined]

BY_ADDRESS = {
    cycles.change: "cycles:change",
    cycles.launch: "cycles:launch",
    cycles.pause: "cycles:pause",
    cycles.resume: "cycles:resume",
    cycles.extend: "cycles:extend",
    cycles.close: "cycles:close",
    cycles.run: "cycles:runners",
    cycles.remove_runner: "cycles:runner_remove",
    cycles.take_out: "cycles:take_out",
    cycles.reopen: "cycles:reopen",
    cycles.ask_stand_in: "cycles:stand_in",
    cycles.end_stand_in: "cycles:end_stand_in",
}
CASES = [
    Case("cycles", cycles.make, "an"),
    Case("cycles", cycles.oversee, "an sofie benoit"),
    Case("cycles", cycles.launch, NOBODY, changed("cycle.draft", to_date=yesterday)),
    # Only who is of HR today can be named.
    Case("cycles", cycles.add_runner, "an sofie", thing("cycle.running", "benoit")),
    Case("cycles", cycles.add_runner, NOBODY, thing("cycle.running", "karim")),
    # Who waits for a conversation may be taken out; who is out already, or has talked, may not.
    Case("cycles", cycles.take_out, NOBODY, changed("place.going", standing="out")),
    Case("cycles", cycles.take_out, "an sofie", changed("place.going", standing="waiting", conversation=None)),
    Case("cycles", cycles.take_out, "an sofie", talk("open")),
    *(Case("cycles", cycles.take_out, NOBODY, talk(state)) for state in ("agreeing", "signing", "locked", "cancelled")),
    Case("cycles", cycles.reopen, "an sofie", talk("cancelled")),
    Case("cycles", cycles.reopen, NOBODY, changed("place.out", standing="waiting")),
    Case("cycles", cycles.reopen, NOBODY, changed("place.out", standing="no_coach")),
    Case("cycles", cycles.reopen, NOBODY, thing("place.out"), given=wout_left),
    # Nobody who runs the cycle sees to her own coach, nor stands in for anybody in it.
    *(
        Case("cycles", rule, who, changed(f"place.{name}", person_id=lambda world: world.cast.an.pk))
        for rule, name, who in ((cycles.ask_stand_in, "going", "sofie"), (cycles.end_stand_in, "stood_in", NOBODY))
    ),
    Case("cycles", cycles.stand_in, but("an sofie ingrid"), thing("place.going")),
    Case("cycles", cycles.stand_in, but("an"), thing("place.stood_in")),
    Case("cycles", cycles.reopen, NOBODY, being_closed),
    Case("cycles", cycles.work, NOBODY, thing("cycle.running")),
    Case("conversations", talks.plan_many, NOBODY),
]
LISTINGS = [
    Listing("cycles", allowed(cycles.work, Cycle), machine, "cycle.running cycle.paused cycle.closed"),
    Listing("conversations", plans_many, machine, "talk.signing"),
    Listing("cycles", seen(Place), "ingrid", ""),
]
