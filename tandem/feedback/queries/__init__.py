"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

from .about import attach_abouts
from .asking import (
    attach_invitations,
    due_for_a_reminder,
    link_of,
    links_due,
    own_requests,
    waiting_requests,
)
from .clarifying import QUESTIONS, attach_waiting
from .coaching import has_coach, own_points, own_rewordings
from .distance import blocks_own_coach, distance_to, distances
from .drafts import draft_for, drafts, due_drafts
from .facts import Fact, facts
from .filing import by_month
from .grouping import suggested_groups
from .near import source, worked_with
from .nudges import (
    ALL,
    ASKED_NOBODY,
    CLARIFY,
    KINDS,
    THANK_HELPER,
    WAITS,
    Rests,
    is_away,
    occasions,
)
from .pieces import (
    abouts,
    attach_audiences,
    chosen,
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
from .recognition import attach_joined, how_many_work_here, recognition, teams_of_all
from .reports import advisers_for, enclosed, messages_of, reports
from .rhythm import Week, rhythm
from .suggesting import confidential_advisers, suggested_abouts, suggested_people, suggested_teams
from .themes import (
    attach_months,
    in_theme,
    last_months,
    themes,
    themes_of,
    without_theme,
)
from .together import as_one, attach_together, of_sending
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
    "as_one",
    "attach_abouts",
    "attach_audiences",
    "attach_invitations",
    "attach_joined",
    "attach_months",
    "attach_together",
    "attach_waiting",
    "blocks_own_coach",
    "by_month",
    "chosen",
    "confidential_advisers",
    "distance_to",
    "distances",
    "draft_for",
    "drafts",
    "due_drafts",
    "due_for_a_reminder",
    "enclosed",
    "facts",
    "given",
    "givers",
    "has_coach",
    "how_many_work_here",
    "in_box",
    "in_theme",
    "is_away",
    "last_months",
    "link_of",
    "links_due",
    "messages_of",
    "occasions",
    "of_both",
    "of_sending",
    "open_to",
    "own_points",
    "own_requests",
    "own_rewordings",
    "received",
    "recognition",
    "reports",
    "rhythm",
    "source",
    "suggested_abouts",
    "suggested_groups",
    "suggested_people",
    "suggested_teams",
    "teams_of_all",
    "themes",
    "themes_of",
    "waiting_requests",
    "whole",
    "with_people",
    "withdrawals",
    "without_theme",
    "worked_with",
    "years",
]
