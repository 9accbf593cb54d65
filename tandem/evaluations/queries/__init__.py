"""What pages and other modules ask about rounds."""

from .lists import (
    about,
    asked_of,
    contributors_of,
    finished_before,
    forms,
    has_responded,
    not_responded,
    of_coachees,
    progress,
    readers_for,
    to_summarise,
    waiting_for,
    writes_alone,
)
from .overview import overview
from .report import options_of, report
from .steps import steps
from .suggesting import category_of, found_for, suggested, with_category
from .words import comments_on, signed_answers

__all__ = [
    "about",
    "asked_of",
    "category_of",
    "comments_on",
    "contributors_of",
    "finished_before",
    "forms",
    "found_for",
    "has_responded",
    "not_responded",
    "of_coachees",
    "options_of",
    "overview",
    "progress",
    "readers_for",
    "report",
    "signed_answers",
    "steps",
    "suggested",
    "to_summarise",
    "waiting_for",
    "with_category",
    "writes_alone",
]
