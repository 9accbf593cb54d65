"""What may happen to goals."""

from .checkins import check_in, undo_check_in
from .goals import adjust, contribute, discard, draft, rewrite, set_goal
from .life import close, pause, reopen, resume, retire
from .people import answer, comment, end_support, invite, join
from .results import add_key_result, adjust_key_result, remove_key_result

__all__ = [
    "add_key_result",
    "adjust",
    "adjust_key_result",
    "answer",
    "check_in",
    "close",
    "comment",
    "contribute",
    "discard",
    "draft",
    "end_support",
    "invite",
    "join",
    "pause",
    "remove_key_result",
    "reopen",
    "resume",
    "retire",
    "rewrite",
    "set_goal",
    "undo_check_in",
]
