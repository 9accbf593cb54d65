"""Rounds, who is asked, what they answer, and what may be told of it."""

from .answers import Draft, SealedSheet, Sheet, SheetAnswer
from .report import Chosen, Comment, Figure, Opened, ReportGroup, Share, Summary
from .round import Consent, Contributor, Participation, Round

__all__ = [
    "Chosen",
    "Comment",
    "Consent",
    "Contributor",
    "Draft",
    "Figure",
    "Opened",
    "Participation",
    "ReportGroup",
    "Round",
    "SealedSheet",
    "Share",
    "Sheet",
    "SheetAnswer",
    "Summary",
]
