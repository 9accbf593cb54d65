"""What may happen to a conversation."""

from .agreeing import agree, change, drop, keep, make_goal, unmake_goal
from .calendar import make_feed, revoke_feed
from .correcting import agree_to_correct, ask_correction, decline_correction, drop_correction
from .many import Wanted, cancel_many, plan_many, set_due
from .planning import add_item, cancel, carry_over, hand_over, move, plan, put_aside, remove_item, tick_item
from .preparing import answer, begin, hand_in, meet, note, take_back
from .recording import keep_record, order_record, order_records
from .series import begin_series, change_series, end_with_the_tie, go_on, make_room, stop_series
from .signing import close, close_unanswered, finish, refuse, remind, rework, sign, unsign
from .standing_in import ask_stand_in, end_stand_in, follow_stand_ins
from .style import remove_style, say_style
from .types import add_type
from .writing import bring_back, write_notes

__all__ = [
    "Wanted",
    "add_item",
    "add_type",
    "agree",
    "agree_to_correct",
    "answer",
    "ask_correction",
    "ask_stand_in",
    "begin",
    "begin_series",
    "bring_back",
    "cancel",
    "cancel_many",
    "carry_over",
    "change",
    "change_series",
    "close",
    "close_unanswered",
    "decline_correction",
    "drop",
    "drop_correction",
    "end_stand_in",
    "end_with_the_tie",
    "finish",
    "follow_stand_ins",
    "go_on",
    "hand_in",
    "hand_over",
    "keep",
    "keep_record",
    "make_feed",
    "make_goal",
    "make_room",
    "meet",
    "move",
    "note",
    "order_record",
    "order_records",
    "plan",
    "plan_many",
    "put_aside",
    "refuse",
    "remind",
    "remove_item",
    "remove_style",
    "revoke_feed",
    "rework",
    "say_style",
    "set_due",
    "sign",
    "stop_series",
    "take_back",
    "tick_item",
    "unmake_goal",
    "unsign",
    "write_notes",
]
