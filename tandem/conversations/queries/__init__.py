"""What pages and other modules ask about conversations."""

from .agreed import attach_goals, with_choices
from .answers import Said, beside, own_answers, side_by_side
from .calendar import PAST_DAYS, feed_of, for_calendars, owner_of, planned_of
from .facts import earlier_agreements, facts_beside, goals_beside
from .lists import (
    agreements_of,
    attach_progress,
    attach_stand_ins,
    coach_stood_in_for,
    in_the_file,
    lent,
    open_agreements,
    past,
    stands_in,
    to_write_in,
    under_way,
    without_recent_talk,
)
from .notes import earlier_versions, notes_of, versions_of_notes
from .overviews import Coming, coming, corrections_asked_of, last_talks
from .page import (
    MAKE_RECORD,
    Seats,
    moves_of,
    own_note,
    record_asked,
    record_lock,
    seats,
    sign_offs,
    two_seats,
    with_stand_ins,
)
from .points import Point, points
from .series import next_of, on_a_day_of_absence, series_of, without_next
from .signing import to_remind
from .style import style_of
from .types import both_asked, forms_without_type, how_many_asked, is_asked, topics_of, type_of, types
from .versions import later_version, versions

__all__ = [
    "MAKE_RECORD",
    "PAST_DAYS",
    "Coming",
    "Point",
    "Said",
    "Seats",
    "agreements_of",
    "attach_goals",
    "attach_progress",
    "attach_stand_ins",
    "beside",
    "both_asked",
    "coach_stood_in_for",
    "coming",
    "corrections_asked_of",
    "earlier_agreements",
    "earlier_versions",
    "facts_beside",
    "feed_of",
    "for_calendars",
    "forms_without_type",
    "goals_beside",
    "how_many_asked",
    "in_the_file",
    "is_asked",
    "last_talks",
    "later_version",
    "lent",
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
    "stands_in",
    "style_of",
    "to_remind",
    "to_write_in",
    "topics_of",
    "two_seats",
    "type_of",
    "types",
    "under_way",
    "versions",
    "versions_of_notes",
    "with_choices",
    "with_stand_ins",
    "without_next",
    "without_recent_talk",
]
