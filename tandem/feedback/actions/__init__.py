"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from .asking import ask, cancel, decline
from .giving import NO_WORDS, TEXTS, WORDING, correct, give, save_draft, throw_away, withdraw
from .receiving import bring_back, keep, put_aside, reply, share, thank, unkeep, unshare

__all__ = [
    "NO_WORDS",
    "TEXTS",
    "WORDING",
    "ask",
    "bring_back",
    "cancel",
    "correct",
    "decline",
    "give",
    "keep",
    "put_aside",
    "reply",
    "save_draft",
    "share",
    "thank",
    "throw_away",
    "unkeep",
    "unshare",
    "withdraw",
]
