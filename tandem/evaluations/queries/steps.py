"""How far a round is, for the line of steps."""

from django.utils.translation import gettext as _

from tandem.core import words

from ..states import State

ORDER = (State.CHOOSING, State.APPROVING, State.OPEN, State.REPORTED, State.CLOSED)
PLACE = {State.ASKED: State.CHOOSING, State.SUMMARISING: State.REPORTED}


def steps(round):
    """(title, note, done | current | "") of each step that this round takes."""
    titles = {
        State.CHOOSING: (_("Choose people"), ""),
        State.APPROVING: (_("Coach approves"), ""),
        State.OPEN: (_("People answer"), _("until %(day)s") % {"day": words.day(round.ends_date)}),
        State.REPORTED: (_("Read the report"), words.day(round.reported_date)),
        State.CLOSED: (_("A goal, and a date to measure again"), words.day(round.again_date)),
    }
    order = [state for state in ORDER if state != State.APPROVING or round.with_coach]
    at = PLACE.get(State(round.state), State(round.state))
    here = order.index(at) if at in order else 0
    if round.state == State.CLOSED:
        here = len(order)
    return [
        (*titles[state], "done" if number < here else "current" if number == here else "")
        for number, state in enumerate(order)
    ]
