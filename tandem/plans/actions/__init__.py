"""What HR administrators do with plans."""

from .plans import (
    add_moment,
    add_plan,
    change_moment,
    change_plan,
    move_plan,
    remove_moment,
    remove_plan,
)
from .ready import READY, start_ready
from .schemes import drop, publish, rename, start

__all__ = [
    "READY",
    "add_moment",
    "add_plan",
    "change_moment",
    "change_plan",
    "drop",
    "move_plan",
    "publish",
    "remove_moment",
    "remove_plan",
    "rename",
    "start",
    "start_ready",
]
