"""What was followed, as data and as a report."""

from dataclasses import asdict
from math import isfinite
from typing import Any

from tandem.analyses import pictures
from tandem.analyses.files import Choice
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.trend.followed import Z50, Z90, Course, Trend
from tandem.analyses.words import Words

MOST_DRAWN = 6


def as_data(found: Trend, choice: Choice) -> dict[str, Any]:
    """For the JSON: bands hold 50 and 90 %; those of `forecast` are for the true level, `score_*` for a new score."""
    model = found.model
    return {
        "n": len(choice),
        "periods": list(found.periods.names),
        "next_place": found.periods.next_place,
        "time_kind": found.periods.kind,
        "last": found.last,
        "model": {
            "level_sd": model.level, "slope_sd": model.slope, "wander_sd": model.wander, "phi": model.phi,
            "noise_sd": model.noise,
        },
        "check": asdict(found.check) if found.check else None,
        "common": one_course(found, found.common),
        "groups": [one_course(found, one) for one in found.groups],
        "persons": [one_course(found, one) for one in found.people],
        "rows": choice.counts(),
    }  # fmt: skip


def one_course(found: Trend, one: Course) -> dict[str, Any]:
    """One course with its bands."""
    level, error, score = one.forecast
    return {
        "id": one.name,
        "group": one.group,
        "n": one.n,
        "course": [
            {"time": name, "observed": seen, "estimate": mean, "se": se,
             "low50": mean - Z50 * se, "high50": mean + Z50 * se, "low90": mean - Z90 * se, "high90": mean + Z90 * se}
            for name, seen, mean, se in zip(found.periods.names, one.observed, one.estimate, one.se, strict=True)
        ],
        "forecast": {
            "estimate": level, "se": error, "score_se": score,
            "low50": level - Z50 * error, "high50": level + Z50 * error,
            "low90": level - Z90 * error, "high90": level + Z90 * error,
            "score_low50": level - Z50 * score, "score_high50": level + Z50 * score,
            "score_low90": level - Z90 * score, "score_high90": level + Z90 * score,
        },
        "above": one.above,
        "below": one.below,
        "state": one.state if isfinite(one.above) else None,
    }  # fmt: skip


def as_report(found: Trend, choice: Choice, file: str, words: Words) -> Report:
    """For people."""
    cautions = choice.notes(words)
    if found.periods.kind == "name":
        cautions.append(words("trend.order", names=words.listing(found.periods.names)))
    if len(found.periods.places) < 4:
        cautions.append(words("trend.few", count=len(found.periods.places)))
    cautions.append(words("trend.person"))
    count = {state: sum(one.state == state for one in found.people) for state in ("above", "below", "cannot_tell")}
    title = words(
        "trend.found", above=words.number(count["above"], 0), below=words.number(count["below"], 0),
        open=words.number(count["cannot_tell"], 0), last=found.last,
    )  # fmt: skip
    facts = [
        (words("trend.people"), words.number(len(found.people), 0)),
        (words("trend.periods"), words.number(len(found.periods.names), 0)),
        (words("report.fact.rows"), words.number(len(choice), 0)),
    ]
    change = found.common.estimate[-1] - found.common.estimate[0]
    common = words(
        "trend.common", change=words.figure(float(change)), first=found.periods.names[0], to=found.periods.names[-1]
    )
    sections = [drawn(found, found.common, common, words), *told_check(found, words)]
    if found.groups:
        sections.append(table(found, found.groups, words("trend.groups", count=len(found.groups)), words))
        sections += [drawn(found, one, state_words(one, words), words) for one in found.groups[:MOST_DRAWN]]
    sections.append(table(found, found.people, title, words))
    chosen = sorted(found.people, key=lambda one: (one.state == "cannot_tell", -one.n))[:MOST_DRAWN]
    sections += [drawn(found, one, state_words(one, words), words) for one in chosen]
    return Report(words("trend.subject", file=file), title, [words("trend.shrunk")], facts, cautions, sections, "trend")


def state_words(one: Course, words: Words) -> str:
    """What can be said of one course."""
    return words(f"trend.one.{one.state}", who=one.name)


def drawn(found: Trend, one: Course, title: str, words: Words) -> Section:
    """A course with bands, what was seen as dots, and the forecast."""
    places = [*found.periods.places.tolist(), found.periods.next_place]
    level = [*one.estimate.tolist(), one.forecast[0]]
    se = [*one.se.tolist(), one.forecast[1]]
    bands = [
        pictures.Band([(x, y - z * e, y + z * e) for x, y, e in zip(places, level, se, strict=True)], strong)
        for z, strong in ((Z90, False), (Z50, True))
    ]
    lines = [
        pictures.Line(list(zip(places[:-1], level[:-1], strict=True))),
        pictures.Line(list(zip(places[-2:], level[-2:], strict=True)), "plan"),
        pictures.Line(list(zip(places[:-1], one.observed.tolist(), strict=True)), "dots"),
    ]
    ends = [found.periods.names[0], words("trend.next")]
    picture = pictures.chart(lines, title, words.number, bands=bands, x_names=ends)
    heads = [words(f"trend.{head}") for head in ("time", "observed", "level", "fifty", "ninety")]
    rows = []
    seen = [*one.observed.tolist(), float("nan")]
    for name, x, y, e in zip([*found.periods.names, words("trend.next")], seen, level, se, strict=True):
        bounds = [words.between(words.figure(y - z * e), words.figure(y + z * e)) for z in (Z50, Z90)]
        rows.append((name, words.figure(x), words.figure(y), *bounds))
    return Section(title, [], picture, Grid(heads, rows))


def table(found: Trend, courses: list[Course], title: str, words: Words) -> Section:
    """Everybody: the level now, the next period, and whether constantly above or below the others."""
    heads = [words(f"trend.{head}") for head in ("who", "seen", "level", "next", "ninety", "says")]
    rows = []
    for one in courses:
        ahead, error, _ = one.forecast
        between = words.between(words.figure(ahead - Z90 * error), words.figure(ahead + Z90 * error))
        told = words(f"trend.state.{one.state}")
        chance = max(one.above, one.below)
        if one.state != "cannot_tell":
            told = f"{told} ({words.percent(min(chance, 0.99))})"
        rows.append(
            (
                one.name,
                words.number(one.n, 0),
                words.figure(float(one.estimate[-1])),
                words.figure(ahead),
                between,
                told,
            )
        )
    return Section(title, [words("trend.says_note", last=found.last)], "", Grid(heads, rows))


def told_check(found: Trend, words: Words) -> list[Section]:
    """How the last period would have been forecast."""
    check = found.check
    if check is None:
        return []
    errors = {name: getattr(check, name) for name in ("model", "last_value", "own_line", "common")}
    best = min(errors, key=lambda name: errors[name])
    title = words("trend.check.best" if best == "model" else "trend.check.other", best=words(f"trend.check.{best}"))
    most = max(errors.values()) or 1.0
    rows = [(words(f"trend.check.{name}"), error / most, words.figure(error)) for name, error in errors.items()]
    grid = Grid(
        (words("trend.check.how"), words("trend.check.error")),
        [(words(f"trend.check.{name}"), words.figure(error)) for name, error in errors.items()],
    )
    text = words(
        "trend.check.covered",
        count=check.n,
        fifty=words.percent(check.covered_50),
        ninety=words.percent(check.covered_90),
    )
    return [Section(title, [text], pictures.bars(rows, title), grid, state="good" if best == "model" else "")]
