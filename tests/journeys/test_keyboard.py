"""The first dialogue with the keyboard alone; where the focus is can always be seen."""

import datetime
import re

import pytest

from . import dialogue
from .dialogue import TEXTS, today

pytestmark = pytest.mark.browser
MOST_STOPS = 90
SHOWN = """() => {
  const marked = one => { const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5; };
  const at = document.activeElement;
  const own = ['date', 'time'].includes(at.type); // the browser marks the part of the field
  if (at === document.body || at.tabIndex < 0 || own) return true;
  const around = at.closest('.searchbox, .choice, .q, .drop');
  return marked(at) || (around && (marked(around) || getComputedStyle(around).boxShadow !== 'none'))
    || `${at.tagName} ${at.id || at.name || at.textContent.trim().slice(0, 40)}`; }"""


class Keys:
    """A seat without a mouse."""

    def __init__(self, seat):
        self.seat, self.keyboard = seat, seat.page.keyboard

    def press(self, *keys):
        """One key after the other."""
        for key in keys:
            self.keyboard.press(key)

    def reach(self, target, key="Tab"):
        """Tab until the focus is on ``target``; each stop on the way must be seen."""
        target.wait_for()
        for _stop in range(MOST_STOPS):
            if target.evaluate("one => one === document.activeElement"):
                return
            self.press(key)
            shown = self.seat.page.evaluate(SHOWN)
            assert shown is True, f"the focus cannot be seen on {shown} of {self.seat.path}"
        raise AssertionError(f"{target} is not reached by {key} on {self.seat.path}")

    def type(self, text, words, nth=-1, field=None):
        """Go to a field and write; what stood there goes."""
        field = field or self.seat.field(text, nth)
        self.reach(field)
        self.press("Control+a")
        self.keyboard.type(words)

    def push(self, text, **values):
        """Go to a button or a link and use it."""
        self.reach(self.seat.control(text, **values))
        self.press("Enter")

    def pick(self, words):
        """Go to a group of choices by Tab, and to the choice by arrows."""
        chosen = self.seat.place.get_by_role("radio", name=words).last
        name = chosen.get_attribute("name")
        group = self.seat.page.locator(f"input[name='{name}']")
        checked = group.and_(self.seat.page.locator(":checked"))
        self.reach(checked if checked.count() else group.first)
        if not checked.count():
            self.press("Space")
        for _stop in range(group.count()):
            if chosen.is_checked():
                return
            self.press("ArrowDown")
        raise AssertionError(f"{words} is not reached by arrows on {self.seat.path}")

    def date(self, text, day):
        """A date, part by part, in the order in which this browser asks for them."""
        field = self.seat.field(text)
        self.reach(field)
        for order in ("%d%m%Y", "%m%d%Y"):
            self.press("ArrowLeft", "ArrowLeft")
            self.keyboard.type(day.strftime(order))
            if field.input_value() == day.isoformat():
                return
        raise AssertionError(f"{day} cannot be typed on {self.seat.path}")


@pytest.fixture
def keys(sit_down):
    """``keys("joke")``: somebody with a keyboard."""
    return lambda slug: Keys(sit_down(slug, language="en"))


def test_the_first_dialogue_with_the_keyboard_alone(keys):
    said = TEXTS["en"]
    joke, luc = keys("joke"), keys("luc")
    set_goal(joke, said)
    check_in(joke, said)
    give_feedback(luc, said)
    talk = plan(joke)
    prepare(joke, talk, said.thought)
    dialogue.cannot_read(luc.seat, talk, said.thought)
    prepare(luc, talk, said.coach_thought)
    agree(joke, talk, said)
    for one in (joke, luc):
        sign(one, talk, said)
    joke.seat.go(talk)
    joke.seat.page.locator("#record").get_by_role("link").first.wait_for(timeout=60_000)


def set_goal(one, said):
    one.seat.go("goals:index")
    one.push("Set a goal")
    one.seat.page.wait_for_url("**/goals/new/")
    one.type("What will be different?", said.goal)
    one.type("Why does this matter to you?", said.why)
    one.pick(one.seat.say.beginning("Several key results"))
    one.type("Key result", said.result, 0)
    one.type("Today", "14", 0)
    one.type("Target, or lower limit", "8", 0)
    one.type("Counted in", said.unit, 0)
    one.push("Set this goal")
    one.seat.page.wait_for_url(re.compile(r"/goals/\d+/$"))


