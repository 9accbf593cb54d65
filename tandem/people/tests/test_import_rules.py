"""What an import says and does: duplicates, circles, leavers, history, safety, undo."""

import csv
import datetime
import io
import json
from pathlib import Path

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.people import access, actions
from tandem.people.actions.importing import why_not_apply
from tandem.people.importing import looking
from tandem.people.models import Account, Assignment, ImportMapping, ImportRow, ImportRun, Person, Unit

DATA = Path(__file__).resolve().parents[3] / "tests" / "data" / "adventureworks"
HEAD = "number;name;email;unit;coach;started;ended;active"


def take(content, by, history=None, **wanted):
    """Compare a file the way it is suggested; ``content``: bytes, or lines under HEAD."""
    if isinstance(content, list):
        content = "\n".join([HEAD, *content]).encode()
    run = actions.open_import(by=by, name="people.csv", content=content, history=history, history_name="h.csv")
    run = actions.choose_columns(run, by=by, **looking.suggest(run).with_wishes(wanted))
    return actions.compare_import(run, by=by)


def codes(run):
    """{line: codes of the faults}."""
    rows = ImportRow.objects.filter(run=run, kind="refused")
    return {row.line: [fault["code"] for fault in row.faults] for row in rows}


def decide(run, by, line, decision, source="people"):
    """Decide about one line and compare again."""
    return actions.compare_import(actions.decide(run, {(source, line): decision}, by=by), by=by)


def test_the_clean_file_gives_every_coach_and_the_history_every_unit(cast):
    history = (DATA / "department_history.csv").read_bytes()
    run = actions.apply_import(take((DATA / "people.csv").read_bytes(), cast.an, history), by=cast.an)
    with (DATA / "people.csv").open(encoding="utf-8") as file:
        wanted = {r["Employee number"]: (r["Manager number"] or None, r["Department"]) for r in csv.DictReader(file)}
    rows = Assignment.objects.in_force().filter(person__number__in=wanted).select_related("person", "coach", "unit")
    found = {a.person.number: (a.coach.number if a.coach else None, a.unit.name) for a in rows}
    assert found == wanted
    past = Assignment.objects.filter(person__number="250").order_by("during").values_list("unit__code", "during")
    assert [(unit, str(during.lower), str(during.upper)) for unit, during in past] == [
        ("Marketing", "2011-02-25", "2011-07-31"),
        ("Quality Assurance (Quality Assurance)", "2011-07-31", "2012-07-15"),
        ("Purchasing", "2012-07-15", "None"),
    ]
    assert Unit.objects.get(code="Tool Design").parent.code == "Research and Development"
    account = Account.objects.get(person__number="1")
    assert not account.has_usable_password() and account.is_active
    entry = Person.pgh_event_model.objects.filter(pgh_context_id=run.entry).first().pgh_context.metadata
    assert entry["action"] == "people.apply_import" and run.sha256 in entry["why"] and entry["person"] == cast.an.pk
    assert Occurrence.objects.get(kind="people.PeopleImported").data["added"] == 290


def test_every_planted_fault_is_named_with_its_line(cast):
    run = take((DATA / "people_messy.csv").read_bytes(), cast.an)
    assert codes(run) == {
        38: ["circle"], 65: ["no_date"], 100: ["no_name"], 149: ["circle"], 190: ["coach_unknown"], 294: ["twice"],
    }  # fmt: skip
    said = {row.line: " ".join(row.said) for row in looking.told_rows(run, ("refused", "skipped"))}
    assert "12" in said[13] and "23" in said[293] and "170" in said[294]
    assert "Vandenberghe, Pieter J" in said[190] and "31/02/2009" in said[65]
    assert all(name in said[149] for name in ("Jinghao K Liu", "Jun T Cao", "38", "149"))
    assert why_not_apply(run)
    with pytest.raises(ValidationError):
        actions.apply_import(run, by=cast.an)


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx", "people_messy.csv"])
def test_a_second_import_of_the_same_file_changes_nothing(cast, name):
    content = (DATA / name).read_bytes()
    first = take(content, cast.an)
    first = actions.compare_import(actions.decide(first, looking.wholesale(first, "mend"), by=cast.an), by=cast.an)
    actions.apply_import(first, by=cast.an)
    again = take(content, cast.an)
    again = actions.compare_import(actions.decide(again, looking.wholesale(again, "mend"), by=cast.an), by=cast.an)
    assert not any(again.counts[kind] for kind in ("added", "changed", "ended", "refused"))


