"""The themes of a person, and what stands in them."""

import datetime
from collections import Counter
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import TruncMonth

from tandem.core import clock
from tandem.people.models import Person

from ..models import Feedback, InTheme, Theme
from ..states import State

MONTHS = 12


def themes(person: Person) -> QuerySet:
    """The themes of a person, with ``number``: how many pieces stand in each."""
    stands = Q(pk__in=InTheme.objects.visible_to(person).values("pk"))
    rows = InTheme.objects.filter(stands, theme=OuterRef("pk")).order_by().values("theme").annotate(n=Count("pk"))
    return Theme.objects.visible_to(person).annotate(number=rows.values("n"))


def in_theme(pieces: QuerySet, theme: Theme) -> QuerySet:
    """Of the pieces, those of a theme."""
    return pieces.filter(Exists(InTheme.objects.filter(theme=theme, feedback=OuterRef("pk"))))


def themes_of(piece: Feedback, viewer: Person) -> set[int]:
    """The keys of the viewer's themes in which a piece stands."""
    return set(InTheme.objects.visible_to(viewer).filter(feedback=piece).values_list("theme", flat=True))


def last_months() -> list[datetime.date]:
    """The first days of the last twelve months, this one last."""
    day, months = clock.today().replace(day=1), []
    for _number in range(MONTHS):
        months.append(day)
        day = (day - datetime.timedelta(days=1)).replace(day=1)
    return months[::-1]


def attach_months(rows: QuerySet, person: Person) -> list[Any]:
    """Give each theme ``.months``: how many of its pieces came in each of the last twelve months. One query."""
    found, months = list(rows), last_months()
    mine = InTheme.objects.visible_to(person).filter(theme__in=found, feedback__sent_at__date__gte=months[0])
    counted = Counter(
        (theme, month.date())
        for theme, month in mine.annotate(month=TruncMonth("feedback__sent_at")).values_list("theme", "month")
    )
    for theme in found:
        theme.months = [counted[theme.pk, month] for month in months]
    return found


def without_theme(person: Person) -> int:
    """How many of the pieces that a person received stand in no theme."""
    there = InTheme.objects.visible_to(person).filter(feedback=OuterRef("pk"))
    mine = Feedback.objects.visible_to(person).filter(receiver=person, state=State.SENT)
    return mine.filter(~Exists(there)).count()
