"""Every page: no axe violation in light and dark, on a desk and on a phone, nothing sticks out, no script error.

Each page in one of two looks; with TANDEM_FULL=1 in all twelve.
"""

import os

import pytest

from .axe import violations

pytestmark = pytest.mark.browser
FULL = bool(os.environ.get("TANDEM_FULL"))
USUAL = [(1440, "light", "en"), (390, "dark", "nl")]
LOOKS = [(width, theme) for width in (1440, 390) for theme in ("light", "dark")]
ALL = [(*look, language) for look in LOOKS for language in ("nl", "fr", "en")]
NARROWEST = 320
STICKS_OUT = """() => { const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return '';
  const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > wide + 1);
  return out.slice(-1).map(one => one.outerHTML.slice(0, 120)).join() || document.documentElement.scrollWidth; }"""


@pytest.fixture(scope="session")
def pages(site):
    """Every page with somebody who may open it."""
    return [row for row in site.pages() if not row["part"]]


def faults_of(page, widths):
    """What is wrong with the page as it stands, in lines of words."""
    found = violations(page)
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        if wide := page.evaluate(STICKS_OUT):
            found.append(f"sticks out at {width} px: {wide}")
    if "<c-" in page.content():
        found.append("a component is printed raw")
    return found


@pytest.mark.parametrize("width, theme, language", ALL if FULL else USUAL)
def test_every_page_is_accessible_and_fits(pages, sit_down, width, theme, language):
    pages = pages if FULL else pages[USUAL.index((width, theme, language)) :: len(USUAL)]
    assert len(pages) > 60
    seats, faults = {}, []
    for row in pages:
        who = row["who"]
        if who not in seats:
            seats[who] = sit_down(who, width=width, theme=theme, language=language)
        seat = seats[who]
        answer = seat.go(row["path"])
        found = faults_of(seat.page, [NARROWEST, width] if width < 700 else [width])
        if answer.status != 200:
            found.append(f"answers {answer.status}")
        found += seat.faults
        seat.faults.clear()
        faults += [f"{row['name']} ({who or 'visitor'}): {fault}" for fault in found]
    said = f"{len(pages)} pages at {width} px, {theme}, {language}: {len(faults)} faults"
    print(said)
    assert not faults, "\n".join([said, *faults])


@pytest.mark.parametrize("width, theme", [(1440, "dark"), (390, "light")])
def test_what_opens_over_a_page_is_accessible(sit_down, width, theme):
    lotte, faults = sit_down("lotte", width=width, theme=theme, language="nl"), {}

    def look(name):
        if found := faults_of(lotte.page, [width]):
            faults[name] = found

    lotte.page.keyboard.press("Control+k")
    for words, found in (
        ("joke", "Joke Claes"),
        ("qqqq", lotte.say("Nothing found. Try another word, or fewer letters.")),
    ):
        lotte.page.locator("#palette input").fill(words)
        lotte.page.get_by_role("option").filter(has_text=found).wait_for()
        look(f"palette with {words}")
    lotte.page.keyboard.press("Escape")
    lotte.page.locator("button[popovertarget='me-menu']:visible").click()
    look("menu of the person")
    lotte.go("goals:index")
    by_criteria = lotte.say("plan today %(expected)s", expected="").strip()
    by_number = lotte.page.locator("#goals .goal:has(.prog small)").filter(has_not_text=by_criteria)
    by_number.first.locator("h3 a").click()
    lotte.press("Check in")
    lotte.page.get_by_role("dialog").wait_for()
    look("dialog")
    lotte.page.locator("#modal input:not([type=hidden], [type=radio])").first.fill("twaalf")
    lotte.press("Save check-in")
    lotte.page.locator("#modal .err").first.wait_for()
    look("dialog that was sent")
    lotte.page.keyboard.press("Escape")
    lotte.page.locator("main button[popovertarget]").first.click()
    look("menu of the goal")
    assert not faults, faults
