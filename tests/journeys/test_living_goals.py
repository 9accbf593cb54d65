"""A goal that lives: written, linked, checked in from a phone, adjusted, asked again after a change, retired."""

import datetime
import re

import pytest

from .dialogue import today

pytestmark = pytest.mark.browser

ABOVE = "De planning staat elke vrijdag om twaalf uur vast"
BELOW = "Mijn dienstroosters zijn op donderdagavond rond"
SINCE = "Chauffeurs die laat hun uren weten, ruilen minder."
MOVED = "Twee ploegen plannen nu zelf hun wissels."
REASON = "De zomerdienst telt ook mee."
LAW = "Vanaf januari moet het rooster twee weken vooraf bekend zijn."
GONE = "Het systeem van de hub maakt dit nu vanzelf."


def a_goal(seat, title):
    """A goal with a number from 20 to 10. Gives its address."""
    seat.go("goals:new")
    seat.fill("What will be different?", title)
    seat.fill("Why does this matter to you?", SINCE)
    seat.choose("One number")
    seat.fill("Today", "20")
    seat.fill("Target", "10")
    seat.press("Set this goal")
    seat.page.wait_for_url(re.compile(r"/goals/\d+/$"))
    return seat.path


def link(seat, goal, title, share):
    """Say that it contributes to the goal with this title, for so much of it."""
    seat.go(goal)
    seat.press("Link it")
    seat.place.get_by_role("searchbox").last.fill(title)
    seat.place.get_by_role("radio", name=re.compile(re.escape(title))).check()
    seat.fill("About how much of it, in %", share)
    seat.press("Save")
    seat.page.locator("#contributes").get_by_text(title).first.wait_for()


def test_a_goal_lives(sit_down):
    lotte = sit_down("lotte", width=390, language="nl")
    karim = sit_down("karim", width=1440, language="nl")
    philippe = sit_down("philippe", width=1440, language="fr")

    karim.go("goals:organisation")
    top = karim.page.locator(".node.root a").first
    aim, address = top.inner_text(), top.get_attribute("href")

    above, below = a_goal(karim, ABOVE), a_goal(lotte, BELOW)
    link(karim, above, aim, "1")
    link(lotte, below, ABOVE, "40")
    lotte.sees(aim)  # the thread leads to the top

    lotte.press("Check in")
    lotte.place.get_by_role("textbox", name=BELOW).fill("15")
    lotte.fill("What moved?", MOVED)
    lotte.choose("I am on my way")
    lotte.press("Save check-in")
    lotte.sees(f"“{MOVED}”")
    assert lotte.page.get_by_text(re.compile(r"\b50\s?%")).count()

    lotte.press("Adjust")
    lotte.fill("What changed?", REASON)
    lotte.fill("Target", "12")
    lotte.press("Save the change")
    lotte.sees(f"“{REASON}”")
    history = lotte.page.locator("#history")
    assert history.locator("del", has_text="10").count() and history.locator("ins", has_text="12").count()

    change = tell(philippe, address)
    answer(karim, above, "I adjust it")
    karim.page.wait_for_url(re.compile(r"/adjust/$"))
    karim.fill("What changed?", LAW)
    karim.fill("Target", "8")
    karim.press("Save the change")
    answer(lotte, below, "I will retire it", GONE)
    lotte.reads("Retired")

    philippe.go(change)
    for title, said in ((ABOVE, "Adjusted"), (BELOW, "Retired")):
        row = philippe.page.get_by_role("listitem").filter(has_text=title)
        row.get_by_text(philippe.say(said)).wait_for()
    assert philippe.page.get_by_text(GONE).count() == 1

    lotte.go(f"{below}past/", query=f"?on={today() - datetime.timedelta(days=1)}")
    lotte.reads("It was not there yet")
    lotte.go(f"{below}past/", query=f"?on={today()}")
    lotte.page.get_by_role("heading", name=BELOW).wait_for()
    karim.go(above)
    karim.sees(f"“{LAW}”")


def tell(seat, goal):
    """Say that the law changed above a goal. Gives the address where the answers come in."""
    seat.go(goal)
    seat.press("More")
    seat.press("Something has changed")
    seat.place.get_by_role("combobox", name=seat.say("What changed?")).select_option("law")
    seat.fill("In a few words", LAW)
    seat.press("Ask them")
    seat.page.wait_for_url(re.compile(r"/goals/changes/\d+/$"))
    return seat.path


def answer(seat, goal, words, why=""):
    """Answer the question that stands on the goal."""
    seat.go(goal)
    seat.sees(LAW)
    seat.control("Answer").first.click()
    seat.choose(words)
    if why:
        seat.fill("Why?", why)
    seat.place.get_by_role("button", name=seat.say("Answer")).last.click()


def test_a_goal_stands_as_it_was(sit_down):
    """Lotte looks up how her goals stood half a year ago, and one of them on the day."""
    lotte = sit_down("lotte", width=390, language="nl")
    day = today() - datetime.timedelta(days=182)
    lotte.go("goals:past", query=f"?on={day}")
    lotte.page.locator("main .goal-row a, main .card a").first.wait_for()
    first = lotte.page.locator("main .card.flush a").first
    goal = re.search(r"/goals/(\d+)/", first.get_attribute("href"))[0]
    lotte.go(f"{goal}past/", query=f"?on={day}")
    assert lotte.page.locator("main .card h2").count() == 1
    assert lotte.page.get_by_text(lotte.say("It was not there yet")).count() == 0


LAST = {
    "goals_goal": ("state", "current_value", "ends_date", "outcome", "ended_at"),
    "goals_keyresult": ("current_value",),
    "goals_criterion": ("met_at",),
}


@pytest.mark.parametrize("table", LAST)
def test_the_history_of_the_demo_ends_where_its_goals_are(site, table):
    """What was loaded in bulk went through what its rows say: in order of time, up to what stands there now."""
    here, there = (", ".join(f"{of}.{column}" for column in LAST[table]) for of in ("row", "entry"))
    rows = site.rows(f"""SELECT count(*), count(*) FILTER (WHERE ({here}) IS DISTINCT FROM ({there}))
        FROM {table} AS row CROSS JOIN LATERAL (
            SELECT * FROM {table}event WHERE pgh_obj_id = row.id ORDER BY pgh_id DESC LIMIT 1) entry""")
    ((number, wrong),) = rows
    assert number > 100 and wrong == 0
    rows = site.rows(f"""SELECT count(*) FROM (SELECT pgh_created_at - lag(pgh_created_at) OVER (
        PARTITION BY pgh_obj_id ORDER BY pgh_id) AS step FROM {table}event) steps WHERE step < interval '0'""")
    assert rows == [(0,)]
