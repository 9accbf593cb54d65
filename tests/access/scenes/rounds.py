"""Feedback rounds in every state: anonymous and signed, to learn and for an evaluation."""

import datetime

from tandem.core import clock
from tandem.evaluations import actions as rounds
from tandem.evaluations.models import Contributor
from tandem.evaluations.tests import made
from tandem.frameworks.models import Question
from tandem.goals.models import Goal
from tandem.people.queries import system_person

from .world import days, moment

PEERS = {
    "open": "lotte joke thomas nadia karim",
    "reported": "wout joke thomas nadia elise",
    "shared": "lotte wout",
    "evaluation": "lotte joke wout nadia thomas",
    "choosing": "lotte joke wout thomas karim",
    "approving": "lotte thomas wout nadia karim",
    "summarising": "lotte joke wout nadia thomas",
    "cancelled": "lotte joke wout nadia thomas",
    "closed": "lotte joke wout nadia thomas",
}
SUBJECT = {
    "open": "wout", "reported": "lotte", "shared": "thomas", "evaluation": "karim", "choosing": "nadia",
    "approving": "joke", "summarising": "elise", "cancelled": "luc", "closed": "marc",
}  # fmt: skip


class _Round:
    """A round that is brought forward, step by step."""

    def __init__(self, world, name, version, ago=30, **more):
        self.world, self.name, self.ago = world, name, ago
        self.subject = getattr(world.cast, SUBJECT[name])
        self.peers = [getattr(world.cast, slug) for slug in PEERS[name].split()]
        if name != "open":  # who has the link from outside reads these words, whoever she is
            more["words"] = world.words(f"round.{name}")
        with clock.at(moment(-ago)):
            begin = made.begun if name in ("choosing", "approving") else made.launched
            self.row = begin(self.subject, version, {"peer": self.peers} | more.pop("also", {}), **more)

    def answered(self, people=None):
        """Who is asked answers, with words."""
        with clock.at(moment(-self.ago)):
            for number, person in enumerate(self.peers if people is None else people):
                name = f"answer.{self.name}.{PEERS[self.name].split()[number]}" if not self.row.is_anonymous else (
                    f"comment.{self.name}")  # fmt: skip
                made.answer(self.row, person, value=1 + number % 5, words=self.world.words(name))
        return self

    def ended(self):
        """Its last day passed."""
        self.row = made.ended(self.row)
        return self

    def done(self):
        """It becomes the scene."""
        self.world[f"round.{self.name}"] = made.fresh(self.row)
        return self.world[f"round.{self.name}"]


def round_scenes(world):
    """Rounds in every state; seats of who is asked; a link from outside."""
    cast = world.cast
    version = made.version(code="scenes-360")
    outside = {"external": ["ann", "bea", "cis"]}
    opened = _Round(world, "open", version, ago=2, also=outside).answered([cast.lotte]).row
    world["round.open"] = made.fresh(opened)
    reported = _Round(world, "reported", version).answered()
    with clock.at(moment(-30)):
        made.answer(reported.row, cast.lotte, value=5, words=world.words("own.reported"))
    reported.ended().done()
    rounds.share(_Round(world, "shared", version, mode="signed").answered().ended().done(), by=cast.thomas)
    _Round(world, "evaluation", version, purpose="evaluation").answered().ended().done()
    _Round(world, "choosing", version, ago=1).done()
    approving = _Round(world, "approving", version, ago=1)
    rounds.ask_approval(approving.row, by=cast.joke)
    approving.done()
    _Round(world, "summarising", version, handling="hr_partner").answered().ended().done()
    stopped = _Round(world, "cancelled", version, ago=3)
    rounds.cancel(stopped.row, by=cast.luc)
    stopped.done()
    _closed(_Round(world, "closed", version).answered().ended(), world)
    last = clock.today() + datetime.timedelta(days=20)
    world["round.asked"] = rounds.start(
        cast.greet, by=cast.luc, purpose="development", mode="anonymous", version=version, ends_date=last,
        words=world.words("round.asked"),
    )  # fmt: skip
    _seats(world)


def _closed(closed, world):
    marc = world.cast.marc
    rounds.open_report(closed.row, by=marc)
    goal = Goal.objects.create(
        person=marc, title_fr=world.words("goal.of_round"), language="fr", state="open", measure="criteria",
        visibility="private", starts_date=days(-9), ends_date=days(90), created_at=moment(-9), opened_at=moment(-9),
    )  # fmt: skip
    rounds.choose_goal(closed.row, by=marc, goal=goal)
    rounds.close(made.fresh(closed.row), by=marc, again_date=days(120))
    closed.done()


def _seats(world):
    cast = world.cast
    opened = world["round.open"]
    world["seat.done"] = made.seat(opened, cast.lotte)
    world["seat.open"] = made.seat(opened, cast.joke)
    world["seat.own"] = made.seat(opened, cast.wout)
    world["seat.ended"] = made.seat(world["round.shared"], cast.lotte)
    world["seat.chosen"] = made.seat(world["round.choosing"], cast.lotte)
    asked = Question.objects.get(version=opened.version, kind="text")
    rounds.save_draft(world["seat.own"], {f"q{asked.pk}": world.words("sheet.own")}, by=cast.wout)
    link = rounds.send_link(Contributor.objects.get(round=opened, name="ann"), by=system_person())
    world.round_link = link.rstrip("/").rpartition("/")[2]
