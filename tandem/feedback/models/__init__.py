"""Feedback, the drafts it comes from, the questions it answers, and what its receiver does with it."""

from .asking import FeedbackRequest, Invitation
from .distance import Distance
from .nudges import NudgeRest
from .piece import Draft, Feedback, OfFeedback, Withdrawal
from .receiving import KeptForConversation, PutAside, Reply, Share, Thanks
from .reports import Enclosed, Report, ReportMessage
from .themes import InTheme, Link, ReplyTravels, Theme
from .wording import PARTS, Wording

__all__ = [
    "PARTS",
    "Distance",
    "Draft",
    "Enclosed",
    "Feedback",
    "FeedbackRequest",
    "InTheme",
    "Invitation",
    "KeptForConversation",
    "Link",
    "NudgeRest",
    "OfFeedback",
    "PutAside",
    "Reply",
    "ReplyTravels",
    "Report",
    "ReportMessage",
    "Share",
    "Thanks",
    "Theme",
    "Withdrawal",
    "Wording",
]
