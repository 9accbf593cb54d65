"""Inline SVG in the way of the design system: lengths are percentages, colours are classes of `content/report.css`.

Each function takes plain numbers and gives markup; words are escaped here, and `number` (Words.number) writes what
stands on an axis. A picture is an image with a label (the finding); the table under it says the same to who cannot
see it.
"""

from collections.abc import Callable, Sequence
from html import escape
from math import floor, isfinite, log10
from typing import NamedTuple

Written = Callable[[float, int], str]


class Interval(NamedTuple):
    """One row of an interval chart: a dot, a band for what is plausible, a word at the end."""

    name: str
    low: float
    estimate: float
    high: float
    note: str = ""
    kind: str = ""  # "", "concern", "quiet", "good"


class Line(NamedTuple):
    """One line of a chart: points (x, y) in their own units; `kind` is "", "plan" (dashed), "second" or "dots"."""

    points: Sequence[tuple[float, float]]
    kind: str = ""
    note: str = ""


class Band(NamedTuple):
    """A band of a chart: (x, low, high); `strong` for the inner one."""

    points: Sequence[tuple[float, float, float]]
    strong: bool = False


def intervals(
    rows: Sequence[Interval], label: str, reference: float | None = None, axis: tuple[str, str] = ("", "")
) -> str:
    """Rows with a dot and a band on one common scale, and a dashed line at the `reference`; `axis` names both ends."""
    values = [value for row in rows for value in row[1:4] if isfinite(value)]
    low, high = extent(values + ([reference] if reference is not None else []))
    at = scale(low, high)
    lines = []
    for row in rows:
        inside = ""
        if reference is not None:
            inside += f'<line class="ref" x1="{at(reference)}%" x2="{at(reference)}%" y1="-4" y2="28"/>'
        left, right = min(max(row.low, low), high), min(max(row.high, low), high)
        if isfinite(row.low) and isfinite(row.high):
            wide = short(100 * (right - left) / (high - low))
            inside += f'<rect class="band" x="{at(left)}%" y="8" width="{wide}%" height="8" rx="4"/>'
        if isfinite(row.estimate):
            inside += f'<circle class="est" cx="{at(row.estimate)}%" cy="12" r="6"/>'
        picture = f'<svg class="ivp {escape(row.kind)}" aria-hidden="true">{inside}</svg>'
        lines.append(f'<div class="iv"><span>{escape(row.name)}</span>{picture}<b>{escape(row.note)}</b></div>')
    ends = ""
    if any(axis):
        words = f"<i>{escape(axis[0])}</i><i>{escape(axis[1])}</i>"
        ends = f'<div class="iv ends"><span></span><span>{words}</span><b></b></div>'
    return f'<div class="ivs" role="img" aria-label="{escape(label)}">{"".join(lines)}{ends}</div>'


def caterpillar(rows: Sequence[tuple[float, float, float]], label: str, number: Written, reference: float = 0.0) -> str:
    """Many estimates (low, estimate, high) from the lowest to the highest, as one narrow stroke each."""
    ordered = sorted(rows, key=lambda row: row[1])
    low, high = extent([value for row in ordered for value in row] + [reference])
    at, count = scale(high, low), max(len(ordered), 1)
    inside = f'<line class="c-grid" x1="0" x2="100%" y1="{at(reference)}%" y2="{at(reference)}%"/>'
    radius = "3" if count <= 80 else "1.5"
    for place, (bottom, estimate, top) in enumerate(ordered):
        x = short(100 * (place + 0.5) / count)
        inside += f'<line class="whisker" x1="{x}%" x2="{x}%" y1="{at(bottom)}%" y2="{at(top)}%"/>'
        inside += f'<circle class="est" cx="{x}%" cy="{at(estimate)}%" r="{radius}"/>'
    return framed(inside, label, ticks(low, high, number), [])


