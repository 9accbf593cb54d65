"""What of feedback is a fact for a formal conversation."""

import datetime
from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone

from tandem.people.models import Person

from ..access import coach_today, open_to_coach
from ..models import Feedback, Outsider
from ..states import RECOGNITION, State
from .about import attach_abouts
from .pieces import with_people


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A piece as a dated fact beside a conversation. ``kept``: the receiver put it into her file for it herself."""

    id: int
    date: datetime.date
    kind: str
    by: Person | Outsider
    words: str
    about: str
    language: str
    kept: bool
    feedback: Feedback


def facts(
    person: Person, viewer: Person, start: datetime.date, end: datetime.date, other: Person | None = None
) -> list[Fact]:
    """What ``person`` received from ``start`` to ``end`` (both included) that both sides of a conversation may see.

    ``other`` is the other side; her coach of today when it is not given. Oldest first. Without an other side, and
    for a viewer who is neither of the two, there is nothing.
    """
    other = other or coach_today(person)
    if other is None or viewer not in (person, other):
        return []
    both = Feedback.objects.visible_to(person).visible_to(other)
    between = both.exclude(
        Q(reach__in=RECOGNITION) & ~open_to_coach(), ~Q(giver=other)
    )  # that all read it is no choice
    pieces = with_people(between.filter(receiver=person, state=State.SENT, sent_at__date__range=(start, end)))
    return [
        Fact(
            id=piece.pk,
            date=timezone.localdate(piece.sent_at),
            kind=piece.kind,
            by=piece.author,
            words=piece.words,
            about=piece.about_label,
            language=piece.language,
            kept=piece.is_kept,
            feedback=piece,
        )
        for piece in attach_abouts(pieces.order_by("sent_at", "pk"), viewer)
    ]
