"""Handing a goal over to a colleague."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import HandOverAnswered, HandOverOffered
from ..models import HandOver, KeyResult, Supporter
from .goals import locked, reason


@action
def offer(goal, taker, *, by, why):
    """Ask a colleague to take a goal over, with the reason. Until she does it stays where it is; from now on she sees
    it. Raises ValidationError for oneself and for who no longer works here."""
    goal, why = locked(goal), reason(why)
    access.offer.require(by, goal)
    if taker.pk == goal.person_id or taker.is_system or clock.today() not in taker.employed:
        raise ValidationError(_("Choose a colleague who works here."))
    now = clock.now()
    row = HandOver.objects.create(goal=goal, giver=by, taker=taker, why=why, offered_at=now)
    announce(HandOverOffered(by=by.pk, hand_over=row.pk))
    return row


def _answer(row, by, accepted, words):
    row.accepted, row.answer, row.answered_at = accepted, words.strip(), clock.now()
    row.save(update_fields=["accepted", "answer", "answered_at"])
    if accepted is not None:
        announce(HandOverAnswered(by=by.pk, hand_over=row.pk, accepted=accepted))
    return row


def _locked(row):
    return HandOver.objects.select_for_update(of=["self"]).select_related("goal").get(pk=row.pk)


@action
def take(hand_over, *, by, answer=""):
    """Take a goal over: from now on it is one's own, with the numbers that its owner kept."""
    goal, row = locked(hand_over.goal), _locked(hand_over)
    access.take.require(by, row)
    _answer(row, by, True, answer)
    goal.person = by
    goal.save(update_fields=["person"])
    KeyResult.objects.filter(goal=goal, person=row.giver_id, removed_at=None).update(person=by)
    Supporter.objects.filter(goal=goal, person=by, ended_at=None).update(ended_at=clock.now())
    return goal


@action
def refuse(hand_over, *, by, why):
    """Do not take it, with a reason that only who asked reads."""
    row, why = _locked(hand_over), reason(why)
    access.refuse.require(by, row)
    return _answer(row, by, False, why)


@action
def withdraw_offer(hand_over, *, by):
    """Take the question back; the colleague then sees the goal no more than before."""
    row = _locked(hand_over)
    access.withdraw_offer.require(by, row)
    return _answer(row, by, None, "")
