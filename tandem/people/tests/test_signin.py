"""Signing in: what opens, what is refused, when a session dies."""

import datetime
import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret, hotp_value, yield_hotp_counters_from_time
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.test import Client
from django.urls import NoReverseMatch, reverse

from tandem.core import clock
from tandem.people import actions
from tandem.people.models import Account, Grant, Person, Session
from tandem.people.signin import SecondFactorAdapter
from tandem.people.states import Role

PASSWORD = "een lange zin over kanalen"
HOME = "/people/me/"


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def account(cast):
    """Gives the account of somebody, with a password."""

    def of(person):
        found = Account.objects.get(person=person)
        found.set_password(PASSWORD)
        found.save()
        return found

    return of


def log_in(client, email, password=PASSWORD):
    return client.post(reverse("account_login"), {"login": email, "password": password})


def code_of(secret):
    return str(hotp_value(secret, next(iter(yield_hotp_counters_from_time())))).zfill(6)


def with_app(account):
    """Give the account an authenticator app; gives its secret."""
    secret = generate_totp_secret()
    data = {"secret": SecondFactorAdapter().encrypt(secret)}
    Authenticator.objects.create(user=account, type="totp", data=data)
    return secret


def test_a_password_opens_and_another_does_not(account, cast, visitor):
    account(cast.lotte)
    refused = log_in(visitor, cast.lotte.email, "iets heel anders")
    assert refused.status_code == 200 and "do not belong together" in refused.content.decode()
    assert visitor.get(HOME).status_code == 302
    assert log_in(visitor, cast.lotte.email.upper()).status_code == 302
    page = visitor.get(HOME)
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store, private"


def test_the_sixth_wrong_password_is_refused_also_when_it_is_right(account, cast, visitor):
    account(cast.lotte)
    for _attempt in range(5):
        assert "do not belong together" in log_in(visitor, cast.lotte.email, "mis").content.decode()
    sixth = log_in(Client(), cast.lotte.email, PASSWORD)
    assert sixth.status_code == 200 and "Too many attempts" in sixth.content.decode()


def test_an_unknown_address_is_answered_like_a_known_one(account, cast, visitor, mailoutbox):
    account(cast.lotte)
    known, unknown = (
        re.sub(r'value="[^"]*"', "", log_in(Client(), email, "mis").content.decode())
        for email in (cast.lotte.email, "nobody@vaartland.example")
    )
    assert known == unknown
    for email in (cast.wout.email, "nobody@vaartland.example"):
        answer = visitor.post(reverse("account_reset_password"), {"email": email})
        assert answer.status_code == 302 and answer.url == reverse("account_reset_password_done")
    assert [message.to for message in mailoutbox] == [[cast.wout.email]]


def test_a_link_by_mail_sets_a_password_once_and_in_the_language_of_the_person(cast, visitor, mailoutbox):
    visitor.post(reverse("account_reset_password"), {"email": cast.thomas.email})
    path = re.search(r"http://testserver(\S+)", mailoutbox[0].body).group(1)
    form = visitor.get(path, follow=True)
    assert form.redirect_chain[-1][0].endswith("-set-password/"), "the key is not in the address of the form"
    answer = visitor.post(form.redirect_chain[-1][0], {"password1": PASSWORD, "password2": PASSWORD})
    assert answer.status_code == 302
    assert "Bonjour Thomas" in mailoutbox[0].body or "Hello Thomas" in mailoutbox[0].body
    assert log_in(Client(), cast.thomas.email).status_code == 302
    assert "no longer works" in Client().get(path).content.decode()


def test_pages_of_the_library_that_nobody_needs_do_not_exist(visitor, sign_in, cast):
    for name in ("account_signup", "account_email", "account_confirm_login_code", "mfa_signup_webauthn"):
        with pytest.raises(NoReverseMatch):
            reverse(name)
    for path in ("signup/", "email/", "confirm-email/", "login/code/", "social/"):
        assert visitor.get(f"/accounts/{path}").status_code == 404
        assert sign_in(cast.lotte).get(f"/accounts/{path}").status_code == 404


def test_signing_out_is_a_post(sign_in, cast):
    client = sign_in(cast.lotte)
    assert client.get(reverse("account_logout")).status_code == 200
    assert client.get(HOME).status_code == 200
    client.post(reverse("account_logout"))
    assert client.get(HOME).status_code == 302


def test_a_session_dies_when_idle_for_three_hours_and_after_twelve(sign_in, cast):
    start = clock.now()
    client = sign_in(cast.lotte)
    assert client.get(HOME).status_code == 200
    for hours in (2, 4, 6, 8, 10, 11.9):
        with clock.at(start + datetime.timedelta(hours=hours)):
            assert client.get(HOME).status_code == 200, hours
    with clock.at(start + datetime.timedelta(hours=12, minutes=1)):
        assert client.get(HOME).status_code == 302
    idle = sign_in(cast.lotte)
    assert idle.get(HOME).status_code == 200
    with clock.at(start + datetime.timedelta(hours=3, minutes=1)):
        assert idle.get(HOME).status_code == 302


