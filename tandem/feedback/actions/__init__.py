"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from .asking import ask, cancel, decline, extend, postpone, remind, remind_by_itself
from .coaching import answer_rewording, choose_coach, note_rewording
from .drafting import save_draft, schedule, throw_away, unschedule
from .giving import correct, give, withdraw
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
from .recognition import bring_into_view, join_thanks, leave_thanks, take_out_of_view
from .together import correct_together, give_together, withdraw_together
from .wording import NO_WORDS, POINTS_AT, TEXTS, WORDING

__all__ = [
    "NO_WORDS",
    "POINTS_AT",
    "TEXTS",
    "WORDING",
    "answer_from_outside",
    "answer_rewording",
    "ask",
    "bring_back",
    "bring_into_view",
    "cancel",
    "choose_coach",
    "correct",
    "correct_together",
    "decline",
    "decline_from_outside",
    "digest_of",
    "extend",
    "forget_addresses",
    "give",
    "give_together",
    "in_ten_minutes",
    "join_thanks",
    "keep",
    "leave_thanks",
    "new_link",
    "note_opened",
    "note_rewording",
    "postpone",
    "put_aside",
    "remind",
    "remind_by_itself",
    "reply",
    "save_draft",
    "schedule",
    "send_anew",
    "share",
    "take_out_of_view",
    "thank",
    "throw_away",
    "unkeep",
    "unschedule",
    "unshare",
    "withdraw",
    "withdraw_link",
    "withdraw_together",
]
