"""No lost words: two browsers at once, a connection that drops while one types, a server that is away, a session that
ended. What was typed stands in the database at the end, and nothing of it stays in the browser."""

import re
import time

import pytest

from tandem.demo.cast import CAST

from . import dialogue

pytestmark = pytest.mark.browser
GUIDE = "one-to-one"
KEPT = "Object.keys(localStorage).filter(key => key.startsWith('tandem:words:')).length"
FIRST = [
    "Volgende week begint de nieuwe ploeg in Gent.",
    "Wie leidt hen in, en hoe lang?",
    "Ik vraag het morgen aan Wout.",
]
SECOND = ["De kraan staat drie dagen stil.", "Dan plannen we de opleiding net dan.", "Luc weet er al van."]


def until(true, what, seconds=40):
    """Wait until it is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, what()
        time.sleep(0.2)


class Writer:
    """Somebody in a text field of a page, with a caret of her own."""

    def __init__(self, seat, box):
        self.seat, self.box = seat, seat.page.locator(box)
        self.box.click()

    def type(self, words):
        """Key by key, where the caret is."""
        self.box.press_sequentially(words, delay=25)

    def reads(self, text):
        """Wait until the foot of the form says so."""
        said = re.compile(re.escape(self.seat.say(text)))
        self.seat.page.locator("[data-autosave-status]").filter(has_text=said).wait_for()

    def has_nothing_left(self):
        """Wait until the browser keeps nothing any more."""
        until(lambda: self.seat.page.evaluate(KEPT) == 0, lambda: "words are still in the browser")


def in_turns(one, other):
    """Both type their sentences at the same time, a few letters each."""
    for first, second in zip(FIRST, SECOND, strict=True):
        for place in range(0, max(len(first), len(second)), 7):
            one.type(first[place : place + 7])
            other.type(second[place : place + 7])
        one.box.press("Enter")
        other.box.press("Enter")


def notes(site, talk):
    """What the database has of the notes."""
    query = f"select text from conversations_sharednotes where conversation_id = {number(talk)}"
    return "".join(text for (text,) in site.rows(query))


def answers(site, talk):
    """What the database has of the answers."""
    query = (
        "select a.text from conversations_answer a join conversations_preparation p on p.id = a.preparation_id"
        f" where p.conversation_id = {number(talk)}"
    )
    return "".join(text for (text,) in site.rows(query))


def number(talk):
    return int(re.search(r"\d+", talk).group())


def has(read, site, talk, sentences):
    """Wait until each sentence stands in the database, whole and on a line of its own."""
    until(lambda: set(sentences) <= set(read(site, talk).split("\n")), lambda: read(site, talk))


@pytest.fixture
def lotte(sit_down):
    one = sit_down("lotte", language="nl", width=390)
    one.page.on("dialog", lambda dialog: dialog.accept())
    yield one
    lost = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED", "status of 503")
    one.faults[:] = [fault for fault in one.faults if not any(name in fault for name in lost)]


@pytest.fixture
def talk(lotte):
    return dialogue.plan(lotte, CAST["karim"].name, GUIDE)


@pytest.fixture
def writing(lotte, talk):
    lotte.go(talk)
    return Writer(lotte, "#notes textarea")


def test_two_people_at_once(site, sit_down, writing, talk):
    karim = sit_down("karim", language="nl")
    karim.go(talk)
    other = Writer(karim, "#notes textarea")
    in_turns(writing, other)
    has(notes, site, talk, FIRST + SECOND)
    for one in (writing, other):
        one.has_nothing_left()
        until(lambda one=one: one.box.input_value() == notes(site, talk), one.box.input_value)


def test_one_person_in_two_browsers(site, sit_down, lotte, talk):
    laptop = sit_down("lotte", language="nl")
    both = []
    for one in (lotte, laptop):
        one.go(f"{talk}prepare/")
        both.append(Writer(one, "form[data-autosave] textarea >> nth=0"))
    in_turns(*both)
    has(answers, site, talk, FIRST + SECOND)
    for one in both:
        one.has_nothing_left()


def test_a_connection_that_drops_while_one_types(site, sit_down, writing, talk):
    context = writing.seat.page.context
    writing.type(FIRST[0][:20])
    context.set_offline(True)
    writing.type(FIRST[0][20:])
    writing.reads("Not saved yet: no connection. Your words are kept here.")
    karim = sit_down("karim", language="nl")
    karim.go(talk)
    Writer(karim, "#notes textarea").type(SECOND[0])  # the other writes on meanwhile
    has(notes, site, talk, SECOND[:1])
    writing.type(" " + FIRST[1])
    assert FIRST[1] not in notes(site, talk)
    context.set_offline(False)
    has(notes, site, talk, [f"{FIRST[0]} {FIRST[1]}", SECOND[0]])
    writing.has_nothing_left()


@pytest.mark.parametrize("opens", ["the same page", "another page"])
def test_a_page_that_was_closed_without_connection(site, lotte, writing, talk, opens):
    context = lotte.page.context
    context.set_offline(True)
    writing.type(FIRST[0])
    writing.reads("Not saved yet: no connection. Your words are kept here.")
    lotte.page.close()
    context.set_offline(False)
    lotte.page = context.new_page()
    lotte.go(talk if opens == "the same page" else "/")
    has(notes, site, talk, FIRST[:1])
    until(lambda: lotte.page.evaluate(KEPT) == 0, lambda: "words are still in the browser")


@pytest.mark.parametrize("way", ["nobody answers", "it says that it cannot"])
def test_a_server_that_is_away_for_a_while(site, lotte, writing, talk, way):
    asked = []

    def away(route):
        asked.append(route.request.url)
        route.abort("connectionrefused") if way == "nobody answers" else route.fulfill(status=503, body="")

    writing.type(FIRST[0][:20])
    lotte.page.route("**/*", away)
    writing.type(FIRST[0][20:])
    writing.reads("Not saved yet: no connection. Your words are kept here.")
    while len(asked) < 3:  # it goes on trying by itself
        lotte.page.wait_for_event("request")
    writing.type(" " + FIRST[1])
    lotte.page.unroute("**/*")
    has(notes, site, talk, [f"{FIRST[0]} {FIRST[1]}"])
    writing.has_nothing_left()


def test_a_session_that_ended_meanwhile(site, lotte, writing, talk):
    key = next(one["value"] for one in lotte.page.context.cookies() if "session" in one["name"])
    assert site.rows(f"DELETE FROM people_session WHERE session_key = '{key}' RETURNING 1") == [(1,)]
    writing.type(FIRST[0])
    writing.reads("Not saved yet: you are signed out. Your words are kept here; sign in again to save them.")
    lotte.come_in("karim")  # somebody else at the same browser neither sees nor sends them
    lotte.go("/")
    assert notes(site, talk) == "" and FIRST[0] not in lotte.page.content()
    lotte.come_in("lotte")
    lotte.go(talk)
    has(notes, site, talk, FIRST[:1])
    until(lambda: lotte.page.evaluate(KEPT) == 0, lambda: "words are still in the browser")


def test_nothing_stays_behind_after_signing_out(lotte, writing):
    lotte.page.route("**/notes/", lambda route: route.abort("connectionrefused"))
    writing.type(FIRST[0])
    writing.reads("Not saved yet: no connection. Your words are kept here.")
    assert lotte.page.evaluate(KEPT) == 1
    lotte.page.evaluate("localStorage.setItem('tandem:round-7', 'an answer without a name')")
    lotte.page.evaluate("document.querySelector('form[action$=\"/logout/\"]').requestSubmit()")
    lotte.page.wait_for_url(re.compile(r"login|demo"))
    assert lotte.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('tandem:'))") == []
