"""What pages and other modules ask about goals."""

from .around import around, attach_audiences, with_purpose
from .beginnings import contribution_of, criteria_lines, keepers, key_results_of
from .facts import Fact, facts
from .history import Entry, history
from .lists import STATES, TABS, grouped, listed, open_count, open_goals_of, places, quiet, tab_counts, tabs, years
from .standing import Standing, attach_standing, course, rhythm_in_words

__all__ = [
    "STATES",
    "TABS",
    "Entry",
    "Fact",
    "Standing",
    "around",
    "attach_audiences",
    "attach_standing",
    "contribution_of",
    "course",
    "criteria_lines",
    "facts",
    "grouped",
    "history",
    "keepers",
    "key_results_of",
    "listed",
    "open_count",
    "open_goals_of",
    "places",
    "quiet",
    "rhythm_in_words",
    "tab_counts",
    "tabs",
    "with_purpose",
    "years",
]
