"""An informal one-to-one on a phone: both fill the agenda, talk, write down and agree; what is left goes along."""

import re

import pytest

from tandem.demo.cast import CAST

from . import dialogue

pytestmark = pytest.mark.browser
GUIDE = "one-to-one"
HERS, HIS, LATER = "De ploegwissel van zondag", "Wie leert Joke de kraan?", "Een dag meelopen in Gent"
NOTED, AGREED = "Zondag om negen uur, met de hele ploeg.", "Lotte belt Joke morgen over een eerste rit samen."


def put_on_the_agenda(seat, talk, text):
    seat.go(talk)
    seat.place.locator("#agenda summary").click()
    seat.fill("What you want to talk about", text)
    seat.press("Add")
    seat.page.locator("#agenda").get_by_text(text, exact=True).wait_for()


def talked_about(seat, text):
    """Tick it, and wait until it is."""
    tick = seat.place.get_by_role("button", name=seat.say("Talked about: %(text)s") % {"text": text})
    tick.click()
    seat.page.locator("#agenda button[aria-pressed=true]").and_(tick).wait_for()


def test_one_to_one_on_a_phone(sit_down):
    lotte, karim = sit_down("lotte", width=390, language="nl"), sit_down("karim", width=390, language="nl")
    talk = dialogue.plan(lotte, CAST["karim"].name, GUIDE)
    following = dialogue.plan(lotte, CAST["karim"].name, GUIDE, days=1)
    put_on_the_agenda(lotte, talk, HERS)
    put_on_the_agenda(lotte, talk, LATER)
    put_on_the_agenda(karim, talk, HIS)
    for one in (lotte, karim):
        one.go(talk)
        for text in (HERS, HIS, LATER):
            one.sees(text)

    karim.page.locator("#notes textarea").fill(NOTED)
    karim.press("Keep it")
    karim.page.locator("[data-autosave-status]").filter(has_text=re.compile(r"\d\d:\d\d")).wait_for()
    lotte.go(talk)
    assert lotte.page.locator("#notes textarea").input_value().strip() == NOTED
    for text in (HERS, HIS):
        talked_about(lotte, text)
    lotte.press("Add an agreement")
    lotte.fill("What do you agree?", AGREED)
    lotte.place.get_by_role("radio", name=CAST["lotte"].name).check()
    lotte.press("Agree on it")
    lotte.sees(AGREED)
    lotte.press("We have talked")

    karim.go(talk)
    karim.sees(AGREED)
    assert karim.page.locator("#notes textarea").count() == 0
    karim.go(following)
    agenda = karim.page.locator("#agenda")
    agenda.get_by_text(LATER, exact=True).wait_for()
    assert agenda.get_by_text(HERS, exact=True).count() == agenda.get_by_text(HIS, exact=True).count() == 0

    lotte.go("conversations:agreements")
    mine = lotte.place.locator(".rows > div").filter(has_text=AGREED)
    mine.get_by_role("link", name=lotte.say("It is done")).click()
    lotte.press("Tick it off")
    lotte.go(talk)
    lotte.page.locator("#agreements").get_by_text(re.compile(rf"^{lotte.say('done, %(when)s', when='')}")).wait_for()
    for seat in (sit_down("sofie"), sit_down("thomas")):
        assert seat.fetch(talk).status == 404
