"""Who may see feedback, and who may do what with it. No role of HR or leadership opens anything here."""

from .asking import answer, ask, cancel, decline
from .audiences import audience_beside, is_open_to_coach
from .distance import has_blocked, is_closed_to, keep_away, muted, without_who_muted
from .giving import give, take_back, time_to_take_back
from .people import coach_today, who_can_be_given, works_here
from .reading import feedback, open_to_coach
from .receiving import ask_to_clarify, join_thread, receive, share_with_coach, thank
from .reports import close_report, is_adviser, report_about, send_report, take_report_back, write_in_report
from .themes import keep_theme

__all__ = [
    "answer",
    "ask",
    "ask_to_clarify",
    "audience_beside",
    "cancel",
    "close_report",
    "coach_today",
    "decline",
    "feedback",
    "give",
    "has_blocked",
    "is_adviser",
    "is_closed_to",
    "is_open_to_coach",
    "join_thread",
    "keep_away",
    "keep_theme",
    "muted",
    "open_to_coach",
    "receive",
    "report_about",
    "send_report",
    "share_with_coach",
    "take_back",
    "take_report_back",
    "thank",
    "time_to_take_back",
    "who_can_be_given",
    "without_who_muted",
    "works_here",
    "write_in_report",
]
