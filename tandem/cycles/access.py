"""Who sees a cycle and a place in it, and who may do what.

That a cycle runs, on which terms and by whom, everybody sees. How far somebody is, by name: she herself, her coach of
today and who stands in for that coach, and those of HR who run the cycle. The others of HR see groups.
"""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.conversations import access as talks
from tandem.conversations.access import stood_in_by
from tandem.conversations.states import State as Talk
from tandem.core import clock
from tandem.core.access import EVERYBODY, NOBODY, sees
from tandem.core.keeping import kept
from tandem.core.rules import rule
from tandem.people.models import Unit
from tandem.people.queries import system_person
from tandem.people.relations import grants_of, holds, led_by
from tandem.people.states import Role

from .models import Cycle, Place, Runner
from .states import Standing, State

OF_HR = (Role.HR_ADMIN, Role.HR_PARTNER)


def is_of_hr(person):
    """HR partner or HR administrator today."""
    return any(holds(person, role) for role in OF_HR)


def _runs(viewer):
    """Cycles that the viewer runs: she was named, and is of HR today."""
    return Runner.objects.filter(person=viewer).values("cycle") if is_of_hr(viewer) else Runner.objects.none()


@sees(Cycle)
def cycle(viewer):
    """Once it is launched everybody; a draft HR administrators and who runs it."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    begun = ~Q(state=State.DRAFT)
    return begun | Q(pk__in=_runs(viewer)) if is_of_hr(viewer) else begun


@sees(Runner)
def runner(viewer):
    """As the cycle: who sees names is no secret."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    begun = ~Q(cycle__state=State.DRAFT)
    return begun | Q(cycle__in=_runs(viewer)) if is_of_hr(viewer) else begun


@sees(Place)
def place(viewer):
    """She herself, her coach of today by the hierarchy, who stands in for that coach, and who runs the cycle."""
    run = Q(cycle__in=_runs(viewer)) if is_of_hr(viewer) else NOBODY
    return Q(person=viewer) | led_by(viewer) | stood_in_by(viewer, "conversation") | run


def units_of(viewer):
    """The units of which somebody may see how far they are: [None] for all of them, else those of an HR partner. One
    that lies below another is in that one: looked at by itself, it could tell what was put together there."""
    if holds(viewer, Role.HR_ADMIN):
        return [None]
    keys = {grant.unit_id for grant in grants_of(viewer) if grant.role == Role.HR_PARTNER}
    units = Unit.objects.filter(pk__in=keys).order_by("code")
    return [unit for unit in units if keys.isdisjoint(unit.path[:-1])]


@rule
def make(by):
    """Begin a cycle."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can do this.")


@rule
def oversee(by):
    """See how far groups are."""
    yield is_of_hr(by), _("Only HR sees how far groups are.")


@rule
def run(by, cycle):
    """Change it, and see names."""
    named = Runner.objects.filter(cycle=cycle, person=by)
    is_named = kept(("runs", by.pk, cycle.pk), named.exists)
    yield is_of_hr(by) and is_named, _("Only those of HR who run this cycle can do this.")


def _running(by, cycle):
    why_not = run(by, cycle)
    yield not why_not, why_not
    yield cycle.is_going, _("This can be done while the cycle runs.")


@rule
def change(by, cycle):
    """Name and days, or throw it away: a draft."""
    why_not = run(by, cycle)
    yield not why_not, why_not
    yield cycle.is_draft, _("A cycle that has been launched keeps its terms.")


@rule
def launch(by, cycle):
    """A draft whose last day has not passed."""
    why_not = change(by, cycle)
    yield not why_not, why_not
    yield cycle.to_date >= clock.today(), _("Its last day has passed. Give it other days.")


@rule
def add_runner(by, cycle, person):
    """Name somebody of HR to run it as well."""
    why_not = run(by, cycle)
    yield not why_not, why_not
    yield is_of_hr(person), _("Only HR partners and HR administrators can run a cycle.")


@rule
def remove_runner(by, runner):
    """Somebody else stops running it; the last one stays."""
    why_not = run(by, runner.cycle)
    yield not why_not, why_not
    others = Runner.objects.filter(cycle=runner.cycle).exclude(pk=runner.pk)
    yield others.exists(), _("Somebody has to run it. Name another one first.")


@rule
def pause(by, cycle):
    """For a while nobody is reminded and nobody comes in."""
    why_not = run(by, cycle)
    yield not why_not, why_not
    yield cycle.state == State.RUNNING, _("It does not run.")


@rule
def resume(by, cycle):
    """Go on after a pause."""
    why_not = run(by, cycle)
    yield not why_not, why_not
    yield cycle.state == State.PAUSED, _("It is not paused.")


@rule
def extend(by, cycle):
    """Move the date, for everybody or for some."""
    yield from _running(by, cycle)


@rule
def close(by, cycle):
    """End it: what was not talked about yet will not be held."""
    yield from _running(by, cycle)


@rule
def take_out(by, place):
    """Somebody needs no conversation this time: as long as they have not talked."""
    yield from _running(by, place.cycle)
    yield place.standing in (Standing.WAITING, Standing.NO_COACH, Standing.MADE), _("This place is out already.")
    talk = place.conversation
    yield talk is None or talk.state in (Talk.PREPARING, Talk.OPEN), _("They have talked, or will not talk any more.")


@rule
def reopen(by, place):
    """Somebody has her conversation after all, also when the cycle is closed."""
    why_not = run(by, place.cycle)
    yield not why_not, why_not
    yield place.cycle.is_going or place.cycle.state == State.CLOSED, _("The cycle is being worked on.")
    talk = place.conversation
    yield talk is None or talk.state == Talk.CANCELLED, _("It has a conversation.")
    yield place.standing not in (Standing.WAITING, Standing.NO_COACH), _("It waits for a conversation already.")
    yield clock.today() in place.person.employed, _("She does not work here any more.")


def _with_seat(by, place):
    """Who runs the cycle sees to who holds a conversation, of anybody but herself."""
    why_not = run(by, place.cycle)
    yield not why_not, why_not
    yield (
        by.pk != place.person_id,
        _("It is your own conversation: your coach can do this, or another who runs it."),
    )
    yield place.conversation is not None, _("There is no conversation.")


@rule
def ask_stand_in(by, place):
    """Ask somebody to hold the conversation in the place of the coach, when she is away for long."""
    yield from _with_seat(by, place)
    why_not = talks.ask_stand_in(system_person(), place.conversation)
    yield not why_not, why_not


@rule
def stand_in(by, place):
    """Hold it in the place of the coach: nobody who runs the cycle, who sees nothing of what is in it."""
    runs = Runner.objects.filter(cycle=place.cycle, person=by)
    yield (
        not runs.exists(),
        _("This colleague runs the cycle, and sees nothing of what is in it. Name somebody else."),
    )


@rule
def end_stand_in(by, place):
    """The coach has the seat again."""
    yield from _with_seat(by, place)
    why_not = talks.end_stand_in(system_person(), place.conversation)
    yield not why_not, why_not


@rule
def work(by, cycle):
    """What the worker does by itself, once it is launched."""
    yield by.is_system, _("Only Tandem itself does this.")
    yield not cycle.is_draft, _("It has not been launched.")
