"""The world round goals has changed: all who hang on one are asked, each answers for her own."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import ContextAnswered, ContextChanged, ContextReminded
from ..models import ContextChange, ContextQuestion
from ..queries.context import live_below
from ..states import About, Verdict
from .goals import locked, reason
from .life import retire


@action
def mark_changed(goal, *, by, about, text, answer_by_date):
    """Say what has changed; every live goal that hangs on this one, on all levels, gets one question.

    ``about``: the goal itself, or (of a goal of the organisation) what stands behind it. Raises ValidationError without
    words, with a day in the past, or when no live goal hangs on it.
    """
    goal = locked(goal)
    access.mark_changed.require(by, goal)
    if About(about) != About.GOAL and not goal.of_organisation:
        raise ValidationError(_("Only for a goal of the organisation can you say that its context changed."))
    if answer_by_date < clock.today():
        raise ValidationError(_("Give people a day that is still to come."))
    if not (text := text.strip()):
        raise ValidationError(_("Say in a few words what changed."))
    if not (below := live_below(goal)):
        raise ValidationError(_("No goal hangs on this one: there is nobody to ask."))
    change = ContextChange.objects.create(
        goal=goal, about=about, text=text, person=by, said_at=clock.now(), answer_by_date=answer_by_date
    )
    ContextQuestion.objects.bulk_create(
        (ContextQuestion(change=change, goal_id=key, level=level) for key, level in below.items()), batch_size=2000
    )
    announce(ContextChanged(by=by.pk, change=change.pk))
    return change


@action
def answer_question(question, *, by, verdict, why=""):
    """Say whether a goal is still right, will be adjusted, or is retired (with the reason, and at once).

    Raises ValidationError when a goal is retired without a reason.
    """
    goal = locked(question.goal)
    question = ContextQuestion.objects.select_for_update(of=["self"]).select_related("change").get(pk=question.pk)
    question.goal = goal
    access.answer_question.require(by, question)
    verdict, why = Verdict(verdict), (why or "").strip()
    if verdict == Verdict.RETIRE:
        retire(goal, by=by, why=reason(why))
    said = {"verdict": verdict, "why": why, "person": by, "answered_at": clock.now()}
    ContextQuestion.objects.filter(pk=question.pk).update(**said)
    announce(ContextAnswered(by=by.pk, question=question.pk))


@action
def stop_asking(change, *, by):
    """Ask no further: what was answered stands, the others are no longer waited for."""
    change = ContextChange.objects.select_for_update(of=["self"]).select_related("goal").get(pk=change.pk)
    access.stop_asking.require(by, change)
    ContextChange.objects.filter(pk=change.pk).update(closed_at=clock.now())


@action
def remind(change, *, by):
    """Let those who have not answered hear once more that they are asked; by the worker, once for each change."""
    announce(ContextReminded(by=by.pk, change=change.pk))
