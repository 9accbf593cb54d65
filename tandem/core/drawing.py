"""Pictures of numbers as SVG: pure functions from numbers to safe markup, without a word and without a style.

Lengths are attributes, colours are classes of ``charts.css``, so that the strict content policy holds.
"""

from collections.abc import Iterable, Sequence
from math import cos, pi, sin
from typing import Any, NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

FULL_CIRCLE = 2 * pi * 18


class Series(NamedTuple):
    """One line of a chart: points are (place from 0 to 1, height from 0 to 1). ``kind``: plan, ahead, second, band (its
    points go round it), notch (a mark at its one point). ``at``: above or below, where its note stands beside the last
    point; without it to the right."""

    points: Sequence[tuple[float, float]]
    kind: str = ""
    note: str = ""
    at: str = ""


def percent(value: Any) -> float | None:
    """``value`` as a number between 0 and 100, or None for what is no number."""
    if value is None or value == "":
        return None
    try:
        return min(100.0, max(0.0, float(value)))
    except (TypeError, ValueError):
        return None


def short(number: float) -> str:
    """A number for an attribute: at most one decimal, never a comma."""
    return f"{number:.1f}".removesuffix(".0")


def picture(kind: str, label: str, inside: str, extra: str = "") -> SafeString:
    """An ``<svg>`` of ``kind``: with a label it is an image, without one it is hidden from assistive technology."""
    voice = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    return mark_safe(f'<svg class="{escape(kind)}" {extra}{voice}>{inside}</svg>')


def bar(value: Any, expected: Any = None, kind: str = "", label: str = "") -> SafeString:
    """A bar filled to ``value`` percent, with a notch at ``expected``; ``kind`` is good, wait, bad, warm, mid, thin."""
    filled, plan = percent(value), percent(expected)
    thin = "thin" in kind.split()
    top, high = (0, 6) if thin else (4, 8)
    inside = f'<rect class="t" y="{top}" width="100%" height="{high}" rx="{high / 2:g}"/>'
    if filled:
        inside += f'<rect class="v" y="{top}" width="{short(filled)}%" height="{high}" rx="{high / 2:g}"/>'
    if plan is not None and not thin:
        inside += f'<rect class="e" x="{short(plan)}%" width="2" height="16" rx="1"/>'
    return picture(f"bar {kind}".strip(), label, inside)


def ring(value: Any, expected: Any = None, kind: str = "", label: str = "") -> SafeString:
    """The same in a circle, for dense lists."""
    filled, plan = percent(value) or 0.0, percent(expected)
    inside = '<circle cx="22" cy="22" r="18"/>'
    if filled:
        dash = f"{short(FULL_CIRCLE * filled / 100)} {FULL_CIRCLE:.1f}"
        inside += f'<circle class="v" cx="22" cy="22" r="18" stroke-dasharray="{dash}" transform="rotate(-90 22 22)"/>'
    if plan is not None:
        angle = 2 * pi * plan / 100 - pi / 2
        ends = [22 + turn(angle) * radius for radius in (14.5, 21.5) for turn in (cos, sin)]
        place = 'x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"'.format(*ends)
        inside += f'<line class="gap" {place}/><line class="e" {place}/>'
    inside += f'<text x="22" y="22.5" aria-hidden="true">{filled:.0f}</text>'
    return picture(f"ring {kind}".strip(), label, inside, 'viewBox="0 0 44 44" ')


def curve(points: Sequence[tuple[float, float]]) -> str:
    """The path of a calm line through ``points`` that never rises above or falls below them."""
    if not points:
        return ""
    slopes = []
    for here, (_, y) in enumerate(points):
        if here in (0, len(points) - 1):
            slopes.append(0.0)
            continue
        (x0, y0), (x1, y1) = points[here - 1], points[here + 1]
        turns = (y - y0) * (y1 - y) <= 0
        slopes.append(0.0 if turns or x1 == x0 else (y1 - y0) / (x1 - x0))
    path = f"M{short(points[0][0])} {short(points[0][1])}"
    for here in range(len(points) - 1):
        (x0, y0), (x1, y1) = points[here], points[here + 1]
        third = (x1 - x0) / 3
        steps = (x0 + third, y0 + slopes[here] * third, x1 - third, y1 - slopes[here + 1] * third, x1, y1)
        path += " C" + " ".join(short(step) for step in steps)
    return path


def spark(values: Iterable[Any], label: str = "", kind: str = "") -> SafeString:
    """A small trend of ``values`` with the ground under it filled."""
    numbers = [float(value) for value in values if value is not None]
    if len(numbers) < 2:
        return mark_safe("")
    low, high = min(numbers), max(numbers)
    span = (high - low) or 1.0
    step = 100 / (len(numbers) - 1)
    line = curve([(step * place, 88.5 - 77 * (number - low) / span) for place, number in enumerate(numbers)])
    inside = f'<path class="c-band" d="{line} L100 100 L0 100 Z"/><path class="c-line" d="{line}"/>'
    return picture(f"spark {kind}".strip(), label, inside, 'viewBox="0 0 100 100" preserveAspectRatio="none" ')


