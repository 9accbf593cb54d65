"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db.models import Case, Count, DateField, Exists, F, OuterRef, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Concat, TruncWeek
from django.utils import timezone

from tandem.core import clock
from tandem.core.search import Fold, by_name
from tandem.people.models import Assignment, Grant, Person, TeamMembership
from tandem.people.queries import assignments_of
from tandem.people.states import Role

from .access import audience_beside, coach_today, is_open_to_coach, who_can_be_given
from .models import (
    Draft,
    Feedback,
    FeedbackRequest,
    Invitation,
    KeptForConversation,
    PutAside,
    Share,
    Thanks,
    Withdrawal,
)
from .states import Answer, Kind, State

WEEKS = 13


def with_people(pieces: QuerySet) -> QuerySet:
    """Pieces with giver and receiver, and what happened to them as ``is_thanked``, ``is_shared``, ``is_kept``."""
    of_this = {"feedback": OuterRef("pk")}
    return pieces.select_related("giver", "receiver", "invitation__request").annotate(
        is_thanked=Exists(Thanks.objects.filter(**of_this)),
        is_shared=Exists(Share.objects.filter(**of_this)),
        is_kept=Exists(KeptForConversation.objects.filter(**of_this)),
    )


def received(person: Person, viewer: Person) -> QuerySet:
    """What ``person`` received, as far as ``viewer`` may see it; newest first."""
    return with_people(Feedback.objects.visible_to(viewer).filter(receiver=person, state=State.SENT))


def given(person: Person, viewer: Person) -> QuerySet:
    """What ``person`` gave and stands, as far as ``viewer`` may see it; newest first."""
    return with_people(Feedback.objects.visible_to(viewer).filter(giver=person, state=State.SENT))


def attach_audiences(pieces: Iterable[Feedback], viewer: Person) -> list[Feedback]:
    """Give each piece of a list from ``with_people`` its ``.audience``, said to the viewer: one query."""
    pieces = list(pieces)
    receivers = {piece.receiver_id for piece in pieces if is_open_to_coach(piece)}
    coaches = {person: row.coach for person, row in assignments_of(receivers).items()}
    for piece in pieces:
        piece.audience = audience_beside(
            piece, viewer, coaches.get(piece.receiver_id) if is_open_to_coach(piece) else None
        )
    return pieces


def in_box(pieces: QuerySet, person: Person, aside: bool = False) -> QuerySet:
    """Of the pieces that a person received: those that lie before her, or those that she put aside."""
    put_aside = Exists(PutAside.objects.visible_to(person).filter(feedback=OuterRef("pk")))
    return pieces.filter(put_aside if aside else ~put_aside)


def chosen(pieces: QuerySet, words: str = "", kind: str = "", year: int = 0) -> QuerySet:
    """Pieces with all of the words in them (without accents and capitals), of a kind, of a year."""
    if kind in Kind.values:
        pieces = pieces.filter(kind=kind)
    if year:
        pieces = pieces.filter(sent_at__year=year)
    if words := words.strip():
        space = Value(" ")
        fields = [field for name in ("text", "saw", "effect", "wish", "about") for field in (F(name), space)]
        everything = Concat(*fields, F("giver__name"), space, F("receiver__name"), output_field=TextField())
        pieces = pieces.alias(everything=Fold(everything))
        for word in words.split():
            pieces = pieces.filter(everything__contains=Fold(Value(word)))
    return pieces


def years(pieces: QuerySet) -> list[int]:
    """The years in which the pieces were sent, newest first. One query."""
    return [moment.year for moment in pieces.datetimes("sent_at", "year", order="DESC")]


def withdrawals(person: Person) -> QuerySet:
    """What was sent to a person and taken back, newest first: that it was, not what it was."""
    return Withdrawal.objects.visible_to(person).filter(receiver=person).select_related("giver").order_by("-at")


def drafts(person: Person) -> QuerySet:
    """What a person is writing."""
    return Draft.objects.visible_to(person).select_related("receiver")


def draft_for(person: Person, receiver: Person) -> Draft | None:
    """The newest thing that a person is writing to the receiver, or None."""
    return drafts(person).filter(receiver=receiver).first()


def waiting_requests(person: Person) -> QuerySet:
    """The questions that wait for a person, as invitations with ``request`` and its asker; first wanted first."""
    mine = Invitation.objects.visible_to(person).filter(person=person, state=Answer.WAITING)
    return mine.select_related("request__asker").order_by(F("request__wanted_by_date").asc(nulls_last=True), "pk")


def own_requests(person: Person) -> QuerySet:
    """The questions that a person asks, newest first."""
    return FeedbackRequest.objects.visible_to(person).filter(asker=person)


