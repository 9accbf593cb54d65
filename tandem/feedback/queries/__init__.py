"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

from .asking import attach_invitations, due_for_a_reminder, link_of, links_due, own_requests, waiting_requests
from .facts import Fact, facts
from .near import source, worked_with
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
    "due_for_a_reminder",
    "facts",
    "given",
    "in_box",
    "link_of",
    "links_due",
    "of_both",
    "open_to",
    "own_requests",
    "received",
    "rhythm",
    "source",
    "suggested_abouts",
    "suggested_people",
    "waiting_requests",
    "with_people",
    "withdrawals",
    "worked_with",
    "years",
]
