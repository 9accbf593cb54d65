"""A bar for who waits: on a terminal only, on the error stream, so that it is never in the way of a result."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
WIDE, PATIENCE = 30, 1.0


def watched(items: Iterable[Item], total: int, what: str = "") -> Iterator[Item]:
    """The `items` as they are; after a second of work a bar tells how many of `total` are done, and what is done."""
    if not sys.stderr.isatty():
        yield from items
        return
    began, shown = time.monotonic(), False
    for done, item in enumerate(items):
        if time.monotonic() - began > PATIENCE:
            full = WIDE * done // max(total, 1)
            print(f"\r{what} {'█' * full}{'░' * (WIDE - full)} {done}/{total}", end="", file=sys.stderr, flush=True)
            shown = True
        yield item
    if shown:
        print("\r" + " " * (len(what) + WIDE + 24) + "\r", end="", file=sys.stderr, flush=True)
