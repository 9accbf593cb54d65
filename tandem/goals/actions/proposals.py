"""Proposing goals to others, and what they answer."""

import copy

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalSet, GoalsProposed, ProposalAnswered
from ..models import Answer, Criterion, Goal, KeyResult, Proposal
from ..states import State, Visibility, after
from .goals import apply, direction_of, locked, reason, write
from .shares import takes_its_shares

AT_ONCE = 1000  # rows in one statement
KEPT = ("title", "start_value", "target_value", "target_until", "measured_in", "weight")


@action
def propose(people, *, by, team=None, criteria=None, key_results=None, **fields):
    """Propose one goal to one or many ``people`` at once; each of them answers it. Gives the Proposal.

    ``team``: in whose name, when it is not one's own. The rest as in ``draft``. A constant number of statements for
    each thousand people. Raises ValidationError without people or when the numbers or dates do not make sense.
    """
    people = list({person.pk: person for person in people}.values())
    if not people:
        raise ValidationError(_("Choose at least one person."))
    access.propose.require(by, people)
    access.propose_in_name_of.require(by, team)
    now = clock.now()
    pattern = Goal(person=people[0], proposed_by=by, language=by.language, state=State.PROPOSED, created_at=now)
    pattern.visibility = Visibility.PRIVATE  # until its owner chooses
    apply(pattern, fields)
    pattern.proposal = Proposal.objects.create(person=by, team=team, title=pattern.title, created_at=now)
    goals = [_for(person, pattern) for person in people]
    Goal.objects.bulk_create(goals, batch_size=AT_ONCE)
    rows = [
        Criterion(goal=goal, text=text, due_date=due, position=position)
        for goal in goals
        for position, (text, due) in enumerate(criteria or ())
    ]
    Criterion.objects.bulk_create(rows, batch_size=AT_ONCE)
    results = [
        KeyResult(**result, goal=goal, person=goal.person, position=position, direction=_direction(result))
        for goal in goals
        for position, result in enumerate(key_results or ())
    ]
    KeyResult.objects.bulk_create(results, batch_size=AT_ONCE)
    announce(GoalsProposed(by=by.pk, proposal=pattern.proposal.pk))
    return pattern.proposal


def _for(person, pattern):
    goal = copy.copy(pattern)
    goal.person = person
    return goal


def _direction(result):
    return direction_of(result["start_value"], result["target_value"], result.get("target_until"))


def _says(goal):
    """What a goal says, to see whether it was changed: who can see it is the owner's choice and no change."""
    hers = {"visibility", "state", "opened_at", "direction"}
    said = {field.attname: getattr(goal, field.attname) for field in Goal._meta.concrete_fields}
    results = KeyResult.objects.filter(goal=goal, removed_at=None)
    return (
        {name: value for name, value in said.items() if name not in hers},
        set(Criterion.objects.filter(goal=goal).values_list("text", "due_date")),
        list(results.values_list(*KEPT)),
    )


@action
def accept(goal, *, by, criteria=None, key_results=None, **fields):
    """Take a goal that was proposed, as it is or changed (``fields`` as in ``draft``). From now on it is one's own."""
    goal = locked(goal)
    access.accept.require(by, goal)
    takes_its_shares(goal, by)
    before = _says(goal)
    goal.state, goal.opened_at = after("accept", goal.state), clock.now()
    write(goal, by, fields, criteria, key_results)
    goal.refresh_from_db()
    Answer.objects.create(goal=goal, accepted=True, changed=_says(goal) != before, answered_at=clock.now())
    announce(GoalSet(by=by.pk, goal=goal.pk))
    announce(ProposalAnswered(by=by.pk, goal=goal.pk, accepted=True))
    return goal


@action
def decline(goal, *, by, why):
    """Say no to a proposal, with a reason that only who proposed reads."""
    goal, why = locked(goal), reason(why)
    access.decline.require(by, goal)
    goal.state = after("decline", goal.state)
    goal.save(update_fields=["state"])
    Answer.objects.create(goal=goal, accepted=False, why=why, answered_at=clock.now())
    announce(ProposalAnswered(by=by.pk, goal=goal.pk, accepted=False))
    return goal


@action
def withdraw_proposal(proposal, *, by):
    """Take back what nobody answered yet. Gives how many goals that were."""
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    access.withdraw_proposal.require(by, proposal)
    waiting = Goal.objects.filter(proposal=proposal, state=State.PROPOSED)
    many = waiting.count()
    waiting.delete()
    return many