def check_in(one, said):
    """In a dialog that keeps the focus inside and gives it back."""
    opener = one.seat.control("Check in")
    one.push("Check in")
    dialog = one.seat.page.get_by_role("dialog")
    dialog.wait_for()
    for _stop in range(25):
        one.press("Tab")
        inside = "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        assert one.seat.page.evaluate(inside), "the focus left the dialog"
    one.press("Escape")
    dialog.wait_for(state="hidden")
    assert opener.evaluate("one => one === document.activeElement"), "the focus did not come back"
    one.press("Enter")
    dialog.wait_for()
    one.type("", "11", field=one.seat.place.get_by_role("textbox", name=said.result))
    one.type("What moved?", said.moved)
    one.pick(one.seat.say.beginning("I am on my way"))
    one.push("Save check-in")
    one.seat.sees(f"“{said.moved}”")


def give_feedback(one, said):
    """The key F opens it from anywhere."""
    one.seat.go("/")
    one.press("f")
    one.seat.page.wait_for_url("**/feedback/give/")
    search = one.seat.place.get_by_role("searchbox").first
    one.reach(search)
    one.keyboard.type("Joke Claes")
    found = one.seat.place.get_by_role("link", name="Joke Claes").first
    found.wait_for()
    one.reach(found)
    one.press("Enter")
    one.type("What I saw or heard", said.saw)
    one.type("What it did", said.effect)
    one.push("Send to %(name)s", name="Joke")
    one.seat.page.wait_for_url(re.compile(r"/feedback/\d+/$"))


def plan(one):
    title, _questions = one.seat.say.guide("mid-year")
    one.seat.go("conversations:index")
    one.push("Plan a conversation")
    one.seat.page.wait_for_url("**/conversations/new/")
    one.reach(one.seat.place.get_by_role("combobox", name=one.seat.say.pattern("With whom")))
    one.keyboard.type("Luc")
    one.pick(re.compile(rf"^{title}"))
    one.date("Day", today() - datetime.timedelta(days=1))  # so that the talk is over
    one.push("Plan it")
    one.seat.page.wait_for_url(re.compile(r"/conversations/\d+/$"))
    return one.seat.path


def prepare(one, talk, text):
    one.seat.go(talk)
    one.push("Prepare")
    one.seat.page.wait_for_url(f"**{talk}prepare/")
    one.reach(one.seat.place.get_by_role("textbox").first)
    one.keyboard.type(text)
    one.push("Hand in")
    one.seat.page.wait_for_url(f"**{talk}")


def agree(one, talk, said):
    one.seat.go(talk)
    one.push("Start together")
    one.push("Add an agreement")
    one.seat.page.wait_for_url("**/agreements/")
    one.type("What do you agree?", said.agreement)
    one.pick("Luc Hermans")
    one.push("Agree on it")
    one.push("Ready to sign")
    one.seat.control("Sign").wait_for()


def sign(one, talk, said):
    one.seat.go(talk)
    one.push("Sign")
    one.seat.page.wait_for_url("**/sign/")
    one.type("In your own words", said.comment)
    one.push("Sign")
    one.seat.page.wait_for_url(f"**{talk}")


def test_the_first_stop_leads_past_the_navigation(keys):
    one = keys("joke")
    one.press("Tab")
    skip = one.seat.page.get_by_role("link", name=one.seat.say("Skip to content"))
    assert skip.evaluate("one => one === document.activeElement && one.getBoundingClientRect().top >= 0")
    one.press("Enter", "Tab")
    assert one.seat.page.evaluate("!!document.activeElement.closest('main')")


def test_the_palette_finds_a_colleague_a_page_and_gives_the_focus_back(keys):
    one = keys("joke")
    page, palette = one.seat.page, one.seat.page.locator("#palette")
    opener = page.locator("aside a.find")
    one.reach(opener)
    one.press("Control+k")
    palette.wait_for()
    one.press("Escape")
    palette.wait_for(state="hidden")
    assert opener.evaluate("one => one === document.activeElement")
    for typed, found, where in (
        ("verhaghe", "Lotte Verhaeghe", r"/people/\d+/$"),
        ("organisation", one.seat.say("Organisation chart"), r"/organisation/$"),
    ):
        one.press("Control+k")
        palette.wait_for()
        one.keyboard.type(typed)
        option = palette.get_by_role("option").filter(has_text=found)
        option.wait_for()
        for _stop in range(12):
            if option.get_attribute("aria-selected") == "true":
                break
            one.press("ArrowDown")
        one.press("Enter")
        page.wait_for_url(re.compile(where))
