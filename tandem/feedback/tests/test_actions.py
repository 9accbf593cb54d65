"""What may happen with feedback: result, refusal, history, event."""

import datetime
import uuid

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.feedback import actions, queries
from tandem.feedback.models import Draft, Feedback, Invitation, Share, Thanks, Withdrawal
from tandem.feedback.states import Answer
from tandem.notices.models import Notice

SAW = {"saw": "Op dinsdag belde je eerst de twee chauffeurs."}


def last_entry(thing):
    """What the history says of the last change of a row."""
    return type(thing).pgh_event_model.objects.filter(pgh_obj_id=thing.pk).latest("pgh_id").pgh_context.metadata


def announced(kind):
    return Occurrence.objects.filter(kind=f"feedback.{kind}").latest("pk")


@pytest.fixture
def piece(cast):
    return actions.give(cast.lotte, by=cast.thomas, kind="observation", about="Overdracht", **SAW)


def test_feedback_is_given_once_with_history_and_event(cast, piece):
    assert (piece.sent_at, piece.language, piece.words) == (clock.now(), cast.thomas.language, SAW["saw"])
    assert last_entry(piece) == {
        "action": "feedback.give",
        "person": cast.thomas.pk,
        "at": clock.now().isoformat(),
    }
    event = announced("FeedbackGiven")
    assert event.by == cast.thomas.pk
    assert event.data == {"feedback": piece.pk, "receiver": cast.lotte.pk, "invitation": 0}
    again = actions.give(cast.lotte, by=cast.thomas, key=piece.key, **SAW)
    assert again == piece and Feedback.objects.count() == 1


def test_nobody_gives_to_herself_to_a_leaver_or_without_words(cast):
    for receiver in (cast.lotte, cast.pieter):
        with pytest.raises(PermissionDenied):
            actions.give(receiver, by=cast.lotte, **SAW)
    with pytest.raises(ValidationError, match="at least one"):
        actions.give(cast.wout, by=cast.lotte, saw="   ")
    with pytest.raises(IntegrityError), transaction.atomic():
        Feedback.objects.create(giver=cast.lotte, receiver=cast.lotte, sent_at=clock.now(), **SAW)
    with pytest.raises(IntegrityError), transaction.atomic():
        Feedback.objects.create(giver=cast.lotte, receiver=cast.wout, sent_at=clock.now())


def test_a_coach_is_written_to_only_when_there_is_another_one(cast):
    for receiver, giver in ((cast.philippe, cast.lotte), (cast.lotte, cast.karim)):
        with pytest.raises(ValidationError, match="no other coach"):
            actions.give(receiver, by=giver, reach="coach", **SAW)


def test_a_draft_is_saved_in_place_leaves_no_history_and_goes_when_sent(cast):
    key = uuid.uuid4()
    actions.save_draft(cast.lotte, by=cast.thomas, key=key, saw="Eerst")
    draft = actions.save_draft(cast.lotte, by=cast.thomas, key=key, saw="Eerst dit")
    assert Draft.objects.get() == draft and draft.saw == "Eerst dit"
    assert not hasattr(Draft, "pgh_event_model")
    piece = actions.give(cast.lotte, by=cast.thomas, key=key, **SAW)
    assert piece.key == key and not Draft.objects.exists()
    assert actions.save_draft(cast.lotte, by=cast.thomas, key=key, saw="te laat") is None
    assert not Draft.objects.exists()


def test_the_giver_corrects_and_takes_back_for_ten_minutes(cast, piece):
    with pytest.raises(PermissionDenied, match="Only the person who wrote it"):
        actions.withdraw(piece, by=cast.lotte)
    with clock.at(piece.sent_at + datetime.timedelta(minutes=10)):
        actions.correct(piece, by=cast.thomas, saw="Op woensdag.", reach="coach")
    piece.refresh_from_db()
    assert (piece.saw, piece.about, piece.reach) == ("Op woensdag.", "", "receiver")
    assert piece.corrected_at is not None
    with clock.at(piece.sent_at + datetime.timedelta(minutes=11)):
        for late in (actions.withdraw, actions.correct):
            with pytest.raises(PermissionDenied, match="10 minutes"):
                late(piece, by=cast.thomas)
    actions.withdraw(piece, by=cast.thomas)
    assert Withdrawal.objects.get(receiver=cast.lotte).feedback == piece
    assert last_entry(piece)["action"] == "feedback.withdraw"
    assert announced("FeedbackWithdrawn").data == {"feedback": piece.pk, "receiver": cast.lotte.pk}
    with pytest.raises(PermissionDenied, match="taken back"):
        actions.thank(piece, by=cast.lotte)


@pytest.mark.parametrize("verb", ["thank", "share", "unshare", "keep", "unkeep", "put_aside", "bring_back"])
def test_only_the_receiver_decides_what_happens_to_it(cast, piece, verb):
    for other in (cast.thomas, cast.karim, cast.greet, cast.sofie, cast.philippe, cast.an):
        with pytest.raises(PermissionDenied, match="Only the person who received it"):
            getattr(actions, verb)(piece, by=other)
    getattr(actions, verb)(piece, by=cast.lotte)


def test_thanks_are_said_once(cast, piece):
    actions.thank(piece, by=cast.lotte)
    assert last_entry(Thanks.objects.get())["action"] == "feedback.thank"
    with pytest.raises(PermissionDenied, match="thanked already"):
        actions.thank(piece, by=cast.lotte)


