"""The directory, the chart and the parameters: what is found, what it costs, what is refused."""

import csv
import datetime
import io

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.models import ParameterValue
from tandem.core.paging import FoundPaginator
from tandem.core.tables import harmless
from tandem.people import access, actions, charts
from tandem.people.audiences import keepers_of
from tandem.people.forms.fields import UnitField
from tandem.people.models import Assignment, Person, Session, TeamMembership, Unit
from tandem.people.parameters import SignIn
from tandem.people.queries import found


def url(name, *args):
    return reverse(f"people:{name}", args=args)


def names_in(page):
    return {name for name in ("Lotte Verhaeghe", "Thomas Lejeune", "Wout De Smet", "Élise Lambert") if name in page}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"q": "elise lambrt"}, {"Élise Lambert"}),
        ({"q": "de smet"}, {"Wout De Smet"}),
        ({"q": "zzzz"}, set()),
        ({"q": "\x00%'"}, set()),
        ({"unit": "HVL"}, {"Lotte Verhaeghe", "Wout De Smet"}),
        ({"unit": "GOS"}, {"Thomas Lejeune", "Élise Lambert"}),
        ({"unit": "HVL", "family": "dock"}, {"Wout De Smet"}),
        ({"team": "Dok 4"}, {"Wout De Smet"}),
        ({"unit": "²"}, {"Lotte Verhaeghe", "Thomas Lejeune", "Wout De Smet", "Élise Lambert"}),
    ],
)
def test_the_directory_finds(cast, sign_in, asked, found):
    asked = dict(asked)
    if asked.get("unit") in cast.units:
        asked["unit"] = cast.units[asked["unit"]].pk
    if "team" in asked:
        asked["team"] = cast.team.pk
    # A coach stands beside the one who is found: only the rows' heads count.
    page = sign_in(cast.nadia).get(url("directory"), asked).content.decode()
    heads = "".join(part.split("</th>")[0] for part in page.split('<th scope="row">')[1:])
    assert names_in(heads) == found


