"""The role of the pulse reads no text and no name; the application cannot change what was published."""

import pytest
from django.db import ProgrammingError, connection, transaction

from tandem.cli import home
from tandem.insights import actions, rights
from tandem.insights.models import Snapshot
from tandem.people.queries import system_person

TEXTS = [
    ("feedback_feedback", "saw"),
    ("feedback_feedback", "effect"),
    ("feedback_feedback", "wish"),
    ("feedback_feedback", "text"),
    ("feedback_feedback", "about"),
    ("feedback_feedbackrequest", "question"),
    ("feedback_invitation", "note"),
    ("feedback_reply", "text"),
    ("feedback_draft", "text"),
    ("people_person", "name"),
    ("people_person", "email"),
    ("people_person", "number"),
    ("people_unit", "name_nl"),
    ("people_account", "email"),
    ("conversations_agreement", "text"),
]


def refused(sql, *given):
    """Whether the database refuses it for want of rights."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, given)
    except ProgrammingError as problem:
        return "permission denied" in str(problem)
    return False


@pytest.mark.parametrize("table, column", TEXTS)
def test_the_pulse_reads_no_text_and_no_name(cast, table, column):
    with rights.as_pulse():
        assert refused(f"SELECT {column} FROM {table} LIMIT 1")


def test_the_pulse_reads_who_and_when_and_the_application_everything_but_who_was_counted(cast):
    with rights.as_pulse() as cursor:
        cursor.execute("SELECT giver_id, receiver_id, sent_at FROM feedback_feedback LIMIT 1")
        cursor.execute("SELECT people FROM insights_counted LIMIT 1")
        assert refused("SELECT * FROM feedback_feedback LIMIT 1")
        assert refused("INSERT INTO feedback_thanks (at) VALUES (now())")
        assert refused("UPDATE insights_snapshot SET gave = 1")
        assert refused("DELETE FROM insights_counted")
    assert not refused("SELECT saw FROM feedback_feedback LIMIT 1")
    assert refused("SELECT people FROM insights_counted LIMIT 1")


def test_every_readable_column_is_written_down_and_none_is_a_text(cast):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public'"
            " AND has_column_privilege(%s, format('public.%%I', table_name), column_name, 'SELECT')",
            [rights.pulse_role()],
        )
        found = {(table, column): kind for table, column, kind in cursor.fetchall()}
    assert found
    for (table, column), kind in found.items():
        if table in {*rights.PUBLISHED, rights.CLOSED}:
            continue
        assert column in rights.READS[table]
        assert column == "state" or kind not in {"text", "character varying", "jsonb"}


@pytest.mark.django_db
def test_a_column_that_comes_later_is_closed():
    """Asked of the owner in a transaction that is rolled back."""
    with (
        home.connect("owner", database=connection.settings_dict["NAME"]) as owner,
        owner.transaction(force_rollback=True),
    ):
        owner.execute("SET LOCAL lock_timeout = '5s'")
        owner.execute("ALTER TABLE people_unit ADD COLUMN remark text")
        question = "SELECT has_column_privilege(%s, 'people_unit', %s, 'SELECT')"
        assert owner.execute(question, [rights.pulse_role(), "parent_id"]).fetchone()[0]
        assert not owner.execute(question, [rights.pulse_role(), "remark"]).fetchone()[0]


@pytest.mark.parametrize("change", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
@pytest.mark.parametrize("table", [*rights.PUBLISHED, rights.CLOSED])
def test_what_is_published_stays(cast, table, change):
    assert refused(change.format(table))


@pytest.mark.parametrize("table", rights.PUBLISHED)
def test_only_the_pulse_publishes(cast, table):
    assert refused(f"INSERT INTO {table} DEFAULT VALUES")


def test_the_role_is_given_back_after_the_job(cast):
    actions.take_pulse(by=system_person())
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone()[0] != rights.pulse_role()
    assert Snapshot.objects.count() >= 0
