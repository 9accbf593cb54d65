"""A conversation of a team: who plans it, how all prepare apart and read each other at once, and how it ends."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.conversations import actions, queries
from tandem.conversations.models import (
    Guide,
    TeamAgendaItem,
    TeamAgreement,
    TeamAnswer,
    TeamMove,
    TeamNotes,
    TeamSeat,
    TeamTalk,
)
from tandem.conversations.states import TeamState
from tandem.core import clock
from tandem.core.access import audience
from tandem.frameworks.models import Question
from tandem.goals.models import Goal
from tandem.people import actions as people
from tandem.people.models import Team, TeamMembership

HOUR = datetime.timedelta(hours=1)
SECRET = "Onze nachten zijn te kort JOKE-GEHEIM"


@pytest.fixture
def three(cast):
    """Nadia comes into the team of Joke and Wout."""
    TeamMembership.objects.create(team=cast.team, person=cast.nadia, during=(clock.today(), None))
    return cast


@pytest.fixture
def plan(three):
    """``plan()``: a conversation of the three, an hour from now."""

    def make(**more):
        guide = Guide.objects.get(slug="team")
        more = {"planned_at": clock.now() + HOUR, "place": "Kantine"} | more
        return actions.plan_with_team(three.team, guide, by=three.joke, **more)

    return make


def fresh(row):
    return TeamTalk.objects.select_related("team", "guide", "version").get(pk=row.pk)


def say(row, by, words, hand_in=True):
    question = Question.objects.filter(version=row.version_id, kind="text").order_by("position").first()
    actions.answer_with_team(fresh(row), {question: words}, by=by)
    if hand_in:
        actions.hand_in_with_team(fresh(row), by=by)


def reads(person, row, words=SECRET):
    return TeamAnswer.objects.visible_to(person).filter(seat__talk=row, text=words).exists()


def begun(row, by):
    """The talk has begun, at its moment."""
    with clock.at(fresh(row).planned_at):
        actions.hand_in_with_team(fresh(row), by=by)
        if fresh(row).state != TeamState.TALKING:
            actions.begin_with_team(fresh(row), by=by)
    return fresh(row)


def test_a_member_plans_it_for_all_who_are_in_the_team_that_day(plan, three):
    row = plan(title="Onze nachten")
    assert {seat.person for seat in TeamSeat.objects.filter(talk=row)} == {three.joke, three.wout, three.nadia}
    guide = Guide.objects.get(slug="team")
    for stranger in (three.luc, three.an, three.sofie, three.philippe):
        with pytest.raises(PermissionDenied, match="Only members of the team"):
            actions.plan_with_team(three.team, guide, by=stranger, planned_at=clock.now() + HOUR)
        assert not TeamTalk.objects.visible_to(stranger).exists()
    with pytest.raises(ValidationError, match="today, or a day to come"):
        plan(planned_at=clock.now() - 24 * HOUR)
    Team.objects.filter(pk=three.team.pk).update(closed_date=clock.today())
    with pytest.raises(PermissionDenied, match="no more"):
        actions.plan_with_team(Team.objects.get(), guide, by=three.joke, planned_at=clock.now() + HOUR)


def test_a_type_for_teams_is_not_for_two_and_the_other_way_round(plan, three):
    team, two = Guide.objects.get(slug="team"), Guide.objects.get(slug="one-to-one")
    with pytest.raises(ValidationError, match="Choose another one"):
        actions.plan(three.lotte, three.karim, team, by=three.lotte)
    with pytest.raises(ValidationError, match="Choose another one"):
        actions.plan_with_team(three.team, two, by=three.joke, planned_at=clock.now() + HOUR)


def test_nobody_reads_ahead_and_all_read_at_the_same_moment(plan, three):
    row = plan()
    say(row, three.joke, SECRET)
    say(row, three.wout, "Wij bellen te laat")
    assert reads(three.joke, row)
    assert not reads(three.wout, row)
    assert not reads(three.nadia, row)
    say(row, three.nadia, "Wij lachen veel")
    assert fresh(row).state == TeamState.OPEN
    assert reads(three.wout, row)
    assert reads(three.nadia, row)
    assert not reads(three.luc, row)


def test_what_is_handed_in_is_taken_back_until_it_is_read(plan, three):
    row = plan()
    say(row, three.joke, SECRET)
    with pytest.raises(PermissionDenied, match="Take it back"):
        say(row, three.joke, "Nog iets")
    actions.take_back_with_team(fresh(row), by=three.joke)
    with pytest.raises(PermissionDenied, match="not handed in yet"):
        actions.take_back_with_team(fresh(row), by=three.joke)
    for one in (three.joke, three.wout, three.nadia):
        actions.hand_in_with_team(fresh(row), by=one)
    with pytest.raises(PermissionDenied, match="have read it"):
        actions.take_back_with_team(fresh(row), by=three.joke)


def test_the_talk_begins_at_its_moment_by_who_has_handed_in(plan, three):
    row = plan()
    say(row, three.joke, SECRET)
    say(row, three.wout, "Half af", hand_in=False)
    with pytest.raises(PermissionDenied, match="from its moment on"):
        actions.begin_with_team(fresh(row), by=three.joke)
    with clock.at(row.planned_at):
        with pytest.raises(PermissionDenied, match="nobody reads ahead"):
            actions.begin_with_team(fresh(row), by=three.wout)
        actions.begin_with_team(fresh(row), by=three.joke)
    assert fresh(row).state == TeamState.TALKING
    assert reads(three.wout, row)
    assert reads(three.wout, row, "Half af")
    assert not reads(three.joke, row, "Half af")  # what is not handed in stays with its author
    with pytest.raises(PermissionDenied, match="time of preparing is over"):
        say(row, three.wout, "Toch nog")


def test_a_talk_that_nobody_prepared_begins_too(plan, three):
    row = plan()
    with clock.at(row.planned_at):
        actions.begin_with_team(row, by=three.wout)
    assert fresh(row).begun_at == row.planned_at


def test_who_came_into_the_team_is_brought_in_and_does_not_read_ahead(plan, three):
    row = plan()
    for one in (three.joke, three.wout, three.nadia):
        say(row, one, SECRET)
    with pytest.raises(ValidationError, match="in the team"):
        actions.bring_in_with_team(fresh(row), three.lotte, by=three.joke)
    TeamMembership.objects.create(team=three.team, person=three.lotte, during=(clock.today(), None))
    assert not TeamTalk.objects.visible_to(three.lotte).exists()
    actions.bring_in_with_team(fresh(row), three.lotte, by=three.joke)
    assert TeamTalk.objects.visible_to(three.lotte).exists()
    assert not reads(three.lotte, row)
    say(row, three.lotte, "Ik kom erbij")
    assert reads(three.lotte, row)
    assert reads(three.joke, row, "Ik kom erbij")


def test_who_leaves_before_the_talk_is_out_and_who_took_part_keeps_reading(plan, three):
    row, later = plan(), plan()
    say(row, three.joke, SECRET)
    say(row, three.nadia, "Ik ga weg NADIA-GEHEIM")
    member = TeamMembership.objects.get(team=three.team, person=three.nadia)
    with clock.at(clock.now() + datetime.timedelta(days=1)):
        people.leave_team(member, by=three.nadia, last_day=clock.today() - datetime.timedelta(days=1))
        assert not TeamTalk.objects.visible_to(three.nadia).exists()
        assert audience(fresh(row), three.joke).names == ((three.joke, ""), (three.wout, ""))
        actions.begin_with_team(fresh(row), by=three.joke)
        assert not TeamSeat.objects.filter(talk=row, person=three.nadia).exists()
        assert not reads(three.joke, row, "Ik ga weg NADIA-GEHEIM")
        member = TeamMembership.objects.get(team=three.team, person=three.wout)
        people.leave_team(member, by=three.wout)
    with clock.at(clock.now() + datetime.timedelta(days=3)):
        assert list(TeamTalk.objects.visible_to(three.wout)) == [row]  # held with him; not the one to come
        assert set(TeamTalk.objects.visible_to(three.joke)) == {row, later}
        with pytest.raises(PermissionDenied, match="Only members of the team"):
            actions.bring_in_with_team(fresh(row), three.nadia, by=three.wout)


def test_the_last_who_is_still_in_the_team_opens_it(plan, three):
    row = plan()
    for one in (three.joke, three.wout):
        say(row, one, SECRET)
    member = TeamMembership.objects.get(team=three.team, person=three.nadia)
    with clock.at(clock.now() + datetime.timedelta(days=2)):
        people.leave_team(member, by=three.nadia, last_day=clock.today() - datetime.timedelta(days=1))
        actions.take_back_with_team(fresh(row), by=three.wout)
        actions.hand_in_with_team(fresh(row), by=three.wout)
    assert fresh(row).state == TeamState.OPEN


def test_agreements_have_an_owner_who_takes_part_or_the_whole_team(plan, three):
    row = plan()
    with pytest.raises(PermissionDenied, match="once the talk has begun"):
        actions.agree_with_team(row, "Wij bellen om vijf", by=three.joke)
    row = begun(row, three.joke)
    with pytest.raises(ValidationError, match="one of those who take part"):
        actions.agree_with_team(row, "Luc doet het", by=three.joke, owner=three.luc)
    whole = actions.agree_with_team(row, "Wij bellen om vijf", by=three.joke)
    hers = actions.agree_with_team(row, "Wout maakt een lijst", by=three.joke, owner=three.wout)
    assert set(queries.team_agreements_of(three.wout)) == {whole, hers}
    assert list(queries.team_agreements_of(three.nadia)) == [whole]
    with pytest.raises(PermissionDenied, match="Who promised it"):
        actions.keep_with_team(hers, by=three.joke)
    actions.close_with_team(row, by=three.nadia)
    actions.keep_with_team(TeamAgreement.objects.get(pk=hers.pk), by=three.wout, follow_up="Ze hangt er")
    actions.keep_with_team(TeamAgreement.objects.get(pk=whole.pk), by=three.nadia)
    assert list(queries.team_agreements_of(three.wout)) == []
    assert set(queries.team_agreements_of(three.wout, done=True)) == {whole, hers}


def test_what_is_open_comes_back_at_the_next_one(plan, three):
    row = begun(plan(), three.joke)
    kept = actions.agree_with_team(row, "Wij bellen om vijf", by=three.joke)
    done = actions.agree_with_team(row, "Wij hangen de lijst op", by=three.joke)
    actions.keep_with_team(done, by=three.wout)
    actions.close_with_team(row, by=three.joke)
    with clock.at(clock.now() + 2 * HOUR):
        following = plan()
    assert queries.earlier_with_team(following, three.wout) == [kept]
    assert queries.earlier_with_team(fresh(row), three.wout) == []


def test_an_agreement_becomes_a_goal_of_its_owner_or_of_the_team(plan, three):
    row = begun(plan(), three.joke)
    whole = actions.agree_with_team(row, "Wij bellen om vijf", by=three.joke)
    hers = actions.agree_with_team(row, "Wout maakt een lijst", by=three.joke, owner=three.wout)
    with pytest.raises(PermissionDenied, match="Only who will do it"):
        actions.make_goal_with_team(hers, by=three.joke)
    own = actions.make_goal_with_team(hers, by=three.wout)
    of_team = actions.make_goal_with_team(whole, by=three.nadia)
    assert (own.person, own.team) == (three.wout, None)
    assert (of_team.person, of_team.team) == (None, three.team)
    assert Goal.objects.visible_to(three.joke).filter(pk=of_team.pk).exists()
    assert not Goal.objects.visible_to(three.joke).filter(pk=own.pk).exists()
    with pytest.raises(PermissionDenied, match="a goal already"):
        actions.make_goal_with_team(whole, by=three.joke)
    actions.unmake_goal_with_team(whole, by=three.joke)
    assert Goal.objects.get(pk=of_team.pk).state == "retired"


def test_nothing_changes_once_it_is_closed_whoever_writes_and_how(plan, three):
    row = plan()
    say(row, three.joke, SECRET)
    actions.add_item_with_team(row, "Het rooster", by=three.wout)
    actions.write_notes_with_team(row, "Wij praten", by=three.wout)
    actions.move_with_team(row, by=three.joke, planned_at=row.planned_at + HOUR, place="Kade", why="Vrachtwagens")
    with clock.at(fresh(row).planned_at):
        actions.begin_with_team(fresh(row), by=three.joke)
    agreed = actions.agree_with_team(fresh(row), "Wij bellen om vijf", by=three.joke)
    actions.close_with_team(fresh(row), by=three.wout)
    for act in (
        lambda: actions.add_item_with_team(row, "Nog iets", by=three.joke),
        lambda: actions.write_notes_with_team(row, "Nog iets", by=three.joke),
        lambda: actions.agree_with_team(row, "Nog iets", by=three.joke),
        lambda: actions.drop_with_team(agreed, by=three.joke),
        lambda: actions.cancel_with_team(row, by=three.joke, why="Niet"),
        lambda: actions.close_with_team(row, by=three.joke),
    ):
        with pytest.raises(PermissionDenied):
            act()
    writes = [
        lambda model=model, change=change: model.objects.update(**change)
        for model, change in (
            (TeamTalk, {"place": "Elders"}),
            (TeamSeat, {"handed_in_at": None, "disclosed_at": None}),
            (TeamAnswer, {"text": "Anders"}),
            (TeamMove, {"why": "Anders"}),
            (TeamAgendaItem, {"text": "Anders"}),
            (TeamNotes, {"text": "Anders"}),
            (TeamAgreement, {"text": "Anders"}),
        )
    ]
    writes += [
        lambda model=model: model.objects.all().delete()
        for model in (TeamAnswer, TeamMove, TeamAgendaItem, TeamNotes, TeamAgreement)
    ]
    said = {"talk": row, "text": "Nog iets", "added_at": clock.now()}
    writes.append(lambda: TeamAgreement.objects.create(added_by=three.joke, **said))
    for write in writes:
        with pytest.raises(IntegrityError, match="closed team conversation"), transaction.atomic():
            write()
    TeamAgreement.objects.update(done_at=clock.now(), done_by=three.joke)  # that may still be said
    with pytest.raises(IntegrityError), transaction.atomic():
        TeamTalk.objects.create(
            team=row.team, guide=row.guide, version=row.version, planned_at=clock.now(), planned_by=three.joke,
            created_at=clock.now(), state=TeamState.CLOSED,
        )  # fmt: skip


def test_only_the_steps_of_the_table_are_taken(plan, three):
    row = plan()
    with pytest.raises(Exception, match="Invalid transition"), transaction.atomic():
        TeamTalk.objects.filter(pk=row.pk).update(state=TeamState.CLOSED, begun_at=clock.now(), closed_at=clock.now())


def test_notes_that_many_write_at_once_lose_no_word(plan, three):
    row = plan()
    actions.write_notes_with_team(row, "Begin", by=three.joke)
    actions.write_notes_with_team(row, "Begin\nvan Wout", by=three.wout, start="Begin")
    now = actions.write_notes_with_team(row, "Begin\nvan Nadia", by=three.nadia, start="Begin")
    assert set(now.text.split("\n")) == {"Begin", "van Wout", "van Nadia"}
    both = actions.write_notes_with_team(row, "Begin samen\nvan Nadia", by=three.joke, start="Begin\nvan Nadia")
    assert "van Wout" in both.text
    notes = queries.team_notes_of(row, three.joke)
    first = queries.earlier_versions(notes)[-1]
    actions.bring_back_with_team(row, first, by=three.wout)
    assert queries.team_notes_of(row, three.joke).text == "Begin"


def test_ones_own_item_goes_off_the_agenda_that_of_another_stays(plan, three):
    row = plan()
    item = actions.add_item_with_team(row, "Het rooster", by=three.joke)
    actions.remove_item_with_team(item, by=three.wout)
    actions.tick_item_with_team(item, by=three.wout)
    assert TeamAgendaItem.objects.get().talked_at
    actions.remove_item_with_team(item, by=three.joke)
    assert not TeamAgendaItem.objects.exists()


def test_a_cancelled_one_says_why_and_discloses_nothing(plan, three):
    row = plan()
    say(row, three.joke, SECRET)
    actions.cancel_with_team(row, by=three.wout, why="De kraan staat stil")
    assert TeamMove.objects.get().why == "De kraan staat stil"
    assert not reads(three.wout, row)
    for act in (actions.begin_with_team, actions.hand_in_with_team):
        with pytest.raises(PermissionDenied):
            act(fresh(row), by=three.joke)


def test_the_page_for_members_and_nothing_for_others(plan, three, sign_in):
    row = plan(title="Onze nachten")
    page, listed = reverse("conversations:team_talk", args=[row.pk]), reverse("conversations:team_talks")
    client = sign_in(three.wout)
    for address in (page, listed):
        assert "Onze nachten" in client.get(address).content.decode()
    for stranger in (three.luc, three.an, three.philippe, three.lotte):
        client = sign_in(stranger)
        assert client.get(page).status_code == 404
        assert "Onze nachten" not in client.get(listed).content.decode()


def test_a_member_plans_prepares_and_hands_in_on_the_pages(three, sign_in):
    client = sign_in(three.joke)
    new = reverse("conversations:new_team_talk")
    assert client.get(new).status_code == 200
    sent = {
        "team": three.team.pk, "guide": Guide.objects.get(slug="team").pk, "title": "Onze nachten",
        "day": "2026-11-30", "hour": "10:00", "place": "Kantine",
    }  # fmt: skip
    assert client.post(new, sent | {"day": "2026-11-20"}).status_code == 422
    page = client.post(new, sent).headers["Location"]
    row = TeamTalk.objects.get()
    question = Question.objects.filter(version=row.version_id, kind="text").first()
    prepare = reverse("conversations:prepare_team_talk", args=[row.pk])
    saved = client.post(prepare, {f"q{question.pk}": SECRET, f"q{question.pk}_start": ""}, headers={"X-Autosave": "1"})
    assert saved.json()["said"] == "1 of 6 answered, kept"
    assert SECRET in client.get(prepare).content.decode()
    client.post(prepare, {f"q{question.pk}": SECRET, "hand_in": "yes"})
    assert TeamSeat.objects.get(talk=row, person=three.joke).handed_in_at
    assert SECRET not in sign_in(three.wout).get(page).content.decode()