def test_undo_puts_everything_back_and_refuses_when_something_hangs_on_it(cast):
    def state():
        people = Person.objects.order_by("pk").values_list("pk", "name", "number", "email", "employed")
        places = Assignment.objects.order_by("pk").values_list("pk", "person", "unit", "coach", "job", "during")
        return list(people), list(places), set(Unit.objects.values_list("code", flat=True))

    before = state()
    lines = [
        f"{cast.lotte.number};Lotte Verhaeghe-Maes;;Nieuw;{cast.greet.number};;;",
        "9001;Maes, Bart;b@x.example;Nieuw;1001;;;",
    ]
    run = actions.apply_import(take(lines, cast.an), by=cast.an)
    assert state() != before
    account = Account.objects.get(email="b@x.example")
    account.last_login = clock.now()
    account.save()
    with pytest.raises(ValidationError, match="Bart Maes"):
        actions.undo_import(run, by=cast.an)
    account.last_login = None
    account.save()
    actions.undo_import(run, by=cast.an)
    assert state() == before


def test_what_does_not_exist_yet_is_named_with_what_it_may_have_meant(cast):
    unit = cast.units["WIL-PLAN"].name
    run = take([f"9001;Maes, Bart;;{unit}x;1001;;;", "9002;Maes, Els;e@x.example;Maanbasis;1001;;;"], cast.an)
    assert run.counts["new_units"] == [[f"{unit}x", unit], ["Maanbasis", ""]] and run.counts["new_units_total"] == 2
    assert run.counts["new_jobs"] == [] and run.counts["no_mail"] == 1


def test_undo_names_who_was_changed_since_and_a_later_import(cast):
    first = actions.apply_import(take(["9001;Maes, Bart;;Nieuw;1001;;;"], cast.an), by=cast.an)
    actions.apply_import(take(["9002;Maes, Els;;Nieuw;9001;;;"], cast.an), by=cast.an)
    with pytest.raises(ValidationError, match=r"people\.csv"):
        actions.undo_import(first, by=cast.an)
    last = ImportRun.objects.latest("pk")
    actions.change_person(Person.objects.get(number="9002"), by=cast.an, called="Elsje")
    with pytest.raises(ValidationError, match="Els Maes"):
        actions.undo_import(last, by=cast.an)


def test_a_change_closes_what_held_on_the_chosen_day(cast):
    day = clock.today() + datetime.timedelta(days=30)
    run = take(
        [f"{cast.lotte.number};Lotte Verhaeghe;;;{cast.greet.email};;;"], cast.an, effective_date=day.isoformat()
    )
    assert [c["field"] for c in ImportRow.objects.get(run=run).changes] == ["coach"]
    actions.apply_import(run, by=cast.an)
    coaches = [Assignment.objects.in_force(on).get(person=cast.lotte).coach for on in (clock.today(), day)]
    assert coaches == [cast.karim, cast.greet]


def test_leavers_are_ended_and_new_leavers_not_added(cast):
    lines = [
        f"{cast.thomas.number};Thomas Lejeune;;;;;;nee",
        "9001;Maes, Bart;;X;;;2020-01-31;",
        "9002;Maes, Els;;X;9001;;;",
    ]
    run = take(lines, cast.an)
    assert codes(run) == {4: ["coach_gone"]} and run.counts["ended"] == 1 and run.counts["skipped"] == 1
    actions.apply_import(decide(run, cast.an, 4, {"set": {"coach": ""}}), by=cast.an)
    cast.thomas.refresh_from_db()
    assert cast.thomas.left_date == clock.today() - datetime.timedelta(days=1)
    assert not Account.objects.get(person=cast.thomas).is_active
    assert not Person.objects.filter(number="9001").exists()


