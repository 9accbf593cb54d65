"""What may happen to a round."""

from .answering import decline, put_in, save_draft, sign
from .choosing import approve, ask_approval, invite, invite_from_outside, launch, send_back, take_off
from .ending import cancel, end, extend, release, remind, summarise
from .outside import send_link
from .reporting import choose_goal, close, measure_again, open_report, share
from .starting import agree, rewrite, start

__all__ = [
    "agree",
    "approve",
    "ask_approval",
    "cancel",
    "choose_goal",
    "close",
    "decline",
    "end",
    "extend",
    "invite",
    "invite_from_outside",
    "launch",
    "measure_again",
    "open_report",
    "put_in",
    "release",
    "remind",
    "rewrite",
    "save_draft",
    "send_back",
    "send_link",
    "share",
    "sign",
    "start",
    "summarise",
    "take_off",
]
