"""What is asked of cycles."""

from .expected import Expected, days_of, expected, months_after, scheme_of, summary
from .lists import coached_places, cycles, own_places, runners
from .standing import Group, Overview, busy, counts, made_of, overview, places_of, with_progress, with_stand_ins

__all__ = [
    "Expected",
    "Group",
    "Overview",
    "busy",
    "coached_places",
    "counts",
    "cycles",
    "days_of",
    "expected",
    "made_of",
    "months_after",
    "overview",
    "own_places",
    "places_of",
    "runners",
    "scheme_of",
    "summary",
    "with_progress",
    "with_stand_ins",
]