def test_who_is_not_in_the_file_leaves_only_when_asked_and_never_in_crowds(cast):
    lines = [f"{cast.an.number};An Peeters;;;;;;"]
    assert take(lines, cast.an).counts["ended"] == 0
    yesterday = (clock.today() - datetime.timedelta(days=1)).isoformat()
    run = take(lines, cast.an, absent_left_date=yesterday)
    assert run.counts["absent"] == 15
    from tandem.people.actions import importing

    importing.SAFE_NUMBER, former = 5, importing.SAFE_NUMBER
    try:
        assert "15" in why_not_apply(run)
        run = take(lines, cast.an, absent_left_date=yesterday, absent_confirmed=True)
        actions.apply_import(run, by=cast.an)
    finally:
        importing.SAFE_NUMBER = former
    still = Person.objects.filter(employed__contains=clock.today(), is_system=False)
    assert list(still) == [cast.an]


def test_the_administrator_never_loses_her_own_access(cast):
    run = take([f"{cast.an.number};An Peeters;other@x.example;;;;;nee"], cast.an)
    assert codes(run) == {2: ["yourself_leaves", "yourself_mail"]}
    run = actions.compare_import(actions.decide(run, looking.wholesale(run, "mend"), by=cast.an), by=cast.an)
    assert run.counts["refused"] == 0
    run = take([f"77;Peeters, An;{cast.an.email.upper()};;;;;"], cast.an)
    assert run.counts["added"] == 0, "she is matched by her address"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["1;Maes, Bart;;X;2;;;", "2;Maes, Els;;X;1;;;"], {2: ["circle"], 3: ["circle"]}),
        (["1;Maes, Bart;;X;1;;;"], {2: ["coach_herself"]}),
        (["1;Maes, Bart;;X;;;;", "2;Maes, Bart;;X;;;;", "3;Claes, Jo;;X;Bart Maes;;;"], {4: ["coach_homonym"]}),
        (["1;Maes, Bart;;X;;;;", "3;Claes, Jo;;X;Maes, Bert;;;"], {3: ["coach_like"]}),
        (["1;Maes, Bart;a@x.example;X;;;;", "2;Maes, Els;A@x.example;X;;;;"], {3: ["twice_mail"]}),
        (["1;Maes, Bart;no mail;X;;;;"], {2: ["bad_mail"]}),
        (["1;Maes, Bart;;;;;;"], {2: ["no_unit"]}),
        (["1;Maes, Bart;;X;;2027-03-01;2027-02-01;"], {2: ["ends_before"]}),
        (["1;Maes, Bart;;X;;;;maybe"], {2: ["bad_flag"]}),
        (["1;" + "x" * 250 + ";;X;;;;"], {2: ["too_long"]}),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_line(cast, lines, expected):
    assert codes(take(lines, cast.an)) == expected


def test_circles_with_people_who_are_not_in_the_file(cast):
    run = take([f"{cast.luc.number};Luc Hermans;;;{cast.lotte.number};;;"], cast.an)
    row = ImportRow.objects.get(run=run)
    assert [fault["code"] for fault in row.faults] == ["circle"]
    assert "Karim Benali" in row.faults[0]["params"]["names"]


def test_leaving_out_a_coach_is_said_to_those_who_have_her(cast):
    run = take(["1;Maes, Bart;wrong;X;;;;", "2;Maes, Els;;X;1;;;"], cast.an)
    assert codes(decide(run, cast.an, 2, {"skip": True})) == {3: ["coach_left_out"]}


def test_the_person_chooses_one_of_two_lines(cast):
    run = take(["1;Maes, Bart;;X;;;;", "1;Maes, Bert;;Y;;;;"], cast.an)
    assert codes(run) == {3: ["twice"]}
    actions.apply_import(decide(run, cast.an, 3, {"prefer": True}), by=cast.an)
    assert Person.objects.get(number="1").name == "Bert Maes"


