"""The pages of the import, as an administrator and as anybody else meets them."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tandem.people import jobs
from tandem.people.models import Assignment, ImportFile, ImportRow, ImportRun, Person

DATA = Path(__file__).resolve().parents[3] / "tests" / "data" / "adventureworks"


def send(client, name, history=None):
    """Send a file; gives the import."""
    files = {"file": SimpleUploadedFile(name, (DATA / name).read_bytes())}
    if history:
        files["history"] = SimpleUploadedFile(history, (DATA / history).read_bytes())
    answer = client.post(reverse("people:import"), files)
    assert answer.status_code == 302, answer.content.decode()
    return ImportRun.objects.latest("pk")


def as_suggested(client, run, **more):
    """Accept the columns as they are guessed."""
    form = client.get(reverse("people:import_columns", args=[run.pk])).context["form"]
    data = {field.html_name: field.value() or "" for field in form} | more
    answer = client.post(
        reverse("people:import_columns", args=[run.pk]), {k: v for k, v in data.items() if v is not False}
    )
    assert answer.status_code == 302, answer.context["form"].errors
    run.refresh_from_db()
    return run


def test_nobody_but_an_hr_administrator_finds_the_import(cast, sign_in, visitor):
    assert visitor.get(reverse("people:import")).status_code == 302
    run = send(sign_in(cast.an), "people.csv")
    for person in (cast.lotte, cast.karim, cast.sofie, cast.philippe, cast.ingrid):
        client = sign_in(person)
        assert client.get(reverse("people:import")).status_code == 404
        for name in ("run", "columns", "progress", "faults"):
            assert client.get(reverse(f"people:import_{name}", args=[run.pk])).status_code == 404
        for name in ("decide", "again", "apply", "undo", "stop"):
            assert client.post(reverse(f"people:import_{name}", args=[run.pk])).status_code == 404


def test_290_people_come_in_by_the_page_with_their_coaches_and_earlier_units(cast, sign_in):
    client = sign_in(cast.an)
    run = as_suggested(client, send(client, "people.csv", "department_history.csv"))
    page = client.get(reverse("people:import_run", args=[run.pk]))
    assert run.counts["added"] == 290 and "Engineering" in page.content.decode()
    assert client.post(reverse("people:import_apply", args=[run.pk])).status_code == 302
    run.refresh_from_db()
    assert run.state == "done", run.problem
    found = Assignment.objects.in_force().get(person__number="4")
    assert (found.coach.name, found.unit.code) == ("Roberto Tamburello", "Tool Design")
    assert not ImportFile.objects.filter(run=run).exists()
    assert (
        "Undo" in client.get(reverse("people:import_run", args=[run.pk])).content.decode() or cast.an.language == "nl"
    )
    client.post(reverse("people:import_undo", args=[run.pk]))
    run.refresh_from_db()
    assert run.state == "undone" and not Person.objects.filter(number="4").exists()


def test_the_person_decides_about_each_faulty_line_and_the_rest_comes_in(cast, sign_in):
    client = sign_in(cast.an)
    run = as_suggested(client, send(client, "people_messy.csv"))
    assert run.counts["refused"] == 6
    page = client.get(reverse("people:import_run", args=[run.pk]))
    assert {row.line for row in page.context["page"]} == {38, 65, 100, 149, 190, 294}
    client.post(reverse("people:import_apply", args=[run.pk]))
    run.refresh_from_db()
    assert run.state == "preview"
    decisions = (
        (149, "set", "coach", "Krebs, Peter J"),
        (65, "set", "started", "07/03/2009"),
        (100, "set", "name", "Hee, Gordon L"),
        (190, "drop", "coach", ""),
        (294, "skip", "", ""),
    )
    for line, choice, field, value in decisions:
        data = {"source": "people", "line": line, "choice": choice, "field": field, "value": value}
        client.post(reverse("people:import_decide", args=[run.pk]), data)
    run.refresh_from_db()
    assert run.counts["refused"] == 0 and run.counts["skipped"] == 3
    client.post(reverse("people:import_apply", args=[run.pk]))
    coaches = dict(Assignment.objects.in_force().values_list("person__number", "coach__number"))
    assert coaches["108"] == "26" and coaches["110"] == "108" and coaches["77"] is None
    assert Person.objects.get(number="255").name == "Gordon L Hee"


def test_the_list_is_searched_filtered_and_downloaded_without_formulas(cast, sign_in, django_assert_max_num_queries):
    client = sign_in(cast.an)
    run = as_suggested(client, send(client, "people_messy.csv"))
    url = reverse("people:import_run", args=[run.pk])
    with django_assert_max_num_queries(25):
        assert len(client.get(url, {"kind": "all", "q": "sanchez ken"}).context["page"]) >= 1
    assert {row.kind for row in client.get(url, {"kind": "skipped"}).context["page"]} == {"skipped"}
    ImportRow.objects.filter(run=run, line=65).update(name="=cmd|' /C calc'!A1")
    text = client.get(reverse("people:import_faults", args=[run.pk])).content.decode("utf-8-sig")
    assert "'=cmd" in text and "31/02/2009" in text


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02garbage\x00", b"%PDF-1.7 ...", b"PK\x03\x04 not a zip at all"])
def test_a_file_that_is_no_list_is_refused_in_words(cast, sign_in, content):
    answer = sign_in(cast.an).post(reverse("people:import"), {"file": SimpleUploadedFile("people.csv", content)})
    assert answer.status_code == 422 and answer.context["form"].errors["file"]
    assert not ImportRun.objects.exists()


def test_stopping_leaves_nothing_behind_and_a_waiting_job_does_nothing(cast, sign_in):
    client = sign_in(cast.an)
    run = as_suggested(client, send(client, "people.csv"))
    client.post(reverse("people:import_stop", args=[run.pk]))
    assert not ImportRow.objects.exists() and not ImportFile.objects.exists()
    jobs.import_step(step="apply", run=run.pk, by=cast.an.pk)
    assert not Person.objects.filter(number="4").exists()
    assert client.get(reverse("people:import_run", args=[run.pk])).status_code == 200


def test_a_large_file_is_worked_on_by_the_worker_while_the_page_shows_how_far_it_is(cast, sign_in):
    client = sign_in(cast.an)
    lines = ["Personeelsnummer;Naam;Afdeling;Leidinggevende", *(f"9{n:05};Maes {n}, Bart;Dok;1001" for n in range(600))]
    upload = SimpleUploadedFile("large.csv", "\n".join(lines).encode())
    client.post(reverse("people:import"), {"file": upload})
    run = as_suggested(client, ImportRun.objects.latest("pk"))
    assert run.state == "comparing"
    page = client.get(reverse("people:import_run", args=[run.pk])).content.decode()
    assert reverse("people:import_progress", args=[run.pk]) in page and "<progress" in page
    part = client.get(reverse("people:import_progress", args=[run.pk]), headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    jobs.import_step(step="compare", run=run.pk, by=cast.an.pk)
    answer = client.get(reverse("people:import_progress", args=[run.pk]))
    assert (answer.status_code, answer.headers["HX-Refresh"]) == (204, "true")
    client.post(reverse("people:import_apply", args=[run.pk]))
    run.refresh_from_db()
    assert run.state == "applying" and not Person.objects.filter(number="900001").exists()
    jobs.import_step(step="apply", run=run.pk, by=cast.an.pk)
    run.refresh_from_db()
    assert run.state == "done" and Person.objects.filter(number="900001").exists()


def test_a_step_that_fails_goes_back_and_says_so(cast, sign_in, monkeypatch):
    client = sign_in(cast.an)
    run = as_suggested(client, send(client, "people.csv"))
    monkeypatch.setattr("tandem.people.importing.writing.Writing.write", lambda self: 1 / 0)
    client.post(reverse("people:import_apply", args=[run.pk]))
    run.refresh_from_db()
    assert run.state == "preview" and run.problem
    assert client.get(reverse("people:import_run", args=[run.pk])).status_code == 200


def test_a_column_is_chosen_once(cast, sign_in):
    client = sign_in(cast.an)
    run = send(client, "people.csv")
    url = reverse("people:import_columns", args=[run.pk])
    data = {f.html_name: f.value() or "" for f in client.get(url).context["form"]} | {"people_5": "number"}
    answer = client.post(url, {k: v for k, v in data.items() if v is not False})
    assert answer.status_code == 422 and answer.context["form"].errors["people_5"]
