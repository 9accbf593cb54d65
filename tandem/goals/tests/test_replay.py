"""Random people do random things to goals; the history alone rebuilds every goal at every moment, exactly."""

import datetime
import random

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.core import clock
from tandem.goals import actions
from tandem.goals.models import (
    Answer,
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Criterion,
    Goal,
    HandOver,
    HelpCall,
    KeyResult,
    Obstacle,
    Origin,
    PlanPoint,
    Reading,
    Supporter,
)
from tandem.goals.queries import rows_at

from .conftest import day

MODELS = (
    Goal, KeyResult, Criterion, CheckIn, Reading, Obstacle, HelpCall, Supporter, Comment, Contribution, PlanPoint,
    ContextChange, ContextQuestion, HandOver, Origin, Answer,
)  # fmt: skip
PEOPLE = ("lotte", "karim", "wout", "thomas", "philippe", "joke")
STEPS = 60


class Player:
    """Does one random thing after the other; what the rules refuse is no step."""

    def __init__(self, dice, cast):
        self.dice, self.cast = dice, cast
        self.verbs = [getattr(self, name) for name in dir(type(self)) if name.startswith("do_")]

    def any(self, model):
        rows = list(model.objects.all())
        return self.dice.choice(rows) if rows else None

    def one(self):
        return getattr(self.cast, self.dice.choice(PEOPLE))

    def words(self):
        return self.dice.choice(("Kade", "Kraan", "Rooster", "Sluis")) + f" {self.dice.randint(1, 999)}"

    def number(self):
        return self.dice.randint(0, 20)

    def do_write(self, by):
        road = {"start_value": self.number(), "target_value": self.number()}
        if self.dice.random() < 0.3:
            empty = {"measure": "criteria", "start_value": None, "target_value": None, "measured_in": ""}
            road = empty | {"criteria": [self.words(), self.words()]}
        period = {"starts_date": day(3), "ends_date": day(-90)}
        actions.set_goal(by=by, title=self.words(), **{"measure": "number", "measured_in": "x"} | road | period)

    def do_propose(self, by):
        road = {"measure": "number", "measured_in": "x", "start_value": 1, "target_value": 9}
        period = {"starts_date": day(3), "ends_date": day(-90)}
        actions.propose([self.one(), self.one()], by=by, title=self.words(), why=self.words(), **road, **period)

    def do_accept(self, by):
        actions.accept(self.any(Goal), by=by)

    def do_decline(self, by):
        actions.decline(self.any(Goal), by=by, why=self.words())

    def do_offer(self, by):
        actions.offer(self.any(Goal), self.one(), by=by, why=self.words())

    def do_take(self, by):
        actions.take(self.any(HandOver), by=by)

    def do_refuse(self, by):
        actions.refuse(self.any(HandOver), by=by, why=self.words())

    def do_split(self, by):
        actions.split(
            self.any(Goal),
            [{"title": self.words(), "portion": portion} for portion in (60, 40)],
            by=by,
            why=self.words(),
        )

    def do_merge(self, by):
        goals = list(Goal.objects.filter(person=by, state="open")[:2])
        actions.merge(goals, by=by, title=self.words(), why=self.words())

    def do_undo_descent(self, by):
        actions.undo_descent(self.any(Goal), by=by, why=self.words())

    def do_detach(self, by):
        link = self.any(Contribution)
        actions.detach(link.goal, link.parent, by=by, why=self.words())

    def do_draft(self, by):
        actions.draft(by=by, title=self.words(), measure="criteria", criteria=[self.words()], starts_date=day(3),
                      ends_date=day(-90))  # fmt: skip

    def do_set(self, by):
        actions.set_goal(self.any(Goal), by=by)

    def do_discard(self, by):
        actions.discard(self.any(Goal), by=by)

    def do_adjust(self, by):
        fields = self.dice.choice(
            [{"target_value": self.number()}, {"title": self.words()}, {"ends_date": day(-self.number() - 30)},
             {"visibility": self.dice.choice(("private", "team", "unit", "organisation"))}]
        )  # fmt: skip
        actions.adjust(self.any(Goal), by=by, why=self.words(), **fields)

    def do_check_in(self, by):
        goal = self.any(Goal)
        obstacle = self.words() if self.dice.random() < 0.4 else ""
        called = {"people": [self.one()], "teams": [self.cast.team]} if obstacle else {}
        met = {row.pk: "Gezien" for row in Criterion.objects.filter(goal=goal) if self.dice.random() < 0.5} or None
        value = self.number() if goal.measure == "number" else None
        actions.check_in(goal, by=by, value=value, met=met, comment=self.words(), obstacle=obstacle, **called)

    def do_take_back(self, by):
        actions.undo_check_in(self.any(CheckIn), by=by)

    def do_move(self, by):
        goal, verb = self.any(Goal), self.dice.choice(("pause", "resume", "retire", "reopen"))
        getattr(actions, verb)(goal, by=by, why=self.words())

    def do_close(self, by):
        actions.close(self.any(Goal), by=by, outcome="partly", conclusion=self.words())

    def do_result(self, by):
        actions.add_key_result(self.any(Goal), by=by, title=self.words(), start_value=1, target_value=self.number(),
                               why=self.words())  # fmt: skip

    def do_change_result(self, by):
        actions.adjust_key_result(self.any(KeyResult), by=by, why=self.words(), target_value=self.number())

    def do_remove_result(self, by):
        actions.remove_key_result(self.any(KeyResult), by=by, why=self.words())

    def do_invite(self, by):
        actions.invite(self.any(Goal), self.one(), by=by)

    def do_join(self, by):
        actions.join(self.any(Supporter), by=by)

    def do_end(self, by):
        actions.end_support(self.any(Supporter), by=by)

    def do_comment(self, by):
        actions.comment(self.any(Goal), self.words(), by=by)

    def do_answer(self, by):
        actions.answer(self.any(Comment), self.words(), by=by)

    def do_link(self, by):
        actions.contribute(self.any(Goal), self.any(Goal), by=by, share=self.number() or None)

    def do_hinder(self, by):
        actions.name_obstacle(self.any(Goal), self.words(), by=by, people=[self.one()])

    def do_call(self, by):
        actions.call_for_help(self.any(Obstacle), by=by, people=[self.one()])

    def do_pick_up(self, by):
        self.dice.choice((actions.pick_up, actions.put_down))(self.any(Obstacle), by=by)

    def do_solve(self, by):
        actions.solve(self.any(Obstacle), by=by, solution=self.words())

    def do_plan(self, by):
        points = [(day(-self.number()), self.number() * 5)] if self.dice.random() < 0.7 else []
        actions.plan(self.any(Goal), by=by, points=points, rhythm_days=self.dice.choice((None, 14)), why=self.words())

    def do_mark(self, by):
        actions.mark_changed(self.any(Goal), by=by, about="goal", text=self.words(), answer_by_date=day(-9))

    def do_reply(self, by):
        verdict = self.dice.choice(("right", "adjust", "retire"))
        actions.answer_question(self.any(ContextQuestion), by=by, verdict=verdict, why=self.words())

    def do_stop(self, by):
        actions.stop_asking(self.any(ContextChange), by=by)

    def do_together(self, by):
        verb = self.dice.choice(("on_course", "pause", "move"))
        goals = list(Goal.objects.filter(person=by)[:2])
        actions.bulk(goals, by=by, verb=verb, why=self.words(), ends_date=day(-self.number() - 40))

    def step(self):
        """Whether something was done: most things are, when the owner tries."""
        by, verb = self.one(), self.dice.choice(self.verbs)
        try:
            with transaction.atomic():
                verb(by)
        except (PermissionDenied, ValidationError, IntegrityError, AttributeError):
            return ""
        return verb.__name__


def rows_of(found):
    """{key: the values of all its columns}."""
    return {
        row.pk: {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields} for row in found
    }


@pytest.mark.parametrize("seed", range(4))
def test_the_history_rebuilds_every_goal_at_every_moment(cast, goals, seed):
    player, moments, done = Player(random.Random(seed), cast), [], set()
    begin = clock.now()
    for step in range(STEPS * 6):
        with clock.at(begin + datetime.timedelta(minutes=7 * step)):
            if name := player.step():
                done.add(name)
                moments.append((clock.now(), {model: rows_of(model.objects.all()) for model in MODELS}))
        if len(moments) == STEPS:
            break
    assert len(done) > 12, done
    keys = list(Goal.pgh_event_model.objects.values_list("pgh_obj_id", flat=True).distinct())
    for at, stood in moments:
        for model in MODELS:
            assert rows_of(rows_at(model, keys, at)) == stood[model], (model.__name__, at)