def test_faults_in_the_history_are_named_and_can_be_left_out(cast):
    periods = ["1;A;2020-01-01;2021-12-31", "1;B;2021-06-01;", "5;C;2020-01-01;", "1;D;2019-99-01;"]
    history = "\n".join(["number;unit;start date;end date", *periods]).encode()
    run = take(["1;Maes, Bart;;B;;2020-01-01;;"], cast.an, history)
    assert codes(run) == {3: ["history_overlap"], 4: ["history_unknown"], 5: ["no_date"]}
    for line in (3, 4, 5):
        run = decide(run, cast.an, line, {"skip": True}, "history")
    actions.apply_import(run, by=cast.an)
    places = Assignment.objects.filter(person__number="1").order_by("during").values_list("unit__code", flat=True)
    assert list(places) == ["A", "B"]


def test_the_history_can_come_later_and_keeps_coach_and_job_of_today(cast):
    lines = ["1;Maes, Bart;;B;1001;2020-01-01;;"]
    actions.apply_import(take(lines, cast.an), by=cast.an)
    history = b"number;unit;start date;end date\n1;A;2020-01-01;2021-12-31\n1;B;2022-01-01;\n"
    run = actions.apply_import(take(lines, cast.an, history), by=cast.an)
    assert run.counts["changed"] == 1
    rows = Assignment.objects.filter(person__number="1").order_by("during").values_list("unit__code", "coach__number")
    assert list(rows) == [("A", None), ("B", "1001")]
    assert take(lines, cast.an, history).counts["unchanged"] == 1


def test_the_columns_are_remembered_and_can_be_given(cast):
    content = b"code;wie;dienst\n9001;Maes, Bart;X\n"
    wanted = {"columns": {"code": "number", "wie": "name", "dienst": "unit"}}
    assert take(content, cast.an, **wanted).counts["added"] == 1
    assert ImportMapping.objects.get().columns == ["number", "name", "unit"]
    assert take(content, cast.an).counts["added"] == 1
    with pytest.raises(ValidationError, match="nothing that Tandem reads"):
        take(content, cast.an, columns={"code": "password"})


def test_only_chosen_columns_are_kept(cast):
    run = take((DATA / "people.csv").read_bytes(), cast.an)
    kept = json.dumps(list(ImportRow.objects.filter(run=run).values_list("cells", flat=True)))
    assert "1969-01-29" not in kept and "adventure-works\\\\ken0" not in kept


def test_only_an_hr_administrator_imports(cast):
    with pytest.raises(PermissionDenied):
        take(["1;Maes, Bart;;X;;;;"], cast.sofie)
    assert access.administer(cast.ingrid)


def test_what_changed_since_the_preview_is_looked_at_again(cast):
    run = take([f"{cast.lotte.number};Lotte Verhaeghe-Maes;;;;;;"], cast.an)
    actions.change_person(cast.lotte, by=cast.an, name="Lotte V")
    with pytest.raises(ValidationError, match=r"."):
        actions.apply_import(run, by=cast.an)
    assert Person.objects.get(pk=cast.lotte.pk).name == "Lotte V"


def test_rows_go_after_30_days(cast):
    take(["1;Maes, Bart;;X;;;;"], cast.an)
    with clock.at(clock.now() + datetime.timedelta(days=31)):
        actions.forget_imports(by=cast.an)
    assert not ImportRow.objects.exists()


def test_the_command_does_what_the_page_does(cast, capsys, tmp_path):
    from tandem.cli.commands import import_people

    def command(*words, **given):
        arguments = {
            "file": tmp_path / "p.csv",
            "history": None,
            "dry_run": False,
            "sheet": "",
            "faulty": "stop",
        } | given
        import argparse

        content = arguments["file"].read_bytes()
        wanted = arguments.pop("wanted", {})
        code = import_people._import(argparse.Namespace(**arguments), content, None, wanted, cast.an)
        return code, capsys.readouterr().out

    (tmp_path / "p.csv").write_text(f"{HEAD}\n1;Maes, Bart;;X;nobody;;;\n2;Maes, Els;;X;1;;;\n")
    code, said = command()
    assert code == 1 and "nobody" in said and not Person.objects.filter(number="1").exists()
    code, said = command(faulty="mend", dry_run=True)
    assert code == 0 and not Person.objects.filter(number="1").exists()
    code, said = command(faulty="mend")
    assert code == 0 and Assignment.objects.get(person__number="2").coach.number == "1"
    assert io.StringIO(said).readline()
