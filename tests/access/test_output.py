"""What every page must be: whole, in its language, without anything raw, with one heading, under the strict policy."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from tests.access.asking import FULL, OUTSIDE, THROUGH, Askers, askers_of, expected, scenes_of
from tests.access.policy import NOT_SO, OPERATIONS

pytestmark = pytest.mark.django_db
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LANGUAGES = {"thomas": "fr", "elise": "fr", "philippe": "fr", "marc": "fr", "benoit": "fr", "nadia": "en",
             "miriam": "en"}  # the others: nl  # fmt: skip
RAW = ("<c-", "{{", "{%", "__proxy__", "&lt;c-", "object at 0x", "&lt;bound method", "None None")
OPTIONAL = {"li", "p", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead", "body", "html"}
POLICY = {"default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "base-uri": "'none'",
          "frame-ancestors": "'none'", "form-action": "'self'"}  # fmt: skip


class Page(HTMLParser):
    """Reads a page strictly: every element is closed where it was opened."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.headings, self.lang = [], [], Counter(), 0, ""
        self.foreign = 0
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open if tag not in OPTIONAL]

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if len(given) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice: {[name for name, _value in attrs]}")
        if "id" in given:
            self.ids[given["id"]] += 1
        self.headings += tag == "h1"
        if tag == "html":
            self.lang = given.get("lang", "")
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.faults.append(f"<{tag}> inside the page")
        self.faults += [f"{name}= on <{tag}>" for name in given if name == "style" or name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open[-1] != tag and self.open[-1] in OPTIONAL:
            self.open.pop()
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


@pytest.fixture(scope="module")
def askers(world):
    return Askers(world)


def faults_of(answer, actor):
    """What is wrong with a page."""
    response, body = answer.response, answer.body
    shown = re.sub(r"<(pre|code)\b.*?</\1>", "", body, flags=re.DOTALL)  # on /components/
    faults = [f"{raw} stands in it" for raw in RAW if raw in shown]
    said = response.headers.get("Content-Security-Policy", "")
    policy = dict(part.strip().partition(" ")[::2] for part in said.split(";") if part.strip())
    faults += [f"policy {name}: {policy.get(name)}" for name, value in POLICY.items() if policy.get(name) != value]
    if "unsafe" in said:
        faults.append("unsafe in the policy")
    if actor not in OUTSIDE and "no-store" not in response.headers.get("Cache-Control", ""):
        faults.append("a cache may keep it")
    if "text/html" in response.headers.get("Content-Type", "") and "<html" in body:
        page = Page(body)
        faults += page.faults[:5]
        faults += [f"id {name} {number} times" for name, number in page.ids.items() if number > 1]
        if page.headings != 1:
            faults.append(f"{page.headings} headings of the first rank")
        lang = "en" if actor in OUTSIDE else LANGUAGES.get(actor, "nl")
        if page.lang != lang:
            faults.append(f"lang {page.lang} for {actor}")
    return faults


def some(operation, scene):
    """Two who get through, of two languages where that is possible, and one who does not."""
    asked = askers_of(operation, scene, "GET")
    through = [actor for actor in asked if expected(operation, scene, "GET", actor) == THROUGH]
    languages = {LANGUAGES.get(actor, "nl"): actor for actor in through}
    others = [actor for actor in asked if actor not in through and actor not in OUTSIDE]
    return [*list(languages.values())[:2], *others[:1]]


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.get != NOT_SO], ids=str)
def test_every_page_is_whole(askers, operation, record_property):
    checks, wrong = 0, []
    for scene in scenes_of(operation, full=False):
        url = askers.url(operation, scene)
        for actor in ["visitor"] if operation.is_for_visitors else some(operation, scene):
            answer = askers.ask(actor, url)
            checks += 1
            wrong += [f"{url} as {actor}: {fault}" for fault in faults_of(answer, actor)]
    record_property("output", [checks, len(wrong)])
    assert wrong == [], "\n" + "\n".join(wrong)


def test_a_form_that_is_wrong_is_a_whole_page_too(askers):
    wrong = []
    for operation in OPERATIONS:
        if operation.get != NOT_SO and operation.post != NOT_SO and not operation.is_for_visitors:
            asked = [
                (scene, actor)
                for scene in scenes_of(operation, full=False)
                for actor in some(operation, scene)
                if expected(operation, scene, "POST", actor) == THROUGH
            ]
            for scene, actor in asked if FULL else asked[:3]:
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
