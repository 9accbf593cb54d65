"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from .asking import ask, cancel, decline, extend, postpone, remind, remind_by_itself
from .giving import NO_WORDS, TEXTS, WORDING, correct, give, save_draft, throw_away, withdraw
from .outside import (
    answer_from_outside,
    decline_from_outside,
    digest_of,
    forget_addresses,
    in_ten_minutes,
    new_link,
    note_opened,
    send_anew,
    withdraw_link,
)
from .receiving import bring_back, keep, put_aside, reply, share, thank, unkeep, unshare

__all__ = [
    "NO_WORDS",
    "TEXTS",
    "WORDING",
    "answer_from_outside",
    "ask",
    "bring_back",
    "cancel",
    "correct",
    "decline",
    "decline_from_outside",
    "digest_of",
    "extend",
    "forget_addresses",
    "give",
    "in_ten_minutes",
    "keep",
    "new_link",
    "note_opened",
    "postpone",
    "put_aside",
    "remind",
    "remind_by_itself",
    "reply",
    "save_draft",
    "send_anew",
    "share",
    "thank",
    "throw_away",
    "unkeep",
    "unshare",
    "withdraw",
    "withdraw_link",
]
