"""Signed by both, locked for good: by the rules, and by the database whoever writes and how."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction

from tandem.conversations import actions, queries
from tandem.conversations.models import (
    AgendaItem,
    Agreement,
    Answer,
    Conversation,
    Guide,
    Move,
    Preparation,
    Record,
    SignOff,
    Topic,
)
from tandem.conversations.states import Side, State
from tandem.core import clock
from tandem.core.languages import LANGUAGES
from tandem.frameworks.gaps import gaps
from tandem.frameworks.models import Question, QuestionForm
from tandem.frameworks.queries import newest


def refused(write, match="locked conversation"):
    with pytest.raises(IntegrityError, match=match), transaction.atomic():
        write()


def test_the_second_signature_locks(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    assert fresh_row(row).state == State.SIGNING
    with pytest.raises(PermissionDenied, match="Your side has signed"):
        actions.sign(row, by=cast.karim)
    with pytest.raises(PermissionDenied, match="Who signed can take that back first"):
        actions.rework(row, by=cast.lotte)
    actions.sign(row, by=cast.lotte, agrees=False, comment="Ik zie het anders")
    assert fresh_row(row).state == State.LOCKED
    assert fresh_row(row).locked_at == clock.now()
    for again in (actions.sign, actions.unsign, actions.rework, actions.meet, actions.finish):
        with pytest.raises(PermissionDenied):
            again(fresh_row(row), by=cast.lotte)


def test_a_side_signs_once_whatever_happens_at_the_same_time(cast, stage):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    refused(
        lambda: SignOff.objects.create(conversation=row, by=cast.karim, side=Side.COACH, at=clock.now(), agrees=True),
        "sign_off_once_a_side",
    )


def test_a_signature_can_be_taken_back_until_the_other_signs(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    actions.sign(row, by=cast.karim)
    with pytest.raises(PermissionDenied, match="You have not signed"):
        actions.unsign(row, by=cast.lotte)
    actions.unsign(row, by=cast.karim)
    actions.rework(row, by=cast.lotte)
    assert fresh_row(row).state == State.AGREEING


def test_nobody_signs_before_the_talk_or_for_another(cast, stage, fresh_row):
    row = stage("year-end", "signing")
    Conversation.objects.filter(pk=row.pk).update(planned_at=clock.now() + datetime.timedelta(days=2))
    with pytest.raises(PermissionDenied, match="from the day of the conversation on"):
        actions.sign(fresh_row(row), by=cast.lotte)
    for other in (cast.sofie, cast.an, cast.luc, cast.nadia, cast.greet):
        with pytest.raises(PermissionDenied, match="Only the two"):
            actions.sign(fresh_row(row), by=other)


def test_after_the_lock_the_rules_refuse(cast, stage):
    row = stage("year-end", "locked")
    agreement = Agreement.objects.get(conversation=row)
    for write in (
        lambda: actions.answer(row, {}, by=cast.lotte),
        lambda: actions.add_item(row, "nog iets", by=cast.lotte),
        lambda: actions.agree(row, "nog iets", by=cast.lotte, owner=cast.lotte),
        lambda: actions.change(agreement, by=cast.lotte, text="anders", owner=cast.lotte, due_date=None),
        lambda: actions.drop(agreement, by=cast.karim),
        lambda: actions.move(row, by=cast.lotte, planned_at=clock.now(), place="", why="toch"),
        lambda: actions.cancel(row, by=cast.lotte, why="toch"),
        lambda: actions.note(row, "nog iets", by=cast.karim),
    ):
        with pytest.raises(PermissionDenied):
            write()


def test_after_the_lock_the_database_refuses_bulk_and_raw_writes(cast, stage):
    assert connection.settings_dict["USER"].endswith("app"), "as the application's own role"
    row = stage("year-end", "locked")
    own = Preparation.objects.get(conversation=row, author=cast.lotte)
    question = Question.objects.filter(version=row.version_id).last()
    now = clock.now()
    for write in (
        lambda: Conversation.objects.filter(pk=row.pk).update(title="Anders"),
        lambda: Conversation.objects.filter(pk=row.pk).update(state=State.SIGNING, locked_at=None),
        lambda: Answer.objects.filter(preparation__conversation=row).update(text="anders"),
        lambda: Answer.objects.filter(preparation__conversation=row).delete(),
        lambda: Answer.objects.bulk_create([Answer(preparation=own, question=question, text="erbij", written_at=now)]),
        lambda: Preparation.objects.filter(conversation=row).update(handed_in_at=now, disclosed_at=now),
        lambda: Agreement.objects.filter(conversation=row).update(text="anders"),
        lambda: Agreement.objects.filter(conversation=row).update(owner=cast.karim),
        lambda: Agreement.objects.filter(conversation=row).delete(),
        lambda: Agreement.objects.create(
            conversation=row, text="erbij", owner=cast.lotte, added_by=cast.lotte, added_at=now
        ),
        lambda: SignOff.objects.filter(conversation=row).update(comment="weg"),
        lambda: SignOff.objects.filter(conversation=row, agrees=False).delete(),
        lambda: AgendaItem.objects.create(conversation=row, by=cast.lotte, text="erbij", added_at=now),
        lambda: Move.objects.create(conversation=row, by=cast.lotte, at=now, why="erbij"),
    ):
        refused(write)
    with connection.cursor() as cursor:
        for statement in (
            "UPDATE conversations_signoff SET agrees = true WHERE conversation_id = %s",
            "UPDATE conversations_agreement SET due_date = '2030-01-01' WHERE conversation_id = %s",
            "DELETE FROM conversations_conversation WHERE id = %s",
        ):
            refused(lambda statement=statement: cursor.execute(statement, [row.pk]))


def test_a_row_cannot_be_carried_into_or_out_of_a_locked_conversation(cast, stage):
    row, talk = stage("year-end", "locked"), stage("one-to-one", "agreeing")
    refused(lambda: Agreement.objects.filter(conversation=talk).update(conversation=row))
    refused(lambda: Agreement.objects.filter(conversation=row).update(conversation=talk))


def test_that_an_agreement_is_done_can_be_said_after_the_lock(cast, stage):
    row = stage("year-end", "locked")
    agreement = Agreement.objects.get(conversation=row)
    actions.keep(agreement, by=cast.lotte, follow_up="De start in Gent liep goed")
    agreement.refresh_from_db()
    assert (agreement.done_by, agreement.done_at) == (cast.lotte, clock.now())
    with pytest.raises(PermissionDenied, match="Only the two"):
        actions.keep(agreement, by=cast.sofie)
    actions.keep(agreement, by=cast.karim, done=False)
    agreement.refresh_from_db()
    assert agreement.done_at is None and agreement.follow_up == ""


def test_states_only_go_where_the_table_says(cast, stage):
    row = stage("year-end", "preparing")
    with pytest.raises(Exception, match=r"(?i)invalid.*transition"), transaction.atomic():
        Conversation.objects.filter(pk=row.pk).update(state=State.SIGNING, opened_at=clock.now())
    with pytest.raises(PermissionDenied, match="closed by both signatures"):
        actions.close(row, by=cast.lotte)


def test_a_published_guide_never_changes(cast):
    guide = Guide.objects.get(slug="year-end")
    refused(lambda: Guide.objects.filter(pk=guide.pk).update(title_nl="Anders"), "published guide")
    refused(lambda: Guide.objects.filter(pk=guide.pk).update(form=_other_form()), "published guide")
    refused(lambda: Topic.objects.filter(guide=guide).update(minutes=1), "published guide")
    refused(lambda: Topic.objects.create(guide=guide, position=9, minutes=1), "published guide")
    refused(lambda: Topic.objects.filter(guide=guide).first().delete(), "published guide")
    Guide.objects.filter(pk=guide.pk).update(retired_date=clock.today())
    new = Guide.objects.create(slug="year-end", version=2, kind="formal", form=guide.form, title_nl="Nieuw")
    Topic.objects.create(guide=new, position=1, minutes=5, title_nl="Wat nu?")


def _other_form():
    return QuestionForm.objects.get(code="conversation-start")


READY = {"start", "mid-year", "progress", "functioning", "development", "year-end", "feedforward", "return", "exit"}


def test_the_ready_types_have_all_words_in_three_languages_and_ask_both_sides(cast):
    assert set(Guide.objects.values_list("slug", flat=True)) == {"one-to-one", "team", *READY}
    for model in (Guide, Topic):
        for row in model.objects.all():
            assert all(getattr(row, f"title_{code}") for code in LANGUAGES), row
    for guide in Guide.objects.all():
        version = newest(guide.form)
        assert version.form.purpose == "conversation" and not gaps(version), guide
        assert all(getattr(version, f"intro_{code}") for code in LANGUAGES), guide
        for row in Question.objects.filter(version=version):
            assert set(row.categories) <= {"self", "coach"}
        for side in Side:
            asked = queries.both_asked(version)[side]
            assert 3 <= len(asked) <= 7, guide


def test_one_formal_conversation_under_way_for_a_period(cast, stage):
    row = stage("year-end", "open")
    with pytest.raises(ValidationError, match="Move or finish"):
        actions.plan(cast.lotte, cast.karim, row.guide, by=cast.karim, planned_at=row.planned_at)
    refused(
        lambda: Conversation.objects.create(
            person=cast.lotte,
            coach=cast.karim,
            guide=row.guide,
            version=row.version,
            kind="formal",
            period=row.period,
            started_by=cast.lotte,
            created_at=clock.now(),
        ),
        "conversation_one_formal",
    )
    before = (datetime.date(2025, 1, 1), datetime.date(2026, 1, 1))
    actions.plan(cast.lotte, cast.karim, row.guide, by=cast.karim, period=before)


def test_a_record_is_made_once(cast, stage):
    row = stage("year-end", "locked")
    kept = actions.keep_record(row, by=cast.lotte, language="nl", edition="pair", pdf=b"een")
    again = actions.keep_record(row, by=cast.lotte, language="nl", edition="pair", pdf=b"twee")
    assert again == kept and bytes(again.pdf) == b"een"
    refused(lambda: Record.objects.filter(pk=kept.pk).update(pdf=b"drie"), "record cannot be changed")
    refused(lambda: Record.objects.filter(pk=kept.pk).delete(), "record cannot be changed")


def test_a_cancelled_one_says_why_to_both_and_nothing_more_happens(cast, stage, sign_in, fresh_row):
    row = stage("year-end", "preparing")
    actions.cancel(row, by=cast.karim, why="Lotte is ziek, we plannen het opnieuw")
    page = sign_in(cast.lotte).get(f"/conversations/{row.pk}/").content.decode()
    assert "we plannen het opnieuw" in page
    with pytest.raises(PermissionDenied):
        actions.hand_in(fresh_row(row), by=cast.lotte)
    actions.plan(cast.lotte, cast.karim, row.guide, by=cast.lotte, planned_at=row.planned_at)
