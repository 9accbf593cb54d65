"""What pages and other modules ask about conversations."""

from .calendar import PAST_DAYS, feed_of, for_calendars, owner_of, planned_of
from .facts import facts_beside, goals_beside
from .lists import (
    agreements_of,
    attach_progress,
    in_the_file,
    open_agreements,
    past,
    to_write_in,
    under_way,
    without_recent_talk,
)
from .notes import earlier_versions, notes_of, versions
from .overviews import Coming, coming, last_talks
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
from .points import Point, points
from .series import next_of, on_a_day_of_absence, series_of, without_next
from .style import style_of

__all__ = [
    "MAKE_RECORD",
    "PAST_DAYS",
    "Coming",
    "Point",
    "Seats",
    "agreements_of",
    "attach_progress",
    "coming",
    "earlier_versions",
    "facts_beside",
    "feed_of",
    "for_calendars",
    "goals_beside",
    "in_the_file",
    "last_talks",
    "moves_of",
    "next_of",
    "notes_of",
    "on_a_day_of_absence",
    "open_agreements",
    "own_answers",
    "own_note",
    "owner_of",
    "past",
    "planned_of",
    "points",
    "record_asked",
    "record_lock",
    "seats",
    "series_of",
    "side_by_side",
    "sign_offs",
    "style_of",
    "to_write_in",
    "two_seats",
    "under_way",
    "versions",
    "without_next",
    "without_recent_talk",
]
