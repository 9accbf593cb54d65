"""What each may read."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, Exists, F, Func, OuterRef, Q

from tandem.core import clock
from tandem.core.access import EVERYBODY, NOBODY, sees
from tandem.people.models import Assignment, FunctionalCoaching
from tandem.people.relations import coached_by, holds, in_scope_of_hr_partner, led_by, teams_of
from tandem.people.states import Role

from ..models import (
    AgendaItem,
    Agreement,
    Answer,
    CalendarFeed,
    Conversation,
    Correction,
    Guide,
    Move,
    PointAside,
    Preparation,
    PrivateNote,
    Record,
    Series,
    SharedNotes,
    SignOff,
    SignReminder,
    StandIn,
    StartWish,
    Style,
    TeamAgendaItem,
    TeamAgreement,
    TeamAnswer,
    TeamMove,
    TeamNotes,
    TeamSeat,
    TeamTalk,
    Topic,
)
from ..parameters import Formal
from ..states import COMING, UNDER_WAY, Edition, Kind, State


class _Among(Func):
    """A column is one of the keys that a query gives: read once, and found through the index of the column."""

    template, arg_joiner = "(%(expressions)s))", " = ANY ("
    output_field = BooleanField()


def _that_last():
    """The stand-ins for the coach of today, by somebody who works here today."""
    now = Assignment.objects.in_force().filter(person=OuterRef("conversation__person"), coach=OuterRef("coach"))
    return StandIn.objects.filter(Exists(now), ended_at=None, stand_in__employed__contains=clock.today())


def _of(stand_ins, conversation="pk"):
    return Q(_Among(F(conversation), ArraySubquery(stand_ins.order_by().values("conversation"))))


def stood_in_by(viewer, conversation="pk"):
    """The formal conversations in which ``viewer`` stands in for the coach of today, or did so until they ended."""
    return _of(_that_last().filter(stand_in=viewer), conversation)


def stood_in_for(viewer):
    """The formal conversations under way in which somebody stands in for ``viewer``, the coach of today."""
    return _of(_that_last().filter(coach=viewer)) & Q(state__in=UNDER_WAY)


def held_as_coach(viewer):
    """The conversations in which ``viewer`` has the seat of the coach: her own, and those in which she stands in. One
    that has ended she reads from there."""
    formal = Q(kind=Kind.FORMAL) & led_by(viewer) & ~stood_in_for(viewer)
    return Q(kind=Kind.INFORMAL, coach=viewer) | formal | stood_in_by(viewer)


def of_the_two(viewer):
    """Where ``viewer`` has one of the two seats."""
    return Q(person=viewer) | held_as_coach(viewer)


def for_the_file(viewer):
    """Formal conversations of people in the scope of an HR partner, not her own."""
    return Q(kind=Kind.FORMAL) & in_scope_of_hr_partner(viewer) & ~Q(person=viewer)


def signed_for_the_file(viewer):
    """Those of them that an HR partner reads: signed, the organisation wants it, and did when they began."""
    if not holds(viewer, Role.HR_PARTNER) or not _hr_reads(viewer):
        return NOBODY
    return for_the_file(viewer) & Q(state=State.LOCKED, hr_reads=True)


def _in(rule, viewer):
    return Q(conversation__in=Conversation.objects.filter(rule(viewer)))


def _hr_reads(viewer):
    """The parameter, read once for each person object, which lives for one request."""
    if not hasattr(viewer, "_hr_reads_signed"):
        viewer._hr_reads_signed = Formal.current().hr_reads_signed
    return viewer._hr_reads_signed


@sees(Guide)
def guide(viewer):
    """The types of conversation are open to everybody: no surprises. A draft is for HR administrators."""
    return EVERYBODY if holds(viewer, Role.HR_ADMIN) else Q(published_date__isnull=False)


@sees(Topic)
def topic(viewer):
    """As its guide."""
    return EVERYBODY if holds(viewer, Role.HR_ADMIN) else Q(guide__published_date__isnull=False)


@sees(Conversation)
def conversation(viewer):
    """The two; of formal ones also that it exists, for the HR partner, and for a coach for whom somebody stands in."""
    return of_the_two(viewer) | stood_in_for(viewer) | for_the_file(viewer)


@sees(Preparation)
def preparation(viewer):
    """Whether somebody is ready; it holds no words."""
    return _in(of_the_two, viewer)


@sees(Answer)
def answer(viewer):
    """One's own; those of the other side once they are disclosed."""
    mine = Preparation.objects.filter(_in(of_the_two, viewer))
    return Q(preparation__in=mine.filter(Q(author=viewer) | Q(disclosed_at__isnull=False)))


@sees(PrivateNote)
def private_note(viewer):
    """Its author."""
    return Q(author=viewer) & _in(of_the_two, viewer)


