"""What `ratings` found, as data and as a report."""

from typing import Any

import numpy as np

from tandem.analyses import pictures
from tandem.analyses.files import Choice
from tandem.analyses.ratings import ENOUGH, FEW, ROLES, Z90, Ratings, raters_for
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.words import Words

PLURAL = {"ratee": "ratees", "rater": "raters", "group": "groups"}
MOST_PICTURED = 400  # estimates in one picture


def as_data(found: Ratings, choice: Choice, target: float) -> dict[str, Any]:
    """For the JSON. Estimates are differences from the mean; `low` and `high` hold 90 %."""
    fit = found.fit
    return {
        "n": len(choice),
        "mean": fit.mean,
        "mean_se": fit.mean_se,
        "variance": found.variance,
        "criterion": fit.criterion,
        "exact": fit.exact,
        "model": fit.model,
        "thresholds": list(fit.thresholds),
        "coefficients": {name: {"estimate": both[0], "se": both[1]} for name, both in fit.coefficients.items()},
        "left_out": found.left_out | dict.fromkeys(found.aliased, "aliased"),
        "components": found.components,
        "component_sizes": sizes(found),
        "ranking": {"across": found.separable, "why_not": why_not(found)},
        "reliability": {
            "one_rater": found.one_rater,
            "target": target,
            "raters_needed": found.raters_needed(target),
            "enough_from": ENOUGH,
        },
        "icc": icc(found, choice),
        "rows": choice.counts(),
        "anchors": [{"id": name, "estimate": both[0], "se": both[1]} for name, both in found.anchors.items()],
    } | {PLURAL[role]: people(found, role, target) for role in ROLES if role != "group" or role in found.factors}


def why_not(found: Ratings) -> str:
    """Why people must not be compared across all, as a word; "" when they may."""
    if "ratee" in found.left_out or "ratee" not in found.factors:
        return "no_differences"
    return "components" if found.components > 1 else ""


def sizes(found: Ratings) -> list[int]:
    """How many ratees each component has."""
    return np.bincount(found.component["ratee"]).tolist() if found.component else []


def icc(found: Ratings, choice: Choice) -> dict[str, float] | None:
    """For one grouping alone: ICC1 (of one score) and ICC2 (of a mean), from the analysis of variance."""
    if len(found.fit.effects) != 1 or found.fit.coefficients:
        return None
    return found.fit.icc


def people(found: Ratings, role: str, target: float) -> list[dict[str, Any]]:
    """One entry for each level of a role; without estimate when the role could not be told from chance."""
    if role not in found.factors:
        return []
    factor = found.factors[role]
    component = found.component.get(role)
    if role not in found.fit.effects:
        bare = [
            {"id": name, "n": int(n), "estimate": None, "se": None}
            for name, n in zip(factor.levels, factor.counts, strict=True)
        ]
        return bare
    effects = found.fit.effects[role]
    more = found.more_raters(target) if role == "ratee" else None
    rows = []
    for place, name in enumerate(effects.levels):
        estimate, error = float(effects.estimate[place]), float(effects.error[place])
        row: dict[str, Any] = {
            "id": name,
            "n": int(effects.n[place]),
            "estimate": estimate,
            "se": float(effects.se[place]),
            "low": estimate - Z90 * error,
            "high": estimate + Z90 * error,
            "reliability": float(effects.reliability[place]),
            "enough": bool(effects.reliability[place] >= ENOUGH),
        }
        if component is not None and not found.anchors:
            row["component"] = int(component[place])
        if more is not None:
            row["more_raters"] = int(more[place]) if more[place] >= 0 else None
        rows.append(row)
    return rows


