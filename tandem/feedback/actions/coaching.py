"""The coach beside the one who writes: on or off; and that other words were asked of the language model."""

from tandem.core import clock
from tandem.core.actions import action

from ..models import CoachChoice, Rewording


@action
def choose_coach(*, by, is_on):
    """Have the coach beside oneself while writing, or not."""
    CoachChoice.objects.update_or_create(person=by, defaults={"is_on": is_on})


@action
def note_rewording(*, by, model, length_in, length_out):
    """Note that other words were asked for and how long they were; gives the ``Rewording``."""
    return Rewording.objects.create(
        person=by, asked_at=clock.now(), model=model[:120], length_in=length_in, length_out=length_out
    )


@action
def answer_rewording(rewording, *, by, is_taken):
    """Note whether she took the words or threw them away."""
    Rewording.objects.filter(pk=rewording.pk, person=by).update(is_taken=is_taken)
