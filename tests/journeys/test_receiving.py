"""What was received: clarified, shared with the coach, put into the file, where the formal conversation finds it."""

import pytest

from tandem.demo.cast import CAST

from . import dialogue
from .dialogue import TEXTS

pytestmark = pytest.mark.browser
QUESTION = "Can you tell me which moment you mean?"


def test_receive_clarify_share_and_put_into_the_file(sit_down):
    said = TEXTS["nl"]
    joke, luc, wout = (
        sit_down(slug, language="nl", width=width) for slug, width in (("joke", 390), ("luc", 1440), ("wout", 1440))
    )
    piece = dialogue.give_feedback(wout, CAST["joke"].name, said)
    assert luc.fetch(piece).status == 404

    joke.go(piece)
    joke.page.get_by_text(joke.say("Ask to clarify, in one tap")).click()
    joke.press(QUESTION)
    joke.reads("Waits for an answer")
    wout.go(piece)
    wout.sees(joke.say(QUESTION))
    wout.page.locator("#reply-text").fill("Donderdag, net na zevenen.")
    wout.press("Send reply")
    joke.go(piece)
    joke.reads("Answered")

    joke.press("Share with %(name)s", name=CAST["luc"].name)
    joke.reads("Share no longer")
    luc.go(piece)
    luc.sees(said.saw)
    assert "net na zevenen" not in luc.page.content()
    joke.press("Share no longer")
    assert luc.fetch(piece).status == 404

    joke.go("feedback:for_file")
    joke.place.get_by_role("checkbox").first.check()
    joke.press("Save my file")
    talk = dialogue.plan(joke, CAST["luc"].name, "mid-year")
    for one in (joke, luc):
        one.go(talk)
        facts = one.page.locator("#facts")
        facts.get_by_text(one.say("Show month by month")).click()
        assert said.about in facts.locator(f"a[href='{piece}']").first.inner_text()
