"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

from .asking import attach_invitations, own_requests, waiting_requests
from .facts import Fact, facts
from .pieces import (
    attach_audiences,
    chosen,
    draft_for,
    drafts,
    given,
    in_box,
    of_both,
    open_to,
    received,
    with_people,
    withdrawals,
    years,
)
from .rhythm import Week, rhythm
from .suggesting import confidential_advisers, suggested_abouts, suggested_people

__all__ = [
    "Fact",
    "Week",
    "attach_audiences",
    "attach_invitations",
    "chosen",
    "confidential_advisers",
    "draft_for",
    "drafts",
    "facts",
    "given",
    "in_box",
    "of_both",
    "open_to",
    "own_requests",
    "received",
    "rhythm",
    "suggested_abouts",
    "suggested_people",
    "waiting_requests",
    "with_people",
    "withdrawals",
    "years",
]
