"""What is wrong with the columns, found before anything is trained.

Each fault names a column, what it is, and whether the column is left out of the training.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.retention.columns import Column

LEAK = 0.97  # a column that alone separates leavers and stayers so well (AUC) is not known before
CHANCE = -10.0  # log10 of the probability that a dependence is chance
PROXY = 0.3  # strength of an association (0 to 1) from which a column can stand in for a protected one
ID = re.compile(r"(^|[^a-z])(id|ids|nr|no|number|nummer|num[eé]ro|code|key|uuid|badge|matricule|payroll)([^a-z]|$)")
COUNTED = re.compile(r"(^| )(of|de|van|projects?|years?)( |$)")  # a number of something is no identifier
LATER = re.compile(
    r"terminat|exit|resign|attrition|turnover|leav(er|ing)|(^|[^a-z])(left|quit|separation)([^a-z]|$)"
    r"|last ?(working)? ?day"
    r"|uit ?dienst|ontslag|vertrek|(^|[^a-z])d[eé]part([^a-z]|$)|sortie|licenci|d[eé]mission"
)
WORD = r"(^|[^a-z])({})([^a-z]|$)"
PROTECTED = {
    "gender": r"gender|geslacht|pronoun|" + WORD.format("sex|sexe"),
    "age": r"leeftijd|senior citizen|birth|geboorte|naissance|" + WORD.format("age|âge|dob"),
    "family": r"marital|marri|burgerlijk|gehuwd|[eé]tat civil|civil status|children|kinderen|enfants"
    r"|pregnan|zwanger|enceinte|depend[ae]nts",
    "origin": r"racial|ethni|nationalit|citizen|hispanic|latino|herkomst|afkomst|origine|birth ?place|native|"
    + WORD.format("race"),
    "belief": r"relig|belief|geloof|croyance|politic|union member|vakbond|syndica",
    "health": r"disab|handicap|illness|medical|health (condition|status)|ziekte|maladie|invalid|veteran",
    "orientation": r"sexual orientation|lgbt|geaardheid|orientation sexuelle",
}


@dataclass(frozen=True)
class Fault:
    """One finding: ``kind`` names a text, ``other`` another column that it has to do with, ``values`` fill the text."""

    kind: str
    column: str
    left_out: bool
    other: str = ""
    values: tuple[tuple[str, Any], ...] = ()

    def plain(self) -> dict[str, Any]:
        """For the JSON."""
        shown = {"kind": self.kind, "column": self.column, "left_out": self.left_out, **dict(self.values)}
        return shown | ({"other": self.other} if self.other else {})


def words_of(name: str) -> str:
    """A column's name as words in small letters: "DateOfHire" and "date_of_hire" become "date of hire"."""
    spaced = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", name)
    return re.sub(r"[\W_]+", " ", spaced).strip().casefold()


def suspects(
    columns: list[Column], event: NDArray[np.int64], timed: bool = False, keep: Iterable[str] = ()
) -> list[Fault]:
    """All faults of these columns, where ``event`` (n,) is 1 for who left. Columns in ``keep`` are named, but stay.

    ``timed``: there are durations too (then all may have left, and what tells of the event is looked for all the same).
    """
    found, stay = list[Fault](), set(keep)
    rest = list[Column]()
    for one in columns:
        fault = alone(one) or after(one, event)
        if fault:
            found.append(Fault(fault.kind, one.name, one.name not in stay, "", fault.values))
        if not fault or one.name in stay:
            rest.append(one)
    found += [Fault(fault.kind, fault.column, fault.column not in stay, fault.other) for fault in determined(rest)]
    gone = {fault.column for fault in found if fault.left_out}
    found += protected(columns, [one for one in columns if one.name not in gone])
    return found


