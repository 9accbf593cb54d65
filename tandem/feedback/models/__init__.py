"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it."""

from .asking import FeedbackRequest, Invitation
from .outside import OutsideInvitation, Outsider
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
    "OutsideInvitation",
    "Outsider",
    "PutAside",
    "Reply",
    "Share",
    "Thanks",
    "Withdrawal",
    "Wording",
]
