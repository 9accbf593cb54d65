"""Writing, setting and adjusting a goal."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalChanged, GoalSet
from ..models import Criterion, Goal, KeyResult, Origin
from ..states import Descent, Direction, Measure, State, Visibility
from .shares import takes_its_shares

NUMBERS = ("start_value", "target_value", "target_until", "current_value")


def locked(goal):
    """The goal as it stands now, for whoever changes it first."""
    return Goal.objects.select_for_update(no_key=True).get(pk=goal.pk)


def reason(why):
    """``why``, trimmed. Raises ValidationError when there is none."""
    if not (why := (why or "").strip()):
        raise ValidationError(_("Say why, in a few words. It stays in the history."))
    return why


def direction_of(start, target, until=None):
    """Up or down; with an upper bound ``until`` it is a range to stay within. Raises ValidationError when there is no
    road between the two, or no room between the bounds."""
    if start is None or target is None:
        raise ValidationError(_("Give a start and a target."))
    if until is not None:
        if until <= target:
            raise ValidationError(_("The upper limit lies below the lower limit."))
        return Direction.KEEP
    if start == target:
        raise ValidationError(_("Start and target are the same: then there is nothing to reach."))
    return Direction.UP if target > start else Direction.DOWN


def visibilities(goal):
    """The circles to which a goal can be open, for its owner."""
    if goal.person_id:
        return tuple(Visibility)
    if goal.team_id:
        return Visibility.ORGANISATION, Visibility.UNIT, Visibility.TEAM
    return (Visibility.ORGANISATION, Visibility.UNIT) if goal.unit_id else (Visibility.ORGANISATION,)


def refused():
    """Raises ValidationError: this owner cannot open a goal to that circle."""
    raise ValidationError(_("Choose who can see it out of what is offered here."))


def apply(goal, fields):
    """Put fields on a goal (not saved): ``title`` and ``why`` in its language, the direction from start and target."""
    for name, value in fields.items():
        setattr(goal, f"{name}_{goal.language}" if name in {"title", "why"} else name, value)
    if goal.measure == Measure.NUMBER:
        goal.direction = direction_of(goal.start_value, goal.target_value, goal.target_until)
    else:
        goal.direction = goal.measured_in = ""
        for name in NUMBERS:
            setattr(goal, name, None)
    if goal.ends_date < goal.starts_date:
        raise ValidationError(_("The last day lies before the first."))
    if goal.visibility not in visibilities(goal):
        goal.visibility = Visibility.ORGANISATION if goal.of_organisation else refused()


def write(goal, by, fields, criteria, key_results):
    """Save a new goal or a draft with all that hangs on it."""
    apply(goal, fields)
    goal.save()
    if criteria is not None:
        put_criteria(goal, criteria)
    if key_results is not None:
        KeyResult.objects.filter(goal=goal).delete()
        for position, result in enumerate(key_results):
            bounds = result["start_value"], result["target_value"], result.get("target_until")
            direction = direction_of(*bounds)
            owner = {"person_id": by.pk} if goal.person_id else {}
            KeyResult.objects.create(**{**owner, **result, "goal": goal, "direction": direction, "position": position})
    return goal


def dated(criteria):
    """{words: date or None} of criteria that are words, or pairs of words and the date of a milestone."""
    pairs = (one if isinstance(one, tuple) else (one, None) for one in criteria)
    return {text.strip(): due for text, due in pairs if text.strip()}


def put_criteria(goal, criteria):
    """Make these the criteria of a goal: what is there stays with its evidence, the rest comes or goes."""
    lines = dated(criteria)
    there = {row.text: row for row in Criterion.objects.filter(goal=goal)}
    for text, row in there.items():
        if text not in lines:
            row.delete()
    for position, (text, due) in enumerate(lines.items()):
        place = {"position": position, "due_date": due}
        if text not in there:
            Criterion.objects.create(goal=goal, text=text, **place)
        elif (there[text].position, there[text].due_date) != (position, due):
            Criterion.objects.filter(pk=there[text].pk).update(**place)


def _new(by, of_organisation, team, unit):
    access.set_goal.require(by, of_organisation, team, unit)
    if of_organisation:
        return Goal(created_at=clock.now())
    owner = {"team": team} if team else {"unit": unit} if unit else {"person": by}
    return Goal(**owner, language=by.language, created_at=clock.now())


@action
def draft(*, by, of_organisation=False, team=None, unit=None, criteria=None, key_results=None, copy_of=None, **fields):
    """Begin a goal that nobody else sees yet: one's own, of a ``team``, of a ``unit``, or of the organisation.

    ``fields``: those of Goal, ``title`` and ``why`` in the language of ``by`` (for the organisation ``title_nl`` and so
    on). ``criteria``: lines, or pairs of words and the date of a milestone. ``key_results``: dicts with title,
    start_value, target_value, measured_in, weight. ``copy_of``: the earlier goal from which it was copied. Raises
    ValidationError when start and target, or the dates, do not make sense.
    """
    return _traced(copy_of, write(_new(by, of_organisation, team, unit), by, fields, criteria, key_results))


def _traced(earlier, goal):
    """Keep from which goal this one was copied."""
    if earlier is not None:
        Origin.objects.create(goal=goal, earlier=earlier, how=Descent.COPY)
    return goal


@action
def rewrite(goal, *, by, criteria=None, key_results=None, **fields):
    """Write on at a draft. Takes no reason."""
    goal = locked(goal)
    access.rewrite.require(by, goal)
    return write(goal, by, fields, criteria, key_results)


@action
def discard(goal, *, by):
    """Throw a draft away."""
    goal = locked(goal)
    access.rewrite.require(by, goal)
    goal.delete()


@action
def set_goal(
    goal=None,
    *,
    by,
    of_organisation=False,
    team=None,
    unit=None,
    criteria=None,
    key_results=None,
    copy_of=None,
    **fields,
):
    """Set a goal: a draft, or a new one (then the fields as in ``draft``). From now on changes take a reason."""
    if goal is None:
        goal = _new(by, of_organisation, team, unit)
    else:
        goal = locked(goal)
        access.open_draft.require(by, goal)
        takes_its_shares(goal, by)
    goal.state, goal.opened_at = State.OPEN, clock.now()
    _traced(copy_of, write(goal, by, fields, criteria, key_results))
    announce(GoalSet(by=by.pk, goal=goal.pk))
    return goal


@action
def adjust(goal, *, by, why, criteria=None, **fields):
    """Change what a goal that is under way says: words, kind, measure, target, period, visibility, criteria.

    Raises ValidationError without a reason or when nothing changes.
    """
    goal, why = locked(goal), reason(why)
    access.adjust.require(by, goal)
    before = {field.attname: getattr(goal, field.attname) for field in Goal._meta.concrete_fields}
    lines = dict(Criterion.objects.filter(goal=goal).values_list("text", "due_date"))
    apply(goal, fields)
    changed = [name for name, value in before.items() if getattr(goal, name) != value]
    if not changed and (criteria is None or list(dated(criteria).items()) == list(lines.items())):
        raise ValidationError(_("Nothing has changed yet."))
    if changed:
        goal.save(update_fields=changed)
    if criteria is not None:
        put_criteria(goal, criteria)
    announce(GoalChanged(by=by.pk, goal=goal.pk))
    return goal
