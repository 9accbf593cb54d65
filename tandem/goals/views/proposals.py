"""Proposing goals to others, and answering."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.people.models import Person, Team
from tandem.people.relations import teams_of

from .. import access, actions, queries
from ..forms import AcceptForm, ProposalForm, ReasonForm
from ..models import Goal, Proposal
from ..states import State, Visibility
from .dialogs import dialog, go, to_goal, visible
from .form import Written, initial_of

PAGE = 25
NOT_ASKED = ("visibility", "parent", "share")


def _label(key, owner, people):
    many = people.count()
    if key == "coached":
        return _("Everybody whom I coach (%(n)s)") % {"n": many}
    if key == "organisation":
        return _("Everybody who works here (%(n)s)") % {"n": many}
    return _("%(name)s (%(n)s)") % {"name": owner.name, "n": many}


@signed_in
def propose(request):
    """``/goals/propose/``: one goal, to one or many; ``?to=7`` to a person, whose page leads here."""
    to = request.GET.get("to", "")
    found = {key: (owner, people) for key, owner, people in queries.groups(request.person)}
    choices = [(key, _label(key, *rest)) for key, rest in found.items()]
    near = queries.proposed_near(request.person, also=key_in(to))
    chosen = ProposalForm(
        request.POST or None,
        groups=choices,
        near=near,
        teams=Team.objects.visible_to(request.person).filter(pk__in=teams_of(request.person)),
        initial={"people": [to] if to else []},
    )
    written = Written(request, without=NOT_ASKED)
    written.form.fields["why"].label = _("Why does it matter?")  # to them, not to who proposes

    def do(fields):
        data = chosen.cleaned_data
        keys = {person.pk for key in data.get("groups", ()) for person in found[key][1]}
        keys |= {person.pk for person in data["people"]}
        people = Person.objects.visible_to(request.person).filter(pk__in=keys - {request.person.pk})
        return actions.propose(people, by=request.person, team=data.get("team"), **fields)

    if chosen.is_valid() and (proposal := written.sent(do)):
        messages.success(request, _("Proposed. Each of them takes it on, changes it first or declines it."))
        return redirect("goals:proposal", proposal.pk)
    context = {"chosen": chosen, "anybody": choices or near.exists(), **written.context}
    return render(request, "goals/propose.html", context)


@signed_in
def proposals(request):
    """``/goals/proposals/``: what one proposed, with how it was answered."""
    rows, counts = queries.proposals_of(request.person)
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    for row in page:
        row.count = counts.get(row.pk, {"asked": 0, "waiting": 0, "declined": 0})
    return render(request, "goals/proposals.html", {"page": page})


@signed_in
def proposal(request, pk):
    """``/goals/proposals/7/``: who answered what, for who proposed; to whom it was proposed it is the own goal."""
    row = visible(request, pk, Proposal, ("person", "team"))
    if row.person_id != request.person.pk:
        mine = Goal.objects.visible_to(request.person).filter(proposal=row, person=request.person).first()
        if mine is None:
            raise Http404
        return redirect("goals:goal", mine.pk)
    page = Paginator(queries.answers(row), PAGE * 2).get_page(request.GET.get("page"))
    shown = Goal.objects.visible_to(request.person).filter(pk__in=[goal.pk for goal in page])
    context = {
        "proposal": row,
        "page": page,
        "open_to_me": set(shown.values_list("pk", flat=True)),
        "withdraw": access.withdraw_proposal(request.person, row),
    }
    return render(request, "goals/proposal.html", context)


@require_POST
@signed_in
def withdraw_proposal(request, pk):
    """``/goals/proposals/7/withdraw/``: take back what nobody answered yet."""
    row = visible(request, pk, Proposal)
    access.withdraw_proposal.require(request.person, row)
    actions.withdraw_proposal(row, by=request.person)
    messages.success(request, _("Taken back where nobody had answered."))
    return go(request, reverse("goals:proposals"))


@signed_in
def accept(request, pk):
    """``/goals/7/accept/``: take it as it is."""
    goal = visible(request, pk)
    access.accept.require(request.person, goal)
    form = AcceptForm(
        request.POST or None,
        places=queries.places(request.person),
        initial={"visibility": Visibility.ORGANISATION},
    )
    return dialog(
        request,
        goal,
        form,
        do=lambda data: actions.accept(goal, by=request.person, **data),
        said=_("It is your goal now."),
        title=_("Take this goal on"),
        note=_("From now on you steer it: you can adjust, pause or retire it like every goal of yours."),
        button=_("Take it on"),
    )


@signed_in
def accept_changed(request, pk):
    """``/goals/7/accept/changed/``: change it first."""
    goal = visible(request, pk)
    access.accept.require(request.person, goal)
    initial = initial_of(goal, request.person) | {"visibility": Visibility.ORGANISATION}
    written = Written(request, goal, initial=initial, without=("parent", "share"))
    if taken := written.sent(lambda fields: actions.accept(goal, by=request.person, **_in(goal, fields))):
        return to_goal(request, taken, _("It is your goal now."))
    return render(request, "goals/write.html", {"goal": goal, "taking": True, **written.context})


def _in(goal, fields):
    """The words in the language in which they were proposed."""
    if goal.state == State.PROPOSED and "title" in fields:
        fields |= {f"{name}_{goal.language}": fields.pop(name) for name in ("title", "why")}
    return fields


@signed_in
def decline(request, pk):
    """``/goals/7/decline/``: no, with a reason."""
    goal = visible(request, pk)
    access.decline.require(request.person, goal)
    return dialog(
        request,
        goal,
        ReasonForm(request.POST or None, label=_("Why do you decline?"), hint=_("Only who proposed it reads this.")),
        do=lambda data: actions.decline(goal, by=request.person, **data),
        said=_("Declined. Who proposed it reads your reason."),
        title=_("Decline this goal"),
        button=_("Decline"),
    )
