"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it."""

from .asking import FeedbackRequest, Invitation
from .coaching import DIMENSIONS, CoachChoice, Points
from .distance import Distance
from .nudges import NudgeRest
from .outside import OutsideInvitation, Outsider
from .piece import Draft, Feedback, OfFeedback, Withdrawal
from .receiving import KeptForConversation, PutAside, Reply, Share, Thanks
from .recognition import JoinedThanks, OutOfView
from .reports import Enclosed, Report, ReportMessage
from .rewording import Rewording
from .sending import Sending
from .themes import InTheme, Link, ReplyTravels, Theme
from .wording import PARTS, Wording

__all__ = [
    "DIMENSIONS",
    "PARTS",
    "CoachChoice",
    "Distance",
    "Draft",
    "Enclosed",
    "Feedback",
    "FeedbackRequest",
    "InTheme",
    "Invitation",
    "JoinedThanks",
    "KeptForConversation",
    "Link",
    "NudgeRest",
    "OfFeedback",
    "OutOfView",
    "OutsideInvitation",
    "Outsider",
    "Points",
    "PutAside",
    "Reply",
    "ReplyTravels",
    "Report",
    "ReportMessage",
    "Rewording",
    "Sending",
    "Share",
    "Thanks",
    "Theme",
    "Withdrawal",
    "Wording",
]