def chart(
    lines: Sequence[Line],
    label: str,
    number: Written,
    *,
    bands: Sequence[Band] = (),
    x_names: Sequence[str] = (),
    y_range: tuple[float, float] | None = None,
    square: bool = False,
) -> str:
    """Lines, dots and bands on common axes. `x_names` stand under the picture, evenly spread."""
    xs = [x for line in lines for x, _ in line.points] + [x for band in bands for x, _, _ in band.points]
    ys = [y for line in lines for _, y in line.points] + [
        y for band in bands for _, a, b in band.points for y in (a, b)
    ]
    (left, right), (low, high) = extent(xs, 0), y_range or extent(ys)
    across, down = scale(left, right), scale(high, low)
    marks = ticks(low, high, number)
    inside = "".join(f'<line class="c-grid" x1="0" x2="100%" y1="{down(y)}%" y2="{down(y)}%"/>' for y, _ in marks)
    paths, dots = "", ""
    for band in bands:
        edge = [(x, top) for x, _, top in band.points] + [(x, bottom) for x, bottom, _ in reversed(band.points)]
        paths += f'<path class="c-band{" in" if band.strong else ""}" d="{path(edge, across, down)} Z"/>'
    for line in lines:
        points = [(x, y) for x, y in line.points if isfinite(x) and isfinite(y)]
        if not points:
            continue
        if line.kind == "dots":
            dots += "".join(f'<circle class="pt" cx="{across(x)}%" cy="{down(y)}%" r="4"/>' for x, y in points)
        else:
            paths += f'<path class="c-line {escape(line.kind)}" d="{path(points, across, down)}"/>'
        if line.note:
            x, y = points[-1]
            dots += f'<text x="{across(x)}%" y="{down(y)}%" dx="8">{escape(line.note)}</text>'
    stretched = '<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">'
    kind = ("square " if square else "") + ("noted" if any(line.note for line in lines) else "")
    return framed(f"{inside}{stretched}{paths}</svg>{dots}", label, marks, x_names, kind)


def bars(rows: Sequence[tuple[str, float, str]], label: str) -> str:
    """Bars (name, share from 0 to 1, note) under each other."""
    lines = []
    for name, share, note in rows:
        wide = short(100 * min(max(share, 0.0), 1.0)) if isfinite(share) else "0"
        fill = f'<rect class="v" y="6" width="{wide}%" height="12" rx="3"/>'
        svg = f'<svg class="ivp" aria-hidden="true"><rect class="t" y="6" width="100%" height="12" rx="3"/>{fill}</svg>'
        lines.append(f'<div class="iv"><span>{escape(name)}</span>{svg}<b>{escape(note)}</b></div>')
    return f'<div class="ivs" role="img" aria-label="{escape(label)}">{"".join(lines)}</div>'


def framed(inside: str, label: str, marks: Sequence[tuple[float, str]], names: Sequence[str], kind: str = "") -> str:
    """A plot with words on its axes; the words are HTML, so that they never scale."""
    left = "".join(f"<span>{escape(text)}</span>" for _, text in reversed(marks))
    under = "".join(f"<span>{escape(str(name))}</span>" for name in names)
    plot = f'<div class="plot"><svg aria-hidden="true">{inside}</svg></div>'
    return (
        f'<div class="chart {kind}" role="img" aria-label="{escape(label)}"><div class="y">{left}</div>{plot}'
        f'<div class="x">{under}</div></div>'
    )


def extent(values: Sequence[float], margin: float = 0.04) -> tuple[float, float]:
    """The lowest and the highest of `values` with a little room; never an empty range."""
    known = [value for value in values if isfinite(value)] or [0.0, 1.0]
    low, high = min(known), max(known)
    room = (high - low) * margin or (0.0 if high > low else abs(high) * 0.1 or 1.0)
    return low - room, high + room


def scale(start: float, end: float):
    """A function from a value to its place in percent, as text."""
    return lambda value: short(100 * (value - start) / ((end - start) or 1.0))


def path(points: Sequence[tuple[float, float]], across, down) -> str:
    """The straight line through points."""
    return "M" + " L".join(f"{across(x)} {down(y)}" for x, y in points)


def ticks(low: float, high: float, number: Written) -> list[tuple[float, str]]:
    """The two ends and the middle of an axis, with as many decimals as tell them apart."""
    decimals = max(0, 1 - floor(log10((high - low) or 1.0)))
    return [(value, number(value, min(decimals, 9))) for value in (low, (low + high) / 2, high)]


def short(number: float) -> str:
    """A number for an attribute."""
    return f"{number:.2f}".rstrip("0").rstrip(".") if isfinite(number) else "0"
