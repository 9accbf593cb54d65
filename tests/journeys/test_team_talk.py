"""A conversation of a team: a member plans it, two prepare apart, they talk, and an agreement follows."""

import json
import re

import pytest

from tandem.cli import home

from .dialogue import today

pytestmark = pytest.mark.browser
CONTENT = home.PROJECT / "tandem" / "conversations" / "content" / "team_types.json"
QUESTIONS = [row["person"][0] for row in json.loads(CONTENT.read_text(encoding="utf-8"))[0]["questions"]]
TITLE = "Onze ochtenden in december"
OF_JOKE = "Dat we om zes uur samen aan het bord staan, dat houden we."
OF_WOUT = "Ik hoor pas om tien uur welke poort dicht is."
AGREED = "Wie een poort sluit, hangt het dezelfde minuut op het bord."
NOTES = "Poorten: eerst het bord, dan de telefoon."


def prepare(seat, talk, text):
    """Answer the first question, which is kept meanwhile, and hand in."""
    seat.go(talk + "prepare/")
    seat.place.get_by_role("textbox", name=re.compile(re.escape(QUESTIONS[0]))).fill(text)
    kept = seat.say("%(n)s of %(total)s answered, kept", n=1, total=len(QUESTIONS))
    seat.place.locator("[data-autosave-status]").filter(has_text=kept).wait_for()
    seat.press("Hand in")
    seat.page.wait_for_url(f"**{talk}")


def test_a_team_plans_prepares_talks_and_agrees(sit_down):
    joke = sit_down("joke", width=390, language="nl")
    wout = sit_down("wout", width=1440, language="nl")
    luc = sit_down("luc", width=1440, language="nl")

    joke.go("conversations:team_talks")
    joke.press("Plan a team conversation")
    joke.fill("What it is about", TITLE)
    joke.fill("Day", today().isoformat())
    joke.fill("Hour", "00:01")
    joke.fill("Place", "Kantine van dok 4")
    joke.press("Plan it")
    joke.page.wait_for_url(re.compile(r"/conversations/teams/\d+/$"))
    talk = joke.path

    prepare(joke, talk, OF_JOKE)
    for part in ("", "prepare/", "notes/"):
        assert OF_JOKE not in wout.fetch(talk + part).text()
    prepare(wout, talk, OF_WOUT)
    assert OF_WOUT not in joke.fetch(talk).text()
    joke.go(talk)
    joke.press("Start the talk")
    for one in (joke, wout):
        one.go(talk)
        one.sees(OF_JOKE)
        one.sees(OF_WOUT)

    notes = wout.place.locator("#notes textarea")
    notes.fill(NOTES)
    wout.place.locator("#notes [data-autosave-status]").filter(has_text="Wout").wait_for()
    joke.press("Add an agreement")
    joke.fill("What do you agree?", AGREED)
    joke.place.get_by_role("radio", name=re.compile("^Wout")).check()
    joke.press("Agree on it")
    joke.sees(AGREED)
    joke.press("Close it")
    joke.reads("Closed. Nothing of it changes any more.")
    joke.sees(NOTES)
    assert joke.control("Add an agreement").count() == 0

    wout.go("conversations:agreements")
    wout.sees(AGREED)
    wout.place.locator(".rows > div").filter(has_text=AGREED).get_by_role("link", name=wout.say("It is done")).click()
    wout.press("Tick it off")
    wout.go("conversations:agreements", query="?done=yes")
    wout.sees(AGREED)

    assert luc.fetch(talk).status == 404
    luc.go("conversations:team_talks")
    assert TITLE not in luc.page.content()
