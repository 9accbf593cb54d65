"""Guides, conversations of two people and of teams, and what is written in them."""

from .calendar import CalendarFeed
from .conversation import Conversation, Move, StandIn, StartWish
from .guide import Guide, Topic
from .outcome import AgendaItem, Agreement, Correction, PointAside, Record, SharedNotes, SignOff, SignReminder
from .preparation import Answer, Preparation, PrivateNote
from .series import Series
from .style import Style
from .team import TeamAgendaItem, TeamAgreement, TeamAnswer, TeamMove, TeamNotes, TeamSeat, TeamTalk

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
    "TeamAgendaItem",
    "TeamAgreement",
    "TeamAnswer",
    "TeamMove",
    "TeamNotes",
    "TeamSeat",
    "TeamTalk",
    "Topic",
]
