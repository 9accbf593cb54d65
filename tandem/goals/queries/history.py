"""The history of goals, read from the tables that the database keeps of every write, and told in words.

What is told depends on what was written, not on the name of the action: a bulk update or raw SQL stands in it as well.
"""

from ..models import CheckIn, Comment, Contribution, Criterion, Goal, KeyResult, Reading, Supporter
from .entries import Entry
from .telling import Teller

__all__ = ["Entry", "history"]


def _events(model, **where):
    return model.pgh_event_model.objects.filter(**where).select_related("pgh_context").order_by("pgh_id")


def history(goals, only=""):
    """Entries about ``goals``, newest first; ``only``: "changes", "check-ins" or everything. Ten queries at most."""
    goals = {goal.pk: goal for goal in goals}
    if not goals:
        return []
    check_ins = list(_events(CheckIn, goal_id__in=goals))
    sources = {
        Goal: _events(Goal, pgh_obj_id__in=goals),
        KeyResult: _events(KeyResult, goal_id__in=goals),
        Criterion: _events(Criterion, goal_id__in=goals),
        CheckIn: check_ins,
        Reading: _events(Reading, check_in_id__in={row.id for row in check_ins}),
        Supporter: _events(Supporter, goal_id__in=goals),
        Comment: _events(Comment, goal_id__in=goals),
        Contribution: _events(Contribution, goal_id__in=goals),
    }
    entries = Teller(goals, {model: list(rows) for model, rows in sources.items()}).tell()
    if only:
        entries = [entry for entry in entries if entry.group == only]
    return sorted(entries, key=lambda entry: (entry.at, entry.order), reverse=True)
