"""Rounds: who begins, stops and ends one."""

from psycopg.types.range import DateRange

from tandem.core import clock
from tandem.evaluations import access as rounds
from tandem.evaluations.models import Contributor, Opened, Participation, Round
from tandem.people.models import Person
from tests.access.policy import NOBODY
from tests.access.scenes import moment

from .case import (
    Case,
    Listing,
    all_of,
    allowed,
    altered,
    anew,
    changed,
    day_of_tomorrow,
    machine,
    persons,
    seen,
    somebody,
    thing,
    yesterday,
)


def seat(name, **fields):
    """A seat of the scenes as if its round were otherwise."""

    def one(world):
        found = anew(world, name)
        for field, value in fields.items():
            setattr(found.round, field, value(world) if callable(value) else value)
        return (found,)

    return one


def today(world):
    """The date of today."""
    return clock.today()


def until_yesterday(world):
    """Days that have ended."""
    return DateRange(moment(-900).date(), moment(-1).date())


def wout_left(world):
    """Given: the person whom the open round is about does not work here any more."""
    Person.objects.filter(pk=world.cast.wout.pk).update(employed=until_yesterday(world))


def opened(world):
    """Given: karim has opened the report of his evaluation."""
    Opened.objects.create(round=world["round.evaluation"], at=moment(0))


def without_people(name):
    """Given: nobody is on the list any more."""
    return lambda world: Contributor.objects.filter(round=world[name]).delete()


def signed_responded(world):
    """Given: in the open round those responded whose answer carries their name."""
    Contributor.objects.filter(round=world["round.open"], category__in=("self", "coach")).update(reply="answered")


def hidden_responded(world):
    """Given: in the open round the others responded, under no name."""
    Participation.objects.filter(round=world["round.open"]).update(done=True)


