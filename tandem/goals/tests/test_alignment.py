"""What goals carry of each other: linking, what is refused in words, what each may see, and the pictures."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.core import clock
from tandem.goals import actions, queries, ribbons
from tandem.goals.carrying import FEWEST_CLOSED, Part, free, most, together
from tandem.goals.models import Contribution, Goal
from tandem.goals.states import State
from tandem.goals.tests.conftest import a_goal, day


def of_team(cast, **fields):
    """A goal of the team Dok 4, half way."""
    said = {"title_nl": "Dok 4 op tijd", "language": "nl", "measure": "number", "direction": "up", "start_value": 0,
            "target_value": 10, "current_value": 5, "starts_date": day(50), "ends_date": day(-50), "state": "open",
            "created_at": clock.now(), "opened_at": clock.now(), "visibility": "organisation"}  # fmt: skip
    return Goal.objects.create(team=cast.team, **{**said, **fields})


@pytest.fixture
def chain(cast, goals):
    """Wout's goal carries half of the team's, which carries 40% of the organisation's; lotte's private one 20%."""
    team = of_team(cast)
    mine = a_goal(cast.wout, "Klaarzetten voor zes")
    actions.contribute(mine, team, by=cast.wout, share=Decimal(50))
    actions.contribute(team, goals.shared, by=cast.joke, share=Decimal(40))
    actions.contribute(goals.private, goals.shared, by=cast.lotte, share=Decimal(20))
    return team, mine


def test_an_owner_links_to_several_goals_and_changes_a_share(cast, goals, chain):
    team, mine = chain
    actions.contribute(mine, goals.shared, by=cast.wout, share=Decimal(10))
    actions.contribute(mine, goals.shared, by=cast.wout, share=Decimal(12), why="Meer dan ik dacht")
    links = queries.contributions_of(mine, cast.wout)
    assert [(link.parent, link.share) for link in links] == [(team, 50), (goals.shared, 12)]
    told = queries.history([mine], viewer=cast.wout)
    assert told[0].words == "changed how much it carries of “On time”"
    assert (told[0].deltas[0].before, told[0].deltas[0].after) == ("10%", "12%")
    assert told[0].voices == ["Meer dan ik dacht"]


def test_only_the_owner_links_and_only_to_what_she_may_see(cast, goals):
    with pytest.raises(PermissionDenied):
        actions.contribute(goals.unit, goals.shared, by=cast.karim)
    thomas = a_goal(cast.thomas, "Alleen van mij", visibility="private")
    for closed in (thomas, goals.draft):
        with pytest.raises(ValidationError, match="that you can see"):
            actions.contribute(goals.unit, closed, by=cast.lotte)
    of_karim = a_goal(cast.karim, "Van Karim")
    with pytest.raises(ValidationError, match="that you can see"):  # her coach sees it, and does not link to it
        actions.contribute(of_karim, goals.private, by=cast.karim)
    with pytest.raises(ValidationError, match="no smaller one"):
        actions.contribute(goals.shared, of_karim, by=cast.philippe)


def test_what_the_database_would_refuse_is_said_in_words(cast, goals, chain):
    team, mine = chain
    with pytest.raises(ValidationError, match="contributes to this goal already") as circle:
        actions.contribute(team, mine, by=cast.joke)
    assert "parent" in circle.value.message_dict
    with pytest.raises(ValidationError) as refused:
        actions.contribute(goals.unit, goals.shared, by=cast.lotte, share=Decimal(50))
    (said,) = refused.value.message_dict["share"]
    assert "Only 40% of “On time” is still free" in said
    assert "“Dok 4 op tijd” of Dok 4 carries 40%" in said and "“Doel private” of Lotte Verhaeghe carries 20%" in said
    with pytest.raises(ValidationError) as refused:
        actions.contribute(a_goal(cast.thomas, "Van Thomas"), goals.shared, by=cast.thomas, share=Decimal(50))
    (said,) = refused.value.message_dict["share"]
    assert "goals that you cannot see carry 20%" in said and "private" not in said and "Lotte" not in said
    for goal, parent, share in ((team, mine, None), (goals.unit, goals.shared, Decimal(41))):
        with pytest.raises(IntegrityError), transaction.atomic():
            Contribution.objects.create(goal=goal, parent=parent, share=share)


def test_a_link_is_taken_away_by_either_owner_with_a_reason(cast, goals, chain):
    team, mine = chain
    with pytest.raises(ValidationError):
        actions.detach(mine, team, by=cast.wout)
    with pytest.raises(PermissionDenied):
        actions.detach(mine, team, by=cast.luc, why="Nee")
    actions.detach(mine, team, by=cast.joke, why="Dat doet Elise")
    assert not Contribution.objects.filter(goal=mine).exists()
    newest = queries.history([mine], viewer=cast.wout)[0]
    assert newest.words == "took away the link to “Dok 4 op tijd”" and newest.voices == ["Dat doet Elise"]


def test_history_names_only_what_one_may_see(cast, goals):
    hidden = a_goal(cast.lotte, "Stil doel", visibility="private")
    actions.contribute(goals.organisation, hidden, by=cast.lotte, share=5)
    assert "Stil doel" in str([entry.words for entry in queries.history([goals.organisation], viewer=cast.lotte)])
    for viewer in (cast.thomas, None):
        told = str([entry.words for entry in queries.history([goals.organisation], viewer=viewer)])
        assert "Stil doel" not in told and "a goal that you cannot see" in told


def test_a_goal_that_comes_back_finds_its_share_taken(cast, goals, chain):
    team, mine = chain
    actions.retire(mine, by=cast.wout, why="Niet meer nodig")
    other = a_goal(cast.joke, "Ander")
    actions.contribute(other, team, by=cast.joke, share=Decimal(80))
    with pytest.raises(ValidationError, match="Only 20% of “Dok 4 op tijd” is still free"):
        actions.reopen(mine, by=cast.wout, why="Toch")
    actions.detach(other, team, by=cast.joke, why="Minder")
    assert actions.reopen(mine, by=cast.wout, why="Toch").state == State.OPEN


def test_downwards_every_part_is_counted_once(cast, goals, chain):
    team, mine = chain
    found = queries.carriers(goals.shared, cast.thomas)
    rows = {row.goal: row for row in found.rows}
    assert rows[mine.pk].carried == pytest.approx(0.2) and rows[team.pk].carried == pytest.approx(0.2)
    assert rows[team.pk].weight == pytest.approx(0.4) and found.uncovered == pytest.approx(0.4)
    assert found.hidden == 1 and found.hidden_carried == pytest.approx(0.2) and goals.private.pk not in rows
    listed = queries.carrying(found.rows, cast.thomas)
    assert {goal.pk: goal.reached for goal in listed} == {mine.pk: 0, team.pk: pytest.approx(0.1)}
    split = queries.split([goals.shared.pk])[goals.shared.pk]
    assert split.closed == 1 and split.uncovered == pytest.approx(0.4) and split.reached == pytest.approx(0.1)
    level = queries.level(goals.shared, cast.thomas)
    assert [link.goal.pk for link in level.links] == [team.pk] and level.links[0].goal.has_more
    assert (level.hidden, level.hidden_share, level.free) == (1, 20, 40)
    assert sum(part for _one, _two, part in ribbons.by_goal(goals.shared, level).flows) == pytest.approx(0.6)


def test_a_split_follows_what_happens_at_once(cast, goals, chain, django_assert_num_queries):
    team, _mine = chain
    before = queries.split([goals.shared.pk])[goals.shared.pk]
    with django_assert_num_queries(1):
        assert queries.split([goals.shared.pk])[goals.shared.pk] == before
    Goal.objects.filter(pk=team.pk).update(current_value=team.target_value)
    after = queries.split([goals.shared.pk])[goals.shared.pk]
    assert after.reached == pytest.approx(0.2) and after.reached > before.reached
    Goal.objects.filter(pk=team.pk).update(visibility="team")
    assert queries.split([goals.shared.pk])[goals.shared.pk].closed == before.closed + 1


def test_drafts_and_retired_goals_carry_nothing(cast, goals, chain):
    team, mine = chain
    actions.contribute(goals.draft, goals.shared, by=cast.lotte, share=Decimal(90))
    actions.retire(mine, by=cast.wout, why="Niet meer nodig")
    rows = {row.goal: row.carried for row in queries.carriers(goals.shared, cast.lotte).rows}
    assert rows == {team.pk: pytest.approx(0.4), goals.private.pk: pytest.approx(0.2)}
    with pytest.raises(ValidationError, match="Only 40%"):
        actions.set_goal(goals.draft, by=cast.lotte)


def test_upwards_a_thread_leads_to_the_organisation(cast, goals, chain):
    team, mine = chain
    (goal,) = queries.threads(queries.attach_standing([mine]), cast.wout)
    assert [step.goal for step in goal.thread] == [team, goals.shared] and goal.purpose == goals.shared
    assert goal.carries == pytest.approx(0.2)
    (aim,) = queries.aims([goal], queries.upwards([goal], cast.wout))
    assert aim.carried == pytest.approx(0.2) and aim.reached == 0
    Goal.objects.filter(pk=team.pk).update(visibility="team")
    (seen,) = queries.threads(queries.attach_standing([Goal.objects.get(pk=mine.pk)]), cast.thomas)
    assert [step.goal for step in seen.thread] == [None, goals.shared]


def test_goals_that_are_not_open_to_all_are_never_told_by_unit():
    parts = [Part(1, 7, goals=2, carried=0.2, reached=0.1, closed=3, closed_carried=0.1, closed_reached=0.05),
             Part(1, 8, closed=1, closed_carried=0.3, closed_reached=0.2)]  # fmt: skip
    split = together(parts, [1])[1]
    assert {key: part.carried for key, part in split.groups.items()} == {7: 0.2}
    assert (split.closed, split.closed_carried) == (4, pytest.approx(0.4)) and split.uncovered == pytest.approx(0.4)
    assert split.reached == 0.1, "the progress of few is not told"
    enough = together([*parts, Part(1, 9, closed=FEWEST_CLOSED - 4, closed_reached=0.1)], [1])[1]
    assert enough.reached == pytest.approx(0.45)


def test_small_pure_parts():
    assert free([None, 30, Decimal("12.5")]) == Decimal("57.5") and free([]) == 100
    assert most({"a": 1, "b": 3, "c": 0}) == (["b", "a"], [])
    assert most({n: n for n in range(1, 12)}, 3) == ([11, 10, 9], list(range(8, 0, -1)))
    assert ribbons.part(0.004) == "below 1%" and ribbons.part(0) == "0%" and ribbons.part(0.123) == "12%"


PAGES = ("/goals/organisation/", "/goals/{shared}/carried/", "/goals/{team}/carried/", "/goals/of/{lotte}/contributes/",
         "/goals/of/{wout}/contributes/", "/goals/of-team/{of_team}/contributes/", "/goals/of-unit/{unit}/contributes/",
         "/goals/{shared}/", "/goals/{mine}/", "/")  # fmt: skip


def test_pages_open_and_name_nothing_that_one_cannot_see(cast, goals, chain, sign_in):
    team, mine = chain
    keys = {"shared": goals.shared.pk, "team": team.pk, "mine": mine.pk, "lotte": cast.lotte.pk, "wout": cast.wout.pk,
            "of_team": cast.team.pk, "unit": cast.units["WIL"].pk}  # fmt: skip
    for who, sees in (("lotte", True), ("karim", True), ("thomas", False), ("wout", False), ("philippe", False)):
        client = sign_in(getattr(cast, who))
        for page in PAGES:
            answer = client.get(page.format(**keys))
            assert answer.status_code == 200, page
            assert sees or "Doel private" not in answer.content.decode(), (who, page)
        part = client.get(f"/goals/{goals.shared.pk}/carried/level/", headers={"HX-Request": "true"}).content.decode()
        assert ("Doel private" in part) is sees and ("1 goal that you cannot see" in part) is not sees
        assert client.get(f"/goals/{goals.shared.pk}/carried/level/").status_code == 302
    assert sign_in(cast.thomas).get(f"/goals/{goals.private.pk}/carried/").status_code == 404


def test_the_dialog_links_changes_and_takes_away(cast, goals, chain, sign_in):
    team, _mine = chain
    client, url = sign_in(cast.lotte), f"/goals/{goals.unit.pk}/contribution/"
    page = client.get(url).content.decode()
    assert "On time" in page and "40% is still free" in page and "Dok 4 op tijd" in page
    found = client.get(url + "?q=dok", headers={"HX-Request": "true", "HX-Target": "candidates"}).content.decode()
    assert "Dok 4 op tijd" in found and "On time" not in found and "50% is still free" in found
    refused = client.post(url, {"parent": goals.shared.pk, "share": "50"}).content.decode()
    assert "Only 40% of “On time” is still free" in refused and "is still free" in refused
    assert client.post(url, {"parent": goals.shared.pk, "share": "7,5"}).status_code == 302
    assert client.post(url, {"parent": team.pk}).status_code == 302
    page = client.get(f"/goals/{goals.unit.pk}/").content.decode()
    assert "about 8% of" in page and "a part of" in page and "Who waits" in page
    assert "7.5" in client.get(url + f"?to={goals.shared.pk}").content.decode()
    away = f"/goals/{goals.unit.pk}/contribution/{team.pk}/detach/"
    assert client.post(away, {"why": ""}).status_code == 200
    assert client.post(away, {"why": "Toch niet"}).status_code == 302
    assert [link.parent_id for link in queries.contributions_of(goals.unit, cast.lotte)] == [goals.shared.pk]
    assert sign_in(cast.thomas).get(away).status_code == 404
