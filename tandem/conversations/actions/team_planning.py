"""Planning a conversation of a team, from the first day to its end."""

from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.queries import newest
from tandem.people.models import Person, TeamMembership

from .. import access
from ..events import (
    TeamTalkBegun,
    TeamTalkCancelled,
    TeamTalkClosed,
    TeamTalkJoined,
    TeamTalkMoved,
    TeamTalkOpened,
    TeamTalkPlanned,
)
from ..models import TeamAgendaItem, TeamMove, TeamSeat, TeamTalk
from ..states import TEAM, TEAM_TRANSITIONS


def held_talk(talk):
    """The conversation, read anew and held until the end of the transaction: two writers wait for each other."""
    rows = TeamTalk.objects.select_related("team", "guide").select_for_update(of=("self",))
    return rows.get(pk=talk.pk)


def step_talk(talk, verb, **fields):
    """Take a step of the table of transitions."""
    fields["state"] = TEAM_TRANSITIONS[verb][1]
    TeamTalk.objects.filter(pk=talk.pk).update(**fields)
    for name, value in fields.items():
        setattr(talk, name, value)


def members_of(team):
    """Who is in a team today and works here."""
    rows = TeamMembership.objects.in_force().filter(team=team)
    return Person.objects.filter(pk__in=rows.values("person"), employed__contains=clock.today())


def disclose(talk):
    """What was handed in can be read from now on, all of it at once."""
    rows = TeamSeat.objects.filter(talk=talk, handed_in_at__isnull=False, disclosed_at=None)
    rows.update(disclosed_at=clock.now())


def open_when_all_are_ready(talk, by):
    """When everybody of the team who takes part has handed in, they read each other from this moment on."""
    if TeamSeat.objects.filter(talk=talk, person__in=members_of(talk.team_id), handed_in_at=None).exists():
        return
    disclose(talk)
    step_talk(talk, "open")
    announce(TeamTalkOpened(by=by.pk, talk=talk.pk))


def _today_or_later(planned_at):
    if timezone.localdate(planned_at) < clock.today():
        raise ValidationError(_("Choose today, or a day to come."))


@action
def plan_with_team(team, guide, *, by, planned_at, place="", video="", title=""):
    """Plan a conversation of a team; gives it. Who is in the team today takes part.

    All are asked the version of its form that is in use now, also when another is published later. Raises
    PermissionDenied for who is not in the team, ValidationError for a day that has passed or a type that is not for
    teams or out of use.
    """
    access.plan_with_team.require(by, team)
    if guide.kind != TEAM or guide.retired_date or guide.form.retired_date:
        raise ValidationError(_("This type of conversation is out of use. Choose another one."))
    _today_or_later(planned_at)
    now = clock.now()
    made = TeamTalk.objects.create(
        team=team,
        guide=guide,
        version=newest(guide.form_id),
        title=title,
        planned_at=planned_at,
        place=place,
        video=video,
        planned_by=by,
        created_at=now,
    )
    TeamSeat.objects.bulk_create(
        TeamSeat(talk=made, person=person, added_by=by, added_at=now) for person in members_of(team).order_by("pk")
    )
    announce(TeamTalkPlanned(by=by.pk, talk=made.pk))
    return made


@action
def bring_in_with_team(talk, person, *, by):
    """Somebody who came into the team since takes part too. Raises ValidationError for who is not in the team."""
    talk = held_talk(talk)
    access.bring_in_with_team.require(by, talk)
    if not members_of(talk.team_id).filter(pk=person.pk).exists():
        raise ValidationError(_("Only who is in the team takes part."))
    _seat, new = TeamSeat.objects.get_or_create(
        talk=talk, person=person, defaults={"added_by": by, "added_at": clock.now()}
    )
    if new:
        announce(TeamTalkJoined(by=by.pk, talk=talk.pk, person=person.pk))


@action
def move_with_team(talk, *, by, planned_at, place, why, video=None):
    """Another moment or place, with the reason, which all keep seeing. Without ``video`` its link stays."""
    talk = held_talk(talk)
    access.move_with_team.require(by, talk)
    _today_or_later(planned_at)
    TeamMove.objects.create(
        talk=talk, by=by, at=clock.now(), from_at=talk.planned_at, to_at=planned_at, place=place, why=why
    )
    video = talk.video if video is None else video
    TeamTalk.objects.filter(pk=talk.pk).update(
        planned_at=planned_at, place=place, video=video, sequence=F("sequence") + 1
    )
    announce(TeamTalkMoved(by=by.pk, talk=talk.pk))


@action
def cancel_with_team(talk, *, by, why):
    """It will not be held, and all see why. What was prepared and not disclosed stays undisclosed."""
    talk = held_talk(talk)
    access.move_with_team.require(by, talk)
    TeamMove.objects.create(talk=talk, by=by, at=clock.now(), from_at=talk.planned_at, to_at=None, why=why)
    step_talk(talk, "cancel", sequence=talk.sequence + 1)
    announce(TeamTalkCancelled(by=by.pk, talk=talk.pk))


@action
def begin_with_team(talk, *, by):
    """The talk begins: whoever takes part reads what was handed in. What is not handed in stays with its author; who
    left the team before takes no part, and what she prepared goes with her."""
    talk = held_talk(talk)
    access.begin_with_team.require(by, talk)
    TeamSeat.objects.filter(talk=talk).exclude(person__in=members_of(talk.team_id)).delete()
    disclose(talk)
    step_talk(talk, "begin", begun_at=clock.now())
    announce(TeamTalkBegun(by=by.pk, talk=talk.pk))


@action
def close_with_team(talk, *, by):
    """They have talked: nothing of it changes any more, but that an agreement is done."""
    talk = held_talk(talk)
    access.close_with_team.require(by, talk)
    step_talk(talk, "close", closed_at=clock.now())
    announce(TeamTalkClosed(by=by.pk, talk=talk.pk))


@action
def add_item_with_team(talk, text, *, by):
    """Put something on the agenda; gives it."""
    talk = held_talk(talk)
    access.write_with_team.require(by, talk)
    return TeamAgendaItem.objects.create(talk=talk, by=by, text=text, added_at=clock.now())


@action
def tick_item_with_team(item, *, by, talked=True):
    """They talked about it, or not yet."""
    access.write_with_team.require(by, held_talk(item.talk))
    TeamAgendaItem.objects.filter(pk=item.pk).update(talked_at=clock.now() if talked else None)


@action
def remove_item_with_team(item, *, by):
    """Take one's own item off the agenda; that of another stays."""
    access.write_with_team.require(by, held_talk(item.talk))
    TeamAgendaItem.objects.filter(pk=item.pk, by=by).delete()