def alone(one: Column) -> Fault | None:
    """Constant, empty, identifying, a day, or free text."""
    said = one.texts[~one.missing]
    different, rows = len(set(said.tolist())), len(said)
    if different == 0:
        return Fault("empty", one.name, True)
    if different == 1 and rows == len(one.texts):
        return Fault("constant", one.name, True, values=(("value", str(said[0])[:40]),))
    if one.kind == "day":
        return Fault("day", one.name, True)
    if different == 1 or rows < 20:
        return None
    named = bool(ID.search(words_of(one.name)))
    if one.kind == "number":
        known = one.numbers[~one.missing]
        whole = bool((known == np.round(known)).all())
        steps = np.diff(known)
        dense = np.ptp(known) < 3 * rows
        ordered = bool((steps > 0).all() or (steps < 0).all())
        if whole and different >= 0.99 * rows and (ordered or dense or named) and different > 20:
            return Fault("identifier", one.name, True)
        counted = bool(COUNTED.search(words_of(one.name)))
        if whole and named and not counted and different > max(20, 0.2 * rows):  # several rows of one person
            return Fault("identifier", one.name, True)
        return None
    if different >= 0.95 * rows or (named and different > 0.5 * rows):
        return Fault("identifier", one.name, True)
    long = np.mean([len(text) for text in said]) > 40
    if different > 50 and (different > 0.3 * rows or long):
        return Fault("free_text", one.name, True)
    return None


def after(one: Column, event: NDArray[np.int64]) -> Fault | None:
    """A target that hides in the column, or a column that is filled in only for who left."""
    rate = float(event.mean()) if len(event) else 0.0
    if not 0 < rate < 1:
        return None
    filled = ~one.missing
    if one.missing.any() and filled.sum() > 0:
        pure, empty = float(event[filled].mean()), float(event[~filled].mean())
        if pure == 1.0 and filled.sum() * np.log10(rate) < CHANCE:
            return Fault("after_event", one.name, True)
        if pure == 0.0 and filled.sum() * np.log10(1 - rate) < CHANCE and empty > 0.9:
            return Fault("after_event", one.name, True)
    score = separation(one, event)
    if score >= LEAK and min(event.sum(), len(event) - event.sum()) >= 10:
        return Fault("target", one.name, True, values=(("auc", round(score, 3)),))
    if one.kind == "category":
        codes = one.codes
        leavers, size = np.bincount(codes, weights=event), np.bincount(codes)
        sure = leavers[(leavers == size)].sum()
        if sure >= 0.5 * event.sum() and sure * np.log10(rate) < CHANCE:
            return Fault("target", one.name, True, values=(("auc", round(score, 3)),))
    if LATER.search(words_of(one.name)):
        return Fault("after_event_name", one.name, True)
    return None


def separation(one: Column, event: NDArray[np.int64]) -> float:
    """How well the column alone parts who left from who stayed: AUC of rates per level or bin, learnt on other rows."""
    if one.kind == "number":
        known = one.numbers[~one.missing]
        edges = np.unique(np.quantile(known, np.linspace(0, 1, 41)[1:-1])) if len(known) else np.zeros(0)
        codes = np.where(one.missing, len(edges) + 1, np.searchsorted(edges, np.nan_to_num(one.numbers), side="right"))
    else:
        codes = one.codes
    part = np.zeros(len(event), dtype=int)
    part[np.lexsort((event, codes))] = np.arange(len(event)) % 5  # alike in each part, whatever the order of the rows
    score, rate = np.zeros(len(event)), event.mean()
    for fold in range(5):
        here = part != fold
        size = np.bincount(codes[here], minlength=codes.max() + 1)
        left = np.bincount(codes[here], weights=event[here], minlength=codes.max() + 1)
        score[~here] = ((left + rate) / (size + 1))[codes[~here]]
    return auc(event, score)


