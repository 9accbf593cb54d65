"""What pages and other modules ask about feedback. Everything goes through ``visible_to``."""

from .about import attach_abouts
from .asking import attach_invitations, due_for_a_reminder, link_of, links_due, own_requests, waiting_requests
from .coaching import has_coach, own_points, own_rewordings
from .drafts import draft_for, drafts, due_drafts
from .facts import Fact, facts
from .near import source, worked_with
from .pieces import (
    attach_audiences,
    chosen,
    given,
    in_box,
    of_both,
    open_to,
    received,
    with_people,
    withdrawals,
    years,
)
from .recognition import attach_joined, how_many_work_here, recognition, teams_of_all
from .rhythm import Week, rhythm
from .suggesting import confidential_advisers, suggested_abouts, suggested_people, suggested_teams
from .together import as_one, attach_together, of_sending

__all__ = [
    "Fact",
    "Week",
    "as_one",
    "attach_abouts",
    "attach_audiences",
    "attach_invitations",
    "attach_joined",
    "attach_together",
    "chosen",
    "confidential_advisers",
    "draft_for",
    "drafts",
    "due_drafts",
    "due_for_a_reminder",
    "facts",
    "given",
    "has_coach",
    "how_many_work_here",
    "in_box",
    "link_of",
    "links_due",
    "of_both",
    "of_sending",
    "open_to",
    "own_points",
    "own_requests",
    "own_rewordings",
    "received",
    "recognition",
    "rhythm",
    "source",
    "suggested_abouts",
    "suggested_people",
    "suggested_teams",
    "teams_of_all",
    "waiting_requests",
    "with_people",
    "withdrawals",
    "worked_with",
    "years",
]
