"""Who may do what with a goal. The owner steers; a coach comments."""

from datetime import timedelta
from types import SimpleNamespace

from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.rules import rule
from tandem.people.relations import coached_by, teams_of, units_led_by

from ..models import CheckIn, Goal, KeyResult, Supporter
from ..states import LIVE, UNSET, State, Visibility, allows
from .reading import steers_organisation

NOT_YOURS = _("Only the owner steers a goal. A coach can comment.")


def is_owner(by, goal):
    """Whether she steers it: the owner herself; of a team everybody in it today; of a unit who coaches people in it; of
    the organisation leadership. Asked once for each goal object, which lives for one request."""
    known = goal.__dict__.setdefault("_steered", {})
    if by.pk not in known:
        known[by.pk] = _steers(by, goal)
    return known[by.pk]


def _steers(by, goal):
    if goal.person_id:
        return goal.person_id == by.pk
    if goal.team_id:
        return goal.team_id in teams_of(by)
    if goal.unit_id:
        return goal.unit_id in units_led_by(by)
    return steers_organisation(by)


def is_shared(goal):
    """Whether it is open to others than the owner and her coaches; what is private is closed to who helps too."""
    return goal.visibility != Visibility.PRIVATE


def is_coach(by, goal):
    """Whether she is a coach of the owner today; on a page the people round the goal are known already."""
    if known := goal.__dict__.get("_company"):
        return any(coach.pk == by.pk for coach, _about in known.coaches)
    return Goal.objects.filter(coached_by(by), pk=goal.pk).exists()


@rule
def set_goal(by, owned_by_organisation=False, team=None, unit=None):
    """Everybody sets goals of her own; who is in a team today those of the team; who coaches people in a unit today
    those of the unit; leadership those of the organisation."""
    may = not owned_by_organisation or steers_organisation(by)
    yield may, _("Only leadership sets the goals of the organisation.")
    yield (
        lambda: team is None or is_owner(by, Goal(team=team)),
        _("Only who is in the team today sets its goals."),
    )
    yield (
        lambda: unit is None or is_owner(by, Goal(unit=unit)),
        _("Only who coaches people in the unit today sets its goals."),
    )


def _step(verb, reason):
    @rule
    def may(by, goal):
        yield is_owner(by, goal), NOT_YOURS
        yield allows(verb, goal.state), reason

    may.__name__ = verb
    may.__module__ = __name__
    return may


open_draft = _step("set_goal", _("It is set already."))
pause = _step("pause", _("Only a goal that is under way can be paused."))
resume = _step("resume", _("It is not paused."))
close = _step("close", _("It has ended already, or was never set."))
retire = _step("retire", _("It has ended already, or was never set."))
reopen = _step("reopen", _("It has not ended."))


@rule
def rewrite(by, goal):
    """A draft is changed or thrown away without giving a reason."""
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state == State.DRAFT, _("It is set: a change now takes a reason.")


@rule
def adjust(by, goal):
    """Words, target, period, visibility, key results, criteria of a goal that is under way."""
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state in LIVE, _("It has ended. Reopen it first, or set a new goal.")


@rule
def choose_readers(by, goal):
    """Who can see it: the owner's choice; the goals of the organisation are open to everybody, always."""
    yield adjust(by, goal) == "", adjust(by, goal)
    yield not goal.of_organisation, _("Goals of the organisation are open to everybody.")


def carries(by, goal):
    """Whether she keeps a key result of it; on a page the results stand on the goal already."""
    results = getattr(goal, "key_results_now", None)
    if results is None:
        return KeyResult.objects.filter(goal=goal, person=by, removed_at=None).exists()
    return any(row.person_id == by.pk for row in results)


@rule
def check_in_on(by, goal):
    """The owner; the owner of a key result for that result, unless the goal is private."""
    yield is_owner(by, goal) or (lambda: is_shared(goal) and carries(by, goal)), NOT_YOURS
    yield goal.state == State.OPEN, _("Only a goal that is under way has check-ins.")


@rule
def undo_check_in(by, check_in, hours):
    """The author, the last check-in of the goal, within so many hours."""
    later = CheckIn.objects.filter(goal=check_in.goal_id, created_at__gt=check_in.created_at)
    yield check_in.person_id == by.pk, _("Only who checked in can take it back.")
    yield clock.now() - check_in.created_at <= timedelta(hours=hours), _("It is too long ago to take it back.")
    is_last = getattr(check_in, "is_last", None)  # on a page they all stand in a row
    yield lambda: not later.exists() if is_last is None else is_last, _("There is a later check-in.")


@rule
def invite(by, goal):
    """The owner asks people to help with a goal that they can then see."""
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state in LIVE, _("It has ended.")
    yield (
        is_shared(goal),
        _("This goal is only for you and your coach. Open it to your unit or teams first."),
    )


@rule
def answer_invitation(by, supporter):
    """Who was asked says yes herself."""
    yield supporter.person_id == by.pk, _("Only who was asked can answer.")
    yield supporter.ended_at is None and supporter.joined_at is None, _("This was answered already.")


@rule
def end_support(by, supporter):
    """Either of the two."""
    yield supporter.person_id == by.pk or is_owner(by, supporter.goal), NOT_YOURS
    yield supporter.ended_at is None, _("This has ended already.")


@rule
def comment_on(by, goal):
    """The owner, her coach; who helps, unless the goal is private."""
    helps = Supporter.objects.filter(goal=goal, person=by, ended_at=None)
    yield goal.state not in UNSET, _("It is not set yet: there is nothing to talk about here.")
    yield (
        is_owner(by, goal)
        or (lambda: is_coach(by, goal) or (is_shared(goal) and (helps.exists() or carries(by, goal)))),
        _("Only the owner, her coach and who helps can comment."),
    )


@rule
def contribute(by, goal):
    """The owner says what her goal contributes to."""
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state in (State.DRAFT, *LIVE), _("It has ended.")


def may(by, goal):
    """Why not, for every verb of the page of a goal: ``may.pause`` is empty when it is allowed."""
    rules = {
        "adjust": adjust,
        "choose_readers": choose_readers,
        "check_in": check_in_on,
        "close": close,
        "comment": comment_on,
        "contribute": contribute,
        "invite": invite,
        "open_draft": open_draft,
        "pause": pause,
        "reopen": reopen,
        "resume": resume,
        "retire": retire,
        "rewrite": rewrite,
    }
    reasons = {verb: check(by, goal) for verb, check in rules.items()}
    return SimpleNamespace(**reasons, is_owner=is_owner(by, goal))
