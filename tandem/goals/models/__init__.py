"""The models of goals, by what they are about."""

from .dialogue import CheckIn, Comment, Reading, Supporter
from .goal import Contribution, Criterion, Goal, KeyResult

__all__ = ["CheckIn", "Comment", "Contribution", "Criterion", "Goal", "KeyResult", "Reading", "Supporter"]
