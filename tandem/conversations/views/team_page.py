"""Conversations of teams: the list, and the page of one."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from tandem.core import clock, words
from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.people.relations import holds
from tandem.people.states import Role

from .. import access, actions, queries
from ..access import partners
from ..forms import AgendaForm
from ..models import TeamAgendaItem, TeamTalk, Topic
from ..states import Side, TeamState
from .team_notes import team_notes_part

VERBS = {
    "move": access.move_with_team,
    "bring_in": access.bring_in_with_team,
    "prepare": access.prepare_with_team,
    "take_back": access.take_back_with_team,
    "begin": access.begin_with_team,
    "agree": access.agree_with_team,
    "close": access.close_with_team,
}
STEPS = {
    "take-back": (actions.take_back_with_team, gettext_lazy("You have it back. Nobody has read it.")),
    "begin": (actions.begin_with_team, gettext_lazy("The talk has begun. You all read what was handed in.")),
    "close": (actions.close_with_team, gettext_lazy("Closed. Agreements can still be ticked off.")),
}


def team_talk_for(person, pk):
    """A conversation of a team that a person may see, with the team, the guide and the version. Raises Http404."""
    rows = TeamTalk.objects.visible_to(person).select_related("team", "guide", "version")
    return get_object_or_404(rows, pk=pk)


@signed_in
def team_talks(request):
    """``/conversations/teams/``: what is coming and past in my teams."""
    person = request.person
    tabs = {side for _other, side, _formal in partners(person)}
    found = {
        "tab": "teams",
        "is_coach": Side.COACH in tabs,
        "is_hr": holds(person, Role.HR_PARTNER),
        "in_team": True,
        "teams": queries.teams_to_plan(person),
        "under_way": queries.team_talks_under_way(person),
        "past": Paginator(queries.past_team_talks(person), 25).get_page(request.GET.get("page")),
    }
    return render(request, "conversations/team/index.html", found)


@signed_in
def team_talk(request, pk):
    """``/conversations/teams/7/``: all of it, for those who take part."""
    person = request.person
    row = team_talk_for(person, pk)
    round = queries.round_of(row, person)
    reads = queries.reads_others(round)
    topics = list(Topic.objects.visible_to(person).filter(guide=row.guide_id))
    agreements = queries.agreements_with_team(row, person)
    found = {
        "conversation": row,
        "round": round,
        "lede": lede(row, round),
        "steps": steps(row, round, agreements),
        "audience": audience(row, person),
        "pairs": queries.round_side_by_side(round, person) if reads else [],
        "answered": 0 if reads else len(queries.own_team_answers(row, person)),
        "total": 0 if reads else queries.how_many_asked_of_all(row),
        "topics": topics,
        "minutes": sum(topic.minutes for topic in topics),
        "items": TeamAgendaItem.objects.visible_to(person).filter(talk=row).select_related("by"),
        "agenda_form": AgendaForm(),
        "agreements": agreements,
        "earlier": queries.earlier_with_team(row, person) if row.is_under_way else [],
        "moves": queries.team_moves_of(row, person),
        "why_not": {name: verb(person, row) for name, verb in VERBS.items()},
        "today": clock.today(),
    } | team_notes_part(row, queries.team_notes_of(row, person), person)
    return render(request, "conversations/team/talk.html", found)


@signed_in
@require_POST
def team_step(request, pk, verb):
    """``/conversations/teams/7/step/begin/``: one of the steps that need no form."""
    row = team_talk_for(request.person, pk)
    if verb not in STEPS:
        raise Http404
    action, said = STEPS[verb]
    action(row, by=request.person)
    messages.success(request, said)
    return redirect("conversations:team_talk", pk)


def lede(row, round):
    """One sentence: when, of which team, and how far they are."""
    at = timezone.localtime(row.planned_at)
    when = _("%(day)s at %(time)s") % {"day": words.day(at, "long"), "time": f"{at:%H:%M}"}
    said = {
        TeamState.PREPARING: _("Each prepares apart; you read each other once all have handed in, or the talk begins."),
        TeamState.OPEN: _("All have handed in: you read each other."),
        TeamState.TALKING: _("You talk, and write down what you agree."),
        TeamState.CLOSED: _("Closed. Nothing of it changes any more."),
        TeamState.CANCELLED: _("This conversation was cancelled."),
    }
    return f"{when[:1].upper()}{when[1:]}. {said[row.state]}"


def steps(row, round, agreements):
    """The stepper: (title, note, done, current or nothing)."""
    ready = {"n": len(round.ready), "total": len(round.seats)}
    at = {TeamState.PREPARING: 0, TeamState.OPEN: 1, TeamState.TALKING: 2 if agreements else 1, TeamState.CLOSED: 4}
    place = at.get(row.state, -1)
    moment = timezone.localtime(row.planned_at)
    said = [
        (_("Prepare"), _("%(n)s of %(total)s handed in") % ready),
        (_("Meet"), f"{words.day(moment)}, {moment:%H:%M}"),
        (_("Agree"), _("Write it down together")),
        (_("Done"), words.day(row.closed_at) if row.closed_at else _("Close it together")),
    ]
    return [
        (*one, "done" if number < place else "current" if number == place else "") for number, one in enumerate(said)
    ]