@sees(AgendaItem)
def agenda_item(viewer):
    """The two."""
    return _in(of_the_two, viewer)


@sees(SharedNotes)
def shared_notes(viewer):
    """The two."""
    return _in(of_the_two, viewer)


@sees(Move)
def move_(viewer):
    """The two: a reason may be personal."""
    return _in(of_the_two, viewer)


@sees(StandIn)
def stand_in(viewer):
    """The two, and the coach for whom somebody stands in."""
    return _in(of_the_two, viewer) | _in(stood_in_for, viewer)


@sees(StartWish)
def start_wish(viewer):
    """The two."""
    return _in(of_the_two, viewer)


@sees(Agreement)
def agreement(viewer):
    """The two; once it is signed also the file."""
    return _in(of_the_two, viewer) | _in(signed_for_the_file, viewer)


@sees(SignOff)
def sign_off(viewer):
    """As for agreements."""
    return _in(of_the_two, viewer) | _in(signed_for_the_file, viewer)


@sees(SignReminder)
def sign_reminder(viewer):
    """The two."""
    return _in(of_the_two, viewer)


@sees(Correction)
def correction(viewer):
    """The two: what was wrong may be personal."""
    return _in(of_the_two, viewer)


@sees(Record)
def record(viewer):
    """The whole for the two, what was signed for the file."""
    return _in(of_the_two, viewer) | Q(edition=Edition.FILE) & _in(signed_for_the_file, viewer)


@sees(CalendarFeed)
def calendar_feed(viewer):
    """One's own."""
    return Q(person=viewer)


@sees(Series)
def series(viewer):
    """The two whose rhythm it is."""
    return Q(person=viewer) | Q(coach=viewer)


@sees(PointAside)
def point_aside(viewer):
    """Who put it aside: the other is not told."""
    return Q(by=viewer) & _in(of_the_two, viewer)


def _coaches_to_meet(viewer):
    """Her coaches of today with whom she has a conversation that is still to come."""
    coming = Conversation.objects.filter(state__in=COMING, person=viewer)
    informal = Q(person__in=coming.filter(kind=Kind.INFORMAL).values("coach"))
    formal = Q(Exists(coming.filter(kind=Kind.FORMAL)))
    lead = Q(person__in=Assignment.objects.in_force().filter(person=viewer).values("coach"))
    beside = Q(person__in=FunctionalCoaching.objects.in_force().filter(person=viewer).values("coach"))
    return lead & (formal | informal) | beside & informal


def _to_meet_as_stand_in(viewer):
    """Of a conversation that is still to come, the other one of the two when one of them stands in for the coach."""
    coming = _that_last().filter(conversation__state__in=COMING)
    met = Q(person__in=coming.filter(stand_in=viewer).values("conversation__person"))
    return met | Q(person__in=coming.filter(conversation__person=viewer).values("stand_in"))


@sees(Style)
def style(viewer):
    """She herself, her coaches of today, and those she coaches today, from when a conversation with them is to come; so
    it is between her and who stands in for her coach. No office, and no former coach, whatever was planned once."""
    return Q(person=viewer) | coached_by(viewer) | _coaches_to_meet(viewer) | _to_meet_as_stand_in(viewer)


def with_her_team(viewer):
    """The conversations of teams in which ``viewer`` takes part: to come, as long as she is in the team; held, for
    good."""
    seats = TeamSeat.objects.filter(person=viewer).values("talk")
    return Q(pk__in=seats) & (Q(begun_at__isnull=False) | Q(team__in=teams_of(viewer)))


def _of_team(viewer):
    return Q(talk__in=TeamTalk.objects.filter(with_her_team(viewer)))


@sees(TeamTalk)
def team_talk(viewer):
    """Who takes part."""
    return with_her_team(viewer)


@sees(TeamSeat)
def team_seat(viewer):
    """Who takes part and who is ready; it holds no words."""
    return _of_team(viewer)


@sees(TeamAnswer)
def team_answer(viewer):
    """One's own. Those of the others once they are disclosed; before the talk begins for who has handed in alone."""
    seats = TeamSeat.objects.filter(_of_team(viewer))
    handed_in = TeamSeat.objects.filter(person=viewer, handed_in_at__isnull=False).values("talk")
    reads = Q(talk__begun_at__isnull=False) | Q(talk__in=handed_in)
    return Q(seat__in=seats.filter(Q(person=viewer) | Q(disclosed_at__isnull=False) & reads))


@sees(TeamMove)
def team_move(viewer):
    """Who takes part."""
    return _of_team(viewer)


@sees(TeamAgendaItem)
def team_agenda_item(viewer):
    """Who takes part."""
    return _of_team(viewer)


@sees(TeamNotes)
def team_notes(viewer):
    """Who takes part."""
    return _of_team(viewer)


@sees(TeamAgreement)
def team_agreement(viewer):
    """Who takes part."""
    return _of_team(viewer)
