"""The pages of goals: 200, 404 for a stranger, 403 with the reason, fragments, numbers as people write them."""

import csv
import datetime
import io
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import translation

from tandem.core import clock
from tandem.goals import actions
from tandem.goals.forms.fields import NumberField
from tandem.goals.models import CheckIn, Contribution, Goal, KeyResult, Supporter
from tandem.people.models import Person

from .conftest import a_goal, day

HTMX = {"HX-Request": "true"}
DIALOGS = ("adjust", "visibility", "contribution", "check-in", "pause", "close", "retire", "key-results/new",
           "supporters/new", "comments/new")  # fmt: skip


def _written(**changes):
    """What the form of a new goal sends."""
    rows = {
        "results-TOTAL_FORMS": 3,
        "results-INITIAL_FORMS": 0,
        "results-MIN_NUM_FORMS": 0,
        "results-MAX_NUM_FORMS": 9,
    }
    words = {"title": "Minder lege ritten naar Gent", "why": "Leeg rijden kost iedereen", "kind": "result"}
    road = {"measure": "number", "start_value": "12,5", "target_value": "6.5", "measured_in": "%"}
    period = {"starts_date": "2026-11-23", "ends_date": "2027-06-30", "visibility": "unit", "as": "goal"}
    return {**rows, **words, **road, **period, **changes}


def test_every_page_opens_for_the_owner_and_for_nobody_else_when_private(cast, goals, sign_in):
    owner, stranger = sign_in(cast.lotte), sign_in(cast.sofie)
    actions.check_in(goals.private, by=cast.lotte, value=Decimal(12), comment="Kanarie")
    for path in ("", "history/", "readers/", *(f"{name}/" for name in DIALOGS)):
        url = f"/goals/{goals.private.pk}/{path}"
        expected = 403 if path == "supporters/new/" else 200
        assert owner.get(url).status_code == expected, url
        assert stranger.get(url).status_code == 404, url
    nowhere = stranger.get("/goals/999999/")
    assert nowhere.content == stranger.get(f"/goals/{goals.private.pk}/").content
    for page in ("/goals/?tab=all", "/goals/?tab=all&q=private", "/goals/export/?tab=all"):
        answer = stranger.get(page)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert (b"Doel private" not in content and b"Doel organisation" in content) or b"q=private" in page.encode()


def test_a_visitor_is_sent_to_sign_in(visitor, goals):
    assert visitor.get("/goals/").status_code == 302
    assert visitor.get(f"/goals/{goals.organisation.pk}/").status_code == 302


def test_a_coach_sees_the_reason_beside_the_button_and_gets_403_with_it(cast, goals, sign_in):
    coach = sign_in(cast.karim)
    page = coach.get(f"/goals/{goals.unit.pk}/").content.decode()
    assert "Only the owner steers a goal" in page or "aria-disabled" in page
    for path in ("adjust", "pause", "check-in"):
        assert coach.get(f"/goals/{goals.unit.pk}/{path}/").status_code == 403
    answer = coach.post(f"/goals/{goals.unit.pk}/comments/new/", {"text": "Wat zou je stoppen?"})
    assert answer.status_code == 302 and "Wat zou je stoppen?" in coach.get(answer.url).content.decode()


@pytest.mark.parametrize(
    "sent, start, target", [(("12,5", "6.5"), "12.5", "6.5"), (("1.250,5", "1 000"), "1250.5", "1000")]
)
def test_a_new_goal_takes_numbers_as_people_write_them(cast, goals, sign_in, sent, start, target):
    client = sign_in(cast.lotte)
    data = _written(start_value=sent[0], target_value=sent[1], parent=goals.shared.pk, share="7,5")
    answer = client.post("/goals/new/", data)
    assert answer.status_code == 302, answer.content.decode()
    goal = Goal.objects.get(title_en="Minder lege ritten naar Gent")
    assert (goal.start_value, goal.target_value) == (Decimal(start), Decimal(target))
    assert goal.state == "open" and goal.direction == "down" and goal.person == cast.lotte
    assert Contribution.objects.get(goal=goal).share == Decimal("7.5")