def test_sessions_die_with_the_last_day_with_a_role_and_with_a_new_password(sign_in, account, cast):
    leaver, partner, changer = sign_in(cast.thomas), sign_in(cast.sofie), sign_in(cast.lotte)
    for client in (leaver, partner, changer):
        assert client.get(HOME).status_code == 200
    actions.leave(cast.thomas, by=cast.an, last_day=clock.today() - datetime.timedelta(days=1))
    actions.end_role(Grant.objects.get(holder=cast.sofie), by=cast.an, why="Ander werk")
    account(cast.lotte)
    for client in (leaver, partner, changer):
        assert client.get(HOME).status_code == 302
    assert not Session.objects.filter(account__person__in=[cast.thomas, cast.sofie]).exists()


def test_who_left_cannot_sign_in_nor_who_has_not_begun(account, cast, visitor):
    account(cast.pieter)
    answer = log_in(visitor, cast.pieter.email)
    assert answer.status_code == 302 and answer.url == reverse("account_inactive")
    soon = clock.today() + datetime.timedelta(days=3)
    Person.objects.filter(pk=cast.wout.pk).update(employed=(soon, None))
    account(cast.wout)
    assert log_in(visitor, cast.wout.email).url == reverse("account_inactive")
    assert visitor.get(HOME).status_code == 302


def test_a_role_asks_for_a_second_step_before_anything_else(account, cast, visitor):
    account(cast.sofie)
    log_in(visitor, cast.sofie.email)
    for path in (HOME, "/people/", f"/people/{cast.lotte.pk}/record/"):
        answer = visitor.get(path)
        assert answer.status_code == 302 and answer.url == reverse("people:second_step")
    assert visitor.get("/people/", headers={"HX-Request": "true"}).headers["HX-Redirect"] == reverse(
        "people:second_step"
    )
    assert visitor.get(reverse("people:second_step")).status_code == 200
    form = visitor.get(reverse("mfa_activate_totp"))
    secret = re.search(r'class="secret">(\w+)<', form.content.decode()).group(1)
    assert visitor.post(reverse("mfa_activate_totp"), {"code": "000000"}).status_code == 200
    assert visitor.post(reverse("mfa_activate_totp"), {"code": code_of(secret)}).status_code == 302
    assert visitor.get(HOME).status_code == 200
    codes = visitor.get(reverse("mfa_view_recovery_codes"))
    assert codes.status_code == 200 and len(re.findall(r"<li>\d{4} ?\d{4}</li>", codes.content.decode())) == 10
    kept = Authenticator.objects.get(user__person=cast.sofie, type="totp").data["secret"]
    assert secret not in kept, "secrets are not readable in the database"
    refused = visitor.post(reverse("mfa_deactivate_totp"))
    assert refused.status_code == 200 and "Your role asks for a second step" in refused.content.decode()


def test_who_has_a_second_step_is_asked_for_it_and_an_employee_without_is_not(account, cast, visitor):
    secret = with_app(account(cast.an))
    assert log_in(visitor, cast.an.email).url == reverse("mfa_authenticate")
    assert visitor.get(HOME).status_code == 302, "half signed in is not signed in"
    assert visitor.post(reverse("mfa_authenticate"), {"code": "123456"}).status_code == 200
    assert visitor.post(reverse("mfa_authenticate"), {"code": code_of(secret)}).status_code == 302
    assert visitor.get(HOME).status_code == 200
    account(cast.wout)
    employee = Client()
    log_in(employee, cast.wout.email)
    assert employee.get(HOME).status_code == 200


def test_for_whom_the_second_step_is_asked_is_a_parameter(account, cast, visitor):
    account(cast.philippe)
    log_in(visitor, cast.philippe.email)
    assert visitor.get(HOME).status_code == 200
    actions.choose("people.SignIn", "second_step_leadership", True, by=cast.ingrid, why="De directie ook")
    assert visitor.get(HOME).status_code == 302
    with pytest.raises(PermissionDenied):
        actions.choose("people.SignIn", "second_step_hr_admin", False, by=cast.an, why="Te lastig")


def test_my_sessions_are_listed_and_the_others_ended(account, cast):
    account(cast.lotte)
    here, there = (
        Client(HTTP_USER_AGENT="Mozilla/5.0 (X11; Linux) Firefox/140"),
        Client(HTTP_USER_AGENT="(iPhone) Safari"),
    )
    for client in (here, there):
        log_in(client, cast.lotte.email)
        assert client.get(HOME).status_code == 200
    page = here.get(HOME).content.decode()
    assert "Firefox, Linux" in page and "Safari, iPhone" in page
    here.post(reverse("people:sessions"))
    assert here.get(HOME).status_code == 200
    assert there.get(HOME).status_code == 302


