"""Who may see feedback, and who may do what with it. No role of HR or leadership opens anything here."""

from .asking import answer, ask, cancel, decline
from .audiences import audience_beside, is_open_to_coach
from .giving import give, take_back, time_to_take_back
from .people import coach_today, who_can_be_given, works_here
from .reading import feedback, open_to_coach
from .receiving import join_thread, receive, share_with_coach, thank

__all__ = [
    "answer",
    "ask",
    "audience_beside",
    "cancel",
    "coach_today",
    "decline",
    "feedback",
    "give",
    "is_open_to_coach",
    "join_thread",
    "open_to_coach",
    "receive",
    "share_with_coach",
    "take_back",
    "thank",
    "time_to_take_back",
    "who_can_be_given",
    "works_here",
]
