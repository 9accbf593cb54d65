"""What an analysis found, for people: the finding first, then the picture, then the table, then how it was done.

A `Report` holds plain text and pictures; `html` makes one file of it that needs nothing else (no script, no network),
and `text` what a terminal shows. Words are escaped here and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from tandem.analyses.cards import Card, card
from tandem.analyses.words import CONTENT, Words

MOST_ROWS = 500  # of a table in the report; the JSON holds all


@dataclass(frozen=True)
class Grid:
    """A table: names of columns and rows of text; the first column names the row."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Section:
    """One finding with its picture (markup of `pictures`) and its table; `state`: "", "concern", "good"."""

    title: str
    text: Sequence[str] = ()
    picture: str = ""
    grid: Grid | None = None
    notes: Sequence[str] = ()
    state: str = ""


@dataclass(frozen=True)
class Report:
    """All of it: one sentence, some more, facts as (what, value), and cautions for who decides."""

    subject: str
    finding: str
    more: Sequence[str] = ()
    facts: Sequence[tuple[str, str]] = ()
    cautions: Sequence[str] = ()
    sections: Sequence[Section] = field(default_factory=list)
    method: str = ""  # names a model card

    def text(self, words: Words) -> str:
        """For a terminal."""
        lines = [self.finding, *self.more, ""]
        wide = max((len(what) for what, _ in self.facts), default=0)
        lines += [f"  {what:<{wide}}  {value}" for what, value in self.facts]
        lines += [f"! {caution}" for caution in self.cautions]
        for section in self.sections:
            lines += ["", section.title, *section.text]
            if section.grid:
                lines += as_columns(section.grid, 12)
        return "\n".join(lines).strip() + "\n"

    def html(self, words: Words) -> str:
        """One file that can be opened, mailed and printed."""
        parts = [
            f'<header><p class="over">{escape(self.subject)}</p><h1>{escape(self.finding)}</h1>',
            f"{paragraphs(self.more)}</header>",
        ]
        if self.cautions:
            items = "".join(f"<li>{escape(caution)}</li>" for caution in self.cautions)
            parts.append(f'<ul class="cautions" aria-label="{escape(words("report.cautions"))}">{items}</ul>')
        if self.facts:
            items = "".join(f"<div><dt>{escape(what)}</dt><dd>{escape(value)}</dd></div>" for what, value in self.facts)
            parts.append(f'<dl class="facts">{items}</dl>')
        parts += [section_html(section, words, place) for place, section in enumerate(self.sections)]
        if self.method:
            parts.append(card_html(card(self.method, words.language), words))
        body = "".join(parts)
        style = (CONTENT / "report.css").read_text(encoding="utf-8")
        return (
            f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self.finding)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n"
            f"<footer>{escape(words('report.foot'))}</footer>\n</body>\n</html>\n"
        )


def section_html(section: Section, words: Words, place: int) -> str:
    """A card: the finding as its title, the picture, the table behind a fold when there is a picture."""
    table = ""
    if section.grid:
        table = grid_html(section.grid, words, section.title)
        if section.picture:
            table = f"<details><summary>{escape(words('report.as_table'))}</summary>{table}</details>"
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in section.notes)
    state = f' class="{escape(section.state)}"' if section.state else ""
    return (
        f'<section{state} aria-labelledby="s{place}"><h2 id="s{place}">{escape(section.title)}</h2>'
        f"{paragraphs(section.text)}{section.picture}{table}{notes}</section>"
    )


def grid_html(grid: Grid, words: Words, label: str) -> str:
    """A table that scrolls by itself on a narrow screen."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in grid.columns)
    rows = "".join(
        f'<tr><th scope="row">{escape(str(row[0]))}</th>'
        + "".join(f"<td>{escape(str(c))}</td>" for c in row[1:])
        + "</tr>"
        for row in grid.rows[:MOST_ROWS]
    )
    rest = len(grid.rows) - MOST_ROWS
    more = f'<p class="note">{escape(words("report.more_rows", count=rest))}</p>' if rest > 0 else ""
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escape(label)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>{more}"
    )


def card_html(shown: Card, words: Words) -> str:
    """How it was done and what it is not for."""
    parts = ""
    for name in ("purpose", "data", "formula", "assumptions", "limits", "not_for", "misuse", "source"):
        items = "".join(f"<li>{escape(item)}</li>" for item in getattr(shown, name))
        parts += f'<h3>{escape(words(f"report.card.{name}"))}</h3><ul class="{name}">{items}</ul>'
    title = words("report.card.title", title=shown.title)
    return f'<section class="card" aria-labelledby="card"><h2 id="card">{escape(title)}</h2>{parts}</section>'


def paragraphs(texts: Sequence[str]) -> str:
    """Sentences under each other."""
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def as_columns(grid: Grid, most: int) -> list[str]:
    """The first rows of a table in columns of equal width."""
    rows = [list(map(str, row)) for row in (grid.columns, *grid.rows[:most])]
    wide = [max(len(row[place]) for row in rows) for place in range(len(grid.columns))]
    shown = [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip() for row in rows
    ]
    return shown + (["  …"] if len(grid.rows) > most else [])
