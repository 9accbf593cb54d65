"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it."""

from .asking import FeedbackRequest, Invitation
from .coaching import DIMENSIONS, CoachChoice, Points
from .outside import OutsideInvitation, Outsider
from .piece import Draft, Feedback, OfFeedback, Withdrawal
from .receiving import KeptForConversation, PutAside, Reply, Share, Thanks
from .recognition import JoinedThanks, OutOfView
from .rewording import Rewording
from .sending import Sending
from .wording import PARTS, Wording

__all__ = [
    "DIMENSIONS",
    "PARTS",
    "CoachChoice",
    "Draft",
    "Feedback",
    "FeedbackRequest",
    "Invitation",
    "JoinedThanks",
    "KeptForConversation",
    "OfFeedback",
    "OutOfView",
    "OutsideInvitation",
    "Outsider",
    "Points",
    "PutAside",
    "Reply",
    "Rewording",
    "Sending",
    "Share",
    "Thanks",
    "Withdrawal",
    "Wording",
]
