"""What retention found, as JSON and as a report for people. The report never tells of one person."""

from typing import Any

import numpy as np

from tandem.analyses import pictures
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.retention import Retention
from tandem.analyses.retention.crossing import Plan
from tandem.analyses.retention.source import Source
from tandem.analyses.words import Words

FEWEST, FEWEST_LEFT = 10, 5  # a group is shown with at least so many people, and so many who left
SHOWN = 6


def as_data(source: Source, found: Retention, plan: Plan, seed: int, words: Words) -> dict[str, Any]:
    """All figures. ``predictions`` are out of fold, for checking only: one row for each row of the file."""
    best = found.metrics[found.chosen]
    timed = source.duration is not None
    rows = []
    mean = {name: chances.mean(axis=0) for name, chances in found.chances.items()}
    for at, line in enumerate(source.lines):
        row: dict[str, Any] = {"row": int(line), "event": int(source.event[at]), "equal": int(found.equal[at])}
        if source.duration is not None:
            row["duration"] = float(source.duration[at])
        row["fold"] = found.placed[:, at].tolist()
        rows.append(row | {name: round(float(chance[at]), 6) for name, chance in mean.items()})
    kinds = ("c_index", "ibs") if timed else ("auc", "pr_auc", "brier", "slope")
    data: dict[str, Any] = {
        "n": len(source.event),
        "event": {"column": source.event_name, "value": source.event_value, "count": int(source.event.sum())},
        "missing_rows": source.missing,
        "duplicate_rows": source.duplicates,
        "faults": [*duplicates(source), *(fault.plain() for fault in found.faults)],
        "used": found.used,
        "cv": {"times": plan.times, "folds": plan.folds, "seed": seed, "groups": len(set(found.equal.tolist()))},
        "chosen": found.chosen,
        **{kind: best[kind] for kind in kinds},
        "metrics": found.metrics,
        "calibration": found.calibration,
        "coefficients": found.coefficients,
        "shapes": found.shapes,
        "changes": found.changes,
        "assumption": words("retention.changes.assumption"),
    }
    if timed:
        data |= {"cox": found.cox, "times": found.times}
    data["predictions_are"] = words("retention.predictions")
    data["predictions"] = rows
    data["chances"] = {name: np.round(chances, 6) for name, chances in found.chances.items()}
    return data


def duplicates(source: Source) -> list[dict[str, Any]]:
    """Rows that stand in the file more than once, as a fault."""
    return [{"kind": "duplicates", "rows": source.duplicates, "left_out": False}] if source.duplicates else []


def as_report(source: Source, found: Retention, plan: Plan, words: Words) -> Report:
    """Finding, then faults, quality, what goes with leaving, what a change goes with."""
    timed = source.duration is not None
    best, base = found.metrics[found.chosen], found.metrics["baseline"]
    key = "c_index" if timed else "auc"
    model = words(f"retention.model.{found.chosen}")
    values = {"score": words.number(best[key], 2), "base": words.number(base[key], 2), "model": model}
    n, left = len(source.event), int(source.event.sum())
    strength = "weak" if best[key] < 0.6 else "some" if best[key] < 0.75 else "clear"
    finding = words(f"retention.finding.{strength}", **values)
    facts = [
        (words("retention.fact.rows"), words.number(n, 0)),
        (words("retention.fact.left"), f"{words.number(left, 0)} ({words.percent(left / n, 1)})"),
        (words("retention.fact.columns"), words.number(len(found.used), 0)),
        (words("retention.fact.cv"), f"{plan.times} × {plan.folds}"),
    ]
    cautions = [words("retention.caution.people"), words("retention.caution.association")]
    if not timed and best["auc"] > 0.95:
        cautions.insert(0, words("retention.caution.too_good"))
    if left < 50:
        cautions.append(words("retention.caution.few", count=left))
    if source.missing:
        cautions.append(words("report.rows_missing", count=source.missing))
    sections = [faults_section(source, found, words), quality_section(found, timed, words)]
    if found.calibration:
        sections.append(calibration_section(found, words))
    sections += [importance_section(found, words), *shape_sections(source, found, words)]
    if timed:
        sections.append(cox_section(found, words))
    sections.append(changes_section(found, timed, words))
    more = [words("retention.more_timed" if timed else "retention.more", **values)]
    return Report(words("retention.subject"), finding, more, facts, cautions, sections, "retention")


