"""After something happened with a round: tell the people whom it concerns.

In an anonymous round nobody is told that somebody answered or said no.
"""

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.queries import coach_of, system_person

from . import actions, events, notices, queries
from .models import Contributor, Round


def _of(event):
    """The round of an event with its address, or (None, "")."""
    round = Round.objects.select_related("subject", "started_by", "summariser").filter(pk=event.round).first()
    return round, reverse("evaluations:round", args=[event.round]) if round else ""


def _tell(event, kind, whom):
    """Tell ``whom(round)`` about it, with the name of whose act it is and of whom it is about."""
    round, url = _of(event)
    if round:
        people = [person for person in whom(round) if person]
        who = _name(event.by, round)
        notify(people, kind, by=event.by, url=url, event=event.id, who=who, whom=round.subject.name)


def _name(by, round):
    known = (round.subject, round.started_by, coach_of(round.subject))
    return next((person.name for person in known if person and person.pk == by), "Tandem")


def subject(round):
    """The person."""
    return [round.subject]


def coach(round):
    """Her coach of today, where the coach knows of it."""
    return [coach_of(round.subject)] if round.with_coach else []


TOLD = {
    events.RoundProposed: (notices.PROPOSED, subject),
    events.RoundAgreed: (notices.AGREED, lambda round: [round.started_by]),
    events.ApprovalAsked: (notices.TO_APPROVE, coach),
    events.ApprovalRefused: (notices.REFUSED, subject),
    events.RoundEnded: (notices.TO_SUMMARISE, lambda round: [round.summariser]),
    events.RoundReported: (notices.REPORTED, subject),
    events.ReportShared: (notices.SHARED, lambda round: [coach_of(round.subject)]),
    events.RoundPrepared: (notices.AGAIN, subject),
}
for event_type, (notice, people) in TOLD.items():
    on(event_type)(lambda event, notice=notice, people=people: _tell(event, notice, people))


def _ask(event, kind, rows):
    """Tell those who are asked: people here by a notice, people outside by a mail with a link of their own."""
    round, _url = _of(event)
    for row in rows.select_related("person", "round__subject"):
        if row.person_id:
            url = reverse("evaluations:answer", args=[row.pk])
            notify([row.person], kind, by=system_person().pk, url=url, event=event.id, whom=round.subject.name)
        elif round.is_open:
            _mail(row)


def _mail(row):
    link = actions.send_link(row, by=system_person())
    with translation.override(row.language):
        name, organisation = row.round.subject.name, settings.ORGANISATION
        subject = translation.gettext("%(whom)s asks for your feedback") % {"whom": name}
        context = {"row": row, "link": link, "whom": name, "organisation": organisation}
        body = render_to_string("evaluations/mail.txt", context)
    send_mail(subject, body, settings.DEFAULT_FROM_EMAIL, [row.email])


@on(events.RoundLaunched)
def people_are_asked(event):
    """Everybody who is asked; those outside once, also when this is told twice."""
    rows = Contributor.objects.filter(round=event.round, key_hash="")
    _ask(event, notices.ASKED, rows)


@on(events.RoundReminded)
def who_has_not_responded_is_reminded(event):
    """Only those, and nobody else learns who they are."""
    rows = Contributor.objects.filter(round=event.round)
    _ask(event, notices.REMINDED, queries.not_responded(rows))


@on(events.RoundExtended)
def there_is_more_time(event):
    """For those who have not responded."""
    rows = queries.not_responded(Contributor.objects.filter(round=event.round, person__isnull=False))
    _ask(event, notices.EXTENDED, rows)


@on(events.RoundCancelled)
def nobody_is_asked_any_more(event):
    """All who were asked, whether they have answered or not; nobody when it never began."""
    round, _url = _of(event)
    if round and round.launched_date:
        rows = Contributor.objects.filter(round=round, person__isnull=False).select_related("person")
        url = reverse("evaluations:index")
        people = [row.person for row in rows]
        notify(people, notices.CANCELLED, by=event.by, url=url, event=event.id, whom=round.subject.name)


@on(events.ContributorDeclined)
def she_hears_of_a_no(event):
    """In a signed round alone: an anonymous no announces nothing."""
    round, url = _of(event)
    row = Contributor.objects.select_related("person").filter(pk=event.contributor).first()
    if round and row:
        notify([round.subject], notices.DECLINED, by=system_person().pk, url=url, event=event.id, who=row.called)