def test_what_is_missing_is_said_and_nothing_is_lost(cast, sign_in):
    client = sign_in(cast.lotte)
    page = client.post("/goals/new/", _written(start_value="veel")).content.decode()
    assert "errors" in page and "Minder lege ritten naar Gent" in page
    page = client.post("/goals/new/", _written(measure="key_results")).content.decode()
    assert "at least one key result" in page or "errors" in page
    assert not Goal.objects.filter(person=cast.lotte).exists()
    rows = {"results-0-title": "Ploegen", "results-0-start_value": "2", "results-0-target_value": "12"}
    client.post("/goals/new/", _written(measure="key_results", **rows))
    assert KeyResult.objects.get().person == cast.lotte and Goal.objects.get().start_value is None


def test_a_draft_is_written_on_set_and_thrown_away(cast, sign_in):
    client = sign_in(cast.lotte)
    url = client.post("/goals/new/", _written(**{"as": "draft"})).url
    draft = Goal.objects.get()
    assert draft.state == "draft" and sign_in(cast.karim).get(url).status_code == 404
    assert client.get(reverse("goals:edit", args=[draft.pk])).status_code == 200
    client.post(reverse("goals:edit", args=[draft.pk]), _written(title="Geen lege ritten", **{"as": "draft"}))
    client.post(f"{url}set/")
    assert Goal.objects.get().title == "Geen lege ritten" and Goal.objects.get().state == "open"
    assert client.post(f"{url}discard/").status_code == 403


def test_only_leadership_sets_a_goal_of_the_organisation(cast, sign_in):
    assert sign_in(cast.an).get("/goals/new/?for=organisation").status_code == 403
    client = sign_in(cast.philippe)
    assert client.get("/goals/new/?for=organisation").status_code == 200
    words = {f"{name}_{code}": f"{name} {code}" for name in ("title", "why") for code in ("nl", "fr", "en")}
    assert client.post("/goals/new/?for=organisation", _written(**words)).status_code == 302
    goal = Goal.objects.get()
    assert goal.of_organisation and goal.visibility == "organisation" and goal.why_fr == "why fr"
    Person.objects.filter(pk=cast.thomas.pk).update(language="fr")
    assert "title en" in sign_in(cast.wout).get(f"/goals/{goal.pk}/").content.decode()
    assert "title fr" in sign_in(cast.thomas).get("/goals/?tab=organisation").content.decode()


def test_check_in_in_a_dialog_goes_back_to_the_goal_with_undo(cast, goals, sign_in):
    client, url = sign_in(cast.lotte), f"/goals/{goals.organisation.pk}/check-in/"
    part = client.get(url, headers=HTMX).content.decode()
    assert "<html" not in part and 'hx-target="#modal"' in part and "<c-" not in part
    assert "errors" in client.post(url, {"value": "", "comment": ""}, headers=HTMX).content.decode()
    answer = client.post(url, {"value": "10,5", "comment": "Vooruit", "confidence": "sure"}, headers=HTMX)
    assert answer.status_code == 204 and answer.headers["HX-Redirect"] == f"/goals/{goals.organisation.pk}/"
    row = CheckIn.objects.get()
    assert row.value == Decimal("10.5") and row.progress == 50
    page = client.get(f"/goals/{goals.organisation.pk}/").content.decode()
    assert f'action="/goals/check-ins/{row.pk}/undo/"' in page
    assert sign_in(cast.karim).post(f"/goals/check-ins/{row.pk}/undo/").status_code == 403
    client.post(f"/goals/check-ins/{row.pk}/undo/")
    assert not CheckIn.objects.exists()


