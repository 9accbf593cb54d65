"""The first dialogue from end to end: a goal, feedback, a conversation that both prepare, hold and sign."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

import pytest

from tandem.demo.cast import CAST

from . import dialogue
from .dialogue import TEXTS

pytestmark = pytest.mark.browser
GUIDE = "mid-year"


@dataclass(frozen=True)
class Trio:
    """Who holds it, in which language and how wide: other people each time, so that nobody stands in the way."""

    language: str
    width: int
    employee: str
    coach: str
    giver: str


USUAL = [Trio("nl", 390, "lotte", "karim", "thomas")]
MORE = [
    Trio("en", 1440, "nadia", "marc", "greet"),
    Trio("nl", 1440, "wout", "luc", "joke"),
    Trio("en", 390, "thomas", "elise", "sofie"),
]
TRIOS = USUAL + (MORE if os.environ.get("TANDEM_FULL") else [])


@pytest.mark.parametrize("trio", TRIOS, ids=lambda trio: f"{trio.language}-{trio.width}-{trio.employee}")
def test_first_dialogue(sit_down, trio):
    said = TEXTS[trio.language]
    ways = {"width": trio.width, "language": trio.language}
    employee, coach, giver = (sit_down(slug, **ways) for slug in (trio.employee, trio.coach, trio.giver))
    names = {role: CAST[getattr(trio, role)].name for role in ("employee", "coach", "giver")}

    goal = dialogue.set_goal(employee, said)
    dialogue.check_in(employee, goal, said)
    dialogue.change_target(employee, goal, said)
    assert_history(employee, goal, said)

    piece = dialogue.give_feedback(giver, names["employee"], said, coach=names["coach"])
    dialogue.thank(employee, piece, names["giver"].split()[0], said)
    giver.go(piece)
    giver.reads("%(name)s thanks you", name=names["employee"].split()[0])

    talk = dialogue.plan(employee, names["coach"], GUIDE)
    assert_prepared_apart(employee, coach, talk, said)
    assert_facts(employee, coach, talk, goal, piece, said)
    dialogue.agree(employee, talk, names["employee"], said)
    dialogue.sign(coach, talk)
    dialogue.sign(employee, talk, said.comment)
    for one in (employee, coach):
        one.go(talk)
        one.sees(said.comment)
        assert one.control("Add an agreement").count() == 0
        assert one.control("Sign").count() == 0
    assert_document(employee, talk, said, names)
    assert giver.fetch(talk).status == 404


def assert_history(employee, goal, said):
    """The check-in and the change stand in the history of the goal, the change with before and after."""
    employee.go(goal)
    history = employee.page.locator("#history")
    for words in (said.moved, said.reason):
        history.get_by_text(words).wait_for()
    before, after = ("8", "9,5" if employee.say.language == "nl" else "9.5")
    assert history.locator("del").get_by_text(re.compile(rf"\b{before}\b")).count()
    assert history.locator("ins").get_by_text(after).count()
    assert history.locator("ins").get_by_text(re.compile(r"\b11\b")).count()


def assert_prepared_apart(employee, coach, talk, said):
    """Neither reads the other before both have handed in; then both do."""
    dialogue.prepare(employee, talk, GUIDE, "person", said.thought)
    dialogue.cannot_read(coach, talk, said.thought)
    coach.go(talk)
    assert said.thought not in coach.page.content()
    dialogue.prepare(coach, talk, GUIDE, "coach", said.coach_thought)
    for one in (employee, coach):
        one.go(talk)
        one.sees(said.thought)
        one.sees(said.coach_thought)


def assert_facts(employee, coach, talk, goal, piece, said):
    """The goal and the feedback that both may see stand beside the conversation, and lead on."""
    for one in (employee, coach):
        one.go(talk)
        facts = one.page.locator("#facts")
        facts.get_by_text(one.say("Show month by month")).click()
        facts.get_by_role("link", name=said.goal).first.wait_for()
        assert facts.locator(f"a[href='{goal}']").count() >= 2
        assert said.about in facts.locator(f"a[href='{piece}']").first.inner_text()


def assert_document(employee, talk, said, names):
    """It is made in the background, and is a document with both names and what was agreed."""
    employee.go(talk)
    record = employee.page.locator("#record")  # it is named after its language, and whether that is the official one
    ready, make = record.get_by_role("link").first, record.get_by_role("button").first
    ready.or_(make).wait_for(timeout=60_000)
    if make.is_visible():
        make.click()
    ready.wait_for(timeout=60_000)
    answer = employee.fetch(ready.get_attribute("href"))
    content = answer.body()
    assert answer.headers["content-type"] == "application/pdf"
    assert content.startswith(b"%PDF-") and len(content) > 10_000
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True).stdout.decode()
        flowing = " ".join(text.split())
        for words in (names["employee"], names["coach"], said.agreement, said.comment, said.thought):
            assert words in flowing
