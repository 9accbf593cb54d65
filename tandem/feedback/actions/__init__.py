"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from .asking import ask, cancel, decline
from .coaching import answer_rewording, choose_coach, note_rewording
from .drafting import save_draft, schedule, throw_away, unschedule
from .giving import correct, give, withdraw
from .receiving import bring_back, keep, put_aside, reply, share, thank, unkeep, unshare
from .recognition import bring_into_view, join_thanks, leave_thanks, take_out_of_view
from .together import correct_together, give_together, withdraw_together
from .wording import NO_WORDS, POINTS_AT, TEXTS, WORDING

__all__ = [
    "NO_WORDS",
    "POINTS_AT",
    "TEXTS",
    "WORDING",
    "answer_rewording",
    "ask",
    "bring_back",
    "bring_into_view",
    "cancel",
    "choose_coach",
    "correct",
    "correct_together",
    "decline",
    "give",
    "give_together",
    "join_thanks",
    "keep",
    "leave_thanks",
    "note_rewording",
    "put_aside",
    "reply",
    "save_draft",
    "schedule",
    "share",
    "take_out_of_view",
    "thank",
    "throw_away",
    "unkeep",
    "unschedule",
    "unshare",
    "withdraw",
    "withdraw_together",
]