def test_the_first_administrator_gets_a_link_and_both_roles(db, visitor, capsys):
    call_command("create_administrator", email="Eva@Nieuw.Example", name="Eva Van Acker", site="http://testserver")
    link = capsys.readouterr().out.strip()
    account = Account.objects.get(email="eva@nieuw.example")
    roles = set(Grant.objects.in_force().filter(holder=account.person).values_list("role", flat=True))
    assert roles == {Role.HR_ADMIN, Role.IT_ADMIN}
    form = visitor.get(link.removeprefix("http://testserver"), follow=True)
    visitor.post(form.redirect_chain[-1][0], {"password1": PASSWORD, "password2": PASSWORD})
    assert log_in(visitor, account.email).status_code == 302
    assert visitor.get(HOME).url == reverse("people:second_step")
    call_command("create_administrator", email="eva@nieuw.example", name="Eva Van Acker")
    assert Account.objects.filter(email="eva@nieuw.example").count() == 1


def test_cookies_are_strict(account, cast, visitor, settings):
    account(cast.lotte)
    log_in(visitor, cast.lotte.email)
    cookie = visitor.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["path"] == "/" and not cookie["domain"]


@pytest.mark.parametrize(
    "name", ["account_login", "account_reset_password", "account_reset_password_done", "account_inactive"]
)
def test_pages_for_visitors_are_in_the_design_and_three_languages(visitor, name):
    page = visitor.get(reverse(name)).content.decode()
    assert 'class="door"' in page and "<c-" not in page
    assert not re.search(r"<script(?![^>]*(src=|application/json))", page), "no inline script"
    for language in ("nl", "fr", "en"):
        visitor.post(reverse("people:language"), {"language": language, "next": reverse(name)})
        assert f'<html lang="{language}"' in visitor.get(reverse(name)).content.decode()


def test_pages_of_the_second_step(account, cast, visitor):
    account(cast.lotte)
    log_in(visitor, cast.lotte.email)
    names = ("mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "mfa_list_webauthn", "account_change_password")
    for name in (*names, "account_reauthenticate", "account_logout"):
        page = visitor.get(reverse(name))
        assert page.status_code == 200, name
        html = page.content.decode()
        assert 'class="door"' in html and "<c-" not in html, name
        assert not re.search(r"<script(?![^>]*(src=|application/json))", html), name


def test_a_session_of_some_time_confirms_who_it_is_before_it_changes_the_way_in(account, cast, visitor):
    account(cast.lotte)
    log_in(visitor, cast.lotte.email)
    session = visitor.session
    session["account_authentication_methods"][0]["at"] -= 3600
    session.save()
    answer = visitor.get(reverse("mfa_add_webauthn"))
    assert answer.status_code == 302 and answer.url.startswith(reverse("account_reauthenticate"))
    wrong = visitor.post(answer.url, {"password": "mis"})
    assert wrong.status_code == 200 and "not your password" in wrong.content.decode()
    assert visitor.post(answer.url, {"password": PASSWORD}).url == reverse("mfa_add_webauthn")
    assert visitor.get(reverse("mfa_add_webauthn")).status_code == 200


def test_a_language_is_kept_with_the_person_and_never_leads_elsewhere(sign_in, cast):
    client = sign_in(cast.lotte)
    answer = client.post(reverse("people:language"), {"language": "fr", "next": "https://elsewhere.example/"})
    assert answer.url == reverse("people:settings")
    assert Person.objects.get(pk=cast.lotte.pk).language == "fr"
    assert '<html lang="fr"' in client.get(HOME).content.decode()


def test_settings_of_oneself(sign_in, cast):
    client = sign_in(cast.lotte)
    client.post(reverse("people:appearance"), {"appearance": "dark"})
    client.post(reverse("people:shortcuts"), {})
    account = Account.objects.get(person=cast.lotte)
    assert account.appearance == "dark" and not account.shortcuts
    hours = {"workdays": ["1", "2", "6"], "day_starts": "22:00", "day_ends": "06:00", "time_zone": "Europe/Paris"}
    assert client.post(reverse("people:hours"), hours).status_code == 302
    lotte = Person.objects.get(pk=cast.lotte.pk)
    assert lotte.workdays == [1, 2, 6] and lotte.day_starts == datetime.time(22) and lotte.time_zone == "Europe/Paris"
    wrong = client.post(reverse("people:hours"), hours | {"time_zone": "Mars/Olympus"})
    assert wrong.status_code == 200 and "err" in wrong.content.decode()