def test_the_list_as_a_file_holds_what_one_sees(cast, sign_in):
    client = sign_in(cast.lotte)
    rows = list(csv.reader(io.StringIO(client.get(url("export", "csv")).content.decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 1 + 16, "the head and everybody but the leaver"
    assert ["Lotte Verhaeghe", "Network planner", "Planning Willebroek", "Karim Benali"] in [row[:4] for row in rows]
    book = load_workbook(io.BytesIO(client.get(url("export", "xlsx"), {"q": "lotte"}).content))
    assert [row[0].value for row in book.active.iter_rows(min_row=2)] == ["Lotte Verhaeghe"]
    assert client.get(url("export", "exe")).status_code == 404
    assert harmless("=HYPERLINK(1)") == "'=HYPERLINK(1)"


@pytest.fixture
def many(cast):
    """More people with Karim as their coach, in his unit and in Dok 4."""

    def add(number, start):
        since = clock.today() - datetime.timedelta(days=100)
        people = Person.objects.bulk_create(
            Person(name=f"Mens {n}", family_name=f"M{n:05}", called="Mens", employed=(since, None))
            for n in range(start, start + number)
        )
        Assignment.objects.bulk_create(
            Assignment(
                person=p,
                unit=cast.units["WIL-PLAN"],
                job=cast.jobs["network-planner"],
                coach=cast.karim,
                during=(since, None),
            )
            for p in people
        )
        TeamMembership.objects.bulk_create(
            TeamMembership(team=cast.team, person=p, during=(since, None)) for p in people
        )

    return add


def test_lists_cost_as_many_queries_for_ten_as_for_a_thousand(cast, sign_in, many):
    client = sign_in(cast.an)
    pages = (
        url("directory"),
        url("directory") + "?q=mens",
        url("directory") + f"?unit={cast.units['WIL'].pk}",
        url("organisation"),
        url("unit", cast.units["WIL-PLAN"].pk),
        url("coachees", cast.karim.pk),
        url("person", cast.karim.pk),
        url("team", cast.team.pk),
        url("teams"),
        url("holders"),
        url("roles"),
    )

    def count():
        counted = {}
        for page in pages:
            with CaptureQueriesContext(connection) as queries:
                assert client.get(page).status_code == 200
            counted[page] = len(queries)
        return counted

    many(10, 0)
    client.get(url("settings"))  # the first page of a session also notes when it began
    few = count()
    many(990, 10)
    assert count() == few
    assert max(few.values()) <= 25


def test_the_chart_counts_all_below_and_names_the_heads(cast):
    (whole,) = charts.top(cast.lotte)
    assert whole.people == 16 and whole.heads == [cast.philippe]
    below = {unit.code: unit for unit in whole.below}
    assert set(below) == {"BXL", "HVL", "HWA"} and below["HVL"].people == 6
    planning = {unit.code: unit for unit in charts.level(cast.lotte, cast.units["WIL"])[0]}["WIL-PLAN"]
    assert planning.heads == [cast.karim] and planning.people == 2
    assert [p.called for p in charts.coachees(cast.lotte, None, 10)] == ["Philippe"]
    assert charts.above(cast.lotte) == [cast.philippe, cast.luc, cast.karim]


def test_many_units_below_one_are_shown_in_parts(cast, sign_in):
    for number in range(30):
        code = f"WIL-{number:02}"
        actions.add_unit(by=cast.an, code=code, parent=cast.units["WIL"], name_nl=f"Zone {number:02}")
    client, page = sign_in(cast.lotte), url("unit", cast.units["WIL"].pk)
    first = client.get(page).content.decode()
    rest = client.get(page + "?from=25").content.decode()
    assert "more units" in first and "more units" not in rest
    shown = [first.count(f"Zone {number:02}") > 0 for number in range(30)]
    assert shown == [rest.count(f"Zone {number:02}") == 0 for number in range(30)]


def test_who_keeps_a_record_is_who_can_see_it(cast):
    everybody = [member for member in vars(cast).values() if isinstance(member, Person)]
    for someone in everybody:
        told = {keeper.pk for keeper, _why in keepers_of(someone)}
        allowed = {p.pk for p in everybody if p != someone and p != cast.pieter and not access.see_record(p, someone)}
        assert told == allowed, someone.name
    shown = audience(cast.lotte, cast.lotte)
    assert {p.called for p, _note in shown.names} == {"Lotte", "Karim", "Nadia", "Sofie", "An"}


def test_a_session_is_ones_own(cast, sign_in):
    sign_in(cast.lotte).get(url("settings"))
    assert Session.objects.visible_to(cast.lotte).exists()
    for slug in ("karim", "an", "ingrid", "sofie"):
        assert not Session.objects.visible_to(getattr(cast, slug)).filter(account__person=cast.lotte).exists()
    assert not Session.objects.visible_to(None).exists()


def test_an_hr_administrator_changes_a_record_by_forms(cast, sign_in):
    client, page = sign_in(cast.an), url("assign", cast.lotte.pk)
    data = {
        "unit": cast.units["GNT-DOCK"].code,
        "coach": "Greet Maes",
        "from_date": "2026-12-01",
        "why": "Dichter bij huis",
    }
    assert client.post(page, data).status_code == 302
    row = Assignment.objects.get(person=cast.lotte, during__contains=datetime.date(2026, 12, 1))
    assert row.coach == cast.greet
    circle = client.post(
        url("assign", cast.luc.pk), data | {"coach": "Lotte Verhaeghe", "unit": cast.units["WIL"].code}
    )
    assert circle.status_code == 200
    for form, wrong, words in (
        ("assign", data | {"from_date": "1999-01-01"}, "does not work here on that day"),
        ("assign", data | {"why": ""}, "err"),
        (
            "functional_coach",
            {"coach": "Lotte Verhaeghe", "about": "x", "from_date": "2026-12-01"},
            "Nobody coaches herself",
        ),
        ("absence", {"from_date": "2026-12-10", "last_day": "2026-12-01"}, "cannot be before the first"),
        ("change", {"name": "", "called": "Lotte", "language": "nl"}, "err"),
    ):
        answer = client.post(url(form, cast.lotte.pk), wrong)
        assert answer.status_code == 200 and words in answer.content.decode(), form
    assert (
        client.post(url("absence", cast.lotte.pk), {"from_date": "2026-12-01", "last_day": "2026-12-04"}).status_code
        == 302
    )
    again = client.post(url("absence", cast.lotte.pk), {"from_date": "2026-12-03", "last_day": "2026-12-08"})
    assert "is there already" in again.content.decode()
    assert (
        client.post(url("last_day", cast.wout.pk), {"last_day": "2026-11-20", "why": "Nieuwe baan"}).status_code == 302
    )
    assert not Person.objects.visible_to(cast.lotte).filter(pk=cast.wout.pk).exists()
    new = {
        "name": "Eva Cools",
        "given_name": "Eva",
        "family_name": "Cools",
        "called": "Eva",
        "email": "EVA@vaartland.example",
    }
    assert client.post(url("new"), new | {"language": "nl", "first_day": "2026-11-23"}).status_code == 302
    assert Person.objects.get(email="eva@vaartland.example").employed.lower == clock.today()


def test_units_are_added_renamed_and_moved_but_not_below_themselves(cast, sign_in):
    client = sign_in(cast.an)
    data = {"code": "ANT", "parent": cast.units["HVL"].code, "name_nl": "Hub Antwerpen"}
    assert client.post(url("unit_new"), data).status_code == 302
    assert client.post(url("unit_new"), data).status_code == 200, "the code is taken"
    unit = Unit.objects.get(code="ANT")
    assert client.post(url("unit_change", unit.pk), {"name_fr": "Hub Anvers"}).status_code == 302
    assert client.post(url("unit_change", unit.pk), {"name_fr": ""}).status_code == 200
    assert (
        client.post(url("unit_move", unit.pk), {"parent": cast.units["HWA"].code, "why": "Zuiden"}).status_code == 302
    )
    assert unit in Unit.objects.below(cast.units["HWA"])
    below = client.post(url("unit_move", cast.units["HVL"].pk), {"parent": cast.units["WIL"].code, "why": "?"})
    assert below.status_code == 200 and Unit.objects.get(code="HVL").parent == cast.units["VL"]


def test_parameters_are_read_by_all_and_chosen_by_the_right_administrator(cast, sign_in):
    page = url("parameter", "people.SignIn", "second_step_everybody")
    data = {"value": "on", "from_date": "2026-12-01", "why": "Veiliger voor iedereen"}
    assert sign_in(cast.an).get(page).status_code == 403
    client = sign_in(cast.ingrid)
    assert client.get(url("parameter", "people.SignIn", "nothing")).status_code == 404
    assert client.post(page, data | {"why": ""}).status_code == 200
    assert client.post(page, data | {"from_date": "2026-11-01"}).status_code == 200, "not in the past"
    assert client.post(page, data).status_code == 302
    assert not SignIn.current().second_step_everybody
    assert SignIn.current(on=datetime.date(2026, 12, 1)).second_step_everybody
    event = ParameterValue.pgh_event_model.objects.latest("pgh_id")
    assert (
        event.pgh_context.metadata["action"] == "people.choose"
        and event.pgh_context.metadata["person"] == cast.ingrid.pk
    )
    with clock.at(datetime.date(2026, 12, 2)):
        shown = sign_in(cast.wout).get(url("parameters")).content.decode()
    assert "Veiliger voor iedereen" in shown
    with pytest.raises(PermissionDenied):
        actions.choose("people.SignIn", "second_step_everybody", True, by=cast.lotte, why="?")
    with pytest.raises(ValidationError):
        actions.choose("people.SignIn", "second_step_everybody", "perhaps", by=cast.ingrid, why="?")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("WIL-PLAN", "WIL-PLAN"),
        ("  wil-plan ", "WIL-PLAN"),
        ("", None),
        ("nergens", "No unit of this name or code is known"),
        ("WIL", "WIL"),
        ("w", "More than one unit fits"),
    ],
)
def test_a_unit_is_named_by_what_one_knows_of_it(cast, typed, told):
    field = UnitField(required=False)
    field.units = Unit.objects.all()
    try:
        unit = field.clean(typed)
    except ValidationError as refusal:
        assert told in refusal.messages[0]
    else:
        assert (unit and unit.code) == told
        assert unit is None or field.clean(field.prepare_value(unit)) == unit


def test_units_are_suggested_by_name_and_code(cast, sign_in):
    client = sign_in(cast.lotte)
    name = cast.units["WIL-PLAN"].name
    assert f"{name} (WIL-PLAN)" in client.get(url("suggest_units") + f"?unit={name[:4].upper()}").content.decode()


def test_a_name_with_an_accent_stands_at_its_letter(cast):
    for family in ("Östberg", "Peeters", "de Zutter", "Écluse"):
        actions.add_person(
            by=cast.an,
            name=f"Zoë {family}",
            given_name="Zoë",
            family_name=family,
            called="Zoë",
            employed=(clock.today(), None),
        )
    found = [p.family_name for p in Person.objects.all() if p.called == "Zoë"]
    assert found == ["de Zutter", "Écluse", "Östberg", "Peeters"]


def test_what_is_found_is_turned_like_any_list(cast, django_assert_num_queries):
    people = found(Person.objects.visible_to(cast.lotte), "ma")
    usual = Paginator(people, 1)
    with django_assert_num_queries(2):
        first = FoundPaginator(people, 1).get_page(1)
        assert len(list(first)) == 1 and first.has_next()
    turned = FoundPaginator(people, 1)
    assert turned.count == usual.count > 1
    for number in (*usual.page_range, "", "99"):
        assert list(turned.get_page(number)) == list(usual.get_page(number))
    assert list(FoundPaginator(people.none(), 1).get_page(1)) == []
