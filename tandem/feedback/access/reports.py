"""Who reads a report that something crossed a line: who sent it, and the one adviser to whom it was sent."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import sees
from tandem.core.rules import rule
from tandem.people.models import Grant
from tandem.people.relations import holds
from tandem.people.states import Role

from ..models import Enclosed, Report, ReportMessage
from ..states import ReportState
from .people import works_here


def _read_by(viewer, to_report=""):
    """Who sent it; and the adviser, as long as she holds the role and it was not taken back."""
    mine = Q(**{f"{to_report}reporter": viewer})
    if not holds(viewer, Role.CONFIDENTIAL_ADVISER):
        return mine
    stands = Q(**{f"{to_report}state__in": [ReportState.OPEN, ReportState.CLOSED]})
    return mine | Q(**{f"{to_report}adviser": viewer}) & stands


@sees(Report)
def report(viewer):
    """Who sent it, and that adviser. Not the coach, not HR, not IT, not another adviser, never who is spoken of."""
    return _read_by(viewer)


@sees(Enclosed)
def enclosed(viewer):
    """With the report."""
    return _read_by(viewer, "report__")


@sees(ReportMessage)
def report_message(viewer):
    """With the report."""
    return _read_by(viewer, "report__")


def is_adviser(person):
    """Whether she is a confidential adviser today, and works here."""
    grants = Grant.objects.in_force().filter(holder=person, role=Role.CONFIDENTIAL_ADVISER)
    return works_here(person) and grants.exists()


@rule
def send_report(by, adviser):
    """Anybody, to somebody who is a confidential adviser today."""
    yield by != adviser, _("This is you. Choose somebody else.")
    yield lambda: is_adviser(adviser), _("This person is not a confidential adviser today.")


@rule
def report_about(by, piece):
    """The two between whom it was written; the giver for what stands in the thread."""
    yield by.pk in {piece.giver_id, piece.receiver_id}, _("Only the two between whom it was written can do this.")
    yield piece.is_sent, _("It was taken back.")


@rule
def write_in_report(by, report):
    """The two, as long as it is open."""
    yield report.is_open, _("This is closed.")
    yield by.pk in {report.reporter_id, report.adviser_id}, _("Only the two can write here.")
    yield lambda: is_adviser(report.adviser), _("This person is not a confidential adviser today.")


@rule
def take_report_back(by, report):
    """Who sent it, as long as it is open."""
    yield report.reporter_id == by.pk, _("Only who sent it can take it back.")
    yield report.is_open, _("This is closed.")


@rule
def close_report(by, report):
    """The adviser."""
    yield report.adviser_id == by.pk, _("Only the adviser can close it.")
    yield report.is_open, _("This is closed.")
