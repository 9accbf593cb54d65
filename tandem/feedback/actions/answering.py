"""The state of an invitation changes here alone."""

from tandem.core import clock

from ..states import Answer


def respond(invitation, state, note=""):
    """Give an invitation the state that it has from now on, with words when there are."""
    invitation.state, invitation.note = state, note[:300]
    invitation.answered_at = None if state == Answer.WAITING else clock.now()
    invitation.save(update_fields=["state", "note", "answered_at"])
