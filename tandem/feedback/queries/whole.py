"""Everything of a person with all that hangs on it, for her own export."""

from collections import defaultdict
from typing import Any

from tandem.people.models import Person

from ..models import InTheme, Link, Reply, Thanks
from .about import attach_abouts
from .pieces import of_both


def whole(person: Person) -> list[Any]:
    """What a person gave and received, oldest first, each with ``.thread``, ``.thanks_at``, ``.themes``, ``.links``
    and ``.opened`` (shared, in the file), as far as she sees them: five queries, and those of ``attach_abouts``."""
    pieces: list[Any] = attach_abouts(of_both(person), person)
    threads, names, links = defaultdict(list), defaultdict(list), defaultdict(list)
    for reply in Reply.objects.visible_to(person).filter(feedback__in=pieces).select_related("author"):
        threads[reply.feedback_id].append(reply)
    thanked = dict(Thanks.objects.visible_to(person).filter(feedback__in=pieces).values_list("feedback", "at"))
    for row in InTheme.objects.visible_to(person).filter(feedback__in=pieces).select_related("theme"):
        names[row.feedback_id].append(row.theme.name)
    for link in Link.objects.visible_to(person).filter(feedback__in=pieces):
        links[link.feedback_id].append(link)
    for piece in pieces:
        piece.thread, piece.thanks_at = threads[piece.pk], thanked.get(piece.pk)
        piece.themes, piece.links = sorted(names[piece.pk]), links[piece.pk]
        hers = piece.receiver_id == person.pk  # that it stands in her file is hers to know
        piece.opened = (piece.is_shared, hers and piece.is_kept)
    return pieces
