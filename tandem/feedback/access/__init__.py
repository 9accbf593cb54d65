"""Who may see feedback, and who may do what with it. No role of HR or leadership opens anything here."""

from .asking import (
    answer,
    ask,
    ask_about,
    ask_outside,
    asker_who_reads,
    can_be_asked_about,
    cancel,
    coaches_today,
    decline,
    remind,
    send_anew,
    still_asked,
    withdraw_link,
)
from .audiences import audience_beside, is_open_to_coach
from .giving import give, take_back, time_to_take_back
from .people import coach_today, who_can_be_given, works_here
from .reading import feedback, open_to_coach
from .receiving import join_thread, receive, share_with_coach, thank

__all__ = [
    "answer",
    "ask",
    "ask_about",
    "ask_outside",
    "asker_who_reads",
    "audience_beside",
    "can_be_asked_about",
    "cancel",
    "coach_today",
    "coaches_today",
    "decline",
    "feedback",
    "give",
    "is_open_to_coach",
    "join_thread",
    "open_to_coach",
    "receive",
    "remind",
    "send_anew",
    "share_with_coach",
    "still_asked",
    "take_back",
    "thank",
    "time_to_take_back",
    "who_can_be_given",
    "withdraw_link",
    "works_here",
]
