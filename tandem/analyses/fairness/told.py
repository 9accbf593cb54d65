"""What was compared, as data and as a report."""

from dataclasses import asdict
from math import isfinite
from typing import Any

from tandem.analyses import pictures
from tandem.analyses.fairness import rates
from tandem.analyses.fairness.asked import Question
from tandem.analyses.fairness.compared import CONCERN, NO_SIGN, Comparison, Fairness
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.words import Words

COLOURS = {CONCERN: "concern", NO_SIGN: "", "cannot_tell": "quiet"}


def as_data(found: Fairness, question: Question, minimum: int) -> dict[str, Any]:
    """For the JSON. Ratios are group over reference; odds ratios and gaps are reference against group."""
    return {
        "kind": found.kind,
        "state": found.state,
        "n": sum(one.n for one in found.groups),
        "favourable": list(question.favourable),
        "favourable_guessed": question.guessed,
        "minimum": minimum,
        "hidden_groups": found.hidden,
        "reference": found.reference,
        "groups": [asdict(one) for one in found.groups],
        "comparisons": [asdict(one) | {"withdrawn": one.withdrawn} for one in found.comparisons],
        "rows": question.choice.counts(),
    }


def as_report(found: Fairness, question: Question, file: str, words: Words) -> Report:
    """For people."""
    cautions = question.choice.notes(words)
    if question.guessed:
        cautions.append(words("fairness.guessed", value=question.favourable[0], column=question.names["outcome"]))
    if found.hidden:
        cautions.append(words("fairness.hidden", count=found.hidden))
    sections = [told_groups(found, question, words)]
    sections += [told_comparison(one, found, question, words) for one in found.comparisons]
    sections += told_calibration(found, words)
    facts = [
        (words("fairness.people"), words.number(sum(one.n for one in found.groups), 0)),
        (words("fairness.reference"), found.reference),
        (words("fairness.state_head"), words(f"fairness.state.{found.state}")),
    ]
    more = [words("fairness.association")]
    return Report(
        words("fairness.subject", file=file), finding(found, words), more, facts, cautions, sections, "fairness"
    )


def finding(found: Fairness, words: Words) -> str:
    """The first sentence."""
    concerns = [one.group for one in found.comparisons if one.state == CONCERN]
    if concerns:
        return words("fairness.found.concern", groups=words.listing(concerns), reference=found.reference)
    withdrawn = [one.group for one in found.comparisons if one.withdrawn]
    if withdrawn:
        return words("fairness.found.withdrawn", groups=words.listing(withdrawn), reference=found.reference)
    return words(f"fairness.found.{found.state}")


def level(found: Fairness, value: float, words: Words) -> str:
    """A rate or an average."""
    return words.percent(value, 1) if found.kind == "rate" else words.figure(value, 5)


def told_groups(found: Fairness, question: Question, words: Words) -> Section:
    """What came out in each group."""
    ordered = sorted(found.groups, key=lambda one: -one.mean)
    rows = [
        pictures.Interval(
            f"{one.name} ({words.number(one.n, 0)})", one.low, one.mean, one.high, level(found, one.mean, words)
        )
        for one in ordered
    ]
    low, high = level(found, ordered[-1].mean, words), level(found, ordered[0].mean, words)
    title = words(f"fairness.groups.{found.kind}", low=low, high=high, worst=ordered[-1].name, best=ordered[0].name)
    heads = [
        question.names["group"],
        words("fairness.people"),
        words(f"fairness.{found.kind}"),
        words("fairness.interval"),
    ]
    table = [
        (one.name, words.number(one.n, 0), level(found, one.mean, words),
         words.between(level(found, one.low, words), level(found, one.high, words)))
        for one in ordered
    ]  # fmt: skip
    best = ordered[0].mean if ordered[0].name == found.reference else None
    return Section(title, [], pictures.intervals(rows, title, reference=best), Grid(heads, table))


