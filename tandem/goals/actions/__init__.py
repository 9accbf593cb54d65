"""What may happen to goals."""

from .alignment import contribute, detach
from .bulk import bulk, forget_view, keep_view
from .checkins import check_in, undo_check_in
from .context import answer_question, mark_changed, remind, stop_asking
from .descent import merge, split, undo_descent
from .goals import adjust, discard, draft, rewrite, set_goal
from .handing import offer, refuse, take, withdraw_offer
from .life import close, pause, reopen, resume, retire
from .obstacles import call_for_help, name_obstacle, pick_up, put_down, solve
from .people import answer, comment, end_support, invite, join
from .plans import plan
from .proposals import accept, decline, propose, withdraw_proposal
from .results import add_key_result, adjust_key_result, remove_key_result
from .seeing import see
from .templates import add_template, change_template, withdraw_template
from .values import check_in_many

__all__ = [
    "accept",
    "add_key_result",
    "add_template",
    "adjust",
    "adjust_key_result",
    "answer",
    "answer_question",
    "bulk",
    "call_for_help",
    "change_template",
    "check_in",
    "check_in_many",
    "close",
    "comment",
    "contribute",
    "decline",
    "detach",
    "discard",
    "draft",
    "end_support",
    "forget_view",
    "invite",
    "join",
    "keep_view",
    "mark_changed",
    "merge",
    "name_obstacle",
    "offer",
    "pause",
    "pick_up",
    "plan",
    "propose",
    "put_down",
    "refuse",
    "remind",
    "remove_key_result",
    "reopen",
    "resume",
    "retire",
    "rewrite",
    "see",
    "set_goal",
    "solve",
    "split",
    "stop_asking",
    "take",
    "undo_check_in",
    "undo_descent",
    "withdraw_offer",
    "withdraw_proposal",
    "withdraw_template",
]