BY_ADDRESS = {
    rounds.agree: "evaluations:step agree",
    rounds.choose: "evaluations:people",
    rounds.ask_approval: "evaluations:step approval",
    rounds.approve: "evaluations:step approve",
    rounds.launch: "evaluations:step launch",
    rounds.cancel: "evaluations:step stop",
    rounds.extend: "evaluations:time",
    rounds.end: "evaluations:step end",
    rounds.summarise: "evaluations:summary",
    rounds.open_report: "evaluations:report",
    rounds.share: "evaluations:step share",
    rounds.unshare: "evaluations:step unshare",
    rounds.close: "evaluations:close",
    rounds.measure_again: "evaluations:step again",
    rounds.answer: "evaluations:decline",
}
CASES = [
    # A round is begun by oneself or by one's coach of today, one at a time.
    Case("evaluations", rounds.start, "lotte karim", persons("lotte")),
    Case("evaluations", rounds.start, NOBODY, persons("wout")),
    Case("evaluations", rounds.start, NOBODY, persons("pieter")),
    Case("evaluations", rounds.start, NOBODY, changed("person.thomas", employed=until_yesterday)),
    Case("evaluations", rounds.launch, "nadia", changed("round.choosing", with_coach=False)),
    Case("evaluations", rounds.launch, NOBODY, changed("round.choosing", with_coach=False, ends_date=yesterday)),
    Case("evaluations", rounds.approve, NOBODY, changed("round.approving", ends_date=yesterday)),
    Case("evaluations", rounds.approve, NOBODY, changed("round.approving", with_coach=False)),
    Case("evaluations", rounds.ask_approval, NOBODY, changed("round.choosing", with_coach=False)),
    # Nobody is asked before there are enough of them, nor may who has no coach ask a coach.
    *(
        Case("evaluations", rule, NOBODY, changed("round.choosing", with_coach=with_coach),
             given=without_people("round.choosing"))
        for rule, with_coach in ((rounds.ask_approval, True), (rounds.launch, False))
    ),
    Case("evaluations", rounds.ask_approval, NOBODY, changed("round.choosing", subject=somebody("philippe"))),
    # An answer is sent once, until the last day.
    Case("evaluations", rounds.answer, NOBODY, seat("seat.open", ends_date=yesterday)),
    Case("evaluations", rounds.answer, NOBODY, changed("seat.own", reply="answered")),
    Case("evaluations", rounds.answer, "wout", changed("seat.own", reply="declined")),
    Case("evaluations", rounds.answer, NOBODY, seat("seat.ended", state="open", ends_date=day_of_tomorrow)),
    # An evaluation is stopped by who began it; what another proposed also by who was asked.
    Case("evaluations", rounds.cancel, "luc", changed("round.open", purpose="evaluation", started_by=somebody("luc"))),
    Case("evaluations", rounds.cancel, NOBODY,
         changed("round.open", purpose="evaluation", started_by=somebody("greet"))),
    # What was proposed is refused by who was asked and by who proposed it, not by who is the coach today.
    Case("evaluations", rounds.cancel, "greet", changed("round.asked", started_by=somebody("karim"))),
    # That the person has left lets nobody stop it but Tandem itself, below.
    Case("evaluations", rounds.cancel, "wout", thing("round.open"), given=wout_left),
    Case("evaluations", rounds.end, "wout", changed("round.open", ends_date=yesterday)),
    # It ends when everybody has responded, under her name or not.
    Case("evaluations", rounds.end, "wout", thing("round.open"), given=all_of(signed_responded, hidden_responded)),
    *(Case("evaluations", rounds.end, NOBODY, thing("round.open"), given=some)
      for some in (signed_responded, hidden_responded)),
    Case("evaluations", rounds.end, NOBODY, changed("round.reported", ends_date=yesterday)),
    # Who summarises was named, and still is the coach or the HR partner, as was said; before there is a report.
    *(
        Case("evaluations", rounds.summarise, who, thing("round.summarising"),
             given=altered("round.summarising", summariser=somebody(slug), **fields))
        for slug, fields, who in (
            ("philippe", {"handling": "coach"}, "philippe"), ("philippe", {"handling": "hr_partner"}, NOBODY),
            ("benoit", {"handling": "coach"}, NOBODY), ("benoit", {"state": "open"}, NOBODY),
            ("benoit", {"state": "reported"}, NOBODY), ("sofie", {}, NOBODY),
        )
    ),
    # A report is read once it is there; the coach of an evaluation gives the person the time to read it first.
    Case("evaluations", rounds.open_report, NOBODY, thing("round.shared"), given=altered("round.shared", state="open")),
    Case("evaluations", rounds.open_report, "karim", thing("round.evaluation"),
         given=altered("round.evaluation", reported_date=today)),
    Case("evaluations", rounds.open_report, "karim luc", thing("round.evaluation"),
         given=all_of(altered("round.evaluation", reported_date=today), opened)),
    Case("evaluations", rounds.share, NOBODY, changed("round.reported", subject=somebody("philippe"))),
    Case("evaluations", rounds.measure_again, NOBODY, thing("round.closed"),
         given=altered("round.choosing", subject=somebody("marc"))),
    Case("evaluations", rounds.see_overview, "an"),
]  # fmt: skip
LISTINGS = [
    # Her coach knows of a round that was begun with her, and of what is shared with her.
    Listing("evaluations", seen(Round), "marc", "round.closed", given=altered("round.choosing", with_coach=False)),
    Listing("evaluations", seen(Round), "elise", "round.summarising round.reported round.shared",
            given=altered("round.shared", with_coach=False)),
    # Tandem itself ends a round after its last day, stops it when the person has left, and begins it anew.
    Listing("evaluations", allowed(rounds.end, Round), machine, ""),
    Listing("evaluations", allowed(rounds.end, Round), machine, "round.open",
            given=altered("round.open", ends_date=yesterday)),
    Listing("evaluations", allowed(rounds.cancel, Round), machine, ""),
    Listing("evaluations", allowed(rounds.cancel, Round), machine, "round.open", given=wout_left),
    Listing("evaluations", allowed(rounds.measure_again, Round), machine, "round.closed"),
]  # fmt: skip
