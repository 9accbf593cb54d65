"""A demo organisation of its own, and people who sit down at a browser."""

import os

import pytest

from tandem.cli.bench import databases

from . import sites
from .seats import Seat

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the browser's loop runs in the thread of the tests

PEOPLE = 60
LOCALES = {"nl": "nl-BE", "fr": "fr-BE", "en": "en-GB"}


@pytest.fixture(scope="session")
def site():
    """The demo organisation, small."""
    template, _seconds = databases.ready(PEOPLE, print)
    with sites.running("tandem_journeys", template) as site:
        yield site


@pytest.fixture(scope="session")
def browser_type_launch_args():
    """The Chromium of this machine."""
    return sites.chromium()


@pytest.fixture
def seat(browser):
    """``seat(address, width=390, language="nl")``: a browser of one's own, at no page yet.

    When the test is over, no browser may have complained.
    """
    contexts, seats = [], []

    def made(address, *, width=1440, theme="light", language=None):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=theme,
            has_touch=width < 700,
            locale=LOCALES[language or "en"],
            timezone_id="Europe/Brussels",
            accept_downloads=True,
            reduced_motion="reduce",
        )
        context.set_default_timeout(20_000)
        contexts.append(context)
        seats.append(Seat(context.new_page(), address, language or "en"))
        return seats[-1]

    yield made
    for context in contexts:
        context.close()
    assert [fault for one in seats for fault in one.faults] == []


@pytest.fixture
def sit_down(site, seat):
    """``lotte = sit_down("lotte", width=390, language="nl")``: somebody of the cast, by her door of the demo."""

    def seated(slug, **ways):
        one = seat(site.address, **ways)
        if slug:
            one.come_in(slug, ways.get("language"))
        return one

    return seated
