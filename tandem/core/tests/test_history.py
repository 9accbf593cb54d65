"""Every write is in the history, whoever writes and however; nobody can change it."""

import pytest
from django.apps import apps
from django.db import ProgrammingError, connection, transaction

from tandem.core import roles
from tandem.people import actions
from tandem.people.models import Person


def entries(person):
    return Person.pgh_event_model.objects.filter(pgh_obj=person).order_by("pgh_id")


def test_an_action_says_who_and_why(cast):
    actions.assign(cast.lotte, by=cast.an, unit=cast.units["GNT"], from_date=cast.lotte.joined_date, why="Nieuwe hub")
    entry = apps.get_model("people", "AssignmentEvent").objects.latest("pgh_id").pgh_context.metadata
    assert (entry["action"], entry["person"], entry["why"]) == ("people.assign", cast.an.pk, "Nieuwe hub")


def test_bulk_and_raw_writes_are_kept_too(cast):
    before = entries(cast.lotte).count()
    Person.objects.filter(pk=cast.lotte.pk).update(called="Lot")
    Person.objects.bulk_update([Person(pk=cast.lotte.pk, called="Lo")], ["called"])
    with connection.cursor() as cursor:
        cursor.execute("UPDATE people_person SET called = 'L' WHERE id = %s", [cast.lotte.pk])
    assert [entry.called for entry in entries(cast.lotte)][before:] == ["Lot", "Lo", "L"]


def test_a_deletion_is_kept(cast):
    stranger = Person.objects.create(name="Even Hier", called="Even", employed=cast.lotte.employed)
    key = stranger.pk
    Person.objects.filter(pk=key).delete()
    labels = Person.pgh_event_model.objects.filter(pgh_obj_id=key).values_list("pgh_label", flat=True)
    assert sorted(labels) == ["delete", "insert"]


@pytest.mark.parametrize("table", [*roles.history_tables(), "core_occurrence", "privacy_look"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {0} SET {1} = {1}",
        "DELETE FROM {0}",
        "TRUNCATE {0}",
        "ALTER TABLE {0} DISABLE TRIGGER ALL",
        "DROP TABLE {0}",
    ],
)
def test_the_application_cannot_touch_history(db, table, statement):
    column = {"pghistory_context": "metadata", "core_occurrence": "data", "privacy_look": "what"}.get(
        table, "pgh_label"
    )
    refused = pytest.raises(ProgrammingError, match=r"permission denied|must be owner")
    with refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(table, column))


def test_a_context_of_another_transaction_stays_as_it_is(cast):
    actions.set_language("fr", by=cast.lotte)
    context = entries(cast.lotte).last().pgh_context
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosecdef FROM pg_proc WHERE proname = '_pgh_attach_context'")
        assert cursor.fetchone() == (True,)
        cursor.execute("SELECT has_table_privilege(current_user, 'pghistory_context', 'UPDATE')")
        assert cursor.fetchone() == (False,)
    assert context.metadata["action"] == "people.set_language"


def test_the_tests_run_as_the_application(db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_user, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user"
        )
        name, *powers = cursor.fetchone()
    assert name == roles.application_role() and powers == [False, False, False]
