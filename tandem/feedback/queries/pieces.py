"""Pieces of feedback: received, given, chosen, with who can see them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, TextField, Value
from django.db.models.functions import Coalesce, Concat

from tandem.core.search import Fold
from tandem.people.models import Person
from tandem.people.queries import assignments_of

from ..access import audience_beside, is_open_to_coach, muted, open_to_coach
from ..models import Feedback, KeptForConversation, OutOfView, PutAside, Share, Thanks, Withdrawal
from ..states import Kind, State
from .about import attach_abouts
from .together import attach_together

PEOPLE = ("giver", "receiver", "team", "invitation__request__asker", "outside__request__asker")


def with_people(pieces: QuerySet) -> QuerySet:
    """Pieces with giver and receiver, and what happened to them as ``is_thanked``, ``is_shared``, ``is_kept``."""
    of_this = {"feedback": OuterRef("pk")}
    return pieces.select_related(*PEOPLE).annotate(
        is_thanked=Exists(Thanks.objects.filter(**of_this)),
        is_shared=Exists(Share.objects.filter(**of_this)),
        is_kept=Exists(KeptForConversation.objects.filter(**of_this)),
        is_out_of_view=Exists(OutOfView.objects.filter(**of_this)),
    )


def received(person: Person, viewer: Person) -> QuerySet:
    """What ``person`` received, as far as ``viewer`` may see it; newest first."""
    return with_people(Feedback.objects.visible_to(viewer).filter(receiver=person, state=State.SENT))


def given(person: Person, viewer: Person) -> QuerySet:
    """What ``person`` gave and stands, as far as ``viewer`` may see it; newest first."""
    return with_people(Feedback.objects.visible_to(viewer).filter(giver=person, state=State.SENT))


def attach_audiences(pieces: Iterable[Feedback], viewer: Person) -> list[Feedback]:
    """Give each piece of a list from ``with_people`` its ``.audience``, said to the viewer, with what it is about and
    who received it too: two queries, and one for each kind of thing that they are about."""
    pieces = attach_together(attach_abouts(pieces, viewer), viewer)
    receivers = {piece.receiver_id for piece in pieces if is_open_to_coach(piece)}
    coaches = {person: row.coach for person, row in assignments_of(receivers).items()}
    for piece in pieces:
        piece.audience = audience_beside(
            piece, viewer, coaches.get(piece.receiver_id) if is_open_to_coach(piece) else None
        )
    return pieces


def in_box(pieces: QuerySet, person: Person, lies: str = "") -> QuerySet:
    """Of the pieces that a person received: those that lie before her, ``aside``, or ``muted`` (they came silently)."""
    put_aside = Exists(PutAside.objects.visible_to(person).filter(feedback=OuterRef("pk")))
    if lies == "muted":
        return pieces.filter(muted())
    return pieces.filter(~muted(), put_aside if lies == "aside" else ~put_aside)


def chosen(
    pieces: QuerySet, words: str = "", kind: str = "", year: int = 0, about: str = "", giver: int = 0
) -> QuerySet:
    """Pieces with all of the words in them (without accents and capitals), of a kind, a year, about, from somebody."""
    if about:
        pieces = pieces.filter(about=about)
    if giver:
        pieces = pieces.filter(giver=giver)
    if kind in Kind.values:
        pieces = pieces.filter(kind=kind)
    if year:
        pieces = pieces.filter(sent_at__year=year)
    if words := words.strip():
        space = Value(" ")
        fields = [field for name in ("text", "saw", "effect", "wish", "about") for field in (F(name), space)]
        author = Coalesce(F("giver__name"), F("outside__signed"), output_field=TextField())
        everything = Concat(*fields, author, space, F("receiver__name"), output_field=TextField())
        pieces = pieces.alias(everything=Fold(everything))
        for word in words.split():
            pieces = pieces.filter(everything__contains=Fold(Value(word)))
    return pieces


def years(pieces: QuerySet) -> list[int]:
    """The years in which the pieces were sent, newest first. One query."""
    return [moment.year for moment in pieces.datetimes("sent_at", "year", order="DESC")]


def givers(person: Person, most: int = 60) -> list[Person]:
    """From whom a person received something that stands, by name. One query."""
    mine = Feedback.objects.visible_to(person).filter(receiver=person, state=State.SENT).order_by()
    return list(Person.objects.filter(pk__in=mine.values("giver")).order_by("name")[:most])


def abouts(person: Person, most: int = 60) -> list[str]:
    """What it was about that a person received, by name. One query."""
    mine = Feedback.objects.visible_to(person).filter(receiver=person, state=State.SENT).exclude(about="")
    return list(mine.order_by("about").values_list("about", flat=True).distinct()[:most])


def withdrawals(person: Person) -> QuerySet:
    """What was sent to a person and taken back, newest first: that it was, not what it was."""
    return Withdrawal.objects.visible_to(person).filter(receiver=person).select_related("giver").order_by("-at")


def of_both(person: Person) -> QuerySet:
    """Everything that a person gave and received and that stands, for her own export; oldest first."""
    pieces: Any = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person), state=State.SENT)
    return with_people(pieces).order_by("sent_at", "pk")


def open_to(coach: Person, people: QuerySet) -> QuerySet:
    """What these people received from others and is open to their coach; newest first."""
    pieces = Feedback.objects.visible_to(coach).filter(open_to_coach(), receiver__in=people, state=State.SENT)
    return with_people(pieces.exclude(giver=coach))