def faults_section(source: Source, found: Retention, words: Words) -> Section:
    """What is wrong with the data, and what was done about it."""
    rows = []
    if source.duplicates:
        told = words("retention.fault.duplicates", count=source.duplicates)
        rows.append(("–", told, words("retention.fault.together")))
    for fault in found.faults:
        values = {name: words(f"retention.attribute.{v}") if name == "attribute" else v for name, v in fault.values}
        values = {k: words.number(v, 2) if isinstance(v, float) else v for k, v in values.items()}
        told = words(f"retention.fault.{fault.kind}", other=fault.other, **values)
        rows.append((fault.column, told, words(f"retention.fault.{'left_out' if fault.left_out else 'stays'}")))
    title = words("retention.faults.title", count=len(rows)) if rows else words("retention.faults.none")
    names = [words("retention.column"), words("retention.finding_column"), words("retention.done")]
    return Section(title, [words("retention.faults.text")], grid=Grid(names, rows) if rows else None)


def quality_section(found: Retention, timed: bool, words: Words) -> Section:
    """Each model beside the baseline, on rows that it did not see."""
    kinds = ("c_index", "ibs") if timed else ("auc", "pr_auc", "brier", "slope")
    rows, bars = [], []
    for name, of in found.metrics.items():
        label = words(f"retention.model.{name}")
        rows.append((label, *(words.number(of[kind], 3) for kind in kinds)))
        folds = [fold[kinds[0]] for fold in of["folds"] if np.isfinite(fold[kinds[0]])]
        low, high = np.quantile(folds, [0.05, 0.95]) if folds else (np.nan, np.nan)
        bars.append(pictures.Interval(label, low, of[kinds[0]], high, words.number(of[kinds[0]], 3)))
    title = words("retention.quality.title")
    picture = pictures.intervals(bars, title, 0.5)
    grid = Grid([words("retention.model_column"), *(words(f"retention.metric.{kind}") for kind in kinds)], rows)
    return Section(title, [words("retention.quality.text_timed" if timed else "retention.quality.text")], picture, grid)


def calibration_section(found: Retention, words: Words) -> Section:
    """Predicted against observed."""
    points = [(part["predicted"], part["observed"]) for part in found.calibration]
    most = max(max(point) for point in points) or 1.0
    lines = [pictures.Line([(0, 0), (most, most)], "plan"), pictures.Line(points, "dots")]
    rows = [
        (
            words.percent(part["predicted"], 1),
            words.percent(part["observed"], 1),
            words.between(words.percent(part["low"], 1), words.percent(part["high"], 1)),
            words.number(part["n"], 0),
        )
        for part in found.calibration
    ]
    names = [words(f"retention.calibration.{name}") for name in ("predicted", "observed", "interval", "people")]
    slope = found.metrics[found.chosen]["slope"]
    title = words("retention.calibration.title", slope=words.number(slope, 2))
    ends = [words.percent(0), words.percent(most)]
    picture = pictures.chart(lines, title, words.number, x_names=ends)
    return Section(title, [words("retention.calibration.text")], picture, Grid(names, rows))


def importance_section(found: Retention, words: Words) -> Section:
    """Which columns matter in the curves."""
    shapes = [shape for shape in found.shapes if shape["column"] != "(period)"][:15]
    bars = [(shape["column"], shape["importance"], words.number(shape["importance"], 2)) for shape in shapes]
    title = words("retention.importance.title", column=bars[0][0] if bars else "–")
    return Section(title, [words("retention.importance.text")], pictures.bars(bars, title) if bars else "")


