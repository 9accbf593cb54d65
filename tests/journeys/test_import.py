"""An empty organisation is filled from the export of another system, by the page; then two of its people talk."""

import csv
import os
import re

import pytest

from tandem.cli import application, home

from . import dialogue
from .dialogue import TEXTS
from .sites import running

pytestmark = pytest.mark.browser
DATA = home.PROJECT / "tests" / "data" / "adventureworks"
DATABASE = "tandem_journeys_import"
PASSWORD = "een roos op de kaai van Gent"
FINGERPRINT = """select number, name, email, employed::text from people_person where not is_system
  union all select p.number, u.code, c.number, a.during::text from people_assignment a
  join people_person p on p.id = a.person_id join people_unit u on u.id = a.unit_id
  left join people_person c on c.id = a.coach_id order by 1, 2, 4"""
# Line of the messy file: what is wrong there, with the words of the file, and what the person decides.
FAULTS = {
    149: ("These people would coach each other in a circle", ("Jinghao K Liu", "Jun T Cao"), "Krebs, Peter J"),
    38: ("These people would coach each other in a circle", ("Jinghao K Liu", "Jun T Cao"), None),
    65: ("is not a date that exists", ("31/02/2009",), "07/03/2009"),
    100: ("The name is missing", (), "Hee, Gordon L"),
    190: ("is nobody in the file and nobody in Tandem", ("Vandenberghe, Pieter J",), "Ray, Michael Sean"),
    294: ("about the same person", ("170",), ""),
}


@pytest.fixture
def empty():
    """A site with nobody in it but the administrator."""
    template = os.environ["TANDEM_TEST_TEMPLATE"]

    def fill(database):
        application.run("fill_demo", "--empty", TANDEM_DEMO="1", TANDEM_DATABASE=database)

    with running(DATABASE, template, fill) as site:
        yield site


@pytest.fixture
def administrator(empty, seat):
    """An, who came in by the only door."""
    an = seat(empty.address, language="en")
    an.come_in("an", "en")
    return an


def send(seat, name, history=""):
    """A file, and its columns as they were guessed, as far as the preview."""
    seat.go("people:import")
    seat.page.get_by_label(seat.say("The list of people")).set_input_files(DATA / name)
    if history:
        seat.page.get_by_label(seat.say("Earlier units")).set_input_files(DATA / history)
    seat.press("Look at the columns")
    seat.page.get_by_role("heading", level=1, name=seat.say("What stands in which column?")).wait_for()
    seat.press("Look at what would change")
    seat.page.wait_for_url(re.compile(r"/import/\d+/$"))


def apply(seat):
    """Write all of it."""
    seat.press("Import all of this")
    seat.page.get_by_role("heading", level=1, name=seat.say("The import is done")).wait_for(timeout=60_000)


def undo(seat):
    """Take the import back."""
    seat.press("Undo this import")
    seat.page.get_by_role("heading", level=1, name=seat.say("This import was undone")).wait_for(timeout=60_000)


def people_of(name):
    """{number: row} of a file."""
    with (DATA / name).open(encoding="utf-8-sig") as lines:
        return {row["Employee number"]: row for row in csv.DictReader(lines)}


def assert_coaches(site):
    """Everybody of the file is there, in the unit of the file, with the coach of the file."""
    people = people_of("people.csv")
    wanted = {number: (row["Manager number"] or None, row["Department"]) for number, row in people.items()}
    found = site.rows(
        """select p.number, c.number, u.name_en from people_assignment a join people_person p on p.id = a.person_id
        join people_unit u on u.id = a.unit_id left join people_person c on c.id = a.coach_id
        where a.during @> current_date and p.number is not null"""
    )
    assert {number: (coach, unit) for number, coach, unit in found if number in wanted} == wanted
    assert len(wanted) == 290


def assert_history(site):
    """The earlier units are dated assignments to the departments in which others work today."""
    people = people_of("people.csv")
    with (DATA / "department_history.csv").open(encoding="utf-8") as lines:
        earlier = [row for row in csv.DictReader(lines) if row["End date"]]
    rows = site.rows(
        """select p.number, a.unit_id, lower(a.during)::text, (upper(a.during) - 1)::text
        from people_assignment a join people_person p on p.id = a.person_id where p.number is not null"""
    )
    units = {people[number]["Department"]: unit for number, unit, _start, end in rows if end is None}
    wanted = {(row["Employee number"], units[row["Department"]], row["Start date"], row["End date"]) for row in earlier}
    assert len(wanted) == 6 and wanted <= set(rows)