def rhythm(counts: Sequence[Any], label: str = "") -> SafeString:
    """One square for each week, fuller where more happened; the last one is this week and is framed."""
    total = max(len(counts), 1)
    wide, inside = 20, ""
    for place, count in enumerate(counts):
        level = ("", "a", "b", "c")[min(int(count or 0), 3)]
        inside += f'<rect class="{level}" x="{place * wide}" width="17" height="17" rx="4"/>'
    if counts:
        inside += f'<rect class="now" x="{(total - 1) * wide - 3}" y="-3" width="23" height="23" rx="6"/>'
    box = f'viewBox="0 0 {total * wide - 3} 17" preserveAspectRatio="xMinYMid meet" '
    return picture("rhythm", label, inside, box)


def segments(parts: Sequence[tuple[float, str]], label: str = "") -> SafeString:
    """A bar in parts: (share, class of the colour ``f1`` to ``f8``) one after the other."""
    total, start, inside = sum(share for share, _ in parts) or 1, 0.0, ""
    for share, colour in parts:
        width = 100 * share / total
        inside += f'<rect class="{escape(colour)}" x="{short(start)}%" width="{short(width)}%" height="100%" rx="3"/>'
        start += width
    return picture("seg", label, inside)


def apart(height: float, taken: Sequence[float], least: float = 10) -> float:
    """``height`` of a note in percent, moved away from the notes that stand there already."""
    for other in taken:
        if abs(height - other) < least:
            return other - least if height <= other else other + least
    return height


def straight(points: Sequence[tuple[float, float]]) -> str:
    """The path from point to point: between two of them nothing is known, so nothing is bent."""
    return "M" + " L".join(f"{short(x)} {short(y)}" for x, y in points)


def note_at(one: Series, x: float, y: float) -> str:
    """The words beside the last point of a line; above and below they keep within the plot."""
    bold = "" if one.kind in {"plan", "notch"} else " b"
    above = one.at == "above"
    if not one.at:
        spot = 'dx="10"'
    elif x < 25:
        spot = f'dx="9" dy="{-12 if above else 15}"'
    elif above or y > 88:
        spot = f'text-anchor="end" dx="{-7 if above else -10}" dy="{-12 if above else -9}"'
    else:
        spot = 'text-anchor="end" dx="-10" dy="13"' if x > 88 else 'text-anchor="middle" dy="17"'
    return f'<text class="over{bold}" x="{short(x)}%" y="{short(y)}%" {spot}>{escape(one.note)}</text>'


def lines(series: Sequence[Series], label: str = "", grid: int = 3) -> SafeString:
    """The plot of a line chart: hairlines, one path for each series, a point and a note at the end of each."""
    inside = ""
    for step in range(grid):
        height = short(100 * step / (grid - 1)) if grid > 1 else "100"
        inside += f'<line class="c-grid" x1="0" x2="100%" y1="{height}%" y2="{height}%"/>'
    paths, ends, said = "", "", ""
    noted: list[float] = []
    for one in sorted(series, key=lambda one: one.kind in {"plan", "ahead"}):
        points = [(100 * x, 100 - 100 * y) for x, y in one.points]
        if not points:
            continue
        x, y = points[-1]
        if one.kind == "band":
            paths += f'<path class="c-band" d="{straight(points)} Z"/>'
            continue
        if one.kind == "notch":
            spot = f'x="{short(x)}%" y="{short(y)}%" width="2" height="14" rx="1" transform="translate(-1 -7)"'
            ends = f'<rect class="notch" {spot}/>{ends}'
        else:
            paths += f'<path class="c-line {escape(one.kind)}" d="{straight(points)}"/>'
        if one.kind not in {"plan", "ahead", "notch"}:
            ends += f'<circle class="pt full" cx="{short(x)}%" cy="{short(y)}%" r="4.5"/>'
        if one.note and not one.at:
            y = apart(y, noted)
            noted.append(y)
        if one.note:
            said += note_at(one, x, y)
    stretched = '<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">'
    return picture("", label, f"{inside}{stretched}{paths}</svg>{ends}{said}")


def axis(marks: Sequence[tuple[float, str]]) -> SafeString:
    """What stands under a plot: words, each at its own place from 0 to 1."""
    inside = ""
    for place, words in marks:
        anchor = "start" if place < 0.04 else "end" if place > 0.96 else "middle"
        inside += f'<text x="{short(100 * place)}%" y="50%" text-anchor="{anchor}">{escape(words)}</text>'
    return picture("axis", "", inside)


