"""How well the coach agrees with people who gave points by the rubric, on the texts in `examples/`.

Rules are tuned on the texts of `tune`; what is said of the coach is measured on `test`.
"""

import csv
import math
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tandem.phrasing.points import DIMENSIONS
from tandem.phrasing.reading import Reading, read

EXAMPLES = Path(__file__).parent / "examples"
SPLITS = ("tune", "test")


@dataclass(frozen=True)
class Example:
    """A text with the points that a person gave; `pair` names the event it shares, or the text that it pads."""

    name: str
    text: str
    language: str
    points: dict[str, int]
    split: str
    pair: str
    kind: str

    @property
    def sum(self) -> int:
        """0 to 10."""
        return sum(self.points.values())


@dataclass(frozen=True)
class Agreement:
    """How well one dimension is read. A share of nothing is None."""

    precision: float | None
    recall: float | None
    full_precision: float | None
    full_recall: float | None
    exact: float
    kappa: float | None


@dataclass(frozen=True)
class Measures:
    """What is measured in one language, or in all."""

    texts: int
    dimensions: dict[str, Agreement]
    pearson: float | None
    spearman: float | None
    length: float | None
    length_of_people: float | None
    padded: int
    padded_higher: int
    padded_sum: float
    pairs: int
    pairs_right: int
    milliseconds: float
    slowest: float


@cache
def examples(language: str, split: str) -> tuple[Example, ...]:
    """The labelled texts of one language and one half."""
    with (EXAMPLES / f"{language}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(
        Example(
            name=row["id"],
            text=row["text"],
            language=language,
            points={name: int(row[name]) for name in DIMENSIONS},
            split=row["split"],
            pair=row["pair"],
            kind=row["kind"],
        )
        for row in rows
        if row["split"] == split
    )


def measured(languages: Sequence[str], split: str) -> Measures:
    """Read all texts of one half in some languages, and compare."""
    known = [example for language in languages for example in examples(language, split)]
    readings: dict[str, Reading] = {}
    times = []
    for language in languages:
        read("", language)  # the rules are read from their files once, which is no time of a text
    for example in known:
        start = time.thread_time()
        readings[example.name] = read(example.text, example.language)
        times.append(1000 * (time.thread_time() - start))
    sums = [readings[example.name].points.sum for example in known]
    lengths = [math.log(max(1, len(example.text.split()))) for example in known]
    wanted = [example.sum for example in known]
    more = [
        readings[example.name].points.sum - readings[example.pair].points.sum
        for example in known
        if example.kind == "padded" and example.pair in readings
    ]
    right = pairs_right(known, readings)
    return Measures(
        texts=len(known),
        dimensions={name: agreement(known, readings, name) for name in DIMENSIONS},
        pearson=correlation(sums, wanted),
        spearman=correlation(ranks(sums), ranks(wanted)),
        length=correlation(sums, lengths),
        length_of_people=correlation(wanted, lengths),
        padded=len(more),
        padded_higher=sum(difference > 0 for difference in more),
        padded_sum=statistics.fmean(more) if more else 0.0,
        pairs=len(right),
        pairs_right=sum(right),
        milliseconds=statistics.median(times),
        slowest=max(times),
    )


def agreement(known: Sequence[Example], readings: dict[str, Reading], name: str) -> Agreement:
    """One dimension: whether something is there, whether it is there in full, and how far off."""
    pairs = [(readings[example.name].points.as_dict()[name], example.points[name]) for example in known]
    return Agreement(
        precision=share([told >= 1 for given, told in pairs if given >= 1]),
        recall=share([given >= 1 for given, told in pairs if told >= 1]),
        full_precision=share([told == 2 for given, told in pairs if given == 2]),
        full_recall=share([given == 2 for given, told in pairs if told == 2]),
        exact=share([given == told for given, told in pairs]) or 0.0,
        kappa=weighted_kappa(pairs),
    )


def pairs_right(known: Sequence[Example], readings: dict[str, Reading]) -> list[bool]:
    """For each two texts of equal length about one event: whether the better one gets more points."""
    together: dict[str, list[Example]] = {}
    for example in known:
        if example.kind == "pair":
            together.setdefault(example.pair, []).append(example)
    result = []
    for two in together.values():
        if len(two) == 2 and two[0].sum != two[1].sum:
            worse, better = sorted(two, key=lambda example: example.sum)
            result.append(readings[better.name].points.sum > readings[worse.name].points.sum)
    return result


def share(values: Sequence[bool]) -> float | None:
    """How many are true; None of nothing."""
    return sum(values) / len(values) if values else None


def weighted_kappa(pairs: Sequence[tuple[int, int]]) -> float | None:
    """Cohen's kappa with squared weights (Cohen 1968); None when all gave the same."""
    given, told = [a for a, _ in pairs], [b for _, b in pairs]
    observed = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    expected = sum((a - b) ** 2 for a in given for b in told) / len(pairs) ** 2
    return 1 - observed / expected if expected else None


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's correlation; None when one of them is constant."""
    if len(xs) < 2 or len(set(xs)) == 1 or len(set(ys)) == 1:
        return None
    return statistics.correlation(xs, ys)


def ranks(values: Sequence[float]) -> list[float]:
    """The ranks, equal values sharing theirs."""
    ordered = sorted(values)
    place = {value: ordered.index(value) + (ordered.count(value) - 1) / 2 for value in set(values)}
    return [place[value] for value in values]
