"""Who may do what in a conversation of a team, or else why not: those who take part, nobody beside them."""

from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.rules import rule
from tandem.people.relations import teams_of

from ..models import TeamSeat, TeamTalk
from ..states import TEAM_TRANSITIONS, TeamState
from .reading import with_her_team

NOT_IN_IT = _("Only those who take part in this conversation can do this.")


def takes_part(talk, person):
    """Whether somebody takes part. Asked once for each row that was fetched: a page asks it often."""
    known = talk.__dict__.setdefault("_takes_part", {})
    if person.pk not in known:
        known[person.pk] = TeamTalk.objects.filter(with_her_team(person), pk=talk.pk).exists()
    return known[person.pk]


def _ready(talk):
    """Who has handed in: the keys of the persons."""
    known = getattr(talk, "known_ready", None)
    if known is None:
        known = set(TeamSeat.objects.filter(talk=talk, handed_in_at__isnull=False).values_list("person", flat=True))
    return known


def _allows(verb, talk):
    return talk.state in TEAM_TRANSITIONS[verb][0]


@rule
def plan_with_team(by, team):
    """Any member of a team that is there."""
    yield team.pk in teams_of(by), _("Only members of the team can do this.")
    yield team.closed_date is None, _("This team is no more.")


@rule
def move_with_team(by, talk):
    """Another moment or place, or no talk at all: whoever takes part."""
    yield takes_part(talk, by), NOT_IN_IT
    yield talk.is_coming, _("This conversation has begun already.")


@rule
def bring_in_with_team(by, talk):
    """Who came into the team since takes part too: brought in by who takes part and is in the team."""
    yield takes_part(talk, by), NOT_IN_IT
    yield talk.team_id in teams_of(by), _("Only members of the team can do this.")
    yield talk.is_under_way, _("This conversation is over.")


@rule
def prepare_with_team(by, talk):
    """Write answers: until handed in, and as long as the talk has not begun."""
    yield takes_part(talk, by), NOT_IN_IT
    yield talk.is_coming, _("The time of preparing is over.")
    yield lambda: by.pk not in _ready(talk), _("You have handed in. Take it back to write on.")


@rule
def take_back_with_team(by, talk):
    """Get one's preparation back, as long as nobody has read it."""
    yield takes_part(talk, by), NOT_IN_IT
    yield talk.state == TeamState.PREPARING, _("The others have read it: it stays as it is.")
    yield lambda: by.pk in _ready(talk), _("You have not handed in yet.")


@rule
def begin_with_team(by, talk):
    """Start the talk, from its moment on. Who has handed in nothing does not read what others did by starting."""
    yield takes_part(talk, by), NOT_IN_IT
    yield _allows("begin", talk), _("This conversation has begun already.")
    yield talk.planned_at <= clock.now(), _("You start it together, from its moment on.")
    yield (
        lambda: not _ready(talk) or by.pk in _ready(talk),
        _("Hand in first, even when you wrote little: nobody reads ahead."),
    )


@rule
def write_with_team(by, talk):
    """Agenda and notes of all."""
    yield takes_part(talk, by), NOT_IN_IT
    yield talk.is_under_way, _("This conversation is over.")


@rule
def agree_with_team(by, talk):
    """Write, change or drop an agreement, while they talk."""
    yield takes_part(talk, by), NOT_IN_IT
    yield not talk.is_coming, _("You write agreements together, once the talk has begun.")
    yield talk.is_under_way, _("This conversation is over.")


@rule
def close_with_team(by, talk):
    """Whoever takes part closes it once they have talked."""
    yield takes_part(talk, by), NOT_IN_IT
    yield _allows("close", talk), _("You close it once you have talked.")


@rule
def keep_with_team(by, agreement):
    """Say that it is done, or not yet: its owner; of what the whole team promised, whoever takes part."""
    yield takes_part(agreement.talk, by), NOT_IN_IT
    yield agreement.owner_id in {None, by.pk}, _("Who promised it says that it is done.")


def _hers_to_steer(by, agreement):
    """What she promised herself; of what the whole team promised, any member of today."""
    yield takes_part(agreement.talk, by), NOT_IN_IT
    yield agreement.owner_id in {None, by.pk}, _("Only who will do it makes it a goal of her own.")
    yield (
        agreement.owner_id is not None or agreement.talk.team_id in teams_of(by),
        _("Only members of the team can do this."),
    )


@rule
def make_goal_with_team(by, agreement):
    """Make a goal of it: its owner one of her own; of what the whole team promised, a member one of the team."""
    yield from _hers_to_steer(by, agreement)
    yield agreement.done_at is None, _("It is done.")
    yield agreement.goal_id is None, _("It is a goal already.")


@rule
def unmake_goal_with_team(by, agreement):
    """It is no goal after all: who could have made it."""
    yield from _hers_to_steer(by, agreement)
    yield agreement.goal_id is not None, _("No goal was made of it.")
