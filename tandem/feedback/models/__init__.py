"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it."""

from .asking import FeedbackRequest, Invitation
from .piece import Draft, Feedback, OfFeedback, Withdrawal
from .receiving import KeptForConversation, PutAside, Reply, Share, Thanks
from .wording import PARTS, Wording

__all__ = [
    "PARTS",
    "Draft",
    "Feedback",
    "FeedbackRequest",
    "Invitation",
    "KeptForConversation",
    "OfFeedback",
    "PutAside",
    "Reply",
    "Share",
    "Thanks",
    "Withdrawal",
    "Wording",
]
