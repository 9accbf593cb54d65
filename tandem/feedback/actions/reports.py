"""Telling one confidential adviser that something crossed a line, and what the two make of it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import ReportClosed, ReportSent, ReportTakenBack, ReportWritten
from ..models import Enclosed, Reply, Report, ReportMessage
from ..states import ReportState


def _words(text):
    if not (text := text.strip()):
        raise ValidationError(_("Write something first."))
    return text


@action
def send_report(adviser, text, *, by, piece=None):
    """Tell one adviser; gives the ``Report``. With ``piece`` a copy of it and of its thread goes along."""
    access.send_report.require(by, adviser)
    if piece:
        access.report_about.require(by, piece)
    report = Report.objects.create(reporter=by, adviser=adviser, text=_words(text), sent_at=clock.now())
    if piece:
        Enclosed.objects.bulk_create(_copies(report, piece))
    announce(ReportSent(by=by.pk, report=report.pk))
    return report


def _copies(report, piece):
    outside = {"signed": piece.author.called} if piece.giver_id is None else {}
    written = {"text": piece.words, "language": piece.language, "written_at": piece.sent_at}
    yield Enclosed(report=report, author=piece.giver, **written, **outside)
    for reply in Reply.objects.visible_to(report.reporter).filter(feedback=piece).select_related("author"):
        author = reply.author
        yield Enclosed(report=report, author=author, text=reply.text, language=author.language, written_at=reply.at)


@action
def write_in_report(report, text, *, by):
    """Write to each other; gives the ``ReportMessage``."""
    access.write_in_report.require(by, report)
    message = ReportMessage.objects.create(report=report, author=by, text=_words(text), at=clock.now())
    announce(ReportWritten(by=by.pk, report=report.pk))
    return message


def _end(report, state, closing=""):
    report.state, report.closing, report.ended_at = state, closing, clock.now()
    report.save(update_fields=["state", "closing", "ended_at"])


@action
def take_report_back(report, *, by):
    """Take it back: from then on the adviser reads nothing of it."""
    access.take_report_back.require(by, report)
    _end(report, ReportState.WITHDRAWN)
    announce(ReportTakenBack(by=by.pk, report=report.pk))


@action
def close_report(report, closing, *, by):
    """The adviser closes it with a word."""
    access.close_report.require(by, report)
    _end(report, ReportState.CLOSED, _words(closing))
    announce(ReportClosed(by=by.pk, report=report.pk))


@action
def delete_reports(ended_before, *, by):
    """Delete what ended before a moment, with all that hangs on it; gives how many."""
    old = Report.objects.filter(ended_at__lt=ended_before)
    number = old.count()
    old.delete()
    return number
