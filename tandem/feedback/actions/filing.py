"""Many pieces at once: into the file, aside, thanked."""

from collections.abc import Iterable

from tandem.core.actions import action

from ..models import Feedback, KeptForConversation, PutAside, Thanks
from .receiving import bring_back, keep, put_aside, take_thanks_back, thank, unkeep


@action
def choose_for_file(shown: Iterable[Feedback], chosen: set[int], *, by) -> int:
    """Of the pieces shown, exactly the chosen ones (keys) stand in her file; gives how many changed."""
    shown = list(shown)
    kept = set(KeptForConversation.objects.filter(feedback__in=shown).values_list("feedback", flat=True))
    changed = [piece for piece in shown if (piece.pk in chosen) != (piece.pk in kept)]
    for piece in changed:
        if piece.pk in chosen:
            keep(piece, by=by)
        else:
            unkeep(piece, by=by)
    return len(changed)


@action
def thank_all(pieces: Iterable[Feedback], *, by) -> list[int]:
    """Thank for each that was not thanked for and that came from a colleague; gives the keys of those."""
    pieces = [piece for piece in pieces if piece.giver_id]
    there = set(Thanks.objects.filter(feedback__in=pieces).values_list("feedback", flat=True))
    new = [piece for piece in pieces if piece.pk not in there]
    for piece in new:
        thank(piece, by=by)
    return [piece.pk for piece in new]


@action
def put_all_aside(pieces: Iterable[Feedback], *, by) -> list[int]:
    """Put each aside that is not; gives the keys of those."""
    pieces = list(pieces)
    there = set(PutAside.objects.filter(feedback__in=pieces).values_list("feedback", flat=True))
    new = [piece for piece in pieces if piece.pk not in there]
    for piece in new:
        put_aside(piece, by=by)
    return [piece.pk for piece in new]


@action
def undo_all(pieces: Iterable[Feedback], verb: str, *, by) -> None:
    """Undo thanking or putting aside."""
    undo = {"thank": take_thanks_back, "aside": bring_back}[verb]
    for piece in pieces:
        undo(piece, by=by)
