"""Conversations as iCalendar (RFC 5545, 5546, 7986): when, where and with whom. Nothing of what is talked about.

Moments are in UTC, which every program shows in the zone of its user, and which knows no summer time.
"""

import datetime
from email.utils import parseaddr

import icalendar
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.notices.calendars import Entry, source

from . import queries
from .access import readers_of
from .models import Move, TeamMove
from .states import State, TeamState

SOURCE, TEAM_SOURCE = "conversation", "team_talk"
FORMAL_MINUTES, INFORMAL_MINUTES, TEAM_MINUTES = 60, 30, 60


def reference(conversation):
    """How a notice points at a conversation."""
    return f"{SOURCE}:{conversation.pk}"


def team_reference(talk):
    """How a notice points at a conversation of a team."""
    return f"{TEAM_SOURCE}:{talk.pk}"


@source(SOURCE)
def entry(key, person):
    """The invitation for one of the two; for who no longer holds it, or once it is cancelled, the withdrawal. Who no
    longer holds it learns what to take away, and not where and with whom it is held now."""
    row = queries.for_calendars().filter(pk=key).first()
    if row is None or row.is_locked:
        return None
    is_former = person.pk not in {row.person_id, row.coach_id}
    gone = is_former or row.state == State.CANCELLED
    method = "CANCEL" if gone else "REQUEST"
    event = _event(row, person, gone)
    event["organizer"] = _organizer()
    for one in (person,) if is_former else (row.person, row.coach):
        event.add("attendee", _attendee(one, _last_mover(Move, conversation=row) or row.started_by_id))
    return Entry(method, _calendar([event], method))


@source(TEAM_SOURCE)
def team_entry(key, person):
    """The invitation for one who takes part; for who no longer does, or once it is cancelled, the withdrawal."""
    row = queries.team_talks_for_calendars().filter(pk=key).first()
    if row is None or row.state == TeamState.CLOSED:
        return None
    people = readers_of(row)
    is_former = person not in people
    gone = is_former or row.state == TeamState.CANCELLED
    method = "CANCEL" if gone else "REQUEST"
    event = _team_event(row, gone, not is_former)
    event["organizer"] = _organizer()
    for one in (person,) if is_former else people:
        event.add("attendee", _attendee(one, _last_mover(TeamMove, talk=row) or row.planned_by_id))
    return Entry(method, _calendar([event], method))


def feed(person):
    """All of a person's planned conversations, for a calendar that asks for them again and again."""
    with translation.override(person.language):
        rows = [(row.planned_at, _event(row, person)) for row in queries.planned_of(person)]
        rows += [(row.planned_at, _team_event(row)) for row in queries.team_talks_planned_of(person)]
        events = [event for _at, event in sorted(rows, key=lambda row: row[0])]
        return _calendar(events, "PUBLISH", _("Conversations"))


def _calendar(events, method, name=""):
    made = icalendar.Calendar()
    made.add("prodid", "-//Tandem//Tandem//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", method)
    if name:
        made.add("x-wr-calname", name)
        made.add("refresh-interval", datetime.timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for event in events:
        made.add_component(event)
    return made.to_ical().decode()


def _event(row, person, gone=False):
    other = row.coach if person.pk == row.person_id else row.person
    return _held(
        row,
        # The title of the guide: a title of one's own may tell what it is about.
        summary=_("%(what)s with %(name)s") % {"what": row.guide.title, "name": other.name},
        page=reverse("conversations:conversation", args=[row.pk]),
        minutes=row.minutes or (FORMAL_MINUTES if row.is_formal else INFORMAL_MINUTES),
        gone=gone,
        is_hers=person.pk in {row.person_id, row.coach_id},
    )


def _team_event(row, gone=False, is_hers=True):
    return _held(
        row,
        summary=_("%(what)s of %(team)s") % {"what": row.guide.title, "team": row.team.name},
        page=reverse("conversations:team_talk", args=[row.pk]),
        minutes=row.minutes or TEAM_MINUTES,
        gone=gone,
        is_hers=is_hers,
    )


def _held(row, *, summary, page, minutes, gone, is_hers):
    starts, page = row.planned_at.astimezone(datetime.UTC), settings.SITE_URL + page
    words = [_("Prepare it, or move it, in Tandem: %(page)s") % {"page": page}]
    event = icalendar.Event()
    event.add("uid", str(row.uid))
    event.add("sequence", row.sequence)
    event.add("dtstamp", clock.now().astimezone(datetime.UTC))
    event.add("dtstart", starts)
    event.add("dtend", starts + datetime.timedelta(minutes=minutes))
    event.add("summary", summary)
    event.add("status", "CANCELLED" if gone else "CONFIRMED")
    event.add("class", "PRIVATE")
    if not is_hers:
        return event  # where it is held now is no longer for her
    if where := row.place or row.video:
        event.add("location", where)
    if row.video:
        words.append(_("Video: %(link)s") % {"link": row.video})
        label = {"VALUE": "URI", "FEATURE": "VIDEO", "LABEL": _("Video call")}
        event.add("conference", icalendar.vUri(row.video), parameters=label)
    event.add("url", row.video or page)
    event.add("description", "\n".join(words))
    return event


def _address(email, name):
    made = icalendar.vCalAddress(f"mailto:{email}")
    made.params["CN"] = name
    return made


def _organizer():
    """The address that the mail comes from: what another address organises is taken for a forgery."""
    name, email = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return _address(email, name or settings.ORGANISATION)


def _last_mover(model, **of):
    return model.objects.filter(**of).order_by("-at", "-pk").values_list("by", flat=True).first()


def _attendee(one, comes):
    """One who takes part. Who planned or last moved it (``comes``) does; nobody is asked to answer an address that
    nobody reads."""
    made = _address(one.email, one.name)
    made.params["ROLE"], made.params["CUTYPE"], made.params["RSVP"] = "REQ-PARTICIPANT", "INDIVIDUAL", "FALSE"
    made.params["PARTSTAT"] = "ACCEPTED" if one.pk == comes else "NEEDS-ACTION"
    return made
