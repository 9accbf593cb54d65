"""What every test stands on: the cast in the database, the application's own role, a clock that stands still.

The cast is made once per run and committed; each test runs in a transaction that is rolled back. No test may use
``transactional_db``: it would empty the tables. Who needs real commits uses the journeys in ``tests/journeys``.
"""

import datetime
import socket
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client

from tandem.cli import home
from tandem.core import clock

FROZEN = datetime.datetime(2026, 11, 23, 8, 30, tzinfo=datetime.UTC)
_made = {}


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The tables by the owner, then the cast, then everything else as the application."""
    from tandem.demo.cast import create_cast
    from tandem.people.models import Person

    with django_db_blocker.unblock():
        with clock.at(FROZEN):
            people = create_cast()
        # The tests look for English words; who tests another language says so.
        Person.objects.update(language="en")
        _made.update({name: value.pk for name, value in vars(people).items() if hasattr(value, "pk")})
        owner = {key: connection.settings_dict[key] for key in ("USER", "PASSWORD")}
        application = home.database("app")
        connection.close()
        connection.settings_dict.update({key: application[key] for key in owner})
    yield
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict.update(owner)


@pytest.fixture(scope="session", autouse=True)
def _static_files_as_they_are():
    """The tests collect no static files: their addresses have no hash."""
    from django.conf import settings

    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    settings.WHITENOISE_AUTOREFRESH = True


@pytest.fixture(autouse=True)
def _clock():
    with clock.at(FROZEN):
        yield


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    """Only sockets of this machine."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise RuntimeError(f"a test wants to reach {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def cast(db):
    """The cast, read anew: ``cast.lotte`` and so on, ``cast.team``; ``cast.units['WIL']``, ``cast.jobs``."""
    from tandem.demo.cast import CAST
    from tandem.people.models import Job, Person, Team, Unit

    people = Person.objects.in_bulk([_made[slug] for slug in CAST])
    return SimpleNamespace(
        **{slug: people[_made[slug]] for slug in CAST},
        team=Team.objects.get(pk=_made["team"]),
        units={unit.code: unit for unit in Unit.objects.all()},
        jobs={job.code: job for job in Job.objects.all()},
    )


@pytest.fixture
def sign_in(db):
    """``sign_in(cast.lotte)`` gives a client that is signed in as her, with a second step as some roles ask it."""
    from tandem.people.models import Account

    def signed_in(person):
        client, account = Client(), Account.objects.get(person=person)
        client.force_login(account)
        session = client.session
        session["account_authentication_methods"] = [{"method": "mfa", "type": "totp", "at": 0}]
        session["account_authentication_methods_user"] = str(account.pk)
        session.save()
        return client

    return signed_in


@pytest.fixture
def visitor(db):
    """A client that is not signed in."""
    return Client()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """The journeys share a server: one process runs them all, and every other test goes where there is room.

    (The distribution by `xdist_group` marks needs an id of tests that pytest 9.2 no longer has.)
    """
    from xdist.scheduler import LoadScopeScheduling

    class Apart(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "journeys" if nodeid.startswith("tests/journeys/") else nodeid

    return Apart(config, log)


def pytest_terminal_summary(terminalreporter):
    """What the guards counted, over all workers: ``record_property("access matrix", [checks, unexpected])``."""
    found = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                for name, value in report.user_properties:
                    if isinstance(value, list):
                        found.setdefault(name, []).append(value)
    for name, values in found.items():
        many, few = (f"{sum(column):,}".replace(",", " ") for column in zip(*values, strict=True))
        words = {"seeded defects": "{}, caught: {}"}.get(name, "{} checks, {} unexpected")
        terminalreporter.write_line(f"{name}: {words.format(many, few)}")
