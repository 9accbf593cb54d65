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
from .audiences import audience_beside, is_open_to_coach, others_of
from .distance import has_blocked, is_closed_to, keep_away, muted, without_who_muted
from .drafting import receivers_of
from .giving import give, take_back, take_back_together, time_to_take_back
from .people import (
    coach_today,
    everybody,
    members,
    teams_with_all,
    who_can_be_given,
    works_here,
)
from .readers import is_in_view, readers
from .reading import feedback, in_view, open_to_coach, recognition_for
from .receiving import (
    ask_to_clarify,
    join_thanks,
    join_thread,
    receive,
    share_with_coach,
    take_out_of_view,
    thank,
)
from .reports import (
    close_report,
    is_adviser,
    report_about,
    send_report,
    take_report_back,
    write_in_report,
)
from .themes import keep_theme

__all__ = [
    "answer",
    "ask",
    "ask_about",
    "ask_outside",
    "ask_to_clarify",
    "asker_who_reads",
    "audience_beside",
    "can_be_asked_about",
    "cancel",
    "close_report",
    "coach_today",
    "coaches_today",
    "decline",
    "everybody",
    "feedback",
    "give",
    "has_blocked",
    "in_view",
    "is_adviser",
    "is_closed_to",
    "is_in_view",
    "is_open_to_coach",
    "join_thanks",
    "join_thread",
    "keep_away",
    "keep_theme",
    "members",
    "muted",
    "open_to_coach",
    "others_of",
    "readers",
    "receive",
    "receivers_of",
    "recognition_for",
    "remind",
    "report_about",
    "send_anew",
    "send_report",
    "share_with_coach",
    "still_asked",
    "take_back",
    "take_back_together",
    "take_out_of_view",
    "take_report_back",
    "teams_with_all",
    "thank",
    "time_to_take_back",
    "who_can_be_given",
    "withdraw_link",
    "without_who_muted",
    "works_here",
    "write_in_report",
]