def test_an_empty_organisation_is_filled_from_a_file_and_two_of_its_people_talk(empty, administrator, seat):
    before = empty.rows(FINGERPRINT)
    send(administrator, "people.xlsx")
    administrator.sees("290")
    apply(administrator)
    assert_coaches(empty)
    undo(administrator)
    assert empty.rows(FINGERPRINT) == before

    send(administrator, "people.csv", "department_history.csv")
    apply(administrator)
    assert_coaches(empty)
    assert_history(empty)
    filled = empty.rows(FINGERPRINT)
    send(administrator, "people.csv", "department_history.csv")
    administrator.page.get_by_role("heading", level=1, name=administrator.say("Nothing would change")).wait_for()
    assert empty.rows(FINGERPRINT) == filled
    talk_in_short(empty, seat)


def talk_in_short(site, seat):
    """Rob Walters and his coach Roberto Tamburello: a goal, feedback, and a talk that both sign."""
    said = TEXTS["en"]
    rob, roberto = (sign_in_by_link(site, seat, number) for number in ("4", "3"))
    goal = dialogue.set_goal(rob, said)
    dialogue.check_in(rob, goal, said)
    piece = dialogue.give_feedback(roberto, "Rob Walters", said)
    dialogue.thank(rob, piece, "Roberto", said)
    talk = dialogue.plan(rob, "Roberto Tamburello", "year-end")
    dialogue.prepare(rob, talk, "year-end", "person", said.thought)
    dialogue.cannot_read(roberto, talk, said.thought)
    dialogue.prepare(roberto, talk, "year-end", "coach", said.coach_thought)
    dialogue.agree(rob, talk, "Rob Walters", said)
    dialogue.sign(rob, talk)
    dialogue.sign(roberto, talk)
    rob.go(talk)
    rob.page.locator("#record").get_by_role("link").first.wait_for(timeout=60_000)


def sign_in_by_link(site, seat, number):
    """The first password, by the link that people get; then the address and the password."""
    code = (
        "from tandem.people.models import Account; from tandem.people.signin import password_link; "
        f"account = Account.objects.get(person__number={number!r}); print(account.email, password_link(account))"
    )
    email, link = site.python("-m", "tandem.cli", "manage", "shell", "-v", "0", "-c", code).split()
    one = seat(site.address, language="en")
    one.go(link)
    for field in one.page.locator("input[type=password]").all():
        field.fill(PASSWORD)
    one.press("Save the password")
    one.press("Sign in")
    one.fill("Work address", email)
    one.page.locator("input[type=password]").fill(PASSWORD)
    one.press("Sign in")
    one.page.wait_for_url(f"{site.address}/")
    one.choose_language("en")
    return one


def test_every_fault_of_a_messy_export_is_named_and_the_person_decides(empty, administrator):
    before = empty.rows(FINGERPRINT)
    send(administrator, "people_messy.csv")
    assert_faults(administrator)
    decide_on_the_messy_export(administrator)
    apply(administrator)
    numbers = {row[0] for row in empty.rows("select number from people_person where number is not null")}
    assert set(people_of("people.csv")) <= numbers
    assert_coaches(empty)
    filled = empty.rows(FINGERPRINT)
    send(administrator, "people_messy.csv")
    decide_on_the_messy_export(administrator)
    administrator.page.get_by_role("heading", level=1, name=administrator.say("Nothing would change")).wait_for()
    administrator.press("Stop this import")
    assert empty.rows(FINGERPRINT) == filled
    administrator.go("people:import")
    administrator.page.get_by_role("link", name="people_messy.csv").last.click()
    undo(administrator)
    assert empty.rows(FINGERPRINT) == before


def assert_faults(seat):
    """Each planted fault stands at its line, in plain words, and nothing else does."""
    for line, (words, named, _correction) in FAULTS.items():
        said = row_of(seat, line).inner_text()
        assert words in said and all(name in said for name in named), (line, said)
    assert seat.page.locator("tbody tr").count() == len(FAULTS)
    here = seat.path
    seat.go(here, query="?kind=skipped")
    for line, original in ((13, 12), (293, 23)):
        assert f"Copy of line {original}" in row_of(seat, line).inner_text()
    seat.go(here)


def decide_on_the_messy_export(seat):
    """Correct what can be corrected and leave out the line that stands there twice."""
    for line, (_words, _named, correction) in FAULTS.items():
        row = row_of(seat, line)
        if correction is None or not row.count():
            continue  # the other half of a circle goes with the first; who is known by now has a name
        button = seat.say("Take it with this" if correction else "Leave it out")
        if correction:
            row.get_by_role("textbox").fill(correction)
        with seat.page.expect_navigation():
            row.get_by_role("button", name=re.compile(f"^{button}")).click()


def row_of(seat, line):
    """The row of a line of the file."""
    number = seat.page.locator("td.rownum", has_text=re.compile(rf"^\s*{line}\b"))
    return seat.page.locator("tbody tr").filter(has=number)