def test_the_life_of_a_goal_through_the_forms(cast, goals, sign_in):
    client, url = sign_in(cast.lotte), f"/goals/{goals.counted.pk}/"
    crews, wait = goals.results
    assert "errors" in client.post(f"{url}pause/", {"why": ""}).content.decode()
    for path, data in (
        ("pause/", {"why": "Verlof"}),
        ("resume/", {"why": ""}),
        ("visibility/", {"visibility": "unit", "why": "Voor de ploeg"}),
        ("contribution/", {"parent": goals.shared.pk, "share": "10"}),
        ("key-results/new/", {"title": "Derde", "start_value": "0", "target_value": "2,5", "weight": "2",
                              "person": cast.lotte.pk}),
        ("supporters/new/", {"person": cast.wout.pk, "about": "Tellen"}),
        ("close/", {"outcome": "reached", "conclusion": "Gelukt", "learnt": "Veel"}),
    ):  # fmt: skip
        assert client.post(url + path, data).status_code == 302, path
    assert client.get(f"{url}adjust/").status_code == 403
    client.post(f"{url}reopen/", {"why": "Toch nog"})
    form = {"title": crews.title, "start_value": "2", "target_value": "10", "measured_in": "ploegen", "weight": "1"}
    client.post(f"/goals/key-results/{crews.pk}/", {**form, "person": cast.lotte.pk, "why": "Minder ploegen"})
    client.post(f"/goals/key-results/{wait.pk}/remove/", {"why": "Elders"})
    assert KeyResult.objects.get(pk=crews.pk).target_value == 10
    row = Supporter.objects.get()
    sign_in(cast.wout).post(f"/goals/supporters/{row.pk}/join/")
    page = client.get(url).content.decode()
    for words in ("Verlof", "Voor de ploeg", "Minder ploegen", "Elders", "Toch nog", "Gelukt", "Wout De Smet"):
        assert words in page or words in client.get(f"{url}?all=1").content.decode(), words
    assert "<c-" not in page and "style=" not in page
    part = client.get(f"{url}?show=check-ins", headers={**HTMX, "HX-Target": "history"}).content.decode()
    assert "<html" not in part and "Verlof" not in part


def test_the_lists_show_search_filter_and_export(cast, goals, sign_in):
    owner, coach = sign_in(cast.lotte), sign_in(cast.karim)
    assert "Kladje" in owner.get("/goals/").content.decode()
    theirs = coach.get("/goals/?tab=coach").content.decode()
    assert "Doel private" in theirs and "Kladje" not in theirs
    assert "Doel private" not in coach.get("/goals/?tab=coach&q=organisatiON").content.decode()
    assert "Doel unit" in coach.get("/goals/?tab=coach&q=verhaeghe&year=2026&state=live").content.decode()
    assert "Doel unit" not in coach.get("/goals/?tab=coach&year=2024").content.decode()
    part = owner.get("/goals/?q=Kladje", headers={**HTMX, "HX-Target": "goals"}).content.decode()
    assert "<html" not in part and "Kladje" in part and "Doel unit" not in part
    answer = coach.get("/goals/export/?tab=coach&q=Doel")
    rows = list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))
    assert len(rows) == 5 and rows[1][2] == "Lotte Verhaeghe"
    assert coach.get(f"/goals/of/{cast.lotte.pk}/").content.decode().count('class="goal"') == 5
    assert sign_in(cast.thomas).get(f"/goals/of/{cast.lotte.pk}/").content.decode().count('class="goal"') == 2


def test_a_formula_in_an_export_is_a_text(cast, sign_in):
    a_goal(cast.lotte, "=HYPERLINK(1)")
    a_goal(cast.lotte, "Minder;=HYPERLINK(2)")
    content = b"".join(sign_in(cast.lotte).get("/goals/export/").streaming_content).decode()
    assert "'=HYPERLINK(1)" in content
    assert '"Minder;=HYPERLINK(2)"' in content, "one cell, also where cells are parted at a semicolon"


