"""Teams: who is in them, who leads on what, and since when."""

import datetime

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.policies import holding, signed_in
from tandem.core.search import by_name

from .. import access, actions
from ..forms.structure import JoinForm, LeaveForm, TeamForm, TeamRoleForm
from ..models import Team, TeamMembership, TeamRole
from ..queries import attach_places, team_sizes
from .record import answer

PAGE = 25


@signed_in
def teams(request):
    """All teams; one's own first."""
    viewer, words = request.person, request.GET.get("q", "").strip()[:100].replace("\x00", "")
    rows = Team.objects.visible_to(viewer).filter(closed_date=None).select_related("unit")
    mine = TeamMembership.objects.visible_to(viewer).in_force().filter(person=viewer).values("team")
    listed = rows.filter(name__icontains=words) if words else rows
    page = Paginator(listed, PAGE).get_page(request.GET.get("page"))
    own = list(rows.filter(pk__in=mine)) if page.number == 1 and not words else []
    shown = [*page.object_list, *own]
    counts = team_sizes(shown)
    for team in shown:
        team.members = counts.get(team.pk, 0)
    context = {
        "page": page,
        "own": own,
        "words": words,
        "query": f"q={words}" if words else "",
        "why_not_add": access.administer(viewer),
    }
    return render(request, "people/teams.html", context)


@signed_in
def team(request, pk):
    """One team: members with their roles."""
    team, viewer = _seen(request, pk), request.person
    rows = TeamMembership.objects.visible_to(viewer).in_force().filter(team=team).select_related("person")
    page = Paginator(rows.order_by(*by_name("person__")), PAGE).get_page(request.GET.get("page"))
    attach_places([row.person for row in page.object_list])
    roles = list(TeamRole.objects.visible_to(viewer).in_force().filter(membership__in=list(page.object_list)))
    for row in page.object_list:
        row.roles = [role for role in roles if role.membership_id == row.pk]
    context = {"team": team, "page": page, "why_not_keep": access.keep_team(viewer, team)}
    return render(request, "people/team.html", context)


def _seen(request, pk):
    return get_object_or_404(Team.objects.visible_to(request.person).select_related("unit"), pk=pk)


def _kept(request, pk):
    """The team that the person may change, and where to go afterwards."""
    team = _seen(request, pk)
    access.keep_team.require(request.person, team)
    back = reverse("people:team", args=[pk])
    return team, {"back": back, "done": _("Saved."), "crumbs": ((team.name, back),)}


def _member(request, team, pk):
    rows = TeamMembership.objects.visible_to(request.person).in_force().filter(team=team)
    return get_object_or_404(rows.select_related("person", "team"), pk=pk)


@holding(access.administer)
def new(request):
    """A new team."""
    back = reverse("people:teams")
    return answer(
        request,
        TeamForm(request.POST or None, viewer=request.person),
        lambda data: actions.add_team(by=request.person, **data),
        title=_("Add a team"),
        back=back,
        done=_("The team is there. Open it to add its members."),
        crumbs=((_("Teams"), back),),
    )


@signed_in
def change(request, pk):
    """Name, purpose, unit, self-steering."""
    team, rest = _kept(request, pk)
    return answer(
        request,
        TeamForm(request.POST or None, instance=team, viewer=request.person),
        lambda data: actions.change_team(team, by=request.person, **data),
        title=_("Change %(team)s") % {"team": team.name},
        **rest,
    )


@signed_in
def join(request, pk):
    """Somebody comes in."""
    team, rest = _kept(request, pk)
    form = JoinForm(request.POST or None, viewer=request.person, initial={"from_date": clock.today()})
    return answer(
        request,
        form,
        lambda data: actions.join_team(team, data["person"], by=request.person, from_date=data["from_date"]),
        title=_("Who comes into %(team)s") % {"team": team.name},
        **rest,
    )


@signed_in
def leave(request, pk, membership):
    """Somebody goes."""
    team, rest = _kept(request, pk)
    row = _member(request, team, membership)
    return answer(
        request,
        LeaveForm(request.POST or None, initial={"last_day": clock.today()}),
        lambda data: actions.leave_team(row, by=request.person, last_day=data["last_day"]),
        title=_("%(name)s leaves %(team)s") % {"name": row.person.name, "team": team.name},
        lede=_("Roles in the team end with it."),
        **rest,
    )


@signed_in
def give_role(request, pk, membership):
    """Somebody takes the lead on something."""
    team, rest = _kept(request, pk)
    row = _member(request, team, membership)

    def give(data):
        until = data["last_day"] + datetime.timedelta(days=1) if data["last_day"] else None
        actions.give_team_role(row, data["name"], by=request.person, from_date=data["from_date"], until=until)

    return answer(
        request,
        TeamRoleForm(request.POST or None, initial={"from_date": clock.today()}),
        give,
        title=_("%(name)s takes the lead") % {"name": row.person.name},
        **rest,
    )


@signed_in
def end_role(request, pk, role):
    """Somebody no longer leads on something."""
    team, rest = _kept(request, pk)
    rows = TeamRole.objects.visible_to(request.person).in_force().filter(membership__team=team)
    role = get_object_or_404(rows.select_related("membership__team", "membership__person"), pk=role)
    return answer(
        request,
        LeaveForm(request.POST or None, initial={"last_day": clock.today()}),
        lambda data: actions.end_team_role(role, by=request.person, last_day=data["last_day"]),
        title=_("%(name)s no longer leads on %(role)s") % {"name": role.membership.person.name, "role": role.name},
        **rest,
    )
