"""Which plan is whose, who falls where, and what would change."""

from .comparing import Change, changes, differences
from .sorting import Sorted, choose, is_several, sort_people
from .standing import language, names_of_rules, plan_of, plans_of, scheme_in_force, the_draft_first, title_of

__all__ = [
    "Change",
    "Sorted",
    "changes",
    "choose",
    "differences",
    "is_several",
    "language",
    "names_of_rules",
    "plan_of",
    "plans_of",
    "scheme_in_force",
    "sort_people",
    "the_draft_first",
    "title_of",
]
