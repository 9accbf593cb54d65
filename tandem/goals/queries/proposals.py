"""Proposals: what somebody proposed and what people answered."""

from typing import Any

from django.db.models import Count, Q

from tandem.people.models import Assignment, Person, TeamMembership
from tandem.people.relations import coached_by, team_mates_of

from ..access import may_get_a_proposal_of
from ..models import Answer, Goal, Proposal
from ..states import State
from .owners import whose


def proposals_of(viewer):
    """What she proposed, newest first, with how many were asked, took it, declined it and have not answered."""
    rows = Proposal.objects.visible_to(viewer).filter(person=viewer).select_related("team")
    goals = Goal.objects.filter(proposal__in=rows).exclude(proposal=None).order_by()
    counted = goals.values("proposal").annotate(
        asked=Count("pk"),
        waiting=Count("pk", filter=Q(state=State.PROPOSED)),
        declined=Count("pk", filter=Q(state=State.DECLINED)),
    )
    counts = {row["proposal"]: row for row in counted}
    return rows, counts


def answers(proposal):
    """The goals of a proposal, each with its ``person`` and ``.answered`` (an Answer or None), by name.

    For who proposed: who answered what, also of a goal that became private since; its words she does not get here.
    Two queries.
    """
    goals: list[Any] = list(
        Goal.objects.filter(proposal=proposal)
        .select_related("person")
        .order_by("person__family_name", "person__given_name", "pk")
    )
    said = {row.goal_id: row for row in Answer.objects.filter(goal__in=goals)}
    for goal in goals:
        goal.answered = said.get(goal.pk)
    return goals


def proposed_near(viewer, also=0):
    """The people to whom she most likely proposes: those she coaches, and her team mates, and the one with the key
    ``also``; by name."""
    people = Person.objects.visible_to(viewer).filter(may_get_a_proposal_of(viewer))
    return people.filter(coached_by(viewer, "pk") | team_mates_of(viewer, "pk") | Q(pk=also))


def groups(viewer):
    """[(key, Team or Unit or None, people)]: groups to whom she can propose at once: all she coaches, a team, the
    people of a unit that she leads and all below; leadership everybody."""
    open_to_her = Person.objects.filter(may_get_a_proposal_of(viewer))
    coached = open_to_her.filter(coached_by(viewer, "pk"))
    found = [("coached", None, coached)] if coached.exists() else []
    for one in whose(viewer):
        kind = one.key.partition("-")[0]
        if kind == "team":
            members = Q(pk__in=_members(one.owner))
            found.append((one.key, one.owner, open_to_her.filter(members)))
        elif kind == "unit":
            found.append((one.key, one.owner, open_to_her.filter(Q(pk__in=_inside(one.owner)))))
        elif kind == "organisation":
            found.append(("organisation", None, open_to_her))
    return found


def _members(team):
    return TeamMembership.objects.in_force().filter(team=team).values("person")


def _inside(unit):
    return Assignment.objects.in_force().filter(unit__path__contains=[unit.pk]).values("person")
