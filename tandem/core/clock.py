"""The one place that knows what time it is. Tests and the demo organisation may set it."""

import datetime
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils import timezone

_set_to: ContextVar[datetime.datetime | None] = ContextVar("clock", default=None)


def now() -> datetime.datetime:
    """The moment, aware, in UTC."""
    return _set_to.get() or timezone.now()


def today() -> datetime.date:
    """The date in the zone of whoever is being served (Europe/Brussels when nobody is)."""
    return timezone.localdate(now())


def is_set() -> bool:
    """Whether somebody has set the clock: history then keeps that moment beside its own."""
    return _set_to.get() is not None


@contextmanager
def at(moment: datetime.datetime | datetime.date):
    """Run what is inside as if it were that moment (a date means nine in the morning)."""
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(moment, datetime.time(9), timezone.get_default_timezone())
    token = _set_to.set(moment)
    try:
        yield moment
    finally:
        _set_to.reset(token)
