"""The component sheet: one small template for each component, in groups."""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

FOLDER = Path(__file__).parent.parent / "templates" / "core" / "samples"


@dataclass(frozen=True)
class Sample:
    """One component on the sheet: its template is ``core/samples/<name>.html``."""

    name: str
    title: Any
    usage: Any
    flush: bool = False
    wide: bool = False

    @property
    def template(self) -> str:
        """The template that is both shown and rendered."""
        return f"core/samples/{self.name}.html"

    @property
    def source(self) -> str:
        """How the sample is written."""
        return source_of(self.name)


@lru_cache(maxsize=128)
def source_of(name: str) -> str:
    """The text of a sample, read once per process."""
    return (FOLDER / f"{name}.html").read_text(encoding="utf-8").strip()


@dataclass(frozen=True)
class Group:
    """Samples that belong together."""

    id: str
    title: Any
    samples: list[Sample] = field(default_factory=list)


GROUPS = [
    Group(
        "frame",
        _("Frame and actions"),
        [
            Sample(
                "type",
                _("Type"),
                _("Figtree is what the system says. Literata is what a person wrote. Never mix the two."),
            ),
            Sample(
                "colour",
                _("Colour"),
                _("Petrol for action, apricot only for thanks, plum for what is private. Never colour alone."),
            ),
            Sample(
                "page_head",
                _("Page head"),
                _("One per page: it holds the only first heading. Use voice when the title is somebody’s own words."),
            ),
            Sample(
                "card", _("Card and section"), _("A section has a heading and one action; a card is one thing in it.")
            ),
            Sample("button", _("Button"), _("One primary button per screen. A button that may not be used says why.")),
            Sample(
                "menu", _("Menu"), _("For the rare actions of one thing. What people need often stands outside it.")
            ),
            Sample("dialog", _("Dialog"), _("For one decision. The buttons stay in view.")),
            Sample(
                "tabs",
                _("Tabs, filters, steps"),
                _("Tabs are pages, pills are filters, steps say where you are and what is left."),
            ),
            Sample("find_or_do", _("Find or do"), _("Ctrl K on every page. Without a script it is a page of its own.")),
        ],
    ),
    Group(
        "people",
        _("People and their words"),
        [
            Sample("person", _("Person"), _("Initials in a hue that belongs to the person and means nothing.")),
            Sample("visibility", _("Visibility"), _("On every piece of content, or on the section that holds it.")),
            Sample(
                "say",
                _("Feedback"),
                _("Words of a person, who they are from, what they are about and who reads them."),
                flush=True,
            ),
            Sample("thanks", _("Thanks"), _("Apricot is kept for this.")),
            Sample("timeline", _("History"), _("Who, what, when; from what to what; and why, in their own words.")),
            Sample(
                "side_by_side",
                _("Side by side"),
                _("Two preparations of one question, disclosed together."),
                flush=True,
            ),
            Sample(
                "composer", _("Composer"), _("Three parts, saved while you write, with the words as they will be read.")
            ),
        ],
    ),
    Group(
        "state",
        _("State and numbers"),
        [
            Sample("status", _("Status and tag"), _("A word and a shape. Amber means: worth a look. Red is rare.")),
            Sample("progress", _("Progress"), _("The notch is where the plan puts you today.")),
            Sample(
                "goal_row", _("Goal row"), _("A goal in a list: what, how far, part of what, who sees it."), flush=True
            ),
            Sample("stat", _("Figure"), _("One figure, what it is, and how it moved.")),
            Sample("chart_line", _("Line"), _("The title is the finding. The table stands under it."), wide=True),
            Sample("small_charts", _("Small pictures"), _("Rhythm, parts, lanes and an estimate with its doubt.")),
            Sample("facts", _("Facts and dates"), _("Days in words, the local way.")),
        ],
    ),
    Group(
        "lists",
        _("Lists and tables"),
        [
            Sample(
                "nudges", _("Nudges"), _("Three at most. Each says what would help somebody."), flush=True, wide=True
            ),
            Sample("rows", _("Rows"), _("Rows in one card, rather than many cards."), flush=True),
            Sample("table", _("Table"), _("Sticky head; on a phone each row becomes a card."), flush=True),
            Sample(
                "preview",
                _("Preview of an import"),
                _("What is added, changed, ended and refused, and why, before anything happens."),
                flush=True,
                wide=True,
            ),
            Sample("tree", _("Tree"), _("Opens level by level; each level is asked when it is opened.")),
            Sample(
                "search", _("Search and pages"), _("Results while you type; the same address works without a script.")
            ),
        ],
    ),
    Group(
        "forms",
        _("Forms"),
        [
            Sample("field", _("Field"), _("Label above, hint under it, the error between hint and field.")),
            Sample("choice", _("Choice"), _("A few ways on, each with what it means.")),
            Sample("errors", _("Errors"), _("A summary that links to each field and takes the focus.")),
            Sample("upload", _("File and long work"), _("Drop or choose. Long work shows how far it is.")),
        ],
    ),
    Group(
        "messages",
        _("Messages"),
        [
            Sample("notice", _("Notice"), _("Something to know before going on.")),
            Sample("toast", _("Note with undo"), _("What was done, and the way back.")),
            Sample("empty", _("Empty"), _("Says what would help somebody. Never only “no data”.")),
            Sample(
                "skeleton",
                _("Loading and folded"),
                _("Grey lines while a part is on its way; a question that opens in its card."),
            ),
        ],
    ),
]
