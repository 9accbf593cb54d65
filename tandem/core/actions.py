"""An action is the only way data changes: one transaction, one named entry in the history."""

from contextvars import ContextVar
from functools import partial, wraps

import pghistory
from django.db import connection, transaction

from . import clock
from .names import module_of

_outermost: ContextVar[str | None] = ContextVar("action", default=None)


def action(func=None, *, nameless=False):
    """Make ``func(..., by=person)`` an action.

    The history gets its name (``goals.adjust``), who did it and, when the action takes ``why``, the reason.
    An action called by an action joins the outer one: the history tells what the person did, not how.
    ``nameless``: an anonymous answer; no name of an action or a person goes to the database with it.
    """
    if func is None:
        return partial(action, nameless=nameless)
    if nameless:
        return _nameless(func)
    name = f"{module_of(func)}.{func.__name__}"

    @wraps(func)
    def run(*args, by, **kwargs):
        if _outermost.get():
            with transaction.atomic():
                return func(*args, by=by, **kwargs)
        entry = {"action": name, "person": by.pk}
        if kwargs.get("why"):
            entry["why"] = str(kwargs["why"])
        if clock.is_set():
            entry["at"] = clock.now().isoformat()
        token = _outermost.set(name)
        try:
            with pghistory.context(**entry), transaction.atomic():
                return func(*args, by=by, **kwargs)
        finally:
            _outermost.reset(token)

    run.is_action = True  # type: ignore[attr-defined]
    return run


def _nameless(func):
    @wraps(func)
    def run(*args, by, **kwargs):
        with transaction.atomic():
            return func(*args, by=by, **kwargs)

    run.is_action = True  # type: ignore[attr-defined]
    return run


def one_at_a_time(name, key):
    """Within an action: wait for whoever does the same to the same thing, until that is done. Nothing without a key."""
    if key:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s), hashtext(%s))", [name, str(key)])
