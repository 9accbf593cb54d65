"""What the period shows: only what both sides see already, spread over the period."""

import datetime

from tandem.conversations import queries
from tandem.conversations.queries.facts import Fact, arrange
from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Feedback
from tandem.goals import actions as goals
from tandem.goals.models import Goal


def test_only_what_both_see_stands_beside_it(cast, stage):
    day = clock.today()
    common = {"why": "Rust op de dokken", "kind": "result", "measure": "number", "start_value": 0, "target_value": 10}
    common |= {"starts_date": day - datetime.timedelta(days=60), "ends_date": day + datetime.timedelta(days=60)}
    goal = goals.set_goal(by=cast.lotte, title="Rustige laadvensters", visibility="private", **common)
    goals.check_in(goal, by=cast.lotte, value=3)
    kept = feedback.give(cast.lotte, by=cast.wout, text="Bleef van mij GEHOUDEN", about="de nacht")
    shared = feedback.give(cast.lotte, by=cast.thomas, text="De lijst hielp", about="de lijst")
    feedback.share(shared, by=cast.lotte)
    stage("one-to-one", "agreeing", coach=cast.nadia)
    for seen_by, slug in ((cast.karim, "year-end"), (cast.lotte, "mid-year")):
        row = stage(slug)
        beside = queries.facts_beside(row, queries.two_seats(row, seen_by), seen_by)
        assert all(fact.date for fact in beside.facts)
        lanes = {"goals", "check_ins", "feedback", "recognition", "agreements", "talks"}
        assert {fact.lane for fact in beside.facts} <= lanes
        about = " ".join(f"{fact.words} {fact.url}" for fact in beside.facts)
        assert "de lijst" in about and "de nacht" not in about
        assert not [fact for fact in beside.facts if fact.lane == "talks"], "a talk with another stays out"
        for one in queries.goals_beside(queries.two_seats(row, seen_by)):
            for side in (cast.lotte, cast.karim):
                assert Goal.objects.visible_to(side).filter(pk=one.pk).exists()
    assert not Feedback.objects.visible_to(cast.karim).filter(pk=kept.pk).exists()


def test_the_last_weeks_do_not_dominate_unseen():
    start, end = datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)

    def many(*days):
        return [Fact(date=start + datetime.timedelta(days=day), lane="talks", words="x") for day in days]

    assert arrange(many(5, 300, 310, 320, 330), start, end).recent
    assert not arrange(many(5, 100, 200, 330, 340), start, end).recent
    assert not arrange([], start, end).facts
    spread = arrange(many(0, 182, 364), start, end)
    assert len(spread.months) == 12
    (marks,) = [marks for name, marks, _n in spread.lanes if name == "Talks"]
    places = [round(place) for place, _mark in marks]
    assert places == [1, 50, 99]


def test_a_month_without_anything_says_so():
    start, end = datetime.date(2026, 1, 15), datetime.date(2026, 4, 10)
    found = [Fact(date=datetime.date(2026, 2, 3), lane="talks", words="x")]
    months = arrange(found, start, end).by_month
    assert [(day.month, len(facts)) for day, facts in months] == [(1, 0), (2, 1), (3, 0), (4, 0)]


def test_the_warning_says_how_much_is_of_the_last_quarter_of_the_period():
    start, end = datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)
    late = [Fact(date=datetime.date(2026, month, 5), lane="talks", words="x") for month in (2, 10, 11, 12)]
    assert arrange(late, start, end).finding.startswith("3 of 4 are from the last quarter of the period")


def test_who_has_not_talked_for_long(cast, stage, fresh_row):
    def silent():
        return {person.called for person in queries.without_recent_talk(cast.karim)}

    assert "Lotte" in silent()
    stage("one-to-one", "agreeing")
    assert "Lotte" not in silent()
    with clock.at(clock.now() + datetime.timedelta(days=50)):
        assert "Lotte" in silent()
    assert queries.coming(cast.lotte).next is not None
    assert [one.text for one in queries.open_agreements(cast.lotte)] == ["Lotte leidt de start in Gent AFSPRAAK"]