def test_an_export_takes_every_character_and_leaves_empty_cells_empty(cast, sign_in):
    goal = a_goal(cast.lotte, "Doel met een teken")
    Goal.objects.filter(pk=goal.pk).update(title_nl="Doel\x01 met \x0bteken")
    client = sign_in(cast.lotte)
    assert client.get("/goals/export/?as=xlsx").status_code == 200
    content = b"".join(client.get("/goals/export/").streaming_content).decode()
    assert '"\'"' not in content


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("nl", "10.000", 10000), ("nl", "12.500,5", Decimal("12500.5")), ("nl", "12,125", Decimal("12.125")),
        ("nl", "12.5", Decimal("12.5")), ("nl", "0.125", Decimal("0.125")), ("fr", "1 250", 1250),
        ("en", "10,000", 10000), ("en", "12.125", Decimal("12.125")), ("en", "-1,250", -1250),
        ("en", "12,5", Decimal("12.5")),
    ],
)  # fmt: skip
def test_thousands_are_read_as_the_reader_writes_them(language, text, number):
    with translation.override(language):
        assert NumberField().clean(text) == number


@pytest.mark.parametrize(
    "url", ["/goals/new/?template=", "/goals/new/?copy=", "/goals/propose/?to=", "/goals/new/?for=team-"]
)
def test_a_number_of_any_length_in_an_address_is_no_fault(cast, sign_in, url):
    assert sign_in(cast.karim).get("/goals/" + url + "9" * 4400).status_code in {200, 404}


def test_the_number_of_queries_does_not_grow(cast, goals, sign_in, django_assert_max_num_queries):
    client = sign_in(cast.lotte)
    client.get("/goals/")
    for number in range(24):
        goal = a_goal(cast.lotte, f"Doel nummer {number}")
        with clock.at(day(3) + datetime.timedelta(days=0)):
            actions.check_in(goal, by=cast.lotte, value=Decimal(12))
    with django_assert_max_num_queries(25):
        assert client.get("/goals/").content.decode().count('class="goal"') == 25
    coach = sign_in(cast.karim)
    coach.get("/goals/")
    with django_assert_max_num_queries(25):
        coach.get("/goals/?tab=coach")
    with django_assert_max_num_queries(25):
        client.get(f"/goals/{goals.counted.pk}/")


def test_hints_help_and_keep_nothing(cast, sign_in):
    client = sign_in(cast.lotte)
    vague = client.post("/goals/new/hints/", {"title": "Beter plannen", "start_value": "x"}).content.decode()
    good = client.post(
        "/goals/new/hints/",
        {"title": "Minder lege ritten naar Gent", "measure": "number", "ends_date": "2027-01-01"}
        | {"start_value": "15", "target_value": "9"},
    ).content.decode()
    assert vague.count("hint-item try") == 3 and good.count("hint-item ok") == 4
    assert not Goal.objects.exists()


def test_looking_somebody_up_to_help(cast, goals, sign_in):
    client = sign_in(cast.lotte)
    url = f"/goals/{goals.unit.pk}/supporters/new/?q=thoma"
    part = client.get(url, headers={**HTMX, "HX-Target": "candidates"}).content.decode()
    assert "Thomas Lejeune" in part and "<form" not in part
    assert "Thomas Lejeune" in client.get(url).content.decode()


def test_the_reason_of_a_change_and_the_why_of_the_goal_stay_apart(cast, goals, sign_in):
    client, url = sign_in(cast.lotte), reverse("goals:adjust", args=[goals.private.pk])
    sent = _written(why="Rust in de ploeg", **{"reason-why": "De helling is pas in januari klaar"})
    assert client.post(url, sent).status_code == 302
    goal = Goal.objects.get(pk=goals.private.pk)
    assert (goal.why, goal.title) == ("Rust in de ploeg", "Minder lege ritten naar Gent")
    page = client.get(reverse("goals:goal", args=[goal.pk])).content.decode()
    assert "De helling is pas in januari klaar" in page
