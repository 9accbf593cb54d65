"""Guides, conversations, and what two people write in them."""

from .calendar import CalendarFeed
from .conversation import Conversation, Move, StartWish
from .guide import Guide, Question, Topic
from .outcome import AgendaItem, Agreement, PointAside, Record, SharedNotes, SignOff
from .preparation import Answer, Preparation, PrivateNote
from .series import Series
from .style import Style

__all__ = [
    "AgendaItem",
    "Agreement",
    "Answer",
    "CalendarFeed",
    "Conversation",
    "Guide",
    "Move",
    "PointAside",
    "Preparation",
    "PrivateNote",
    "Question",
    "Record",
    "Series",
    "SharedNotes",
    "SignOff",
    "StartWish",
    "Style",
    "Topic",
]