def auc(event: NDArray, score: NDArray) -> float:
    """Area under the ROC curve (Mann, Whitney 1947): the chance that a leaver scores above a stayer; ties are half."""
    from scipy.stats import rankdata

    ones = int(event.sum())
    zeros = len(event) - ones
    if not ones or not zeros:
        return float("nan")
    return float((rankdata(score)[event == 1].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def determined(columns: list[Column]) -> list[Fault]:
    """Columns that are a function of another one, or the same in other words; the coarser of the two is named."""
    found, gone = list[Fault](), set[str]()
    codes = {one.name: one.codes for one in columns}
    levels = {name: int(of.max()) + 1 for name, of in codes.items() if len(of)}
    place = {one.name: at for at, one in enumerate(columns)}
    for one in sorted(columns, key=lambda column: (levels[column.name], -place[column.name])):
        if levels[one.name] < 2:
            continue
        for other in columns:
            if other.name in gone or other is one or levels[other.name] < levels[one.name]:
                continue
            if is_function(codes[one.name], codes[other.name]) or same_order(one, other):
                found.append(Fault("determined", one.name, True, other.name))
                gone.add(one.name)
                break
    return found


def is_function(value: NDArray[np.int64], of: NDArray[np.int64]) -> bool:
    """Whether ``value`` is the same wherever ``of`` is, and that can be no chance.

    By chance, all m rows of one level of ``of`` share a value with probability sum p^m over the values' shares p.
    """
    pairs = np.unique(of * (int(value.max()) + 1) + value)
    if len(pairs) > int(of.max()) + 1:
        return False
    shares, sizes = np.bincount(value) / len(value), np.bincount(of)
    sizes, often = np.unique(sizes[sizes > 1], return_counts=True)
    chance = sum(n * np.log10(np.sum(shares ** float(m)) + 1e-300) for m, n in zip(sizes, often, strict=True))
    return bool(chance < CHANCE)


def same_order(one: Column, other: Column) -> bool:
    """Whether two columns of numbers are all but the same, in order or in proportion (correlation over .995)."""
    if one.kind != "number" or other.kind != "number":
        return False
    both = ~(one.missing | other.missing)
    if both.sum() < 20 or np.ptp(one.numbers[both]) == 0 or np.ptp(other.numbers[both]) == 0:
        return False
    return bool(abs(np.corrcoef(one.numbers[both], other.numbers[both])[0, 1]) > 0.995)


def protected(columns: list[Column], used: list[Column]) -> list[Fault]:
    """Attributes that the law protects, by their names in three languages, and columns that can stand in for them."""
    found = list[Fault]()
    kinds = {}
    for one in columns:
        name = words_of(one.name)
        kind = next((kind for kind, pattern in PROTECTED.items() if re.search(pattern, name)), "")
        if kind:
            kinds[one.name] = kind
            found.append(Fault("protected", one.name, False, values=(("attribute", kind),)))
    for one in columns:
        if one.name not in kinds or one.kind == "day" or len(set(one.codes.tolist())) < 2:
            continue
        strengths = [(association(one, other), other.name) for other in used if other.name not in kinds]
        for strength, name in sorted(strengths, reverse=True)[:5]:
            if strength >= PROXY:
                found.append(Fault("proxy", name, False, one.name, (("strength", round(strength, 2)),)))
    return found


def association(one: Column, other: Column) -> float:
    """0 to 1: rank correlation of two numbers, correlation ratio of a number over a category, Cramér's V of categories.

    The last two are corrected for chance (Kelley 1935; Bergsma 2013).
    """
    from scipy.stats import rankdata

    both = ~(one.missing | other.missing)
    rows = int(both.sum())
    if rows < 20:
        return 0.0
    first, second = one.taken(both), other.taken(both)
    if first.kind == "number" and second.kind == "number":
        a, b = rankdata(first.numbers), rankdata(second.numbers)
        return float(abs(np.corrcoef(a, b)[0, 1])) if np.ptp(a) and np.ptp(b) else 0.0
    if first.kind == "number":
        first, second = second, first
    codes = first.codes
    size = np.bincount(codes)
    if len(size) < 2 or len(size) > rows / 2:
        return 0.0
    if second.kind == "number":
        ranks = rankdata(second.numbers)
        between = float((size * (np.bincount(codes, weights=ranks) / size - ranks.mean()) ** 2).sum())
        total = float(((ranks - ranks.mean()) ** 2).sum())
        share = 1 - (1 - between / total) * (rows - 1) / (rows - len(size)) if total else 0.0
        return float(np.sqrt(max(share, 0.0)))
    table = np.zeros((len(size), int(second.codes.max()) + 1))
    np.add.at(table, (codes, second.codes), 1)
    expected = table.sum(axis=1, keepdims=True) * table.sum(axis=0) / rows
    phi = float(((table - expected) ** 2 / expected).sum()) / rows
    r, c = table.shape
    phi = max(0.0, phi - (r - 1) * (c - 1) / (rows - 1))
    smaller = min(r - (r - 1) ** 2 / (rows - 1), c - (c - 1) ** 2 / (rows - 1)) - 1
    return float(np.sqrt(phi / smaller)) if smaller > 0 else 0.0
