"""The seal on private feedback, attacked at every address: no office and no former tie opens what two people wrote.

The matrix asks each operation as it is meant; here every address of feedback, and every place where feedback could
show itself, is tried with the keys of pieces that are sealed, whatever the address is for.
"""

import re

import pytest
from django.apps import apps
from django.urls import reverse

from tandem.core.checks import pages
from tandem.people.models import Account
from tests.access.asking import FULL, Askers
from tests.access.scenes import canary

pytestmark = pytest.mark.django_db
# HR administrator, IT administrator, HR partner of the receiver's unit, of another; leadership; her coach, the coach of
# her coach, her former coach, her functional coach; the confidential adviser; a colleague.
OTHERS = ("an", "ingrid", "sofie", "benoit", "philippe", "karim", "luc", "greet", "nadia", "miriam", "wout")
SEALED = ("piece.two", "piece.fresh", "piece.aside", "draft.thomas")
SECRETS = {canary(name) for name in (*SEALED, "about.two", "about.fresh", "about.aside", "draft.about", "reply.two")}
KEY = re.compile(r"<(int|uuid):(\w+)>")
LISTS = (
    "/", "/feedback/", "/feedback/?aside=1", "/feedback/given/", "/feedback/shared/", "/feedback/drafts/",
    "/feedback/asked/", "/feedback/recognition/", "/feedback/file/", "/feedback/print/", "/feedback/themes/",
    "/feedback/export/", "/feedback/export/?as=xlsx", "/feedback/export/?as=json", "/feedback/reports/",
    "/insights/pulse/", "/insights/pulse/how/", "/goals/", "/conversations/", "/people/", "/privacy/", "/notices/",
)  # fmt: skip


@pytest.fixture(scope="module")
def askers(world):
    return Askers(world)


def addresses(world):
    """(name, url) of every address of feedback that takes one key, with a key of what is sealed in its place; with
    TANDEM_FULL=1 with each of them."""
    keys = {"int": {str(world[name].pk) for name in SEALED}, "uuid": {str(world[name].key) for name in SEALED}}
    for route, name, view in pages():
        found = KEY.findall(route)
        if name.startswith("feedback:") and len(found) == 1 and getattr(view, "policy", None):
            kind, argument = found[0]
            tried = sorted(keys[kind]) if FULL else sorted(keys[kind])[len(name) % len(keys[kind]) :][:1]
            for key in tried:
                yield name, reverse(name, kwargs={argument: key})


def test_no_address_of_feedback_opens_what_is_sealed(askers, world, record_property):
    checks, wrong = 0, []
    tried = sorted(addresses(world))
    assert len({name for name, _url in tried}) > 25
    for name, url in tried:
        for number, actor in enumerate(OTHERS):
            for method in ("GET", "POST") if number % 3 == len(url) % 3 else ("GET",):
                answer = askers.ask(actor, url, method, {"text": "x", "verb": "thank"})
                checks += 1
                # The number of a piece can be that of something of one's own: then nothing sealed may stand there.
                shut = answer.word in ("404", "405") or (name != "feedback:piece" and not answer.leaks & SECRETS)
                if not shut:
                    wrong.append(f"{method} {url} as {actor}: {answer.word}")
    record_property("addresses tried on sealed feedback", [checks, len(wrong)])
    assert wrong == []


def test_no_list_export_search_or_page_of_a_person_tells_of_it(askers, world, record_property):
    checks, wrong = 0, []
    lotte, thomas = world.cast.lotte, world.cast.thomas
    about = [f"/people/{person.pk}/" for person in (lotte, thomas)]
    for number, actor in enumerate(OTHERS):
        for url in (*LISTS, *about) if FULL else (*LISTS, *about)[number % 3 :: 3]:
            checks += 1
            if leaked := askers.ask(actor, url).leaks & SECRETS:
                wrong.append(f"{url} as {actor}: {leaked}")
        for place in (reverse("desk:find"), "/feedback/", "/feedback/shared/")[: 3 if FULL else 1 + number % 2]:
            for secret in (canary("piece.two"), canary("draft.thomas"))[: 2 if FULL else 1]:
                answer = askers.ask(actor, f"{place}?q={secret}")
                checks += 1
                if (answer.leaks & SECRETS) - {secret} or f"Woorden {secret}" in answer.body:
                    wrong.append(f"{place}?q={secret} as {actor}")
    record_property("lists asked for sealed feedback", [checks, len(wrong)])
    assert wrong == []


def test_there_is_no_superuser_who_could():
    names = {field.name for field in Account._meta.get_fields()}
    assert not names & {"is_superuser", "is_staff", "groups", "user_permissions"}
    assert not apps.is_installed("django.contrib.admin")
