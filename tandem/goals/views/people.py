"""Who helps with a goal, and what people say about it."""

from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.people.models import Person
from tandem.people.queries import attach_places, found

from .. import access, actions
from ..forms import InviteForm, WordsForm
from ..models import Comment, Supporter
from .dialogs import dialog, go, to_goal, visible

FOUND = 6


def _candidates(request, goal):
    """People whose name is like what was typed, or who was chosen."""
    people = Person.objects.visible_to(request.person).exclude(pk=goal.person_id)
    if request.method == "POST":
        return people.filter(pk=key_in(request.POST.get("person", "")))
    words = request.GET.get("q", "").strip()
    return found(people, words)[:FOUND] if words else people.none()


@signed_in
def invite(request, pk):
    """``/goals/7/supporters/new/``: look somebody up and ask her."""
    goal = visible(request, pk)
    access.invite.require(request.person, goal)
    people = _candidates(request, goal)
    form = InviteForm(request.POST or None, people=people if request.method == "POST" else people.none())
    context = {"people": attach_places(people), "words": request.GET.get("q", "")}
    if request.htmx and request.htmx.target == "candidates":
        return render(request, "goals/candidates.html", {"goal": goal, "form": form, **context})
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.invite(goal, data["person"], about=data["about"], by=request.person),
        said=_("Asked. You hear it when there is an answer."),
        title=_("Ask somebody to help"),
        button=_("Ask"),
        body="goals/body_invite.html",
        **context,
    )


@require_POST
@signed_in
def join(request, pk):
    """``/goals/supporters/7/join/``: yes."""
    row = visible(request, pk, Supporter, ("goal",))
    actions.join(row, by=request.person)
    return to_goal(request, row.goal_id, _("You help with this goal now."))


@require_POST
@signed_in
def end_support(request, pk):
    """``/goals/supporters/7/end/``: no, or no longer."""
    row = visible(request, pk, Supporter, ("goal",))
    actions.end_support(row, by=request.person)
    said = _("This support has ended.")
    if row.person_id == request.person.pk:
        messages.success(request, said)
        return go(request, reverse("goals:index"))
    return to_goal(request, row.goal_id, said)


@signed_in
def comment(request, pk):
    """``/goals/7/comments/new/``"""
    goal = visible(request, pk)
    access.comment_on.require(request.person, goal)
    return dialog(
        request,
        goal,
        WordsForm(request.POST or None),
        do=lambda data: actions.comment(goal, data["text"], by=request.person),
        said=_("Your words stand with the goal."),
        title=_("Write about this goal"),
        note=_("Everybody who can see the goal reads it. It changes nothing of the goal."),
        button=_("Write"),
    )


@signed_in
def answer(request, pk):
    """``/goals/comments/7/answer/``"""
    to = visible(request, pk, Comment, ("goal__person", "person", "answers"))
    access.comment_on.require(request.person, to.goal)
    return dialog(
        request,
        to.goal,
        WordsForm(request.POST or None),
        do=lambda data: actions.answer(to, data["text"], by=request.person),
        said=_("Answered."),
        title=_("Answer %(name)s") % {"name": to.person.called},
        button=_("Answer"),
        quote=to.text,
    )
