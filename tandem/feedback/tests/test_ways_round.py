"""Ways round what somebody decided: a block, a pause, taking back, sending twice. None of them leads anywhere."""

import uuid

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tandem.feedback import access, actions, queries
from tandem.feedback.models import Feedback, Invitation
from tandem.notices.models import Notice
from tandem.people.models import Person


@pytest.fixture(autouse=True)
def _in_english(db):
    Person.objects.update(language="en")


def test_a_question_that_was_there_before_a_block_waits_no_longer_and_urges_nobody(
    cast, django_capture_on_commit_callbacks
):
    asked = actions.ask("Hoe ging de rit?", [cast.wout], by=cast.lotte)
    invitation = Invitation.objects.get(request=asked)
    assert queries.waiting_requests(cast.wout).filter(pk=invitation.pk).exists()
    actions.keep_away(cast.lotte, "block", by=cast.wout)
    assert not queries.waiting_requests(cast.wout).filter(pk=invitation.pk).exists()
    before = Notice.objects.filter(person=cast.wout).count()
    with django_capture_on_commit_callbacks(execute=True):
        actions.remind(invitation, by=cast.lotte)
    assert Notice.objects.filter(person=cast.wout).count() == before


def test_thanks_of_who_is_blocked_are_told_to_nobody(cast, django_capture_on_commit_callbacks):
    piece = actions.give(cast.wout, by=cast.lotte, saw="Je belde eerst.")
    actions.keep_away(cast.wout, "block", by=cast.lotte)
    before = Notice.objects.filter(person=cast.lotte).count()
    with django_capture_on_commit_callbacks(execute=True):
        actions.thank(piece, by=cast.wout)
    assert Notice.objects.filter(person=cast.lotte).count() == before


def test_who_is_blocked_does_not_join_in_thanks_and_asks_nobody_about(cast):
    piece = actions.give(cast.wout, by=cast.thomas, saw="Je belde eerst.", reach="everybody")
    assert access.join_thanks(cast.joke, piece) == ""
    actions.keep_away(cast.joke, "block", by=cast.wout)
    with pytest.raises(PermissionDenied):
        actions.join_thanks(piece, by=cast.joke)
    assert access.ask_about(cast.karim, cast.lotte) == ""
    actions.keep_away(cast.karim, "block", by=cast.lotte)
    assert access.ask_about(cast.karim, cast.lotte)


def test_a_block_and_a_pause_look_alike_in_a_thread(cast):
    piece = actions.give(cast.lotte, by=cast.thomas, saw="Je belde eerst.")
    assert access.join_thread(cast.thomas, piece) == ""
    actions.keep_away(cast.thomas, "block", by=cast.lotte)
    blocked = access.join_thread(cast.thomas, piece)
    actions.let_near(cast.thomas, by=cast.lotte)
    assert access.join_thread(cast.thomas, piece) == ""
    actions.pause(by=cast.lotte)
    assert access.join_thread(cast.thomas, piece) == blocked != ""


def test_what_is_sent_again_after_taking_back_is_sent(cast):
    key = uuid.uuid4()
    first = actions.give(cast.lotte, by=cast.thomas, saw="Je belde eerst.", key=key)
    assert actions.give(cast.lotte, by=cast.thomas, saw="Je belde eerst.", key=key) == first
    actions.withdraw(first, by=cast.thomas)
    assert actions.save_draft(cast.lotte, by=cast.thomas, key=key, saw="Anders") is not None
    second = actions.give(cast.lotte, by=cast.thomas, saw="Anders", key=key)
    assert second != first and second.is_sent and second.saw == "Anders"
    assert not queries.drafts(cast.thomas).filter(key=key).exists()


def test_what_went_to_several_is_sent_again_after_taking_back(cast):
    key, both = uuid.uuid4(), [cast.lotte, cast.wout]
    first = actions.give_together(both, by=cast.thomas, saw="Je belde eerst.", key=key)
    assert actions.give_together(both, by=cast.thomas, saw="Je belde eerst.", key=key) == first
    assert actions.save_draft(cast.lotte, also=[cast.wout], by=cast.thomas, key=key, saw="Anders") is None
    actions.withdraw_together(first, by=cast.thomas)
    assert actions.save_draft(cast.lotte, also=[cast.wout], by=cast.thomas, key=key, saw="Anders") is not None
    second = actions.give_together(both, by=cast.thomas, saw="Anders", key=key)
    assert second != first and Feedback.objects.filter(sending=second, state="sent").count() == 2
    assert not queries.drafts(cast.thomas).filter(key=key).exists()


def test_who_asked_in_the_open_stands_among_the_readers(cast):
    asked = actions.ask("Hoe ging de vergadering?", [cast.wout], by=cast.karim, subject=cast.lotte)
    invitation = Invitation.objects.get(request=asked)
    piece = actions.give(cast.lotte, by=cast.wout, invitation=invitation, saw="Je liet iedereen uitspreken.")
    assert set(access.readers(piece)) == {cast.lotte, cast.wout, cast.karim}
    for person in access.readers(piece):
        assert Feedback.objects.visible_to(person).filter(pk=piece.pk).exists()
    assert access.share_with_coach(cast.lotte, piece)


def test_a_name_with_a_mark_that_no_database_takes_is_cleaned(cast):
    assert actions.make_theme("Rust\0 bewaren", by=cast.lotte).name == "Rust bewaren"
    with pytest.raises(ValidationError):
        actions.make_theme("\0", by=cast.lotte)
