"""Talking in a rhythm: the next one is planned when the former is over, never more than one ahead, around absence."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from tandem.conversations import actions
from tandem.conversations.jobs import keep_rhythm
from tandem.conversations.models import AgendaItem, Conversation, Guide, Move, Series
from tandem.core import clock
from tandem.notices.models import Notice
from tandem.people import actions as people
from tandem.people.queries import system_person
from tandem.plans import actions as plans
from tandem.plans.queries import plan_of

MONDAY = datetime.date(2026, 11, 23)  # the day on which the tests stand still
THURSDAY = MONDAY + datetime.timedelta(days=3)


def days(number):
    return THURSDAY + datetime.timedelta(days=number)


def planned(series):
    rows = Conversation.objects.filter(series=series).order_by("planned_at")
    return [timezone.localdate(row.planned_at) for row in rows]


@pytest.fixture
def begin(cast):
    def make(by=None, weeks=2, **more):
        said = {"weeks": weeks, "weekday": 4, "hour": datetime.time(14), "place": "Kade"} | more
        return actions.begin_series(cast.lotte, cast.karim, by=by or cast.lotte, **said)

    return make


@pytest.fixture
def over(cast, fresh_row, django_capture_on_commit_callbacks):
    """The conversation of a series that is ahead is held and closed on its day."""

    def close(series, by=None):
        row = Conversation.objects.filter(series=series).latest("planned_at")
        at = clock.at(row.planned_at + datetime.timedelta(hours=1))
        with at, django_capture_on_commit_callbacks(execute=True):
            actions.close(fresh_row(row), by=by or cast.karim)
        return row

    return close


def test_the_plan_leaves_room_for_some_rhythms_and_none_for_others(cast, begin, sign_in):
    plan = plans.start_ready("growing", "Nu", by=cast.an)
    plans.publish(plan, clock.today(), by=cast.an)
    mine = plan_of(cast.lotte)
    assert (mine.informal_least, mine.informal_most) == (2, 10)
    with pytest.raises(ValidationError, match="leaves room for 2 to 10 weeks"):
        begin(weeks=1)
    sent = {"who": f"person-{cast.karim.pk}", "weeks": 1, "weekday": 4, "hour": "14:00"}
    client = sign_in(cast.lotte)
    assert "leaves room for 2 to 10 weeks" in client.post(reverse("conversations:new_series"), sent).content.decode()
    series = begin(weeks=2)
    page = reverse("conversations:series", args=[series.pk])
    assert "every 6 weeks, or from 2 to 10" in client.get(page).content.decode()
    assert "leaves room for 2 to 10 weeks" in client.post(page, sent | {"weeks": 12}).content.decode()
    assert client.post(page, sent | {"weeks": 8}).status_code == 302
    beside = {"weeks": 1, "weekday": 4, "hour": datetime.time(14)}
    assert actions.begin_series(cast.lotte, cast.nadia, by=cast.lotte, **beside).weeks == 1


def test_either_begins_and_the_first_is_planned_at_once(cast, begin):
    series = begin(by=cast.karim)
    assert planned(series) == [THURSDAY]
    first = Conversation.objects.get(series=series)
    assert timezone.localtime(first.planned_at).hour == 14 and first.place == "Kade" and not first.is_formal
    with pytest.raises(PermissionDenied):
        begin(by=cast.lotte)


def test_the_next_follows_when_one_is_over_and_never_two(cast, begin, over):
    series = begin()
    actions.go_on(series, by=cast.lotte)
    keep_rhythm(0)
    assert planned(series) == [THURSDAY]
    over(series)
    assert planned(series) == [THURSDAY, days(14)]
    assert {row.person for row in Notice.objects.filter(kind="conversations.follows")} == {cast.lotte}
    keep_rhythm(0)
    assert len(planned(series)) == 2


def test_who_cancels_one_does_not_stop_the_series(cast, begin, fresh_row, django_capture_on_commit_callbacks):
    series = begin(weeks=1)
    with django_capture_on_commit_callbacks(execute=True):
        actions.cancel(fresh_row(Conversation.objects.get(series=series)), by=cast.lotte, why="Examen")
    assert planned(series) == [THURSDAY, days(7)]


def test_the_worker_goes_on_when_nobody_says_anything(begin):
    series = begin(weeks=3)
    with clock.at(clock.now() + datetime.timedelta(days=4)):
        keep_rhythm(0)
    assert planned(series) == [THURSDAY, days(21)]


def test_absence_of_either_moves_what_is_to_be_planned(cast, begin, over):
    series = begin(weeks=1)
    people.record_absence(cast.karim, by=cast.an, from_date=days(5), until=days(10))
    people.record_absence(cast.lotte, by=cast.an, from_date=days(10), until=days(15))
    over(series)
    assert planned(series) == [THURSDAY, days(21)]
    over(series)
    assert planned(series)[-1] == days(28)


def test_absence_that_comes_later_moves_what_is_planned(cast, begin):
    series = begin()
    people.record_absence(cast.lotte, by=cast.an, from_date=MONDAY, until=days(1))
    keep_rhythm(0)
    assert planned(series) == [days(7)]
    move = Move.objects.get(conversation__series=series)
    assert move.by == system_person() and cast.lotte.called not in move.why
    keep_rhythm(0)
    assert Move.objects.filter(conversation__series=series).count() == 1


def test_what_somebody_moved_by_hand_stays(cast, begin, fresh_row):
    series = begin()
    row = fresh_row(Conversation.objects.get(series=series))
    at = row.planned_at + datetime.timedelta(days=1)
    actions.move(row, by=cast.lotte, planned_at=at, place="", why="Liever vrijdag")
    people.record_absence(cast.karim, by=cast.an, from_date=THURSDAY, until=days(2))
    keep_rhythm(0)
    assert planned(series) == [days(1)]


def test_who_is_away_without_end_has_nothing_planned(cast, begin):
    people.record_absence(cast.karim, by=cast.an, from_date=MONDAY, until=None)
    series = begin()
    keep_rhythm(0)
    assert planned(series) == []


def test_either_changes_or_stops_it(cast, begin, over):
    series = begin(by=cast.karim)
    actions.change_series(series, by=cast.lotte, weeks=4, weekday=2, hour=datetime.time(9))
    assert planned(series) == [THURSDAY]
    over(series)
    assert planned(series)[-1] == days(28 - 2)
    actions.stop_series(series, by=cast.karim)
    over(series)
    assert len(planned(series)) == 2
    with pytest.raises(PermissionDenied):
        actions.stop_series(series, by=cast.lotte)
    assert begin(by=cast.lotte).pk != series.pk


@pytest.mark.parametrize("name", ["nadia", "greet", "sofie", "an", "luc"])
def test_nobody_else_sees_or_changes_it(cast, begin, sign_in, name):
    series, other = begin(), getattr(cast, name)
    assert not Series.objects.visible_to(other).exists()
    page = reverse("conversations:series", args=[series.pk])
    assert sign_in(other).get(page).status_code == 404 == sign_in(other).post(page, {"stop": "yes"}).status_code
    with pytest.raises(PermissionDenied):
        actions.stop_series(series, by=other)


def test_it_stops_with_the_tie(cast, begin, django_capture_on_commit_callbacks):
    series = begin()
    with django_capture_on_commit_callbacks(execute=True):
        people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    series.refresh_from_db()
    assert not series.is_running


def test_the_pages(cast, sign_in):
    lotte, karim, new = sign_in(cast.lotte), sign_in(cast.karim), reverse("conversations:new_series")
    said = {"weeks": "6", "weekday": "4", "hour": "10:30", "place": ""}
    assert lotte.post(new, said | {"who": f"person-{cast.luc.pk}"}).status_code == 422
    assert lotte.post(new, said | {"who": f"person-{cast.karim.pk}", "weeks": "5"}).status_code == 422
    answer = lotte.post(new, said | {"who": f"person-{cast.karim.pk}"}, follow=True)
    assert "Every 6 weeks on Thursday at 10:30" in answer.content.decode()
    assert karim.post(new, said | {"who": f"coach-{cast.lotte.pk}"}).status_code == 422
    series = Series.objects.get()
    page = reverse("conversations:series", args=[series.pk])
    assert "Every 6 weeks" in karim.get(reverse("conversations:index") + "?with=people").content.decode()
    karim.post(page, said | {"weeks": "2"})
    assert "Every 2 weeks" in lotte.get(reverse("conversations:index")).content.decode()
    lotte.post(page, {"stop": "yes"})
    series.refresh_from_db()
    assert series.stopped_at and karim.post(page, said).status_code == 403


def items(row):
    return list(
        AgendaItem.objects.filter(conversation=row).values_list("text", "by", "talked_at", "carried_from__text")
    )


def test_what_was_not_done_is_carried_over_whoever_wrote_it(cast, begin, over, fresh_row, sign_in):
    series = begin()
    row = Conversation.objects.get(series=series)
    mine = actions.add_item(fresh_row(row), "Opleiding", by=cast.lotte)
    actions.add_item(fresh_row(row), "Planning", by=cast.karim)
    done = actions.add_item(fresh_row(row), "Vakantie", by=cast.karim)
    actions.tick_item(done, by=cast.lotte)
    over(series)
    following = Conversation.objects.filter(series=series).latest("planned_at")
    assert items(following) == [
        ("Opleiding", cast.lotte.pk, None, "Opleiding"),
        ("Planning", cast.karim.pk, None, "Planning"),
    ]
    page = sign_in(cast.karim).get(reverse("conversations:conversation", args=[following.pk])).content.decode()
    assert page.count("carried over, since") == 2
    copy = AgendaItem.objects.get(carried_from=mine)
    actions.remove_item(copy, by=cast.karim)
    assert AgendaItem.objects.filter(pk=copy.pk).exists()
    actions.remove_item(copy, by=cast.lotte)
    assert [text for text, *_rest in items(following)] == ["Planning"]


def test_also_without_a_series_and_from_what_was_cancelled(cast, stage, fresh_row):
    row = stage("one-to-one", "preparing")
    actions.add_item(row, "Rooster", by=cast.lotte)
    actions.cancel(fresh_row(row), by=cast.lotte, why="Druk")
    guide = Guide.objects.get(slug="one-to-one")
    at = clock.now() + datetime.timedelta(days=7)
    following = actions.plan(cast.lotte, cast.karim, guide, by=cast.karim, planned_at=at)
    assert items(following) == [("Rooster", cast.lotte.pk, None, "Rooster")]
    again = actions.plan(cast.lotte, cast.karim, guide, by=cast.karim, planned_at=at)
    assert items(again) == []


def test_never_to_another_two_nor_into_a_formal_one(cast, stage, fresh_row):
    row = stage("one-to-one", "preparing")
    actions.add_item(row, "Rooster", by=cast.lotte)
    actions.close(fresh_row(row), by=cast.lotte)
    at = clock.now() + datetime.timedelta(days=7)
    beside = actions.plan(cast.lotte, cast.nadia, row.guide, by=cast.lotte, planned_at=at)
    formal = actions.plan(cast.lotte, cast.karim, Guide.objects.get(slug="year-end"), by=cast.lotte, planned_at=at)
    assert items(beside) == items(formal) == []


def test_what_is_ticked_later_is_ticked_where_it_was_carried_to(cast, begin, fresh_row):
    series = begin(weeks=1)
    item = actions.add_item(fresh_row(Conversation.objects.get(series=series)), "Opleiding", by=cast.lotte)
    with clock.at(clock.now() + datetime.timedelta(days=4)):
        keep_rhythm(0)
        copy = AgendaItem.objects.get(carried_from=item)
        actions.tick_item(item, by=cast.lotte)
    copy.refresh_from_db()
    assert copy.talked_at
