"""What may happen to cycles."""

from .drafting import add_runner, change, draft, drop, remove_runner
from .following import due, follow
from .launching import finish_launch, launch, make_some
from .running import close, close_some, extend, finish_closing, pause, reopen, resume, take_out

__all__ = [
    "add_runner",
    "change",
    "close",
    "close_some",
    "draft",
    "drop",
    "due",
    "extend",
    "finish_closing",
    "finish_launch",
    "follow",
    "launch",
    "make_some",
    "pause",
    "remove_runner",
    "reopen",
    "resume",
    "take_out",
]
