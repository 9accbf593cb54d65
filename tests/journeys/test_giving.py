"""Feedback on a phone, from the page where one is, within a minute."""

import re

import pytest

from tandem.demo.cast import CAST

pytestmark = pytest.mark.browser
# What a human needs. For a decision, and for reaching and tapping: S. Card, T. Moran, A. Newell, The keystroke-level
# model (1980). For typing with thumbs, 36 words of five letters in a minute: K. Palin and others, How do people type on
# mobile devices? (2019).
DECIDE, TAP, LETTER = 1.35, 1.3, 60 / (36 * 5)
SAW = "Je belde om zeven uur elke chauffeur zelf op over de file. Niemand stond een uur te wachten."
MINUTE = 60


class Thumb:
    """A hand on a phone, and how many seconds a human would need for what it did."""

    def __init__(self, seat):
        self.seat, self.seconds = seat, 0.0

    def tap(self, target):
        """Decide, reach and tap."""
        self.seconds += DECIDE + TAP
        target.tap()

    def type(self, target, words):
        """Tap into a field and type."""
        self.tap(target)
        self.seconds += len(words) * LETTER
        target.press_sequentially(words)


def test_give_within_a_minute_on_a_phone(sit_down):
    wout, joke = sit_down("wout", language="nl", width=390), sit_down("joke", language="nl", width=390)
    thumb, page = Thumb(wout), wout.page
    wout.go("goals:index")
    thumb.tap(page.get_by_role("link", name=wout.say("Give")).last)
    page.wait_for_url(re.compile(r"/feedback/give/"))
    thumb.type(wout.place.get_by_role("searchbox").first, "joke")
    thumb.tap(wout.place.get_by_role("link", name=CAST["joke"].name).first)
    thumb.type(wout.field("What I saw or heard"), SAW)
    wout.reads("%(name)s and you", name="Joke")  # who will read it stands there before one sends
    thumb.tap(wout.control("Send to %(name)s", name="Joke"))
    page.wait_for_url(re.compile(r"/feedback/\d+/$"))
    print(f"{thumb.seconds:.0f} s for a human")
    assert thumb.seconds < MINUTE
    joke.go("feedback:index")
    joke.sees(SAW)
