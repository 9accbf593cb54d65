"""What may happen to a round."""

from .answering import decline, put_in, save_draft, sign
from .choosing import approve, ask_approval, invite, invite_from_outside, launch, send_back, take_off
from .ending import cancel, end, extend, release, release_unread, remind, summarise
from .outside import behind, send_link
from .reporting import again_between, again_proposed, choose_goal, close, measure_again, open_report, share, unshare
from .starting import agree, rewrite, start

__all__ = [
    "again_between",
    "again_proposed",
    "agree",
    "approve",
    "ask_approval",
    "behind",
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
    "release_unread",
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
    "unshare",
]
