"""What may happen to cycles."""

from .drafting import add_runner, change, draft, drop, remove_runner
from .following import due, follow
from .launching import finish_launch, launch, make_some
from .running import close, close_some, extend, finish_closing, pause, reopen, resume, take_out
from .standing_in import ask_stand_in, end_stand_in

__all__ = [
    "add_runner",
    "ask_stand_in",
    "change",
    "close",
    "close_some",
    "draft",
    "drop",
    "due",
    "end_stand_in",
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
