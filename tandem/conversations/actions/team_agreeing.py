"""What a team agrees, and what comes of it."""

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.core.words import day
from tandem.goals import actions as goals
from tandem.goals.states import LIVE, Visibility
from tandem.people.relations import teams_of

from .. import access
from ..events import TeamAgreementDone, TeamAgreementMade
from ..models import TeamAgreement, TeamSeat
from .agreeing import goal_of
from .team_planning import held_talk


def _takes_part(talk, owner):
    if owner is not None and not TeamSeat.objects.filter(talk=talk, person=owner).exists():
        raise ValidationError(_("Choose one of those who take part, or the whole team."))


@action
def agree_with_team(talk, text, *, by, owner=None, due_date=None):
    """Write an agreement down; without ``owner`` the whole team promises it. Gives it. Raises ValidationError when the
    owner takes no part."""
    talk = held_talk(talk)
    access.agree_with_team.require(by, talk)
    _takes_part(talk, owner)
    made = TeamAgreement.objects.create(
        talk=talk, text=text, owner=owner, due_date=due_date, added_by=by, added_at=clock.now()
    )
    announce(TeamAgreementMade(by=by.pk, talk=talk.pk, agreement=made.pk))
    return made


@action
def change_with_team(agreement, *, by, text, owner, due_date):
    """Other words, owner or date, until it is closed."""
    talk = held_talk(agreement.talk)
    access.agree_with_team.require(by, talk)
    _takes_part(talk, owner)
    TeamAgreement.objects.filter(pk=agreement.pk).update(text=text, owner=owner, due_date=due_date)


@action
def drop_with_team(agreement, *, by):
    """They do not agree on it after all."""
    access.agree_with_team.require(by, held_talk(agreement.talk))
    TeamAgreement.objects.filter(pk=agreement.pk).delete()


@action
def keep_with_team(agreement, *, by, done=True, follow_up=""):
    """It is done, or not after all; ``follow_up`` says what came of it. Also once the conversation is closed."""
    access.keep_with_team.require(by, agreement)
    TeamAgreement.objects.filter(pk=agreement.pk).update(
        done_at=clock.now() if done else None, done_by=by if done else None, follow_up=follow_up if done else ""
    )
    if done:
        announce(TeamAgreementDone(by=by.pk, talk=agreement.talk_id, agreement=agreement.pk))


def _held(agreement):
    """The row, held until the end of the transaction."""
    rows = TeamAgreement.objects.select_related("talk__guide", "talk__team", "goal")
    return rows.select_for_update(of=("self",)).get(pk=agreement.pk)


@action
def make_goal_with_team(agreement, *, by, learning=False):
    """Make a goal of what one promised, open to oneself and one's coach; of what the whole team promised a goal of the
    team, which the team reads. Gives it."""
    agreement = _held(agreement)
    access.make_goal_with_team.require(by, agreement)
    talk = agreement.talk
    with translation.override(by.language):
        why = _("We agreed on it on %(day)s: %(what)s.") % {"day": day(talk.planned_at), "what": talk.name}
    whose = {} if agreement.owner_id else {"team": talk.team}
    visibility = Visibility.PRIVATE if agreement.owner_id else Visibility.TEAM
    goal = goal_of(agreement, why, by, learning, visibility=visibility, **whose)
    TeamAgreement.objects.filter(pk=agreement.pk).update(goal=goal)
    return goal


@action
def unmake_goal_with_team(agreement, *, by):
    """It is an agreement again. The goal is retired when it is still theirs and under way."""
    agreement = _held(agreement)
    access.unmake_goal_with_team.require(by, agreement)
    goal = agreement.goal
    TeamAgreement.objects.filter(goal=goal).update(goal=None)
    if (goal.person_id == by.pk or goal.team_id in teams_of(by)) and goal.state in LIVE:
        with translation.override(by.language):
            why = _("It was made out of an agreement, and is an agreement again.")
        goals.retire(goal, by=by, why=why)
