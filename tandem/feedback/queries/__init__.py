"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

from .asking import attach_invitations, own_requests, waiting_requests
from .clarifying import QUESTIONS, attach_waiting
from .distance import blocks_own_coach, distance_to, distances
from .facts import Fact, facts
from .filing import by_month
from .grouping import suggested_groups
from .nudges import ALL, ASKED_NOBODY, CLARIFY, KINDS, THANK_HELPER, WAITS, Rests, is_away, occasions
from .pieces import (
    abouts,
    attach_audiences,
    chosen,
    draft_for,
    drafts,
    given,
    givers,
    in_box,
    of_both,
    open_to,
    received,
    with_people,
    withdrawals,
    years,
)
from .reports import advisers_for, enclosed, messages_of, reports
from .rhythm import Week, rhythm
from .suggesting import confidential_advisers, suggested_abouts, suggested_people
from .themes import attach_months, in_theme, last_months, themes, themes_of, without_theme
from .whole import whole

__all__ = [
    "ALL",
    "ASKED_NOBODY",
    "CLARIFY",
    "KINDS",
    "QUESTIONS",
    "THANK_HELPER",
    "WAITS",
    "Fact",
    "Rests",
    "Week",
    "abouts",
    "advisers_for",
    "attach_audiences",
    "attach_invitations",
    "attach_months",
    "attach_waiting",
    "blocks_own_coach",
    "by_month",
    "chosen",
    "confidential_advisers",
    "distance_to",
    "distances",
    "draft_for",
    "drafts",
    "enclosed",
    "facts",
    "given",
    "givers",
    "in_box",
    "in_theme",
    "is_away",
    "last_months",
    "messages_of",
    "occasions",
    "of_both",
    "open_to",
    "own_requests",
    "received",
    "reports",
    "rhythm",
    "suggested_abouts",
    "suggested_groups",
    "suggested_people",
    "themes",
    "themes_of",
    "waiting_requests",
    "whole",
    "with_people",
    "withdrawals",
    "without_theme",
    "years",
]