def test_a_share_names_the_coach_of_that_day(cast, piece):
    actions.share(piece, by=cast.lotte)
    share = Share.objects.get()
    assert share.coach == cast.karim and last_entry(share)["action"] == "feedback.share"
    assert announced("FeedbackShared").data == {"feedback": piece.pk, "coach": cast.karim.pk}
    with pytest.raises(PermissionDenied, match="share it already"):
        actions.share(piece, by=cast.lotte)
    by_coach = actions.give(cast.lotte, by=cast.karim, **SAW)
    with pytest.raises(PermissionDenied, match="Your coach wrote it"):
        actions.share(by_coach, by=cast.lotte)
    without = actions.give(cast.philippe, by=cast.lotte, **SAW)
    with pytest.raises(PermissionDenied, match="no coach"):
        actions.share(without, by=cast.philippe)


def test_the_thread_is_between_the_two(cast, piece):
    message = actions.reply(piece, by=cast.thomas, text=" Met plezier ")
    assert message.text == "Met plezier" and last_entry(message)["action"] == "feedback.reply"
    with pytest.raises(PermissionDenied, match="between the two"):
        actions.reply(piece, by=cast.karim, text="En ik?")
    with pytest.raises(ValidationError):
        actions.reply(piece, by=cast.lotte, text="  ")


def test_people_are_asked_and_answer_or_decline(cast):
    asked = actions.ask("Hoe was het?", [cast.wout, cast.thomas, cast.wout], by=cast.lotte, about="Overdracht")
    assert announced("FeedbackAsked").data == {"request": asked.pk}
    wout, thomas = Invitation.objects.filter(request=asked).order_by("pk")
    assert list(queries.waiting_requests(cast.wout)) == [wout]
    with pytest.raises(PermissionDenied, match="Only the person who was asked"):
        actions.give(cast.lotte, by=cast.joke, invitation=wout, **SAW)
    answer = actions.give(cast.lotte, by=cast.wout, invitation=wout, **SAW)
    actions.decline(thomas, by=cast.thomas, note="Ik was er niet bij")
    assert (wout.state, thomas.state) == (Answer.ANSWERED, Answer.DECLINED)
    assert last_entry(thomas)["action"] == "feedback.decline"
    (mine,) = queries.attach_invitations(queries.own_requests(cast.lotte), cast.lotte)
    assert [row.feedback for row in mine.invitations] == [answer, None]
    with pytest.raises(PermissionDenied, match="Everybody has answered"):
        actions.cancel(asked, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="answered or no longer asked"):
        actions.give(cast.lotte, by=cast.wout, invitation=wout, **SAW)
    actions.withdraw(answer, by=cast.wout)
    assert list(queries.waiting_requests(cast.wout)) == [wout]


def test_a_question_needs_words_people_and_not_oneself(cast):
    for question, people in ((" ", [cast.wout]), ("Hoe?", [])):
        with pytest.raises(ValidationError):
            actions.ask(question, people, by=cast.lotte)
    for person in (cast.lotte, cast.pieter):
        with pytest.raises(PermissionDenied):
            actions.ask("Hoe?", [person], by=cast.lotte)
    asked = actions.ask("Hoe?", [cast.wout], by=cast.lotte)
    with pytest.raises(PermissionDenied, match="Only the person who asks"):
        actions.cancel(asked, by=cast.wout)


def test_notices_go_to_whom_it_concerns_and_hold_no_content(cast, django_capture_on_commit_callbacks):
    def told(do, *args, **kwargs):
        last = Notice.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        with django_capture_on_commit_callbacks(execute=True):
            result = do(*args, **kwargs)
        notices = Notice.objects.filter(pk__gt=last).select_related("person")
        assert SAW["saw"] not in str([n.params for n in notices])
        return result, {(notice.person.called, notice.kind) for notice in notices}

    asked, who = told(actions.ask, "Hoe?", [cast.wout], by=cast.lotte)
    assert who == {("Wout", "feedback.asked")}
    invitation = Invitation.objects.get(request=asked)
    assert told(actions.give, cast.lotte, by=cast.wout, invitation=invitation, **SAW)[1] == {
        ("Lotte", "feedback.answered")
    }
    piece, who = told(actions.give, cast.lotte, by=cast.thomas, reach="coach", **SAW)
    assert who == {("Lotte", "feedback.given"), ("Karim", "feedback.for_coach")}
    assert told(actions.thank, piece, by=cast.lotte)[1] == {("Thomas", "feedback.thanked")}
    assert told(actions.reply, piece, by=cast.lotte, text="Dank")[1] == {("Thomas", "feedback.replied")}
    assert told(actions.keep, piece, by=cast.lotte)[1] == set()
    assert told(actions.withdraw, piece, by=cast.thomas)[1] == {("Lotte", "feedback.withdrawn")}
    piece, _who = told(actions.give, cast.lotte, by=cast.thomas, **SAW)
    assert told(actions.share, piece, by=cast.lotte)[1] == {("Karim", "feedback.shared")}


def test_the_key_of_somebody_else_sends_a_piece_of_ones_own(cast):
    key = uuid.uuid4()
    one = actions.give(cast.lotte, by=cast.wout, key=key, text="Van Wout")
    other = actions.give(cast.karim, by=cast.thomas, key=key, text="Van Thomas")
    assert other.pk != one.pk and other.key != key and other.giver == cast.thomas