def lane(marks: Sequence[tuple[float, str]], label: str = "") -> SafeString:
    """One swim lane: marks are (place in percent, class w, b, a, n, k or nothing)."""
    inside = ""
    for place, kind in marks:
        if kind == "k":
            inside += (
                f'<rect class="k" x="{short(place)}%" y="9" width="12" height="12" rx="3" transform="translate(-6)"/>'
            )
        else:
            radius = "3.5" if kind == "n" else "6"
            inside += f'<circle class="{escape(kind)}" cx="{short(place)}%" cy="15" r="{radius}"/>'
    return picture("", label, inside)


def interval(low: float, estimate: float, high: float, reference: float | None = None, label: str = "") -> SafeString:
    """A dot for the estimate, a band for what is plausible, a dashed line for the reference; all in percent."""
    inside = f'<rect class="band" x="{short(low)}%" y="7" width="{short(high - low)}%" height="9" rx="4.5"/>'
    if reference is not None:
        inside = f'<line class="ref" x1="{short(reference)}%" x2="{short(reference)}%" y1="-5" y2="28"/>' + inside
    inside += f'<circle class="est" cx="{short(estimate)}%" cy="11.5" r="6.5"/>'
    return picture("ivp", label, inside)


class Node(NamedTuple):
    """One end of a ribbon: its name, a few words, and (on the right) how much of it there is to carry."""

    label: str
    note: str = ""
    whole: float = 0.0


def slots(sizes: Sequence[float], scale: float, least: float = 46, gap: float = 10) -> list[tuple[float, float, float]]:
    """(top of the slot, height of the slot, height of the band) for bands one under the other: a band is true to scale,
    its slot is at least high enough for two lines of words."""
    found, top = [], 0.0
    for size in sizes:
        high = max(size * scale, 1.5)
        found.append((top, max(high, least), high))
        top += max(high, least) + gap
    return found


def ribbon(
    left: Sequence[Node], right: Sequence[Node], flows: Sequence[tuple[int, int, float]], label: str = ""
) -> SafeString:
    """Bands from the nodes on the left to those on the right: flows are (place left, place right, size), drawn to one
    scale. What is more whole on the right than what flows in is left open."""
    out = [sum(size for here, _, size in flows if here == place) for place in range(len(left))]
    come = [sum(size for _, there, size in flows if there == place) for place in range(len(right))]
    whole = [max(node.whole, size) for node, size in zip(right, come, strict=True)]
    scale = max(300, 64 * len(right)) / (max(sum(out), sum(whole)) or 1)
    starts, ends = slots(out, scale), slots(whole, scale)
    high = max(top + slot for top, slot, _ in [*starts, *ends]) if left and right else 0
    down = [[top + (slot - band) / 2 for top, slot, band in side] for side in (starts, ends)]
    bars = ""
    for side, (x, bands) in enumerate((("27%", starts), ("70%", ends))):
        for place, (_top, _slot, band) in enumerate(bands):
            kind = "open" if side else f"f{place % 8 + 1}"
            bars += f'<rect class="{kind}" x="{x}" y="{short(down[side][place])}" width="1%" height="{short(band)}"/>'
    paths, here, there = "", list(down[0]), list(down[1])
    for start, end, size in sorted(flows, key=lambda flow: (flow[0], flow[1])):
        thick, a, b = size * scale, here[start], there[end]
        curves = f"M0 {a:.2f} C50 {a:.2f} 50 {b:.2f} 100 {b:.2f} V{b + thick:.2f}"
        back = f"C50 {b + thick:.2f} 50 {a + thick:.2f} 0 {a + thick:.2f} Z"
        paths += f'<path class="f{start % 8 + 1}" d="{curves} {back}"/>'
        bars += f'<rect class="f{start % 8 + 1}" x="70%" y="{b:.2f}" width="1%" height="{max(thick, 1):.2f}"/>'
        here[start], there[end] = a + thick, b + thick
    box = f'x="28%" width="42%" y="0" height="{short(high)}" viewBox="0 0 100 {short(high)}" preserveAspectRatio="none"'
    inside = f"<svg {box}>{paths}</svg>{bars}"
    for nodes, bands, x, wide in ((left, starts, "0", "26%"), (right, ends, "72%", "28%")):
        for node, (top, slot, _band) in zip(nodes, bands, strict=True):
            spot = f'x="{x}" width="{wide}" y="{short(top)}" height="{short(slot)}"'
            words = f"<b>{escape(node.label)}</b><small>{escape(node.note)}</small>"
            inside += f'<foreignObject {spot}><div class="ribbon-label">{words}</div></foreignObject>'
    return picture("ribbon", label, inside, f'width="100%" height="{short(high)}" ')
