"""How somebody likes to talk: who sees it, where it stands, and that it goes when she takes it away."""

import pytest
from django.urls import reverse

from tandem.conversations import actions
from tandem.conversations.models import Style
from tandem.core import clock
from tandem.people import actions as people
from tandem.people.models import Person

HELPS = "Geef me even tijd STIJL"


def seen(cast, person):
    """Who sees the style of somebody, read anew."""
    row = Style.objects.get(person=person)
    names = [name for name in vars(cast) if isinstance(getattr(cast, name), Person)]
    anew = {name: Person.objects.get(pk=getattr(cast, name).pk) for name in names}
    return {name for name in names if Style.objects.visible_to(anew[name]).filter(pk=row.pk).exists()}


@pytest.fixture
def said(cast):
    for name in ("lotte", "karim", "luc"):
        actions.say_style(by=getattr(cast, name), tone="direct", helps=HELPS)


def test_herself_and_her_coaches_of_today(cast, said):
    assert seen(cast, cast.lotte) == {"lotte", "karim", "nadia"}
    assert seen(cast, cast.karim) == {"karim", "luc"}


def test_after_a_change_of_coach_the_former_one_sees_it_no_more(cast, said, stage):
    stage("year-end", "preparing")
    assert "karim" in seen(cast, cast.lotte)
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    assert seen(cast, cast.lotte) == {"lotte", "greet", "nadia"}


@pytest.mark.parametrize("slug", ["one-to-one", "year-end"])
def test_both_see_each_other_until_they_have_met(cast, said, stage, slug):
    row = stage(slug, "preparing")
    assert "lotte" in seen(cast, cast.karim)
    actions.hand_in(row, by=cast.lotte)
    actions.hand_in(row, by=cast.karim)
    assert "lotte" in seen(cast, cast.karim)
    actions.meet(row, by=cast.lotte)
    assert seen(cast, cast.karim) == {"karim", "luc"}


def test_what_was_planned_once_keeps_nothing_open_for_a_former_coach(cast, said, stage):
    stage("one-to-one", "preparing")
    assert "karim" in seen(cast, cast.lotte) and "lotte" in seen(cast, cast.karim)
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    assert seen(cast, cast.lotte) == {"lotte", "greet", "nadia"}
    assert "lotte" not in seen(cast, cast.karim)


def test_a_functional_coach_is_met_informally(cast, stage):
    actions.say_style(by=cast.nadia, tone="direct", helps=HELPS)
    row = stage("one-to-one", "preparing", coach=cast.nadia)
    assert "lotte" in seen(cast, cast.nadia)
    actions.cancel(row, by=cast.nadia, why="Ander werk")
    assert "lotte" not in seen(cast, cast.nadia)
    stage("year-end", "preparing")
    assert "lotte" not in seen(cast, cast.nadia)


def test_no_office_opens_it(cast, said, stage):
    stage("year-end", "preparing")
    assert not {"an", "sofie", "philippe", "ingrid", "miriam"} & seen(cast, cast.lotte)


def test_it_stands_where_one_prepares(cast, said, stage, sign_in):
    row = stage("one-to-one", "preparing")
    karim = sign_in(cast.karim)
    pages = [reverse("conversations:prepare", args=[row.pk]), reverse("conversations:conversation", args=[row.pk])]
    pages.append(reverse("conversations:new") + f"?who=coach-{cast.lotte.pk}")
    for page in pages:
        assert HELPS in karim.get(page).content.decode(), page
    part = karim.get(pages[2], headers={"HX-Request": "true", "HX-Target": "style"}).content.decode()
    assert HELPS in part and "<html" not in part
    actions.close(row, by=cast.karim)
    assert HELPS not in karim.get(pages[1]).content.decode()


def test_it_is_said_changed_and_taken_away(cast, sign_in):
    lotte, page = sign_in(cast.lotte), reverse("conversations:style")
    lotte.post(page, {"pace": "often", "helps": f" {HELPS} "})
    mine = Style.objects.get(person=cast.lotte)
    assert (mine.pace, mine.tone, mine.helps) == ("often", "", HELPS)
    lotte.post(page, {"pace": "", "helps": ""})
    assert not Style.objects.filter(person=cast.lotte).exists()
    lotte.post(page, {"tone": "gentle"})
    lotte.post(page, {"remove": "yes"})
    assert not Style.objects.filter(person=cast.lotte).exists()
    assert lotte.post(page, {"pace": "never"}).status_code == 422
    assert lotte.post(page, {"helps": "x" * 301}).status_code == 422
