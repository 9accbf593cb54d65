"""Who helps with a goal, and what people say about it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import Commented, SupporterInvited
from ..models import Comment, KeyResult, Supporter


@action
def invite(goal, person, *, by, about=""):
    """Ask somebody to help. Raises ValidationError for the owner herself and for who helps already."""
    access.invite.require(by, goal)
    if person.pk in {goal.person_id, by.pk}:
        raise ValidationError(_("Choose somebody else than yourself."))
    if Supporter.objects.filter(goal=goal, person=person, ended_at=None).exists():
        raise ValidationError(_("%(name)s was asked already.") % {"name": person.name})
    row = Supporter.objects.create(goal=goal, person=person, about=about.strip(), invited_at=clock.now())
    announce(SupporterInvited(by=by.pk, goal=goal.pk, person=person.pk))
    return row


@action
def join(supporter, *, by):
    """Say yes to an invitation."""
    supporter = Supporter.objects.select_for_update().get(pk=supporter.pk)
    access.answer_invitation.require(by, supporter)
    Supporter.objects.filter(pk=supporter.pk).update(joined_at=clock.now())


@action
def end_support(supporter, *, by):
    """Say no, step back, or (the owner) end somebody's support. Numbers that she kept go back to the owner."""
    supporter = Supporter.objects.select_for_update(of=["self"]).select_related("goal").get(pk=supporter.pk)
    access.end_support.require(by, supporter)
    Supporter.objects.filter(pk=supporter.pk).update(ended_at=clock.now())
    kept = KeyResult.objects.filter(goal=supporter.goal_id, person=supporter.person_id, removed_at=None)
    kept.update(person=supporter.goal.person_id)


@action
def comment(goal, text, *, by):
    """Write about a goal; nothing of it changes. Raises ValidationError without words."""
    access.comment_on.require(by, goal)
    return _say(goal, text, by, None)


@action
def answer(to, text, *, by):
    """Answer a comment."""
    access.comment_on.require(by, to.goal)
    return _say(to.goal, text, by, to if to.answers_id is None else to.answers)


def _say(goal, text, by, to):
    if not (text := text.strip()):
        raise ValidationError(_("Write a few words."))
    row = Comment.objects.create(goal=goal, answers=to, person=by, text=text, created_at=clock.now())
    announce(Commented(by=by.pk, goal=goal.pk, comment=row.pk, answers=to.pk if to else 0))
    return row
