"""Calls go down, events go up: a lower module announces, a higher module listens.

An event is a row (``core.Occurrence``) in the same transaction; subscribers run after commit, do courtesies only,
and may run twice: what the process did not finish, the worker sweeps up.
"""

import logging
from collections import defaultdict
from dataclasses import asdict, dataclass, replace

from django.db import transaction

from . import clock
from .models import Occurrence
from .names import module_of

log = logging.getLogger(__name__)
_subscribers: dict = defaultdict(list)
_kinds: dict = {}


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that has happened, in the past tense, carrying ids and never objects. ``id``: its row."""

    by: int
    id: int = 0

    def __init_subclass__(cls):
        _kinds[cls.kind()] = cls

    @classmethod
    def kind(cls):
        """``goals.GoalAdjusted``: the name under which it is kept."""
        return f"{module_of(cls)}.{cls.__name__}"


def on(event_type):
    """Subscribe a function ``(event) -> None`` to an event type. It must bear being called twice."""

    def subscribe(func):
        _subscribers[event_type].append(func)
        return func

    return subscribe


def announce(event):
    """Keep the event in this transaction and tell the subscribers after commit."""
    data = asdict(event)
    by = data.pop("by")
    data.pop("id")
    row = Occurrence.objects.create(kind=event.kind(), by=by, data=data, at=clock.now())
    event = replace(event, id=row.pk)
    transaction.on_commit(lambda: _tell(event), robust=True)


def _tell(event):
    for func in _subscribers[type(event)]:
        func(event)
    Occurrence.objects.filter(pk=event.id).update(handled_at=clock.now())


def sweep(older_than):
    """Tell what has been waiting since before the moment ``older_than``; gives how many."""
    rows = Occurrence.objects.filter(handled_at=None, at__lt=older_than).order_by("pk")[:1000]
    for row in rows:
        try:
            _tell(_kinds[row.kind](by=row.by, id=row.pk, **row.data))
        except Exception:
            log.exception("event %s could not be told", row.pk)
    return len(rows)
