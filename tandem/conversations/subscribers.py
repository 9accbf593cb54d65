"""What follows when something has happened to a conversation, or to the coach of somebody."""

from django.urls import reverse

from tandem.core import clock
from tandem.core.events import on
from tandem.notices.actions import Letter, bring, notify, notify_each
from tandem.people.events import PersonAssigned
from tandem.people.models import Person
from tandem.people.queries import system_person

from . import actions, calendar, events, notices
from .access import readers_of
from .models import Conversation, Series, StandIn, TeamTalk

# What both calendars hear of; the mail brings the entry as it is when the mail goes.
IN_CALENDARS = {notices.PLANNED, notices.MOVED, notices.CANCELLED, notices.TAKEN_OVER}


def _tell(event, kind):
    """Tell both sides but the one whose act it was; each is told about the other. Her calendar hears it too."""
    row = Conversation.objects.select_related("person", "coach").filter(pk=event.conversation).first()
    if row is None:
        return
    where = {"url": reverse("conversations:conversation", args=[row.pk]), "event": event.id}
    if kind in IN_CALENDARS and row.planned_at:
        where["calendar"] = calendar.reference(row)
    _tell_two(event, kind, row, where)


def _tell_two(event, kind, row, where):
    for one, other in ((row.person, row.coach), (row.coach, row.person)):
        if clock.today() in one.employed:
            notify([one], kind, by=event.by, who=other.called, **where)
            if one.pk == event.by and "calendar" in where:
                bring(one, who=other.called, **where)


KINDS = {
    events.ConversationPlanned: notices.PLANNED,
    events.ConversationMoved: notices.MOVED,
    events.ConversationCancelled: notices.CANCELLED,
    events.PreparationHandedIn: notices.HANDED_IN,
    events.StartAsked: notices.START_ASKED,
    events.ConversationOpened: notices.OPENED,
    events.SignatureAsked: notices.TO_SIGN,
    events.ConversationSigned: notices.SIGNED,
    events.SignatureRefused: notices.REFUSED,
    events.CorrectionAsked: notices.CORRECTION_ASKED,
    events.CorrectionDeclined: notices.CORRECTION_DECLINED,
    events.CorrectionBegun: notices.CORRECTION_BEGUN,
    events.CorrectionDropped: notices.CORRECTION_DROPPED,
    events.ConversationLocked: notices.LOCKED,
    events.ConversationFollows: notices.FOLLOWS,
    events.ConversationMadeRoom: notices.MADE_ROOM,
}
for event_type, notice in KINDS.items():
    on(event_type)(lambda event, notice=notice: _tell(event, notice))


@on(events.ConversationsCancelled)
def calendars_are_cleared(event):
    """The two of each are told, with what takes it out of their calendars."""
    letters = []
    for row in Conversation.objects.select_related("person", "coach").filter(pk__in=event.conversations).order_by("pk"):
        url = reverse("conversations:conversation", args=[row.pk])
        for one, other in ((row.person, row.coach), (row.coach, row.person)):
            if clock.today() in one.employed:
                letters.append(Letter(one, url, {"who": other.called}, calendar.reference(row)))
    notify_each(letters, notices.CALLED_OFF, by=event.by, event=event.id)


RHYTHMS = {
    events.SeriesBegun: notices.RHYTHM_BEGUN,
    events.SeriesChanged: notices.RHYTHM_CHANGED,
    events.SeriesStopped: notices.RHYTHM_STOPPED,
}


def _tell_rhythm(event, kind):
    if row := Series.objects.select_related("person", "coach").filter(pk=event.series).first():
        where = {"url": reverse("conversations:series", args=[row.pk]), "event": event.id}
        _tell_two(event, kind, row, where)


for event_type, notice in RHYTHMS.items():
    on(event_type)(lambda event, notice=notice: _tell_rhythm(event, notice))


@on(events.ConversationLocked)
@on(events.ConversationCancelled)
def the_next_one_follows(event):
    """A series plans its next conversation, and what was left of the agenda is carried over; once, however asked."""
    row = Conversation.objects.select_related("person", "coach", "guide").get(pk=event.conversation)
    if row.is_formal:
        return
    by = Person.objects.get(pk=event.by)
    for series in Series.objects.filter(person=row.person, coach=row.coach, stopped_at=None):
        actions.go_on(series, by=by)
    actions.carry_over(row, by=by)


@on(events.ConversationHandedOver)
def the_new_coach_is_told(event):
    """Both hear that the seat has passed. The former coach hears that, and nothing of what follows."""
    _tell(event, notices.TAKEN_OVER)
    row = Conversation.objects.select_related("person").filter(pk=event.conversation).first()
    former = Person.objects.filter(pk=event.former).first()
    if row and former and clock.today() in former.employed:
        where = {"calendar": calendar.reference(row)} if row.planned_at else {}
        url = reverse("conversations:index")
        notify([former], notices.PASSED_ON, by=event.by, url=url, event=event.id, who=row.person.called, **where)


