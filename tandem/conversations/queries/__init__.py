"""What pages and other modules ask about conversations."""

from .facts import facts_beside, goals_beside
from .lists import (
    agreements_of,
    attach_progress,
    in_the_file,
    next_of,
    open_agreements,
    past,
    preparing,
    under_way,
    without_recent_talk,
)
from .overviews import last_talks, to_sign
from .page import (
    MAKE_RECORD,
    Seats,
    moves_of,
    own_answers,
    own_note,
    record_asked,
    record_lock,
    seats,
    side_by_side,
    sign_offs,
    two_seats,
)

__all__ = [
    "MAKE_RECORD",
    "Seats",
    "agreements_of",
    "attach_progress",
    "facts_beside",
    "goals_beside",
    "in_the_file",
    "last_talks",
    "moves_of",
    "next_of",
    "open_agreements",
    "own_answers",
    "own_note",
    "past",
    "preparing",
    "record_asked",
    "record_lock",
    "seats",
    "side_by_side",
    "sign_offs",
    "to_sign",
    "two_seats",
    "under_way",
    "without_recent_talk",
]
