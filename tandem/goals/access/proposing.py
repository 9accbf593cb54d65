"""Who proposes goals to whom, and who answers."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.access import NOBODY
from tandem.core.rules import rule
from tandem.people.models import Assignment, Person, Unit
from tandem.people.relations import coached_by, team_mates_of, units_led_by

from ..models import Goal
from ..states import State, allows
from .reading import steers_organisation
from .writing import is_owner


def may_get_a_proposal_of(by):
    """Whom she can propose goals to, as a condition on Person: those she coaches today, her team mates, everybody in
    the units in which she coaches and below; leadership everybody. Nobody gets one who no longer works here."""
    here = Q(employed__contains=clock.today(), is_system=False) & ~Q(pk=by.pk)
    if steers_organisation(by):
        return here
    units = units_led_by(by)
    below = Assignment.objects.in_force().filter(unit__in=Unit.objects.below(*units).values("pk")) if units else None
    led = Q(pk__in=below.values("person")) if units else NOBODY
    return here & (coached_by(by, "pk") | team_mates_of(by, "pk") | led)


@rule
def propose(by, people):
    """To those she coaches, her team mates, the people of the units that she leads; never to herself."""
    keys = {person.pk for person in people}
    yield bool(keys), _("Choose at least one person.")
    yield by.pk not in keys, _("A goal of your own you set yourself.")
    yield (
        lambda: Person.objects.filter(may_get_a_proposal_of(by), pk__in=keys).count() == len(keys),
        _("You propose goals to those you coach, to your team mates, and to the people of units that you lead."),
    )


@rule
def propose_in_name_of(by, team):
    """Who is in the team today speaks for it."""
    yield team is None or (lambda: is_owner(by, Goal(team=team))), _("Only who is in the team today speaks for it.")


def _answer(verb):
    @rule
    def may(by, goal):
        yield goal.person_id == by.pk, _("Only the one to whom it was proposed answers.")
        yield allows(verb, goal.state), _("This proposal was answered already.")

    may.__name__ = verb
    may.__module__ = __name__
    return may


accept = _answer("accept")
decline = _answer("decline")


@rule
def withdraw_proposal(by, proposal):
    """Who proposed takes back what was not answered yet."""
    yield proposal.person_id == by.pk, _("Only who proposed takes it back.")
    waiting = Goal.objects.filter(proposal=proposal, state=State.PROPOSED)
    yield lambda: waiting.exists(), _("Everybody has answered.")
