"""What becomes of agreements: a goal with one tap, and back; and the next conversation shows how they stand."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied

from tandem.conversations import actions, queries
from tandem.conversations.models import Agreement
from tandem.core import clock
from tandem.goals.models import Goal
from tandem.goals.states import Kind, State, Visibility


def test_its_owner_makes_a_goal_of_it_and_takes_that_back(cast, stage):
    row = stage("year-end", "locked")
    agreement = Agreement.objects.get(conversation=row)
    for other in (cast.karim, cast.sofie, cast.greet):
        with pytest.raises(PermissionDenied, match="Only who will do it"):
            actions.make_goal(agreement, by=other)
    made = actions.make_goal(agreement, by=cast.lotte, learning=True)
    assert (made.person, made.kind, made.state, made.visibility, made.title) == (
        cast.lotte, Kind.LEARNING, State.OPEN, Visibility.PRIVATE, agreement.text,
    )  # fmt: skip
    assert Goal.objects.visible_to(cast.karim).filter(pk=made.pk).exists()
    with pytest.raises(PermissionDenied, match="a goal already"):
        actions.make_goal(agreement, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="Only who will do it"):
        actions.unmake_goal(agreement, by=cast.karim)
    actions.unmake_goal(agreement, by=cast.lotte)
    made.refresh_from_db()
    agreement.refresh_from_db()
    assert agreement.goal is None and made.state == State.RETIRED
    with pytest.raises(PermissionDenied, match="No goal was made"):
        actions.unmake_goal(agreement, by=cast.lotte)


def test_the_date_goes_along_and_what_is_done_or_not_signed_becomes_no_goal(cast, stage, fresh_row):
    row = stage("one-to-one", "agreeing")
    day = clock.today() + datetime.timedelta(days=40)
    one = actions.agree(row, "Lotte belt de planner", by=cast.karim, owner=cast.lotte, due_date=day)
    assert actions.make_goal(one, by=cast.lotte).ends_date == day
    two = actions.agree(row, "Lotte oefent", by=cast.karim, owner=cast.lotte)
    actions.keep(two, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="It is done"):
        actions.make_goal(two, by=cast.lotte)
    formal = Agreement.objects.get(conversation=stage("year-end", "signing"))
    with pytest.raises(PermissionDenied, match="First it is signed"):
        actions.make_goal(formal, by=cast.lotte)


def test_a_goal_that_is_handed_over_stays_with_who_has_it(cast, stage):
    agreement = Agreement.objects.get(conversation=stage("year-end", "locked"))
    made = actions.make_goal(agreement, by=cast.lotte)
    Goal.objects.filter(pk=made.pk).update(person=cast.wout)
    actions.unmake_goal(agreement, by=cast.lotte)
    made.refresh_from_db()
    assert made.state == State.OPEN


def test_with_one_tap_on_the_page_and_the_goal_shows_where_it_comes_from(cast, stage, sign_in):
    row = stage("year-end", "locked")
    agreement = Agreement.objects.get(conversation=row)
    client, tap = sign_in(cast.lotte), f"/conversations/agreements/{agreement.pk}/goal/"
    assert tap in client.get(f"/conversations/{row.pk}/").content.decode()
    there = client.post(tap, {"kind": "result"})
    agreement.refresh_from_db()
    goal = f"/goals/{agreement.goal_id}/"
    assert there["Location"] == goal
    for page in (f"/conversations/{row.pk}/", "/conversations/agreements/"):
        assert goal in client.get(page).content.decode()
    assert "AFSPRAAK" in client.get(f"/linked/goal/{agreement.goal_id}/").content.decode()
    assert sign_in(cast.karim).post(tap, {"kind": "result"}).status_code == 403
    assert sign_in(cast.nadia).post(tap, {"kind": "result"}).status_code == 404
    client = sign_in(cast.lotte)
    client.post(tap, {"undo": "yes"})
    assert goal not in client.get(f"/conversations/{row.pk}/").content.decode()


def test_the_next_conversation_shows_earlier_agreements_with_their_state(cast, stage, sign_in):
    old = stage("one-to-one", "locked")
    mine = Agreement.objects.get(conversation=old)
    actions.make_goal(mine, by=cast.lotte)
    with_nadia = stage("one-to-one", "agreeing", coach=cast.nadia)
    row = stage("mid-year")
    seats = queries.two_seats(row, cast.lotte)
    found = queries.facts_beside(row, seats, cast.lotte).agreed
    assert [one.pk for one in found] == [mine.pk] and found[0].made.url, "what was agreed with another stays there"
    assert Agreement.objects.filter(conversation=with_nadia).exists()
    page = sign_in(cast.karim).get(f"/conversations/{row.pk}/facts/").content.decode()
    assert "AFSPRAAK" in page and "Became the goal" in page
    actions.keep(mine, by=cast.lotte, follow_up="Het liep goed")
    beside = queries.facts_beside(row, seats, cast.karim)
    assert [(one.done_at is not None, one.follow_up) for one in beside.agreed] == [(True, "Het liep goed")]
    assert "agreements" in {fact.lane for fact in beside.facts}
