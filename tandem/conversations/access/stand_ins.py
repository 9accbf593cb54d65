"""Who may ask somebody to stand in for a coach, who can stand in, and who may end it."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule
from tandem.people.models import Person
from tandem.people.relations import coached_by

from ..models import Conversation
from ..states import Side
from .reading import for_the_file
from .rules import signed_by_side
from .seats import coach_seat, coach_today, standing_in, today_here


@rule
def ask_stand_in(by, conversation):
    """Ask somebody to hold it in the place of the coach: the coach of today, as long as her side has not signed; or
    Tandem itself, when who runs a cycle asks for it."""
    coach = coach_today(conversation)
    yield conversation.is_formal, _("An informal conversation is held by the two who planned it.")
    yield coach is not None, _("There is no coach for whom somebody could stand in.")
    yield by.is_system or by.pk == coach.pk, _("Only the coach asks somebody to stand in.")
    yield conversation.is_under_way, _("This conversation is over.")
    yield lambda: standing_in(conversation) is None, _("Somebody stands in already. End that first.")
    yield lambda: Side.COACH not in signed_by_side(conversation), _("The side of the coach has signed.")


@rule
def stand_in(by, conversation):
    """Hold it in the place of the coach: somebody else who works here, whom the person does not coach, and whose office
    is not to keep the file of the person."""
    yield by.pk != conversation.person_id, _("The conversation is about this colleague.")
    yield by.pk != coach_seat(conversation).pk, _("This colleague holds it already.")
    yield today_here(by), _("This colleague does not work here today.")
    hers = Person.objects.filter(coached_by(conversation.person, "pk"), pk=by.pk)
    yield lambda: not hers.exists(), _("This colleague is coached by the person whom it is about.")
    filed = Conversation.objects.filter(for_the_file(by), pk=conversation.pk)
    yield (
        lambda: not filed.exists(),
        _("This colleague is HR partner of the unit, and HR never reads what is prepared."),
    )


@rule
def end_stand_in(by, conversation):
    """The seat goes back to the coach: she takes it, or who stands in gives it; or Tandem itself, when who runs a cycle
    asks for it."""
    row = standing_in(conversation) if conversation.is_under_way else None
    yield row is not None, _("Nobody stands in.")
    yield by.is_system or by.pk in {row.coach_id, row.stand_in_id}, _("Only the coach and who stands in can do this.")
    yield lambda: Side.COACH not in signed_by_side(conversation), _("Who stands in has signed.")
