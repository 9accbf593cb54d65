"""Pages that refuse, that find nothing and that bring back a form are as whole as those that the matrix opens; what is
hidden answers as what is not there."""

import re

import pytest

from tests.access.asking import FULL, INSIDE, REFUSED, THROUGH, UNKNOWN, Askers, askers_of, expected, scenes_of
from tests.access.policy import NOT_SO, OPERATIONS
from tests.access.wholeness import LANGUAGES, faults_of

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def askers(world):
    return Askers(world)


@pytest.mark.parametrize("word", [REFUSED, UNKNOWN])
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_page_that_is_not_given_is_a_whole_page(askers, word, language):
    wrong, asked = [], 0
    people = [actor for actor in INSIDE if LANGUAGES.get(actor, "nl") == language]
    for operation in OPERATIONS:
        for scene in scenes_of(operation)[:1]:
            found = [actor for actor in people if expected(operation, scene, "GET", actor) == word]
            if found and (FULL or asked < 5):
                asked += 1
                answer = askers.ask(found[0], askers.url(operation, scene))
                wrong += [] if answer.word == word else [f"{operation} as {found[0]}: {answer.word}"]
                wrong += [f"{operation} as {found[0]}: {fault}" for fault in faults_of(answer, found[0])]
    assert asked >= 5 and wrong == [], "\n" + "\n".join(wrong)


def test_a_form_that_is_wrong_is_a_whole_page_too(askers):
    wrong = []
    for operation in OPERATIONS:
        if operation.get != NOT_SO and operation.post != NOT_SO and not operation.is_for_visitors:
            asked = [
                (scene, actor)
                for scene in scenes_of(operation, full=False)
                for actor in askers_of(operation, scene, "POST")
                if expected(operation, scene, "POST", actor) == THROUGH
            ]
            for scene, actor in asked if FULL else asked[:1]:
                url = askers.url(operation, scene)
                wrong += [f"POST {url} as {actor}: {f}" for f in faults_of(askers.ask(actor, url, "POST"), actor)]
    assert wrong == [], "\n" + "\n".join(wrong)


def test_what_is_hidden_and_what_does_not_exist_answer_alike(askers, world, record_property):
    """Byte for byte, but for what is drawn anew at each request; asked with the real page."""
    checks, wrong = 0, []
    for operation in OPERATIONS:
        if not operation.of:
            continue
        thing_free = next((s for s in scenes_of(operation) if stranger(operation, s)), None)
        if thing_free is None:
            continue
        actor, url = stranger(operation, thing_free), askers.url(operation, thing_free)
        thing = world[f"{operation.of}.{thing_free}"]
        key = str(getattr(thing, "key", "")) if "draft" in operation.of else str(thing.pk)
        gone = re.sub(rf"(?<![\w-]){re.escape(key)}(?![\w-])", _other(key), url)
        method = "POST" if operation.get == NOT_SO else "GET"
        hidden, absent = askers.ask(actor, url, method), askers.ask(actor, gone, method)
        checks += 1
        if hidden.response.status_code != 404 or _same(hidden.body, url) != _same(absent.body, gone):
            wrong.append(f"{method} {url} and {gone} as {actor}")
        if {k: v for k, v in hidden.response.headers.items() if k != "Set-Cookie"} != {
            k: v for k, v in absent.response.headers.items() if k != "Set-Cookie"
        }:
            wrong.append(f"headers of {url}")
    record_property("hidden as absent", [checks, len(wrong)])
    assert checks > 60
    assert wrong == []


def stranger(operation, scene):
    """Somebody for whom it does not exist."""
    asked = (actor for actor in ("benoit", "miriam", "marc", "karim") if actor)
    method = "POST" if operation.get == NOT_SO else "GET"
    return next((actor for actor in asked if expected(operation, scene, method, actor) == "404"), None)


def _other(key):
    """A key that nothing has."""
    return "00000000-0000-4000-8000-000000000000" if "-" in key else "99999999"


def _same(body, url):
    body = body.replace(url, "/asked/")
    return re.sub(r'(csrfmiddlewaretoken" value=|csrf-token" content=|X-CSRFToken\W+)[^>,}]*|nonce="[^"]*"', "", body)
