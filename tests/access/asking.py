"""Asking for every page as everybody: what comes back, in one word, and what should have."""

import os
import time
import zlib
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tandem.people.models import Account, Session
from tests.access.policy import AS_GET, DEMO, EVERYBODY, FEWER, LINK, NOT_SO, PUBLIC, RARE, READING, READS, SEERS, SEES
from tests.access.scenes import CANARY, canary

INSIDE = tuple(EVERYBODY.split())
OUTSIDE = ("pieter", "visitor", "elsewhere")  # who has left, who is not signed in, whose account is not here
ACTORS = INSIDE + OUTSIDE
THROUGH, REFUSED, UNKNOWN, SIGN_IN, NO_METHOD, BROKEN = "through", "403", "404", "sign-in", "405", "500"
SECOND_STEP = "second step"
MAY_READ = {actor: {canary(name) for name, who in READS.items() if actor in who.split()} for actor in ACTORS}


def words_of(who):
    """Slugs out of a text of slugs."""
    return frozenset(who.split())


FULL = os.environ.get("TANDEM_FULL") == "1"
SOME, READERS = 1, 4


def scenes_of(operation, full=FULL):
    """The names of the scenes of an operation, without the family; one empty name for a page without an object.

    What one does to a thing is asked of ``FEWER`` scenes than what one reads, unless TANDEM_FULL=1.
    """
    if not operation.of:
        return [""]
    names = [name for name in (operation.sees or SEES[operation.of]) if not operation.only or name in operation.only]
    fewer = FEWER.get(operation.of)
    if full or not fewer or str(operation) in READING:
        return names
    return [name for name in names if name in fewer or expected_through(operation, name)]


def expected_through(operation, scene):
    """Whether somebody gets through by name: such a scene is never left out."""
    named = operation.get if isinstance(operation.get, dict) else operation.post
    return isinstance(named, dict) and scene in named and scene in RARE


def askers_of(operation, scene, method, full=FULL):
    """Who asks: some who get through, some who see the thing and are refused, and some who do not see it; of a page to
    read more who get through, for what they find there differs. Every rule is asked straight of everybody in
    ``verbs.py`` and every door in ``doors.py``. One who stands outside asks for the first scene. With TANDEM_FULL=1
    everybody asks for everything.
    """
    if full or operation.who in (PUBLIC, DEMO, LINK):
        return ACTORS
    start = zlib.crc32(f"{operation} {scene} {method}".encode())
    is_first = scene == scenes_of(operation, full)[0]
    outside = (OUTSIDE[start % len(OUTSIDE)],) if is_first else ()
    if (operation.get if method == "GET" else operation.post) == NOT_SO:
        return ("lotte", *outside) if is_first else ()
    if method == "POST" and operation.post == AS_GET and not is_first:
        return (INSIDE[start % len(INSIDE)],)  # the others were asked with GET, and the answer is the same
    groups: dict = {THROUGH: [], REFUSED: [], UNKNOWN: []}
    for actor in INSIDE:
        groups[expected(operation, scene, method, actor)].append(actor)
    many = {THROUGH: READERS} if method == "GET" and (not operation.of or str(operation) in READING) else {}
    return (*(one for word, group in groups.items() for one in _some(group, start, many.get(word, SOME))), *outside)


def _some(group, start, number):
    """So many of a group, others for each start."""
    first = start % (len(group) or 1)
    return [*group[first:], *group[:first]][:number]


def expected(operation, scene, method, actor):
    """What the policy says, as a word."""
    wanted = operation.get if method == "GET" or operation.post == AS_GET else operation.post
    if operation.who == DEMO:
        return UNKNOWN
    if wanted == NOT_SO:
        return NO_METHOD
    if operation.is_for_visitors:
        return THROUGH
    if actor in OUTSIDE:
        return SIGN_IN
    sees = (operation.sees or SEES[operation.of])[scene] if operation.of else operation.who
    if actor not in words_of(sees):
        return UNKNOWN
    may = sees if wanted == SEERS else wanted.get(scene, "") if isinstance(wanted, dict) else wanted
    return THROUGH if actor in words_of(may) else REFUSED


@dataclass
class Answer:
    """What came back: the response, its body as text, and what it is in one word."""

    response: HttpResponse
    body: str
    word: str

    @property
    def leaks(self):
        """The canaries in it."""
        return set(CANARY.findall(self.body))


def told(response, public=False):
    """A response in one word."""
    code = response.status_code
    if code in (301, 302) and response["Location"].startswith(f"{settings.LOGIN_URL}?next=") and not public:
        return SIGN_IN
    if code == 302 and response["Location"] == reverse("people:second_step"):
        return SECOND_STEP
    return {403: REFUSED, 404: UNKNOWN, 405: NO_METHOD, 500: BROKEN}.get(code, THROUGH)


class Askers:
    """A client for each actor, each signed in once; every question is taken back after the answer."""

    def __init__(self, world):
        self.world = world
        self.clients = {actor: self._client(actor) for actor in ACTORS}
        self.kept = {actor: client.cookies.copy() for actor, client in self.clients.items()}

    def _client(self, actor):
        client = Client(raise_request_exception=False, headers={"User-Agent": "Mozilla/5.0 (X11; Linux) Firefox/140.0"})
        if actor == "visitor":
            return client
        person = getattr(self.world.cast, "lotte" if actor == "elsewhere" else actor)
        account = Account.objects.get(person=person)
        client.force_login(account)
        session = client.session
        session["account_authentication_methods"] = [{"method": "mfa", "type": "totp", "at": time.time()}]
        session["account_authentication_methods_user"] = str(account.pk)
        session.save()
        if actor == "elsewhere":  # the number of an account in another organisation's database
            data = session.encode(dict(session.items()) | {"_auth_user_id": "999999999"})
            Session.objects.filter(session_key=session.session_key).update(session_data=data, account=None)
        else:
            client.get(reverse("core:health"))  # the session now knows since when it lives
        return client

    def url(self, operation, scene):
        """The address of an operation on a scene."""
        thing = self.world[f"{operation.of}.{scene}"] if scene else None

        def filled(values):
            return {name: value(self.world, thing) if callable(value) else value for name, value in values.items()}

        query = "&".join(f"{name}={value}" for name, value in filled(operation.query).items())
        return reverse(operation.name, kwargs=filled(operation.args)) + (f"?{query}" if query else "")

    def data(self, operation, scene):
        """What is posted."""
        thing = self.world[f"{operation.of}.{scene}"] if scene else None
        return {n: value(self.world, thing) if callable(value) else value for n, value in operation.data.items()}

    def ask(self, actor, url, method="GET", data=None, public=False, **headers):
        """Ask, and take back what it changed. Gives the Answer."""
        client = self.clients[actor]
        with transaction.atomic():
            response = client.get(url, **headers) if method == "GET" else client.post(url, data or {}, **headers)
            content = b"".join(response.streaming_content) if response.streaming else response.content
            transaction.set_rollback(True)
        client.cookies = self.kept[actor].copy()
        return Answer(response, content.decode("utf-8", "replace"), told(response, public))
