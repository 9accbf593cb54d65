"""Guides, conversations, and what two people write in them."""

from .calendar import CalendarFeed
from .conversation import Conversation, Move, StandIn, StartWish
from .guide import Guide, Topic
from .outcome import AgendaItem, Agreement, Correction, PointAside, Record, SharedNotes, SignOff, SignReminder
from .preparation import Answer, Preparation, PrivateNote
from .series import Series
from .style import Style

__all__ = [
    "AgendaItem",
    "Agreement",
    "Answer",
    "CalendarFeed",
    "Conversation",
    "Correction",
    "Guide",
    "Move",
    "PointAside",
    "Preparation",
    "PrivateNote",
    "Record",
    "Series",
    "SharedNotes",
    "SignOff",
    "SignReminder",
    "StandIn",
    "StartWish",
    "Style",
    "Topic",
]
