"""The world, made once in each process and taken back after the last test that stands on it."""

import datetime
from types import SimpleNamespace

import pytest
from django.db import connection, transaction

from tandem.core import clock
from tandem.demo.content.cast import CAST
from tandem.people.models import Job, Person, Team, Unit
from tests.access import scenes

NOW = datetime.datetime(2026, 11, 23, 8, 30, tzinfo=datetime.UTC)  # as in the conftest of all tests


def whole_cast():
    """The cast as the fixture ``cast`` gives it, each in her own language."""
    for member in CAST.values():
        Person.objects.filter(email=member.mail).update(language=member.language)
    people = {person.email: person for person in Person.objects.all()}
    return SimpleNamespace(
        **{slug: people[member.mail] for slug, member in CAST.items()},
        team=Team.objects.get(name="Dok 4"),
        units={unit.code: unit for unit in Unit.objects.all()},
        jobs={job.code: job for job in Job.objects.all()},
    )


@pytest.fixture(scope="package")
def world(django_db_setup, django_db_blocker):
    """Every scene, in a transaction that is rolled back when all are done."""
    with django_db_blocker.unblock(), clock.at(NOW), transaction.atomic():
        try:
            yield scenes.build(whole_cast())
        finally:
            transaction.set_rollback(True)
    with django_db_blocker.unblock():
        connection.close()
