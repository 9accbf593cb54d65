"""What the page of one conversation shows, as far as its viewer may see it."""

from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef
from procrastinate.contrib.django.models import ProcrastinateJob

from tandem.people.models import Person

from ..access import coach_seat, side_read_by
from ..models import Conversation, Move, Preparation, PrivateNote, SignOff, StandIn, StartWish
from ..states import Act, Side, State

MAKE_RECORD = "conversations.make_record"


@dataclass(kw_only=True)
class Seat:
    """One of the two: who sits there, and how far she is."""

    side: str
    person: Person
    preparation: Preparation | None = None
    sign_off: SignOff | None = None
    asked_to_start: bool = False

    @property
    def handed_in(self):
        """Whether the preparation is handed in."""
        return self.preparation is not None and self.preparation.handed_in_at is not None


@dataclass(kw_only=True)
class Seats:
    """The two sides as ``viewer`` sees them; ``mine`` and ``other`` are None for who has no seat."""

    conversation: Conversation
    employee: Seat
    coach: Seat
    side: str = ""
    disclosed_by: list[Preparation] = field(default_factory=list)
    both: list[Seat] = field(init=False)

    def __post_init__(self):
        self.both = [self.employee, self.coach]

    @property
    def mine(self):
        """The seat of the viewer."""
        return next((seat for seat in self.both if seat.side == self.side), None)

    @property
    def other(self):
        """The seat across."""
        return next((seat for seat in self.both if self.side and seat.side != self.side), None)

    @property
    def disclosed(self):
        """Both read each other."""
        return self.conversation.opened_at is not None

    @property
    def all_handed_in(self):
        """Both are ready."""
        return self.employee.handed_in and self.coach.handed_in


def two_seats(conversation, viewer):
    """Only who sits where. One query."""
    two = {Side.PERSON: conversation.person, Side.COACH: coach_seat(conversation)}
    here = {side: Seat(side=side, person=viewer if viewer == person else person) for side, person in two.items()}
    side = side_read_by(conversation, viewer)
    return Seats(conversation=conversation, employee=here[Side.PERSON], coach=here[Side.COACH], side=side)


def seats(conversation, viewer):
    """Who sits where, and how far each is. Five queries at most."""
    two = {Side.PERSON: conversation.person, Side.COACH: coach_seat(conversation)}
    prepared = Preparation.objects.visible_to(viewer).filter(conversation=conversation).select_related("author")
    ready = {row.author_id: row for row in prepared}
    signed = {row.side: row for row in sign_offs(conversation, viewer)}
    side = side_read_by(conversation, viewer)
    if side:  # the rules need not ask again what the two see anyway
        conversation.known_ready = {pk for pk, row in ready.items() if row.handed_in_at}
        conversation.known_signed = {row.side: row.by_id for row in signed.values()}
    wishes = StartWish.objects.visible_to(viewer).filter(conversation=conversation)
    asked = set(wishes.values_list("by", flat=True)) if conversation.state == State.PREPARING else set()
    made = {
        side: Seat(
            side=side,
            person=signed[side].by if side in signed and signed[side].act != Act.SILENT else person,
            preparation=ready.get(person.pk),
            sign_off=signed.get(side),
            asked_to_start=person.pk in asked,
        )
        for side, person in two.items()
    }
    return Seats(
        conversation=conversation,
        employee=made[Side.PERSON],
        coach=made[Side.COACH],
        side=side,
        disclosed_by=sorted(
            (row for row in ready.values() if row.disclosed_at),
            key=lambda row: (row.side != Side.PERSON, row.disclosed_at),
        ),
    )


def sign_offs(conversation, viewer):
    """The signatures that the viewer may see."""
    return SignOff.objects.visible_to(viewer).filter(conversation=conversation).select_related("by")


def own_note(conversation, viewer):
    """The viewer's own note."""
    row = PrivateNote.objects.visible_to(viewer).filter(conversation=conversation, author=viewer.pk).first()
    return row.text if row else ""


def record_lock(conversation, language, edition):
    """The name under which the worker is asked for a document: it waits in the queue once."""
    return f"{MAKE_RECORD}.{conversation.pk}.{language}.{edition}"


def record_asked(conversation, language, edition):
    """Whether the worker has still to make a document."""
    jobs = ProcrastinateJob.objects.filter(task_name=MAKE_RECORD, status__in=("todo", "doing"))
    return jobs.filter(queueing_lock=record_lock(conversation, language, edition)).exists()


def moves_of(conversation, viewer):
    """When it was moved, by whom and why."""
    return Move.objects.visible_to(viewer).filter(conversation=conversation).select_related("by")


def with_stand_ins(conversations):
    """Conversations that know whether anybody ever stood in for a coach in them: most need not ask who."""
    return conversations.annotate(has_stand_ins=Exists(StandIn.objects.filter(conversation=OuterRef("pk"))))