def _tell_each(event, row, told):
    """Tell those of ``told`` who work here: [(person, kind, address, names)]. What is planned goes to their calendars,
    or out of them; also to that of the one whose act it was."""
    where = {"calendar": calendar.reference(row)} if row.planned_at else {}
    for one, kind, url, names in told:
        if clock.today() in one.employed:
            notify([one], kind, by=event.by, url=url, event=event.id, **names, **where)
            if one.pk == event.by and where:
                bring(one, url=url, event=event.id, **names, **where)


@on(events.StandInBegun)
def all_three_hear_who_stands_in(event):
    """The person, who stands in, and the coach."""
    one = _stand_in(event)
    if one is None:
        return
    row, url = one.conversation, reverse("conversations:conversation", args=[one.conversation_id])
    person, coach, stand_in = row.person, one.coach, one.stand_in
    told = [
        (person, notices.STANDS_IN, url, {"who": stand_in.called, "coach": coach.called}),
        (stand_in, notices.STAND_IN_ASKED, url, {"who": person.called, "coach": coach.called}),
        (coach, notices.STOOD_IN_FOR, url, {"who": person.called, "stand_in": stand_in.called}),
    ]
    _tell_each(event, row, told)


@on(events.StandInEnded)
def all_three_hear_that_the_coach_is_back(event):
    """The person, the coach, and who stood in, who learns nothing of what follows."""
    one = _stand_in(event)
    if one is None:
        return
    row, url = one.conversation, reverse("conversations:conversation", args=[one.conversation_id])
    told = [
        (row.person, notices.SEAT_BACK, url, {"who": one.coach.called}),
        (one.coach, notices.SEAT_BACK, url, {"who": row.person.called}),
        (one.stand_in, notices.STOOD_IN, reverse("conversations:index"), {"who": row.person.called}),
    ]
    _tell_each(event, row, told)


def _stand_in(event):
    rows = StandIn.objects.select_related("conversation__person", "conversation__coach", "coach", "stand_in")
    return rows.filter(pk=event.stand_in).first()


@on(events.SignatureReminded)
def who_has_not_signed_is_reminded(event):
    """She alone; the other reads on the page when it was."""
    row = Conversation.objects.select_related("person", "coach").filter(pk=event.conversation).first()
    to = Person.objects.filter(pk=event.person).first()
    if row and to and clock.today() in to.employed:
        url = reverse("conversations:sign", args=[row.pk])
        other = row.coach if to.pk == row.person_id else row.person
        notify([to], notices.REMINDED, by=event.by, url=url, event=event.id, who=other.called)


@on(events.ConversationLocked)
def the_record_is_made(event):
    """The document, by the worker, in the languages of the two."""
    row = Conversation.objects.select_related("person", "coach").get(pk=event.conversation)
    actions.order_records(row)


@on(PersonAssigned)
def the_seat_follows_the_coach(event):
    """Who gets another coach from today on goes on with that one; a date to come is followed when it is there."""
    if person := Person.objects.filter(pk=event.person).first():
        actions.hand_over(person, by=system_person())
        for series in Series.objects.filter(person=person, stopped_at=None):
            actions.end_with_the_tie(series, by=system_person())


TEAM_KINDS = {
    events.TeamTalkPlanned: notices.TEAM_PLANNED,
    events.TeamTalkMoved: notices.TEAM_MOVED,
    events.TeamTalkCancelled: notices.TEAM_CANCELLED,
    events.TeamTalkOpened: notices.TEAM_OPENED,
    events.TeamTalkClosed: notices.TEAM_CLOSED,
}
IN_TEAM_CALENDARS = {notices.TEAM_PLANNED, notices.TEAM_MOVED, notices.TEAM_CANCELLED}


def _tell_team(event, kind):
    """Tell those who take part, but the one whose act it was; her calendar hears it too."""
    row = TeamTalk.objects.select_related("team").filter(pk=event.talk).first()
    by = Person.objects.filter(pk=event.by).first()
    if row is None or by is None:
        return
    said = {"url": reverse("conversations:team_talk", args=[row.pk]), "event": event.id}
    said |= {"who": by.called, "team": row.team.name}
    people = readers_of(row)
    if kind not in IN_TEAM_CALENDARS:
        notify(people, kind, by=event.by, **said)
        return
    said["calendar"] = calendar.team_reference(row)
    notify(people, kind, by=event.by, **said)
    if by in people:
        bring(by, **said)


for event_type, notice in TEAM_KINDS.items():
    on(event_type)(lambda event, notice=notice: _tell_team(event, notice))


@on(events.TeamTalkJoined)
def who_is_brought_in_is_told(event):
    """She alone, with the entry for her calendar."""
    row = TeamTalk.objects.select_related("team").filter(pk=event.talk).first()
    person, by = (Person.objects.filter(pk=key).first() for key in (event.person, event.by))
    if row and person and by and clock.today() in person.employed:
        url, where = reverse("conversations:team_talk", args=[row.pk]), calendar.team_reference(row)
        said = {"who": by.called, "team": row.team.name, "calendar": where}
        notify([person], notices.TEAM_JOINED, by=event.by, url=url, event=event.id, **said)