def as_report(found: Ratings, choice: Choice, file: str, words: Words, target: float) -> Report:
    """For people."""
    cautions = choice.notes(words)
    cautions += [
        words(f"ratings.left_out.{why}", role=words(f"ratings.role.{role}")) for role, why in found.left_out.items()
    ]
    cautions += [words("ratings.aliased", name=name) for name in found.aliased]
    few = int((found.raters_of < FEW).sum()) if len(found.raters_of) and not found.anchors else 0
    if few:
        cautions.append(words("ratings.few", count=few))
    if found.separable or "ratee" in found.factors:
        cautions.append(words("ratings.person"))
    sections = [sources(found, words), *told_components(found, words), *told_raters_needed(found, words, target)]
    sections += [told_people(found, words)] if "ratee" in found.fit.effects else []
    sections += [told_severity(found, words)] if "rater" in found.fit.effects else []
    subject = words("ratings.subject", file=file)
    facts = [
        (words("report.fact.rows"), words.number(len(choice), 0)),
        *(
            (words(f"ratings.role.{PLURAL[role]}"), words.number(len(factor.levels), 0))
            for role, factor in found.factors.items()
        ),
        (words("ratings.mean"), words.number(found.fit.mean, 2)),
        (words("ratings.one_rater"), words.number(found.one_rater, 2)),
    ]
    return Report(subject, finding(found, words), second(found, words), facts, cautions, sections, "ratings")


def finding(found: Ratings, words: Words) -> str:
    """The first sentence."""
    if found.fit.residual <= 0 and not any(value for value in found.variance.values()):
        return words("ratings.found.equal")
    if found.components > 1 and "ratee" in found.factors:
        return words("ratings.found.apart", count=found.components)
    if found.one_rater is None:
        return words("ratings.found.no_ratees")
    return words("ratings.found.share", share=words.percent(found.one_rater))


def second(found: Ratings, words: Words) -> list[str]:
    """What follows from it."""
    if "ratee" not in found.fit.effects:
        return []
    reliable = found.fit.effects["ratee"].reliability >= ENOUGH
    return [words("ratings.enough", count=int(reliable.sum()), of=len(reliable))]


def sources(found: Ratings, words: Words) -> Section:
    """Where the differences come from."""
    known = {role: value for role, value in found.variance.items() if value is not None}
    total = sum(known.values()) or 1.0
    names = {role: words(f"ratings.source.{role}") for role in known}
    rows = [(names[role], value / total, words.percent(value / total)) for role, value in known.items()]
    largest = max(known, key=lambda role: known[role])
    title = words("ratings.sources", source=names[largest], share=words.percent(known[largest] / total))
    table = Grid(
        (words("ratings.source.head"), words("ratings.source.variance"), words("ratings.source.share")),
        [(names[role], words.figure(value, 4), words.percent(value / total, 1)) for role, value in known.items()],
    )
    return Section(title, (), pictures.bars(rows, title), table)


def told_components(found: Ratings, words: Words) -> list[Section]:
    """The parts that cannot be compared with each other."""
    if found.components < 2:
        return []
    counts = sizes(found)
    rows = [(words.number(place + 1, 0), words.number(count, 0)) for place, count in enumerate(counts)]
    title = words("ratings.components.title", count=found.components)
    grid = Grid((words("ratings.components.head"), words("ratings.role.ratees")), rows)
    return [Section(title, [words("ratings.components.text")], "", grid, (), "concern")]


def told_raters_needed(found: Ratings, words: Words, target: float) -> list[Section]:
    """How reliable a mean of so many raters is."""
    one = found.one_rater
    if not one or one >= 1 or "rater" not in found.fit.effects:
        return []
    need = raters_for(one, target)
    points = [(k, k * one / (1 + (k - 1) * one)) for k in range(1, min(max(need, 10), 100) + 1)]
    title = words("ratings.needed", count=need, target=words.number(target, 2))
    line = pictures.Line([(float(k), value) for k, value in points])
    ends = [str(points[0][0]), str(points[-1][0])]
    goal = pictures.Line([(1.0, target), (float(points[-1][0]), target)], "plan", words.number(target, 2))
    picture = pictures.chart([line, goal], title, words.number, x_names=ends, y_range=(0.0, 1.0))
    grid = Grid(
        (words("ratings.role.raters"), words("ratings.reliability")),
        [(str(k), words.number(value, 2)) for k, value in points],
    )
    return [Section(title, [words("ratings.needed_text")], picture, grid)]


