"""Courtesies about goals that are proposed or handed over: who is told."""

from django.urls import reverse

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from .events import GoalsProposed, HandOverAnswered, HandOverOffered, ProposalAnswered
from .models import Goal, HandOver
from .notices import DECLINED, OFFER_DECLINED, OFFER_TAKEN, OFFERED, PROPOSED, TAKEN


def _name(event):
    return Person.objects.get(pk=event.by).name


@on(GoalsProposed)
def told_of_a_proposal(event):
    """All to whom it is proposed, at once: the page of the proposal leads each to the goal that is hers."""
    people = Person.objects.filter(pk__in=Goal.objects.filter(proposal=event.proposal).values("person"))
    url = reverse("goals:proposal", args=[event.proposal])
    notify(people, PROPOSED, by=event.by, url=url, event=event.id, who=_name(event))


@on(ProposalAnswered)
def told_of_an_answer(event):
    """Who proposed it."""
    goal = Goal.objects.select_related("proposed_by").get(pk=event.goal)
    url = reverse("goals:proposal", args=[goal.proposal_id])
    kind = TAKEN if event.accepted else DECLINED
    notify([goal.proposed_by], kind, by=event.by, url=url, event=event.id, who=_name(event))


@on(HandOverOffered)
def asked_to_take(event):
    """Who is asked to take it."""
    row = HandOver.objects.select_related("taker").get(pk=event.hand_over)
    url = reverse("goals:goal", args=[row.goal_id])
    notify([row.taker], OFFERED, by=event.by, url=url, event=event.id, who=_name(event))


@on(HandOverAnswered)
def told_of_the_taking(event):
    """Who gives it."""
    row = HandOver.objects.select_related("giver").get(pk=event.hand_over)
    url = reverse("goals:goal", args=[row.goal_id])
    kind = OFFER_TAKEN if event.accepted else OFFER_DECLINED
    notify([row.giver], kind, by=event.by, url=url, event=event.id, who=_name(event))
