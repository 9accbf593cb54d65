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
from .style import remove_style, say_style
from .team_agreeing import (
    agree_with_team,
    change_with_team,
    drop_with_team,
    keep_with_team,
    make_goal_with_team,
    unmake_goal_with_team,
)
from .team_planning import (
    add_item_with_team,
    begin_with_team,
    bring_in_with_team,
    cancel_with_team,
    close_with_team,
    move_with_team,
    plan_with_team,
    remove_item_with_team,
    tick_item_with_team,
)
from .team_writing import (
    answer_with_team,
    bring_back_with_team,
    hand_in_with_team,
    take_back_with_team,
    write_notes_with_team,
)
from .types import add_type
from .writing import bring_back, write_notes

__all__ = [
    "Wanted",
    "add_item",
    "add_item_with_team",
    "add_type",
    "agree",
    "agree_to_correct",
    "agree_with_team",
    "answer",
    "answer_with_team",
    "ask_correction",
    "begin",
    "begin_series",
    "begin_with_team",
    "bring_back",
    "bring_back_with_team",
    "bring_in_with_team",
    "cancel",
    "cancel_many",
    "cancel_with_team",
    "carry_over",
    "change",
    "change_series",
    "change_with_team",
    "close",
    "close_unanswered",
    "close_with_team",
    "decline_correction",
    "drop",
    "drop_correction",
    "drop_with_team",
    "end_with_the_tie",
    "finish",
    "go_on",
    "hand_in",
    "hand_in_with_team",
    "hand_over",
    "keep",
    "keep_record",
    "keep_with_team",
    "make_feed",
    "make_goal",
    "make_goal_with_team",
    "make_room",
    "meet",
    "move",
    "move_with_team",
    "note",
    "order_record",
    "order_records",
    "plan",
    "plan_many",
    "plan_with_team",
    "put_aside",
    "refuse",
    "remind",
    "remove_item",
    "remove_item_with_team",
    "remove_style",
    "revoke_feed",
    "rework",
    "say_style",
    "set_due",
    "sign",
    "stop_series",
    "take_back",
    "take_back_with_team",
    "tick_item",
    "tick_item_with_team",
    "unmake_goal",
    "unmake_goal_with_team",
    "unsign",
    "write_notes",
    "write_notes_with_team",
]
