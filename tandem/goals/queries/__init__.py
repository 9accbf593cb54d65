"""What pages and other modules ask about goals."""

from .alignment import (
    aims,
    carriers,
    level,
    named_units,
    organisation_goals,
    split,
    threads,
    unlinked,
    upwards,
)
from .around import around, attach_audiences, with_purpose
from .beginnings import contributions_of, possible_parents, criteria_lines, keepers, key_results_of
from .facts import Fact, facts
from .history import Entry, history
from .lists import STATES, TABS, grouped, listed, open_count, open_goals_of, places, quiet, tab_counts, tabs, years
from .obstacles import WITH_OBSTACLE, attach_calls, in_the_way, near, obstacles_of, sees_goal
from .owners import whose
from .standing import Standing, attach_standing, course, rhythm_in_words

__all__ = [
    "STATES",
    "TABS",
    "WITH_OBSTACLE",
    "Entry",
    "Fact",
    "Standing",
    "aims",
    "around",
    "attach_audiences",
    "attach_calls",
    "attach_standing",
    "carriers",
    "contributions_of",
    "course",
    "criteria_lines",
    "facts",
    "grouped",
    "history",
    "in_the_way",
    "keepers",
    "key_results_of",
    "level",
    "listed",
    "named_units",
    "near",
    "obstacles_of",
    "open_count",
    "open_goals_of",
    "organisation_goals",
    "places",
    "possible_parents",
    "quiet",
    "rhythm_in_words",
    "sees_goal",
    "split",
    "tab_counts",
    "tabs",
    "threads",
    "unlinked",
    "upwards",
    "whose",
    "with_purpose",
    "years",
]
