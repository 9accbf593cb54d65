"""What may happen with feedback. Each function is an action: one transaction, one entry in the history."""

from .asking import ask, cancel, decline
from .distance import keep_away, let_near, pause, resume
from .filing import choose_for_file, put_all_aside, thank_all, undo_all
from .giving import NO_WORDS, TEXTS, WORDING, correct, give, save_draft, throw_away, withdraw
from .nudges import choose_nudges, rest_nudge
from .receiving import (
    ask_to_clarify,
    bring_back,
    keep,
    put_aside,
    reply,
    share,
    take_thanks_back,
    thank,
    unkeep,
    unshare,
)
from .reports import close_report, delete_reports, send_report, take_report_back, write_in_report
from .themes import (
    drop_theme,
    let_reply_travel,
    link,
    make_theme,
    put_into_theme,
    rename_theme,
    take_out_of_theme,
    unlink,
)

__all__ = [
    "NO_WORDS",
    "TEXTS",
    "WORDING",
    "ask",
    "ask_to_clarify",
    "bring_back",
    "cancel",
    "choose_for_file",
    "choose_nudges",
    "close_report",
    "correct",
    "decline",
    "delete_reports",
    "drop_theme",
    "give",
    "keep",
    "keep_away",
    "let_near",
    "let_reply_travel",
    "link",
    "make_theme",
    "pause",
    "put_all_aside",
    "put_aside",
    "put_into_theme",
    "rename_theme",
    "reply",
    "rest_nudge",
    "resume",
    "save_draft",
    "send_report",
    "share",
    "take_out_of_theme",
    "take_report_back",
    "take_thanks_back",
    "thank",
    "thank_all",
    "throw_away",
    "undo_all",
    "unkeep",
    "unlink",
    "unshare",
    "withdraw",
    "write_in_report",
]