def shape_sections(source: Source, found: Retention, words: Words) -> list[Section]:
    """The curves of the columns that matter most; groups too small to be shown are not."""
    by_name = {one.name: one for one in source.columns}
    sections = []
    for shape in [one for one in found.shapes if one["column"] in by_name][:SHOWN]:
        title = words("retention.shape.title", column=shape["column"])
        one = by_name[shape["column"]]
        if one.kind == "number":
            rows = steps(shape, one.numbers, source.event)
            if len(rows) < 2:
                continue
            band = pictures.Band([(x, low, high) for x, _, low, high in rows])
            line = pictures.Line([(x, effect) for x, effect, _, _ in rows])
            ends = [words.number(x, 0) if x.is_integer() else words.figure(x) for x in (rows[0][0], rows[-1][0])]
            picture = pictures.chart([line], title, words.number, bands=[band], x_names=ends)
        else:
            levels = []
            columns = (shape[key] for key in ("at", "effect", "low", "high"))
            for level, effect, low, high in zip(*columns, strict=True):
                here = one.texts == level
                if here.sum() >= FEWEST and source.event[here].sum() >= FEWEST_LEFT:
                    levels.append(pictures.Interval(str(level), low, effect, high, words.number(effect, 2)))
            if not levels:
                continue
            picture = pictures.intervals(levels, title, 0.0)
        sections.append(Section(title, [words("retention.shape.text")], picture))
    return sections


def steps(shape: dict[str, Any], values: np.ndarray, event: np.ndarray) -> list[tuple[float, float, float, float]]:
    """A curve as points (x, effect, low, high); neighbouring steps are put together until enough people are in them."""
    edges = [float(edge) for edge in shape["at"]]
    found, begin = [], 0
    for end in range(1, len(edges)):
        last = end == len(edges) - 1
        here = (values >= edges[begin]) & ((values < edges[end]) | (last & (values <= edges[end])))
        if here.sum() < FEWEST or event[here].sum() < FEWEST_LEFT:
            continue
        part = slice(begin, end)
        middle = float(np.median(values[here]))
        effect, low, high = (float(np.mean(shape[key][part])) for key in ("effect", "low", "high"))
        found.append((middle, effect, low, high))
        begin = end
    return found


def cox_section(found: Retention, words: Words) -> Section:
    """Cox's ratios, and whether they stay the same over time."""
    checks = {row["name"]: row["p"] for row in found.cox["proportional_hazards"]}
    rows = [
        (
            row["name"],
            words.number(row["estimate"], 3),
            words.between(words.number(row["low"], 3), words.number(row["high"], 3)),
            words.number(checks.get(row["name"]), 3),
        )
        for row in found.cox["coefficients"]
    ]
    bad = [name for name, p in checks.items() if p < 0.05 / max(len(checks), 1)]
    title = words("retention.cox.varies", columns=words.listing(bad)) if bad else words("retention.cox.holds")
    names = [words("retention.column"), words("retention.cox.log_ratio"), words("retention.cox.interval"), "p"]
    notes = [words("retention.cox.ridge")] if found.cox["ridge"] else []
    state = "concern" if bad else ""
    return Section(title, [words("retention.cox.text")], grid=Grid(names, rows), notes=notes, state=state)


def changes_section(found: Retention, timed: bool, words: Words) -> Section:
    """What the rate goes with, if a column were otherwise."""
    bars, rows = [], []
    for one in found.changes:
        name = words("retention.changes.one", column=one["column"], before=one["from"] or "…", after=one["to"])
        note = words.number(100 * one["difference"], 1)
        bars.append(pictures.Interval(name, 100 * one["low"], 100 * one["difference"], 100 * one["high"], note))
        rows.append(
            (
                name,
                words.percent(one["rate_from"], 1),
                words.percent(one["rate_to"], 1),
                words.between(words.number(100 * one["low"], 1), words.number(100 * one["high"], 1)),
            )
        )
    title = words("retention.changes.title")
    names = [words(f"retention.changes.{name}") for name in ("change", "rate_from", "rate_to", "difference")]
    text = [words("retention.changes.assumption"), *([words("retention.changes.timed")] if timed else [])]
    picture = pictures.intervals(bars, title, 0.0) if bars else ""
    return Section(title, text, picture, Grid(names, rows) if rows else None)
