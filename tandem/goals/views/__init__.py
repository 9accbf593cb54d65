"""The pages of goals."""

from .detail import goal, history_export, readers
from .lists import export, index, panel
from .obstacles import call_for_help, new_obstacle, obstacle, pick_up, put_down, solve
from .people import answer, comment, end_support, invite, join
from .results import key_result, new_key_result, remove_key_result
from .steps import check_in, close, contribution, pause, reopen, resume, retire, undo_check_in, visibility
from .writing import adjust, discard, edit, new, new_hints, set_draft

__all__ = [
    "adjust",
    "answer",
    "call_for_help",
    "check_in",
    "close",
    "comment",
    "contribution",
    "discard",
    "edit",
    "end_support",
    "export",
    "goal",
    "history_export",
    "index",
    "invite",
    "join",
    "key_result",
    "new",
    "new_hints",
    "new_key_result",
    "new_obstacle",
    "obstacle",
    "panel",
    "pause",
    "pick_up",
    "put_down",
    "readers",
    "remove_key_result",
    "reopen",
    "resume",
    "retire",
    "set_draft",
    "solve",
    "undo_check_in",
    "visibility",
]