def told_people(found: Ratings, words: Words) -> Section:
    """Each ratee: an estimate with an interval where there is enough evidence, else these words."""
    effects = found.fit.effects["ratee"]
    enough = effects.reliability >= ENOUGH
    more = found.more_raters()
    component = found.component.get("ratee") if not found.anchors else None
    order = np.argsort(-effects.estimate if found.separable else np.arange(len(enough)), kind="stable")
    order = order[np.argsort(~enough[order], kind="stable")] if found.separable else order
    rows = []
    for place in order:
        low, high = (effects.estimate[place] + sign * Z90 * effects.error[place] for sign in (-1, 1))
        told = words("ratings.not_enough")
        between = ""
        if enough[place]:
            told, between = (
                words.number(effects.estimate[place], 2),
                words.between(words.number(low, 2), words.number(high, 2)),
            )
        row = [effects.levels[place], words.number(effects.n[place], 0), told, between]
        row += [
            words.number(effects.reliability[place], 2),
            words.number(max(int(more[place]), 0), 0) if more[place] >= 0 else "–",
        ]
        rows.append(
            [*row, words.number(component[place] + 1, 0)] if component is not None and found.components > 1 else row
        )
    heads = [
        "ratings.role.ratee",
        "ratings.n",
        "ratings.estimate",
        "ratings.interval",
        "ratings.reliability",
        "ratings.more",
    ]
    columns = [words(head) for head in heads]
    if component is not None and found.components > 1:
        columns.append(words("ratings.components.head"))
    title = words(
        "ratings.people" if found.separable else "ratings.people_apart", count=int(enough.sum()), of=len(enough)
    )
    picture = (
        interval_picture(effects, np.flatnonzero(enough), title, words) if found.separable and enough.any() else ""
    )
    return Section(title, [words("ratings.people_text")], picture, Grid(columns, rows))


def told_severity(found: Ratings, words: Words) -> Section:
    """Each rater: how much above or below the others."""
    effects = found.fit.effects["rater"]
    clear = np.abs(effects.estimate) > Z90 * effects.error
    order = np.argsort(effects.estimate, kind="stable")
    rows = []
    for place in order:
        low, high = (words.number(effects.estimate[place] + sign * Z90 * effects.error[place], 2) for sign in (-1, 1))
        state = "cannot_tell" if not clear[place] else "severe" if effects.estimate[place] < 0 else "lenient"
        told = words(f"ratings.{state}")
        n = words.number(effects.n[place], 0)
        rows.append(
            [effects.levels[place], n, words.number(effects.estimate[place], 2), words.between(low, high), told]
        )
    columns = [words(f"ratings.{head}") for head in ("role.rater", "n", "estimate", "interval", "state")]
    title = words("ratings.severity", count=int(clear.sum()), of=len(clear))
    note = [words("ratings.severity_note")] if found.components > 1 else []
    picture = interval_picture(effects, np.arange(len(order)), title, words)
    return Section(title, [words("ratings.severity_text")], picture, Grid(columns, rows), note)


def interval_picture(effects: Any, places: Any, label: str, words: Words) -> str:
    """All intervals from low to high; evenly thinned when there are too many to see."""
    ordered = places[np.argsort(effects.estimate[places], kind="stable")]
    if len(ordered) > MOST_PICTURED:
        ordered = ordered[np.linspace(0, len(ordered) - 1, MOST_PICTURED).astype(int)]
    ends = [
        (float(effects.estimate[place] - Z90 * effects.error[place]), float(effects.estimate[place]),
         float(effects.estimate[place] + Z90 * effects.error[place]))
        for place in ordered
    ]  # fmt: skip
    return pictures.caterpillar(ends, label, words.number)
