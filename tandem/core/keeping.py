"""What a page asks many times and nobody changes meanwhile is read once."""

from collections.abc import Callable, Hashable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_kept: ContextVar[dict[Hashable, Any] | None] = ContextVar("kept", default=None)


@contextmanager
def keeping():
    """Keep what is read inside, until the outermost of these ends. Nothing inside may change what is kept: a page that
    is opened, a rule that is made."""
    if _kept.get() is not None:
        yield
        return
    token = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(token)


def kept(key: Hashable, read: Callable[[], Any]) -> Any:
    """What ``read`` gives: the first time inside ``keeping``, and each time outside of it."""
    known = _kept.get()
    if known is None:
        return read()
    if key not in known:
        known[key] = read()
    return known[key]
