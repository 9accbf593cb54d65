"""The weekly taking of the pulse: what has not been published yet, week by week. Runs as the role of the pulse."""

import datetime
from random import Random
from typing import Any

from django.db import connection

from tandem.core import clock
from tandem.core.actions import action

from .. import counting, weeks
from ..models import Group, Quarter, Snapshot
from ..parameters import Pulse
from ..publishing import Node, figures
from ..rights import as_pulse
from ..states import Span
from .freezing import freeze

LONGEST = 157 * weeks.WEEK  # three years: feedback older than that is not looked at


@action
def take_pulse(*, by: Any, since: datetime.date | None = None, random: Random | None = None) -> int:
    """Publish all weeks from ``since`` (else from the week after the last published one, or the first of this quarter)
    that have ended. Gives how many figures were published; doing it twice publishes nothing twice."""
    minimum, today = Pulse.current().minimum, weeks.day_of(clock.now())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('insights.pulse'))")
    with as_pulse() as cursor:
        done, published = set(Snapshot.objects.values_list("span", "starts_date").distinct()), 0
        by_quarter: dict[datetime.date, list] = {}
        for monday in weeks.full_weeks(since or _first(today), today):
            by_quarter.setdefault(weeks.quarter_of(monday)[0], []).append(monday)
        for mondays in by_quarter.values():
            quarter = freeze(cursor, mondays[0], minimum, random)
            published += _publish(cursor, quarter, mondays, done)
    return published


def _first(today: datetime.date) -> datetime.date:
    """Where to go on: after what was published last, but not further back than three years."""
    last = Snapshot.objects.filter(span=Span.WEEK).order_by("-starts_date").values_list("ends_date", flat=True).first()
    return max(last or weeks.quarter_of(weeks.monday_of(today))[0], weeks.monday_of(today - LONGEST))


def _publish(cursor: Any, quarter: Quarter, mondays: list, done: set) -> int:
    """The figures of these weeks of a quarter, and of the blocks that end in them."""
    nodes = _tree(quarter)
    if not nodes:
        return 0
    leaves = [node.key for node in nodes[0].leaves]
    new = [(monday, monday + weeks.WEEK) for monday in mondays if (Span.WEEK, monday) not in done]
    blocks = {weeks.block_of(monday) for monday in mondays}
    ended = sorted(
        block for block in blocks if block[1] <= mondays[-1] + weeks.WEEK and (Span.BLOCK, block[0]) not in done
    )
    rows = []
    if new:
        for span, seen in zip(new, counting.seen(cursor, leaves, new), strict=True):
            rows += _rows(nodes, Span.WEEK, span, figures(nodes, seen, quarter.minimum))
    for block in ended:
        seen = counting.seen(cursor, leaves, [block])[0]
        more = counting.written(cursor, leaves, block), counting.waited(cursor, leaves, block)
        rows += _rows(nodes, Span.BLOCK, block, figures(nodes, seen, quarter.minimum, *more))
    return len(Snapshot.objects.bulk_create(rows, batch_size=2000))


def _tree(quarter: Quarter) -> list[Node]:
    """The groups of a quarter, from the whole down."""
    nodes: dict[int | None, Node] = {}
    for key, parent, people in (
        Group.objects.filter(quarter=quarter).order_by("pk").values_list("pk", "parent", "people")
    ):
        nodes[key] = Node(key, people)
        if parent:
            nodes[parent].children.append(nodes[key])
    return list(nodes.values())


def _rows(nodes: list[Node], kind: str, span: tuple, found: dict) -> list[Snapshot]:
    return [
        Snapshot(group_id=node.key, span=kind, starts_date=span[0], ends_date=span[1], **found[node]) for node in nodes
    ]