def told_comparison(one: Comparison, found: Fairness, question: Question, words: Words) -> Section:
    """One group beside the reference: the plain figure, then inside strata, then adjusted."""
    rows, lines = [], []

    def add(name: str, ratio: float, low: float, high: float, more: str, p: float) -> None:
        if isfinite(ratio):
            ends = (low if isfinite(low) else ratio, min(high, 3.0) if isfinite(high) else 3.0)
            rows.append(
                pictures.Interval(name, ends[0], min(ratio, 3.0), ends[1], words.number(ratio, 2), COLOURS[one.state])
            )
        between = words.between(words.number(low, 2), words.number(high, 2) if isfinite(high) else "∞")
        lines.append((name, words.number(ratio, 2), between, more, told_p(p, words)))

    add(words("fairness.crude"), one.ratio, one.ratio_low, one.ratio_high, gap_text(found, one.gap, words), one.p)
    if one.strata:
        inside = one.strata
        odds = words("fairness.odds", odds=words.number(inside.odds_ratio, 3))
        name = words("fairness.inside", stratum=question.names["stratum"])
        add(name, inside.rate_ratio, inside.rate_low, inside.rate_high, odds, inside.p)
    if one.adjusted:
        base = next(group.mean for group in found.groups if group.name == found.reference) or 1.0
        gap = one.adjusted
        ends = sorted(1 - edge / base for edge in (gap.low, gap.high))
        name = words("fairness.adjusted", columns=question.names["adjust"])
        add(name, 1 - gap.estimate / base, ends[0], ends[1], gap_text(found, gap, words), gap.p)
    word = "withdrawn" if one.withdrawn else one.state
    title = words(f"fairness.compared.{word}", group=one.group, reference=found.reference)
    notes = []
    if one.false_alarms is not None:
        notes.append(words("fairness.false_alarms", share=words.percent(one.false_alarms)))
    if one.strata and one.strata.p_same < 0.05:
        notes.append(words("fairness.differs", stratum=question.names["stratum"]))
    limit = rates.FOUR_FIFTHS if found.kind == "rate" else 0.95
    picture = pictures.intervals(rows, title, reference=limit)
    heads = [words(f"fairness.{head}") for head in ("how", "ratio", "interval", "gap", "p")]
    return Section(title, [words(f"fairness.meaning.{word}")], picture, Grid(heads, lines), notes, one.state)


def gap_text(found: Fairness, gap: Any, words: Words) -> str:
    """A gap with its interval."""
    if found.kind == "rate":
        low, high = (words.number(100 * edge, 1) for edge in (gap.low, gap.high))
        return words("fairness.points", gap=words.number(100 * gap.estimate, 1), between=words.between(low, high))
    low, high = (words.number(edge, 0 if abs(gap.estimate) > 100 else 2) for edge in (gap.low, gap.high))
    return f"{words.number(gap.estimate, 0 if abs(gap.estimate) > 100 else 2)} ({words.between(low, high)})"


def told_p(p: float, words: Words) -> str:
    """A p value."""
    return f"< {words.number(0.001, 3)}" if p < 0.001 else words.number(p, 3)


def told_calibration(found: Fairness, words: Words) -> list[Section]:
    """Whether predictions come true as well in each group."""
    rows = [(one.name, one.calibration) for one in found.groups if one.calibration]
    if not rows:
        return []
    widest = max(rows, key=lambda row: abs(row[1].expected - row[1].observed))
    title = words(
        "fairness.calibration", group=widest[0],
        expected=words.percent(widest[1].expected, 1), observed=words.percent(widest[1].observed, 1),
    )  # fmt: skip
    heads = [words(f"fairness.{head}") for head in ("group", "expected", "observed", "slope", "auc", "brier")]
    grid = [
        (name, words.percent(one.expected, 1), words.percent(one.observed, 1), words.number(one.slope, 2),
         words.number(one.auc, 3), words.number(one.brier, 3))
        for name, one in rows
    ]  # fmt: skip
    return [Section(title, [], "", Grid(heads, grid))]
