"""The models of goals, by what they are about."""

from .alignment import Contribution
from .context import ContextChange, ContextQuestion
from .dialogue import CheckIn, Comment, HelpCall, Obstacle, PlanPoint, Reading, Supporter
from .goal import Criterion, Goal, KeyResult
from .life import Answer, HandOver, Origin, Proposal, Template
from .views import SavedView, Seen

__all__ = [
    "Answer",
    "CheckIn",
    "Comment",
    "ContextChange",
    "ContextQuestion",
    "Contribution",
    "Criterion",
    "Goal",
    "HandOver",
    "HelpCall",
    "KeyResult",
    "Obstacle",
    "Origin",
    "PlanPoint",
    "Proposal",
    "Reading",
    "SavedView",
    "Seen",
    "Supporter",
    "Template",
]
