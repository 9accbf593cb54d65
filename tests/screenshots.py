"""The pictures of the README, into docs/images: `python -m tests.screenshots`, or `make screenshots`."""

import io
import os
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

from tandem.cli import application, home
from tandem.cli.bench import databases
from tests.journeys import sites
from tests.journeys.seats import Seat

PEOPLE = int(os.environ.get("PEOPLE") or 400)
FOLDER = home.PROJECT / "docs" / "images"
MOST_BYTES = 300_000
MESSY = home.PROJECT / "tests" / "data" / "adventureworks" / "people_messy.csv"
TALK = """select c.id from conversations_conversation c join people_person p on p.id = c.person_id
  where p.email like 'lotte.verhaeghe@%' and c.state = '{state}' and exists (select 1 from conversations_guide g
  where g.id = c.guide_id and g.kind = 'formal') order by c.planned_at desc limit 1"""
GOAL = """select g.id from goals_goal g join people_person p on p.id = g.person_id
  where p.email like 'lotte.verhaeghe@%' and g.state = 'open' order by
  (select count(*) from goals_keyresult k where k.goal_id = g.id) desc,
  (select count(*) from goals_checkin c where c.goal_id = g.id) desc limit 1"""


def main():
    """Make all of them. Gives the exit code: 1 when one is too large."""
    application.inside()
    template, _seconds = databases.ready(PEOPLE, print)
    with sites.running("tandem_screenshots", template) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**sites.chromium())
        sizes = [keep(name, picture) for name, picture in pictures(site, browser)]
    return 1 if max(sizes) > MOST_BYTES else 0


def keep(name, picture):
    """Write a picture small. Gives its size in bytes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{name}.webp"
    Image.open(io.BytesIO(picture)).convert("RGB").save(file, quality=90, method=6)
    print(f"{file.relative_to(home.PROJECT)}: {file.stat().st_size // 1000} kB")
    return file.stat().st_size


def pictures(site, browser):
    """(name, PNG) of each picture."""

    def seat(slug, language, *, width=1440, height=900, theme="light"):
        phone = width < 700
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            has_touch=phone,
            device_scale_factor=2 if phone else 1,
            reduced_motion="reduce",
            timezone_id="Europe/Brussels",
        )
        one = Seat(context.new_page(), site.address, language)
        one.come_in(slug, language)
        return one

    ((goal,),), ((signed,),), ((coming,),) = (
        site.rows(query) for query in (GOAL, TALK.format(state="locked"), TALK.format(state="preparing"))
    )
    yield "my-week", shot(seat("lotte", "nl"), "desk:home")
    yield "my-week-phone", shot(seat("thomas", "fr", width=390, height=844, theme="dark"), "desk:home")
    lotte = seat("lotte", "en", height=1000)
    yield "goal", shot(lotte, "goals:goal", goal)
    yield "conversation-in-preparation", shot(lotte, "conversations:prepare", coming)
    yield "conversation-signed", shot(lotte, "conversations:conversation", signed)
    yield "feedback", feedback(seat("nadia", "en", height=1000))
    yield "import", faults(seat("an", "en", height=1000))
    yield "organisation", chart(seat("karim", "en"), "Hubs Flanders", "Willebroek")


def shot(one, *route):
    """The page, once everything on it has arrived."""
    if route:
        one.go(*route)
    for toast in one.page.locator(".toast [data-dismiss]").all():
        toast.click()
    one.page.wait_for_load_state("networkidle")
    one.page.evaluate("document.fonts.ready")
    return one.page.screenshot()


def feedback(one):
    """Nadia writes to Lotte."""
    one.go("feedback:give")
    one.place.get_by_role("searchbox").first.fill("Lotte Verhaeghe")
    one.place.get_by_role("link", name="Lotte Verhaeghe").first.click()
    one.fill("What I saw or heard", "On Thursday you took my forecast to the dock and asked where it was wrong.")
    one.fill("What it did", "They crossed out two peaks, and they were right. I would not have found that at my desk.")
    one.fill("What I would like", "Could we do that together, once a month?")
    one.page.get_by_role("combobox", name=one.say.pattern("About")).fill("The forecast at the dock")
    one.page.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
    return shot(one)


def chart(one, *units):
    """The units, some of them opened."""
    one.go("people:organisation")
    for unit in units:
        one.page.locator("summary", has_text=unit).first.click()
        one.page.wait_for_load_state("networkidle")
    return shot(one)


def faults(one):
    """An looks at a file before anything changes."""
    one.go("people:import")
    one.page.get_by_label(one.say("The list of people")).set_input_files(MESSY)
    one.press("Look at the columns")
    one.press("Look at what would change")
    one.control("Import all of this").wait_for()
    return shot(one)


if __name__ == "__main__":
    sys.exit(main())
