"""What happens to a goal while it is under way."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import CheckInForm, CloseForm, ReasonForm, VisibilityForm
from ..models import CheckIn
from .dialogs import dialog, to_goal, visible


@signed_in
def check_in(request, pk):
    """``/goals/7/check-in/``: numbers, confidence, a few words."""
    goal = queries.attach_standing([visible(request, pk)])[0]
    access.check_in_on.require(request.person, goal)
    owns = access.is_owner(request.person, goal)
    near = queries.near(goal, request.person)
    form = CheckInForm(request.POST or None, goal=goal, owns=owns, viewer=request.person, near=near)
    return dialog(
        request,
        goal,
        form,
        do=lambda _data: actions.check_in(goal, by=request.person, **form.said()),
        undo=lambda row: reverse("goals:undo_check_in", args=[row.pk]),
        said=_("Checked in. It stands in the history."),
        title=_("Check in"),
        note=_("Half a minute is enough. Leave a number as it is when nothing moved."),
        button=_("Save check-in"),
        body="goals/body_check_in.html",
        may_adjust=not access.adjust(request.person, goal),
    )


@require_POST
@signed_in
def undo_check_in(request, pk):
    """``/goals/check-ins/7/undo/``: take back the last check-in."""
    row = visible(request, pk, CheckIn, ("goal__person", "person"))
    actions.undo_check_in(row, by=request.person)
    return to_goal(request, row.goal_id, _("Check-in taken back. The numbers are as they were."))


def _with_reason(request, pk, rule, act, *, label, hint="", required=True, **said):
    """A step that takes nothing but a reason."""
    goal = visible(request, pk)
    rule.require(request.person, goal)
    form = ReasonForm(request.POST or None, label=label, hint=hint, required=required)
    return dialog(request, goal, form, do=lambda data: act(goal, by=request.person, why=data["why"]), **said)


@signed_in
def pause(request, pk):
    """``/goals/7/pause/``"""
    return _with_reason(
        request,
        pk,
        access.pause,
        actions.pause,
        label=_("Why does it rest?"),
        said=_("The goal is paused. Nobody expects check-ins until you take it up again."),
        title=_("Let this goal rest"),
        button=_("Pause the goal"),
    )


@signed_in
def resume(request, pk):
    """``/goals/7/resume/``"""
    return _with_reason(
        request,
        pk,
        access.resume,
        actions.resume,
        label=_("What makes it possible again?"),
        required=False,
        said=_("The goal is under way again."),
        title=_("Take this goal up again"),
        button=_("Take it up again"),
    )


@signed_in
def retire(request, pk):
    """``/goals/7/retire/``"""
    return _with_reason(
        request,
        pk,
        access.retire,
        actions.retire,
        label=_("What changed?"),
        hint=_("It remains in your history as retired, not as missed."),
        said=_("The goal is retired. Its history stays."),
        title=_("Retire this goal"),
        note=_("Stop, because it is no longer useful."),
        button=_("Retire the goal"),
    )


@signed_in
def reopen(request, pk):
    """``/goals/7/reopen/``"""
    return _with_reason(
        request,
        pk,
        access.reopen,
        actions.reopen,
        label=_("Why do you take it up again?"),
        said=_("The goal is under way again."),
        title=_("Reopen this goal"),
        button=_("Reopen"),
    )


@signed_in
def close(request, pk):
    """``/goals/7/close/``: with a conclusion."""
    goal = visible(request, pk)
    access.close.require(request.person, goal)
    return dialog(
        request,
        goal,
        CloseForm(request.POST or None),
        do=lambda data: actions.close(goal, by=request.person, **data),
        said=_("The goal is closed. What you concluded stands in its history."),
        title=_("Conclude this goal"),
        note=_("Not reaching it is an outcome too. What you learnt is what stays."),
        button=_("Close the goal"),
    )


def _notes_on_readers(goal):
    """What one should know before more people see a goal."""
    if goal.person_id:
        yield _("Your coach of today always sees it. Drafts are only yours.")
    yield _("Who sees the goal reads its whole history, also what was written before.")


@signed_in
def visibility(request, pk):
    """``/goals/7/visibility/``: who can see it."""
    goal = visible(request, pk)
    access.choose_readers.require(request.person, goal)
    form = VisibilityForm(
        request.POST or None,
        places=queries.places(request.person),
        owner=goal.team or goal.unit,
        initial={"visibility": goal.visibility},
    )
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.adjust(goal, by=request.person, **data),
        said=_("Changed who can see this goal."),
        title=_("Who can see this goal?"),
        note=" ".join(_notes_on_readers(goal)),
        button=_("Save"),
    )
