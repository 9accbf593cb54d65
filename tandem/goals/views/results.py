"""Key results of a goal."""

from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import KeyResultForm, ReasonForm
from ..models import KeyResult
from ..states import State
from .dialogs import dialog, visible

FIELDS = ("title", "start_value", "target_value", "target_until", "measured_in", "weight", "person")


def _require(person, goal):
    (access.rewrite if goal.state == State.DRAFT else access.adjust).require(person, goal)


@signed_in
def new_key_result(request, pk):
    """``/goals/7/key-results/new/``"""
    goal = visible(request, pk)
    _require(request.person, goal)
    return dialog(
        request,
        goal,
        KeyResultForm(request.POST or None, people=queries.keepers(goal), initial={"person": goal.person_id}),
        do=lambda data: actions.add_key_result(goal, by=request.person, **data),
        said=_("Key result added."),
        title=_("Add a key result"),
        note=_("A number that tells whether the goal comes closer."),
        button=_("Add"),
        body="goals/body_key_result.html",
    )


@signed_in
def key_result(request, pk):
    """``/goals/key-results/7/``: adjust it, with a reason."""
    result = visible(request, pk, KeyResult, ("goal__person", "person"))
    goal = result.goal
    _require(request.person, goal)
    initial = {name: getattr(result, name) for name in FIELDS}
    form = KeyResultForm(request.POST or None, people=queries.keepers(goal, result), changing=True, initial=initial)
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.adjust_key_result(result, by=request.person, **data),
        said=_("Key result adjusted."),
        title=_("Adjust this key result"),
        button=_("Save the change"),
        body="goals/body_key_result.html",
        result=result,
    )


@signed_in
def remove_key_result(request, pk):
    """``/goals/key-results/7/remove/``: with a reason."""
    result = visible(request, pk, KeyResult, ("goal__person", "person"))
    _require(request.person, result.goal)
    return dialog(
        request,
        result.goal,
        ReasonForm(request.POST or None, label=_("Why is it no longer needed?")),
        do=lambda data: actions.remove_key_result(result, by=request.person, **data),
        said=_("Key result removed. Its values stay in the history."),
        title=_("Remove “%(title)s”") % {"title": result.title},
        button=_("Remove"),
    )
