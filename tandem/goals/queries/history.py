"""The history of goals, read from the tables that the database keeps of every write, and told in words.

What is told depends on what was written, not on the name of the action: a bulk update or raw SQL stands in it as well.
"""

from .entries import Entry
from .telling import Teller
from .written import written

__all__ = ["Entry", "history"]


def history(goals, only="", viewer=None, without=()):
    """Entries about ``goals``, newest first; ``only``: "changes", "check-ins" or everything; ``without`` what was
    written of some models. What they were linked to is named when ``viewer`` may see it. Each goal keeps the ``.told``
    of it, for what stands beside. Three queries at most.
    """
    goals = {goal.pk: goal for goal in goals}
    if not goals:
        return []
    teller = Teller(goals, written(goals, without), viewer)
    for goal in goals.values():
        goal.told = teller
    entries = teller.tell()
    if only:
        entries = [entry for entry in entries if entry.group == only]
    return sorted(entries, key=lambda entry: (entry.at, entry.order), reverse=True)
