"""What may happen to a conversation."""

from .agreeing import agree, change, drop, keep
from .calendar import make_feed, revoke_feed
from .planning import add_item, cancel, hand_over, move, plan, remove_item, tick_item
from .preparing import answer, begin, hand_in, meet, note, take_back
from .recording import keep_record, order_record, order_records
from .signing import close, finish, rework, sign, unsign

__all__ = [
    "add_item",
    "agree",
    "answer",
    "begin",
    "cancel",
    "change",
    "close",
    "drop",
    "finish",
    "hand_in",
    "hand_over",
    "keep",
    "keep_record",
    "make_feed",
    "meet",
    "move",
    "note",
    "order_record",
    "order_records",
    "plan",
    "remove_item",
    "revoke_feed",
    "rework",
    "sign",
    "take_back",
    "tick_item",
    "unsign",
]
