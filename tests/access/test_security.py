"""Forgery, redirects to elsewhere, cookies."""

import pytest
from django.conf import settings
from django.test import Client, override_settings

from tandem.people.models import Account
from tests.access.asking import THROUGH, Askers, expected, scenes_of
from tests.access.policy import NOT_SO, OPERATIONS

pytestmark = pytest.mark.django_db
ELSEWHERE = ("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "http:evil.example")


@pytest.fixture(scope="module")
def askers(world):
    return Askers(world)


@pytest.fixture(scope="module")
def strict(askers):
    """lotte and an with clients that check for forgery."""
    clients = {}
    for slug in ("lotte", "an", "thomas", "karim", "philippe", "wout", "joke", "luc"):
        clients[slug] = Client(enforce_csrf_checks=True)
        clients[slug].cookies = askers.kept[slug].copy()
    return clients


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.post != NOT_SO], ids=str)
def test_a_forged_post_is_refused(askers, strict, operation, record_property):
    for scene in scenes_of(operation):
        for slug, client in strict.items():
            if expected(operation, scene, "POST", slug) == THROUGH:
                answer = client.post(askers.url(operation, scene), askers.data(operation, scene))
                record_property("forged posts", [1, int(answer.status_code != 403)])
                assert answer.status_code == 403, slug
                return
    pytest.skip("nobody of these gets through")


@pytest.mark.parametrize("target", ELSEWHERE)
def test_no_redirect_leads_to_another_site(askers, target):
    answers = [
        askers.ask("lotte", "/people/me/language/", "POST", {"language": "nl", "next": target}),
        askers.ask("lotte", "/people/me/appearance/", "POST", {"appearance": "dark", "next": target}),
        askers.ask("visitor", "/people/me/language/", "POST", {"language": "nl", "next": target}),
        askers.ask("lotte", "/accounts/logout/", "POST", {"next": target}),
        askers.ask("lotte", f"/accounts/login/?next={target}", "GET"),
        askers.ask("lotte", "/accounts/reauthenticate/", "POST", {"next": target, "password": "x"}),
    ]
    for answer in answers:
        location = answer.response.headers.get("Location", "/")
        assert location.startswith("/") and not location.startswith(("//", "/\\")), location


def test_signing_in_leads_to_no_other_site(askers):
    account = Account.objects.get(person=askers.world.cast.wout)
    account.set_password("een lang wachtwoord 7")
    account.save()
    for target in ELSEWHERE:
        client = Client()
        answer = client.post(
            f"/accounts/login/?next={target}",
            {"login": account.email, "password": "een lang wachtwoord 7", "next": target},
        )
        assert answer.status_code == 302 and answer["Location"] == "/", target


def test_the_cookies_are_strict(askers):
    """HttpOnly and same site always; Secure and the __Host- prefix as soon as there is https."""
    assert settings.SESSION_COOKIE_HTTPONLY and settings.CSRF_COOKIE_HTTPONLY and settings.LANGUAGE_COOKIE_HTTPONLY
    client = Client()
    client.force_login(Account.objects.get(person=askers.world.cast.wout))
    answer = client.post("/people/me/language/", {"language": "nl"})
    for cookie in answer.cookies.values():
        assert cookie["httponly"] and cookie["samesite"] in {"Lax", "Strict"}, cookie
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"] and cookie["samesite"] in {"Lax", "Strict"} and not cookie["domain"]
    with override_settings(SESSION_COOKIE_SECURE=True, CSRF_COOKIE_SECURE=True):
        client = Client()
        client.force_login(Account.objects.get(person=askers.world.cast.wout))
        client.get("/people/me/", secure=True)
        assert client.cookies[settings.SESSION_COOKIE_NAME]["secure"]


def test_nobody_frames_sniffs_or_tells_where_one_came_from(askers):
    headers = askers.ask("lotte", "/").response.headers
    assert headers["X-Frame-Options"] == "DENY" and headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin" and headers["Cross-Origin-Opener-Policy"] == "same-origin"
