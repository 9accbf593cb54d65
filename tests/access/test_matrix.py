"""Every operation x everybody x every relation: who gets through, who is refused with a reason, who learns nothing; and
every page that opens is whole."""

import logging

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import override_settings

from config import urls
from tandem.core.checks import pages
from tests.access.asking import (
    ACTORS,
    MAY_READ,
    NO_METHOD,
    REFUSED,
    SIGN_IN,
    THROUGH,
    UNKNOWN,
    Askers,
    askers_of,
    expected,
    scenes_of,
)
from tests.access.policy import LINK, OPERATIONS, SEES
from tests.access.scenes import canary
from tests.access.wholeness import faults_of

pytestmark = pytest.mark.django_db
NOTHING = "404"


@pytest.fixture(scope="module")
def askers(world):
    """Everybody with a client; the log is off, for refusals are what is asked for here."""
    logging.disable(logging.CRITICAL)
    plain = [name for name in settings.MIDDLEWARE if "whitenoise" not in name]  # it looks for files at every request
    with override_settings(MIDDLEWARE=plain):
        yield Askers(world)
    logging.disable(logging.NOTSET)


def plain_404(request, exception=None):
    """A 404 without its frame: one that a view makes by hand is then noticed."""
    return HttpResponse(NOTHING, status=404)


def reason_403(request, exception=None):
    """The reason alone: a refusal without one is then noticed."""
    return HttpResponse(str(exception or ""), status=403)


@pytest.fixture
def bare_errors(monkeypatch):
    """Error pages without their frame."""
    monkeypatch.setattr(urls, "handler404", plain_404)
    monkeypatch.setattr(urls, "handler403", reason_403)


def test_every_address_is_declared():
    declared = {operation.name for operation in OPERATIONS}
    there = {name for _route, name, _view in pages()}
    assert there - declared == set(), "declare me in tests/access/policy"
    assert declared - there == set(), "these are declared in tests/access/policy and no longer exist"
    without_scenes = {f"{one.of}" for one in OPERATIONS if one.of} - set(SEES)
    assert without_scenes == set(), "these families have no readers in SEES"


def judge(operation, scene, method, actor, answer):
    """What is wrong with an answer, or nothing."""
    wanted = expected(operation, scene, method, actor)
    got = answer.word
    if wanted == NO_METHOD and got in (SIGN_IN, UNKNOWN):
        return ""  # no method, and not even a page
    if got != wanted:
        return f"{wanted} expected, {got} given ({answer.response.status_code})"
    if got == UNKNOWN and answer.body != NOTHING:
        return "a 404 that differs from the others"
    if got == REFUSED and not answer.body.strip() and ":" in operation.name:  # the library gives none
        return "refused without a reason"
    if got == THROUGH and method == "POST" and operation.data and answer.response.status_code not in (204, 302):
        return "what the policy sends is not taken"
    if leaked := answer.leaks - MAY_READ[actor] - {canary(name) for name in operation.opens}:
        return f"shows {', '.join(sorted(leaked))}"
    return ""


def unexpected(askers, operation, actors=ACTORS, methods=("GET", "POST")):
    """(how many checks, how many of them of whole pages, what is wrong): one operation, all its scenes."""
    checks, pages, wrong = 0, 0, []
    for scene in scenes_of(operation):
        url, data = askers.url(operation, scene), askers.data(operation, scene)
        for method in methods:
            for actor in askers_of(operation, scene, method):
                if actor not in actors:
                    continue
                answer = askers.ask(actor, url, method, data, public=operation.is_for_visitors)
                faults = [judge(operation, scene, method, actor, answer)]
                one_for_all = operation.is_for_visitors and actor != "visitor"
                if method == "GET" and answer.word == THROUGH and not one_for_all:
                    pages += 1
                    faults += faults_of(answer, actor, in_any_language=operation.who == LINK)
                checks += 1
                wrong += [f"{method} {url} ({operation.of} {scene}) as {actor}: {one}" for one in faults if one]
    return checks, pages, wrong


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_everybody_gets_what_the_policy_says(askers, operation, bare_errors, record_property):
    checks, pages, wrong = unexpected(askers, operation)
    record_property("access matrix", [checks, len(wrong)])
    record_property("whole pages", [pages, len(wrong)])
    assert wrong == [], "\n" + "\n".join(wrong)
