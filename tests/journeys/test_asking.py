"""Asking three colleagues and a customer: the customer answers through the link in her mail."""

import datetime
import re
import time

import pytest

from tandem.demo.cast import CAST

from .dialogue import today

pytestmark = pytest.mark.browser
QUESTION = "Wat hielp op de dag met de twee koelwagens, en wat niet?"
SAW = "U belde om zeven uur dat de wagen later kwam."
ASKED = ("joke", "wout", "thomas")


def test_ask_three_colleagues_and_somebody_outside(site, sit_down, seat):
    lotte = sit_down("lotte", width=390, language="nl")
    lotte.go("feedback:ask")
    lotte.fill("Your question", QUESTION)
    for slug in ASKED:
        lotte.place.get_by_role("searchbox").first.fill(CAST[slug].name)
        lotte.place.get_by_role("checkbox", name=re.compile(CAST[slug].name)).first.check()
    tick_while_a_search_is_under_way(lotte, *ASKED)
    lotte.place.get_by_text(lotte.say("People outside: a customer, a family, a partner")).click()
    lotte.fill("Name", "Mia Peeters", nth=0)
    lotte.fill("E-mail address", "mia@journey.example", nth=0)
    lotte.press("Ask")
    lotte.sees(QUESTION)

    customer = seat(site.address, width=390, language="nl")
    link = mailed_link(site)
    customer.go(link)
    customer.sees(QUESTION)
    customer.fill("What I saw or heard", SAW)
    customer.press("Send to %(name)s", name="Lotte")
    customer.reads("Thank you")
    assert customer.fetch(link).status == 404

    wout, thomas = (sit_down(slug, width=390, language="nl") for slug in ("wout", "thomas"))
    for one in (wout, thomas):
        one.go("feedback:index")
        asked = one.page.get_by_role("article").filter(has_text=QUESTION)
        asked.get_by_role("link", name=one.say("Not now")).click()
    wout.page.locator("input[type=date]").fill((today() + datetime.timedelta(days=5)).isoformat())
    wout.press("Ask me later")
    thomas.press("Not now")
    for one in (wout, thomas):
        one.page.wait_for_url(re.compile(r"/feedback/$"))

    lotte.go("feedback:asked")
    card = lotte.page.get_by_role("article").filter(has_text=QUESTION)
    for state in ("Waiting", "Not now"):
        assert card.get_by_text(lotte.say(state), exact=True).count() == 1
    assert card.get_by_text(re.compile(f"^{lotte.say('Later')}")).count() == 1
    card.get_by_role("link", name=re.compile(lotte.say("Read the answer"))).click()
    lotte.sees(SAW)
    lotte.sees(lotte.say("%(name)s (from outside)", name="Mia Peeters"))


def tick_while_a_search_is_under_way(one, *before):
    """Who is ticked while a search is answered that does not find her stays ticked, as do those ticked before."""
    search, people = one.place.get_by_role("searchbox").first, one.place.locator("#people")
    search.fill("Sofie")
    sofie = people.get_by_role("checkbox", name=re.compile(CAST["sofie"].name))
    sofie.wait_for()
    held = []
    one.page.route("**/feedback/ask/?*", lambda route: held.append(route))
    search.fill("Nobody has this name")
    while not held:
        one.page.wait_for_timeout(50)
    sofie.check()
    with one.page.expect_response("**/feedback/ask/?*"):
        held[0].continue_()
    one.page.unroute("**/feedback/ask/?*")
    one.page.wait_for_timeout(300)
    assert sofie.is_checked()
    sofie.uncheck()
    for slug in before:
        assert people.get_by_role("checkbox", name=re.compile(CAST[slug].name)).is_checked()


def mailed_link(site):
    """The address in the mail that the worker sends, within its next round."""
    for _second in range(150):
        found = site.rows("SELECT body FROM notices_mail WHERE \"to\" = 'mia@journey.example'")
        if found:
            return re.search(r"/feedback/from-outside/\S+", found[0][0]).group()
        time.sleep(1)
    raise AssertionError("no mail came")
