"""What other modules ask about feedback."""

import datetime

from tandem.core import clock
from tandem.feedback import actions, queries
from tandem.feedback.models import Feedback

SAW = {"saw": "Op dinsdag belde je eerst de twee chauffeurs."}


def days(number):
    return clock.today() - datetime.timedelta(days=number)


def test_the_facts_are_what_both_sides_may_see_and_dated(cast):
    with clock.at(days(40)):
        kept = actions.give(cast.lotte, by=cast.thomas, **SAW)
        private = actions.give(cast.lotte, by=cast.wout, **SAW)
    with clock.at(days(20)):
        both = actions.give(cast.lotte, by=cast.nadia, reach="coach", **SAW)
        by_coach = actions.give(cast.lotte, by=cast.karim, **SAW)
    actions.keep(kept, by=cast.lotte)
    for viewer in (cast.lotte, cast.karim):
        found = queries.facts(cast.lotte, viewer, days(60), clock.today())
        assert [(fact.id, fact.kept) for fact in found] == [(kept.pk, True), (both.pk, False), (by_coach.pk, False)]
        assert found[0].date == days(40) and found[0].by == cast.thomas
    assert [f.id for f in queries.facts(cast.lotte, cast.karim, days(60), days(30))] == [kept.pk]
    for other in (cast.greet, cast.sofie, cast.philippe, cast.thomas, cast.nadia):
        assert queries.facts(cast.lotte, other, days(60), clock.today()) == []
    with_nadia = queries.facts(cast.lotte, cast.lotte, days(60), clock.today(), other=cast.nadia)
    assert [fact.id for fact in with_nadia] == [both.pk]
    assert queries.facts(cast.philippe, cast.philippe, days(60), clock.today()) == []
    assert private.pk not in {f.id for f in queries.facts(cast.lotte, cast.lotte, days(60), clock.today())}


def test_received_is_what_the_viewer_may_see(cast):
    open_one = actions.give(cast.lotte, by=cast.thomas, reach="coach", **SAW)
    actions.give(cast.lotte, by=cast.wout, **SAW)
    assert queries.received(cast.lotte, cast.lotte).count() == 2
    assert list(queries.received(cast.lotte, cast.karim)) == [open_one]
    for other in (cast.greet, cast.sofie, cast.philippe, cast.an, cast.ingrid):
        assert not queries.received(cast.lotte, other).exists()


def test_the_rhythm_counts_thirteen_weeks_up_to_this_one(cast):
    for ago in (0, 1, 30, 100):
        with clock.at(days(ago)):
            actions.give(cast.lotte, by=cast.thomas, **SAW)
    actions.give(cast.wout, by=cast.lotte, **SAW)
    taken_back = actions.give(cast.joke, by=cast.lotte, **SAW)
    actions.withdraw(taken_back, by=cast.lotte)
    weeks = queries.rhythm(cast.lotte)
    assert len(weeks) == 13 and weeks[-1] == (clock.today(), 1, 1)
    assert sum(week.received for week in weeks) == 3 and sum(week.given for week in weeks) == 1
    assert Feedback.objects.filter(receiver=cast.lotte).count() == 4


def test_likely_people_are_those_lately_in_touch_and_nearby(cast):
    actions.give(cast.elise, by=cast.lotte, **SAW)
    found = queries.suggested_people(cast.lotte)
    assert found[0] == cast.elise and cast.karim in found and cast.lotte not in found and cast.pieter not in found
    assert queries.suggested_abouts(cast.lotte) == []


def test_only_who_holds_the_role_today_is_a_confidential_adviser(cast):
    assert queries.confidential_advisers() == [cast.miriam]
    with clock.at(days(900)):
        assert queries.confidential_advisers() == []
