"""What may happen to goals."""

from .alignment import contribute, detach
from .checkins import check_in, undo_check_in
from .context import answer_question, mark_changed, remind, stop_asking
from .goals import adjust, discard, draft, rewrite, set_goal
from .life import close, pause, reopen, resume, retire
from .obstacles import call_for_help, name_obstacle, pick_up, put_down, solve
from .people import answer, comment, end_support, invite, join
from .results import add_key_result, adjust_key_result, remove_key_result

__all__ = [
    "add_key_result",
    "adjust",
    "adjust_key_result",
    "answer",
    "answer_question",
    "call_for_help",
    "check_in",
    "close",
    "comment",
    "contribute",
    "detach",
    "discard",
    "draft",
    "end_support",
    "invite",
    "join",
    "mark_changed",
    "name_obstacle",
    "pause",
    "pick_up",
    "put_down",
    "remind",
    "remove_key_result",
    "reopen",
    "resume",
    "retire",
    "rewrite",
    "set_goal",
    "solve",
    "stop_asking",
    "undo_check_in",
]
