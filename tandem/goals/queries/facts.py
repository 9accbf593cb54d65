"""What happened to the goals of a person in a period: dated facts for whoever prepares a conversation."""

import datetime
from dataclasses import dataclass

from django.utils import timezone

from ..models import Goal
from ..states import State
from .history import history


@dataclass(frozen=True, kw_only=True)
class Fact:
    """``kind``: set, changed, check_in, ended; ``words`` and ``detail`` of the system, ``voice`` of a person."""

    at: datetime.datetime
    kind: str
    goal: Goal
    words: str
    detail: str = ""
    voice: str = ""

    @property
    def date(self):
        """The local day."""
        return timezone.localdate(self.at)


def facts(person, viewer, start, end):
    """Facts of the goals of ``person`` that ``viewer`` may see, from ``start`` to ``end`` (dates, both included).

    Oldest first; a constant number of queries.
    """
    goals = {
        goal.pk: goal
        for goal in Goal.objects.visible_to(viewer)
        .filter(person=person, starts_date__lte=end)
        .exclude(state=State.DRAFT)
        .select_related("person")
    }
    found = [
        Fact(
            at=entry.at,
            kind=entry.fact,
            goal=goals[entry.goal_id],
            words=entry.words,
            detail="; ".join(delta.in_words for delta in (*entry.deltas, *entry.numbers)),
            voice=entry.voices[0] if entry.voices else "",
        )
        for entry in history(goals.values(), viewer=viewer)
        if entry.fact and start <= timezone.localdate(entry.at) <= end
    ]
    return sorted(found, key=lambda fact: fact.at)
