"""What pages and other modules ask about rounds."""

from .lists import (
    about,
    asked_of,
    contributors_of,
    finished_before,
    forms,
    has_responded,
    of_coachees,
    progress,
    readers_for,
    to_summarise,
    waiting_for,
    writes_alone,
)
from .overview import overview
from .report import report
from .suggesting import found_for, suggested

__all__ = [
    "about",
    "asked_of",
    "contributors_of",
    "finished_before",
    "forms",
    "found_for",
    "has_responded",
    "of_coachees",
    "overview",
    "progress",
    "readers_for",
    "report",
    "suggested",
    "to_summarise",
    "waiting_for",
    "writes_alone",
]
