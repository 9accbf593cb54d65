"""After something happened with feedback: tell the people whom it concerns."""

from django.urls import reverse

from tandem.core.events import on
from tandem.notices.actions import notify
from tandem.people.models import Person

from . import notices, telling  # noqa: F401 - telling: who is told of questions
from .access import asker_who_reads, coach_today, without_who_muted
from .events import (
    ClarificationAsked,
    FeedbackGiven,
    FeedbackReplied,
    FeedbackShared,
    FeedbackThanked,
    FeedbackWithdrawn,
    ReportClosed,
    ReportSent,
    ReportTakenBack,
    ReportWritten,
)
from .models import Feedback, Report
from .states import Reach


def _tell(people, kind, event, url, **names):
    """Tell people, but not who muted the one whose act it is."""
    people = without_who_muted(list(people), event.by)
    _tell_anyhow(people, kind, event, url, **names)


def _tell_anyhow(people, kind, event, url, **names):
    who = Person.objects.get(pk=event.by).name
    notify(people, kind, by=event.by, url=url, event=event.id, who=who, **names)


def _piece(event):
    """The piece of an event with its people and its address, or None when it no longer stands."""
    piece = Feedback.objects.select_related("giver", "receiver", "outside").filter(pk=event.feedback).first()
    return (piece, reverse("feedback:piece", args=[piece.pk])) if piece and piece.is_sent else (None, "")


@on(FeedbackGiven)
def tell_the_receiver(event):
    """The receiver, and the coach of today when it was sent to both."""
    piece, url = _piece(event)
    if piece is None:
        return
    asker = asker_who_reads(piece)
    if asker:
        _tell([piece.receiver], notices.ANSWERED_ABOUT, event, url)
        _tell_anyhow([asker], notices.ANSWERED, event, url)
    elif event.invitation:
        _tell_anyhow([piece.receiver], notices.ANSWERED, event, url)  # she asked for it herself
    else:
        _tell([piece.receiver], notices.GIVEN, event, url)
    if piece.reach == Reach.COACH:
        _tell([coach_today(piece.receiver)], notices.FOR_COACH, event, url, whom=piece.receiver.name)


@on(FeedbackWithdrawn)
def tell_that_it_was_taken_back(event):
    """The receiver, who may have had a notice of it."""
    receiver = Person.objects.filter(pk=event.receiver)
    _tell(receiver, notices.WITHDRAWN, event, reverse("feedback:piece", args=[event.feedback]))


@on(FeedbackThanked)
def tell_the_giver(event):
    """The giver."""
    piece, url = _piece(event)
    if piece:
        _tell([piece.giver], notices.THANKED, event, url)


@on(FeedbackReplied)
def tell_the_other(event):
    """The other of the two."""
    piece, url = _piece(event)
    if piece:
        _tell([piece.giver, piece.receiver], notices.REPLIED, event, url)


@on(FeedbackShared)
def tell_the_coach(event):
    """The coach with whom it was shared, if she still is the coach."""
    piece, url = _piece(event)
    coach = coach_today(piece.receiver) if piece else None
    if coach and coach.pk == event.coach:
        _tell([coach], notices.SHARED, event, url)


@on(ClarificationAsked)
def tell_who_is_asked_what_was_meant(event):
    """The giver."""
    piece, url = _piece(event)
    if piece:
        _tell([piece.giver], notices.CLARIFY, event, url)


def _tell_of_report(event, kind, of_adviser):
    """Tell one of the two, without a name: a mail is read by others too."""
    report = Report.objects.select_related("reporter", "adviser").filter(pk=event.report).first()
    if report:
        whom = report.adviser if of_adviser(report) else report.reporter
        url = reverse("feedback:report", args=[report.pk])
        notify([whom], kind, by=None, url=url if kind != notices.NO_LONGER else reverse("feedback:reports"),
               event=event.id)  # fmt: skip


@on(ReportSent)
def tell_the_adviser(event):
    """The adviser."""
    _tell_of_report(event, notices.FOR_ADVISER, lambda report: True)


@on(ReportWritten)
def tell_the_other_of_a_report(event):
    """The other of the two."""
    by_reporter = Report.objects.filter(pk=event.report, reporter=event.by).exists()
    kind = notices.FOR_ADVISER if by_reporter else notices.FROM_ADVISER
    _tell_of_report(event, kind, lambda report: by_reporter)


@on(ReportTakenBack)
def tell_that_nobody_asks(event):
    """The adviser, who may have had a notice of it."""
    _tell_of_report(event, notices.NO_LONGER, lambda report: True)


@on(ReportClosed)
def tell_that_it_is_closed(event):
    """Who sent it."""
    _tell_of_report(event, notices.FROM_ADVISER, lambda report: False)
