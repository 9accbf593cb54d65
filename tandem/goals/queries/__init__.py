"""What pages and other modules ask about goals."""

from .alignment import carriers, carrying, level, named_units, organisation_goals, split, with_links
from .around import around, attach_audiences, with_purpose
from .beginnings import beginnings, contributions_of, keepers, key_results_of, plan_of, possible_parents
from .context import (
    answers_to,
    around_goal,
    asked_about,
    attach_followed,
    live_below,
    not_reminded,
    promised_by,
    questions_to,
    steerers,
)
from .facts import Fact, facts
from .history import Entry, history
from .kept import views_of
from .life import life, mergeable
from .lists import (
    STATES,
    TABS,
    grouped,
    listed,
    of_period,
    open_goals_of,
    open_of,
    places,
    quiet,
    ran_between,
    sorts_of,
    tab_counts,
    tabs,
    years,
)
from .obstacles import WITH_OBSTACLE, attach_calls, help_asked, in_the_way, near, obstacles_of, sees_goal
from .owners import whose
from .past import as_it_was, end_of, rows_at
from .proposals import answers, groups, proposals_of, proposed_near
from .purpose import aims, carrying_goals, threads, unlinked, upwards
from .standing import Standing, attach_standing, course, rhythm_in_words
from .templates import families, family_of, from_template, templates
from .values import to_value, value_rows
from .watching import SORTS_OF_CHANGE, changes_between, seen_by

__all__ = [
    "SORTS_OF_CHANGE",
    "STATES",
    "TABS",
    "WITH_OBSTACLE",
    "Entry",
    "Fact",
    "Standing",
    "aims",
    "answers",
    "answers_to",
    "around",
    "around_goal",
    "as_it_was",
    "asked_about",
    "attach_audiences",
    "attach_calls",
    "attach_followed",
    "attach_standing",
    "beginnings",
    "carriers",
    "carrying",
    "carrying_goals",
    "changes_between",
    "contributions_of",
    "course",
    "end_of",
    "facts",
    "families",
    "family_of",
    "from_template",
    "grouped",
    "groups",
    "help_asked",
    "history",
    "in_the_way",
    "keepers",
    "key_results_of",
    "level",
    "life",
    "listed",
    "live_below",
    "mergeable",
    "named_units",
    "near",
    "not_reminded",
    "obstacles_of",
    "of_period",
    "open_goals_of",
    "open_of",
    "organisation_goals",
    "places",
    "plan_of",
    "possible_parents",
    "promised_by",
    "proposals_of",
    "proposed_near",
    "questions_to",
    "quiet",
    "ran_between",
    "rhythm_in_words",
    "rows_at",
    "seen_by",
    "sees_goal",
    "sorts_of",
    "split",
    "steerers",
    "tab_counts",
    "tabs",
    "templates",
    "threads",
    "to_value",
    "unlinked",
    "upwards",
    "value_rows",
    "views_of",
    "whose",
    "with_links",
    "with_purpose",
    "years",
]