def attach_invitations(requests: Iterable[FeedbackRequest], viewer: Person) -> list[FeedbackRequest]:
    """Give each request of a list ``.invitations`` with person and, when there is one, ``.feedback``: two queries."""
    requests = list(requests)
    rows = Invitation.objects.visible_to(viewer).filter(request__in=requests).select_related("person").order_by("pk")
    answers = Feedback.objects.visible_to(viewer).filter(invitation__in=rows, state=State.SENT)
    feedback = {piece.invitation_id: piece for piece in answers}
    of_request: dict[int, list[Invitation]] = {request.pk: [] for request in requests}
    for row in rows:
        row.feedback = feedback.get(row.pk)
        of_request[row.request_id].append(row)
    for request in requests:
        request.invitations = of_request[request.pk]
        request.is_waiting = any(row.state == Answer.WAITING for row in request.invitations)
    return requests


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A piece as a dated fact beside a conversation. ``kept``: the receiver put it into her file for it herself."""

    id: int
    date: datetime.date
    kind: str
    by: Person
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
    pieces = with_people(both.filter(receiver=person, state=State.SENT, sent_at__date__range=(start, end)))
    return [
        Fact(
            id=piece.pk,
            date=timezone.localdate(piece.sent_at),
            kind=piece.kind,
            by=piece.giver,
            words=piece.words,
            about=piece.about,
            language=piece.language,
            kept=piece.is_kept,
            feedback=piece,
        )
        for piece in pieces.order_by("sent_at", "pk")
    ]


class Week(NamedTuple):
    """A week of one's own rhythm: the Monday, and how many pieces went and came."""

    monday: datetime.date
    given: int
    received: int


def rhythm(person: Person) -> list[Week]:
    """The last thirteen weeks of a person, for herself alone: a mirror, never added up for others. One query."""
    today = clock.today()
    first = today - datetime.timedelta(days=today.weekday(), weeks=WEEKS - 1)
    mine = Feedback.objects.visible_to(person).filter(state=State.SENT, sent_at__date__gte=first)
    rows = (
        mine.filter(Q(giver=person) | Q(receiver=person))
        .annotate(monday=TruncWeek("sent_at", output_field=DateField()))
        .order_by()
        .values("monday")
        .annotate(given=Count("pk", filter=Q(giver=person)), received=Count("pk", filter=Q(receiver=person)))
    )
    counted = {row["monday"]: row for row in rows}
    mondays = [first + datetime.timedelta(weeks=number) for number in range(WEEKS)]
    return [
        Week(day, counted[day]["given"], counted[day]["received"]) if day in counted else Week(day, 0, 0)
        for day in mondays
    ]


def suggested_people(person: Person, most: int = 8) -> list[Person]:
    """Whom one probably writes to: lately in touch first, then coach, team and unit. At most ``most`` people."""
    pairs = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person))
    lately = pairs.order_by("-sent_at").values_list("giver", "receiver")[:40]
    touched = list(dict.fromkeys(key for pair in lately for key in pair if key != person.pk))
    mine = Assignment.objects.in_force().filter(person=person)
    teams = TeamMembership.objects.in_force().filter(person=person).values("team")
    near = (
        Q(pk__in=touched)
        | Q(pk__in=mine.values("coach"))
        | Q(pk__in=TeamMembership.objects.in_force().filter(team__in=teams).values("person"))
        | Q(pk__in=Assignment.objects.in_force().filter(unit__in=mine.values("unit")).values("person"))
    )
    places = [When(pk=key, then=Value(place)) for place, key in enumerate(touched)]
    last = Value(len(touched))
    order = Case(*places, default=last) if places else last
    return list(who_can_be_given(person).filter(near).order_by(order, *by_name())[:most])


def suggested_abouts(person: Person, receiver: Person | None = None, most: int = 8) -> list[str]:
    """Labels that a person used lately, those with the receiver first."""
    mine = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person)).exclude(about="")
    rows = mine.order_by("-sent_at").values_list("about", "giver", "receiver")[:60]
    ours = [about for about, *pair in rows if receiver and receiver.pk in pair]
    return list(dict.fromkeys([*ours, *(about for about, *_pair in rows)]))[:most]


def confidential_advisers() -> list[Person]:
    """The people who hold that role today: the way out when something crossed a line."""
    holders = Grant.objects.in_force().filter(role=Role.CONFIDENTIAL_ADVISER).values("holder")
    return list(Person.objects.filter(pk__in=holders, employed__contains=clock.today()))


def of_both(person: Person) -> QuerySet:
    """Everything that a person gave and received and that stands, for her own export; oldest first."""
    pieces: Any = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person), state=State.SENT)
    return with_people(pieces).order_by("sent_at", "pk")


def open_to(coach: Person, people: QuerySet) -> QuerySet:
    """What these people received from others and is open to their coach; newest first."""
    pieces = Feedback.objects.visible_to(coach).filter(receiver__in=people, state=State.SENT)
    return with_people(pieces.exclude(giver=coach))
