"""Guides, conversations, and what two people write in them."""

from .calendar import CalendarFeed
from .conversation import Conversation, Move, StartWish
from .guide import Guide, Question, Topic
from .outcome import AgendaItem, Agreement, Record, SignOff
from .preparation import Answer, Preparation, PrivateNote

__all__ = [
    "AgendaItem",
    "Agreement",
    "Answer",
    "CalendarFeed",
    "Conversation",
    "Guide",
    "Move",
    "Preparation",
    "PrivateNote",
    "Question",
    "Record",
    "SignOff",
    "StartWish",
    "Topic",
]
