"""What somebody told an adviser, and what an adviser was told."""

from django.db.models import QuerySet

from tandem.people.models import Person

from ..models import Enclosed, Report, ReportMessage
from .suggesting import confidential_advisers


def reports(person: Person) -> QuerySet:
    """What a person sent to an adviser and, as an adviser, got; what is open first."""
    rows = Report.objects.visible_to(person).select_related("reporter", "adviser")
    return rows.order_by("ended_at", "-sent_at", "-pk")


def enclosed(report: Report, viewer: Person) -> QuerySet:
    """What goes with a report."""
    return Enclosed.objects.visible_to(viewer).filter(report=report).select_related("author")


def messages_of(report: Report, viewer: Person) -> QuerySet:
    """What the two wrote."""
    return ReportMessage.objects.visible_to(viewer).filter(report=report).select_related("author")


def advisers_for(person: Person, besides: tuple = ()) -> list[Person]:
    """The confidential advisers of today to whom a person can turn: not herself, nor who is spoken of."""
    return [one for one in confidential_advisers() if one != person and one.pk not in besides]
