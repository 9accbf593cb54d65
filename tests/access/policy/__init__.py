"""Who gets where, written by hand from the requirements; nothing here asks the rules that it judges.

``SEES`` says for each scene (``scenes``) who may see that thing. An operation says, of those, who gets
through; who sees it but may not do it is refused with the reason (403); for everybody else it does not exist (404).
A visitor, an account of another organisation and somebody who has left go to the sign-in page.
"""

from .conversations import CONVERSATIONS, OF_TALK
from .cycles import CYCLES
from .desk import ACCOUNTS, DESK
from .feedback import FEEDBACK
from .frameworks import FRAMEWORKS
from .goals import GOALS
from .insights import INSIGHTS
from .operation import AS_GET, DEMO, LINK, NOT_SO, PUBLIC, SEERS
from .people import MEMBERS, PEOPLE
from .plans import PLANS
from .rounds import ROUNDS
from .sees import EVERYBODY, KEEPERS, NOBODY, OF_LOTTE, READS, SEES, TEAM

# Reading is asked of every scene; the verbs, unless TANDEM_FULL=1, of those that differ in who has which relation. The
# RARE ones are kept wherever somebody gets through.
READING = {
    "goals:goal",
    "goals:carried",
    "goals:history_export",
    "feedback:piece",
    "conversations:conversation",
    "conversations:pdf",
    "evaluations:round",
    "evaluations:report",
    "people:person",
    "people:record",
}
FEWER = {
    "goal": {"draft", "private", "team", "open", "helped", "all", "all_draft", "left"},
    "piece": {"two", "coach", "withdrawn", "up", "by_coach", "left", "openly", "outside"},
    "round": {"open", "reported", "evaluation", "approving", "summarising"},
    "talk": {"informal", "before", "formal", "agreeing", "signing", "locked", "locked_before", "gosselies"},
}
RARE = {"proposed", "part", "of_team", "of_unit", "paused", "closed", "fresh", "shared", "ready", "opened"}

OPERATIONS = [
    *DESK,
    *ACCOUNTS,
    *PEOPLE,
    *GOALS,
    *FEEDBACK,
    *CONVERSATIONS,
    *FRAMEWORKS,
    *PLANS,
    *CYCLES,
    *ROUNDS,
    *INSIGHTS,
]

__all__ = [
    "AS_GET", "DEMO", "EVERYBODY", "FEWER", "KEEPERS", "LINK", "MEMBERS", "NOBODY", "NOT_SO", "OF_LOTTE", "OF_TALK",
    "OPERATIONS", "PUBLIC", "RARE", "READING", "READS", "SEERS", "SEES", "TEAM",
]  # fmt: skip
