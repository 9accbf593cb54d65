"""The pages of the pulse: for HR and leadership; how it is calculated for everybody."""

import pytest

from tandem.insights.models import Covered, Snapshot

PAGE, HOW = "/insights/pulse/", "/insights/pulse/how/"


@pytest.mark.parametrize("slug", ["an", "philippe", "sofie"])
def test_hr_and_leadership_see_it(busy, cast, sign_in, slug):
    page = sign_in(getattr(cast, slug)).get(PAGE)
    assert page.status_code == 200
    words = page.content.decode()
    assert "In three sentences" in words and "kanarie" not in words and "Iemand" not in words


@pytest.mark.parametrize("slug", ["lotte", "karim", "ingrid", "miriam", "luc"])
def test_a_coach_and_it_get_404_and_read_how_it_is_calculated(busy, cast, sign_in, slug):
    client = sign_in(getattr(cast, slug))
    assert client.get(PAGE).status_code == 404
    assert client.get(f"{PAGE}export/csv/").status_code == 404
    assert client.get(HOW).status_code == 200


def test_an_hr_partner_sees_her_units_and_the_whole_only(busy, cast, sign_in):
    client = sign_in(cast.sofie)
    codes = {
        code
        for snapshot in Snapshot.objects.visible_to(cast.sofie).select_related("group")
        for code in Covered.objects.filter(group=snapshot.group).values_list("unit__code", flat=True)
    }
    assert codes and not codes & {"GOS", "GOS-TRANS", "HWA", "HR", "IT", "BXL"}, codes
    assert "Gosselies" not in client.get(PAGE).content.decode()
    elsewhere = Covered.objects.filter(unit__code__in=("HWA", "GOS-TRANS", "GOS")).first()
    assert client.get(PAGE, {"group": elsewhere.group_id}).status_code == 404
    assert "Gosselies" not in client.get(f"{PAGE}export/csv/").content.decode()


@pytest.mark.parametrize("query", [{"from": "2026-11-03"}, {"from": "x"}, {"group": "x"}, {"group": "9" * 30}])
def test_what_was_not_published_is_not_there(busy, cast, sign_in, query):
    assert sign_in(cast.an).get(PAGE, query).status_code == 404


def test_every_group_and_every_period_opens(busy, cast, sign_in):
    client = sign_in(cast.an)
    for row in Snapshot.objects.filter(span="block").values("group", "starts_date"):
        asked = {"group": row["group"], "from": row["starts_date"].isoformat()}
        assert client.get(PAGE, asked).status_code == 200


def test_the_file_holds_what_was_published(busy, cast, sign_in):
    client = sign_in(cast.an)
    words = client.get(f"{PAGE}export/csv/").content.decode()
    assert "The whole organisation" in words and "People counted" in words
    assert client.get(f"{PAGE}export/xlsx/").status_code == 200
    assert client.get(f"{PAGE}export/pdf/").status_code == 404


def test_before_anything_is_published_the_page_says_so(cast, sign_in):
    assert "Nothing is published yet" in sign_in(cast.an).get(PAGE).content.decode()
    assert sign_in(cast.lotte).get(HOW).status_code == 200


def test_the_page_costs_the_same_for_many_units(busy, cast, sign_in, django_assert_max_num_queries):
    client = sign_in(cast.an)
    with django_assert_max_num_queries(25):
        client.get(PAGE)
