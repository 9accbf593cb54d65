"""Checks a release against the file it was made of, with code of its own: nothing is imported from what made it.

`faults` counts everything anew: who is in each published set, its mean, every two sets of all waves, that the shifts
of the proof change no published sum, and that no few cells are tied to each other in them. What it accepts is proved,
in whole numbers: rows that are independent modulo a prime are independent.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

MODULUS = 32749
Row = Mapping[str, str]


def faults(
    document: Mapping[str, Any],
    waves: Mapping[str, tuple[Sequence[str], Sequence[Row], Sequence[float]]],
    earlier: Mapping,
) -> list[tuple[str, dict[str, Any]]]:
    """What is wrong, as (name of a text, what stands in it); nothing when all holds.

    ``document`` is the JSON of the release; ``waves`` gives for each wave the people, their groups and their answers;
    ``earlier`` is the state that the release was given, or {}.
    """
    found: list[tuple[str, dict[str, Any]]] = []
    minimum = int(document["minimum"])
    known: dict[frozenset, str] = {frozenset(people): "" for people in earlier.get("sets", [])}
    for wave in document["waves"]:
        name = wave["wave"]
        if name not in waves:
            found.append(("no_wave", {"wave": name}))
            continue
        people, rows, values = waves[name]
        mine: dict[frozenset, str] = {}
        for figure in wave["figures"]:
            inside = [at for at, row in enumerate(rows) if all(row[col] in of for col, of in figure["group"].items())]
            label = " × ".join("+".join(of) for of in figure["group"].values()) or "*"
            mean = sum(values[at] for at in inside) / max(len(inside), 1)
            if len(inside) != figure["n"] or abs(mean - figure["mean"]) > 1e-9 * (1 + abs(mean)):
                found.append(("other_figure", {"figure": label, "wave": name}))
            if len(inside) < minimum:
                found.append(("small", {"figure": label, "wave": name}))
            mine[frozenset(people[at] for at in inside)] = label
        for first, second, apart in too_near({**known, **mine}, minimum):
            found.append(("near", {"first": first, "second": second, "count": apart, "wave": name}))
        before, known = list(known), {**known, **mine}
        parts = {part["waves"]: part for part in wave["proof"]["worlds"]}
        wanted = {"this": list(mine)} | ({"all": list({**dict.fromkeys(before), **mine})} if before else {})
        for kind, sets in wanted.items():
            if kind not in parts or not proved(parts[kind], sets, people, minimum):
                found.append((f"unproved_{kind}", {"wave": name}))
    return found


def too_near(sets: Mapping[frozenset, str], minimum: int) -> Iterator[tuple[str, str, int]]:
    """Each two sets that differ by some people, but fewer than the minimum."""
    place = {person: at for at, person in enumerate(set().union(*sets))} if sets else {}
    inside = np.zeros((len(sets), len(place)), dtype=np.float32)
    for row, people in zip(inside, sets, strict=True):
        row[[place[person] for person in people]] = 1
    size = inside.sum(axis=1)
    apart = size[:, None] + size - 2 * inside @ inside.T
    labels = list(sets.values())
    for one, two in zip(*np.nonzero(np.triu((apart > 0) & (apart < minimum))), strict=True):
        yield labels[one], labels[two], int(apart[one, two])


def proved(part: Mapping[str, Any], sets: Sequence[frozenset], people: Sequence[str], minimum: int) -> bool:
    """Whether the shifts leave every set's sum as it is, and leave each few people free to have answered otherwise.

    One wave is proved in whole numbers; all waves together modulo a prime of 31 bits or more, for sets of two cells.
    """
    cells, wide = part["cells"], int(part["modulus"])
    deepest = max(min(minimum - 1, 2), int(part["searched"]))
    if wide and (wide < 2**30 or part["waves"] == "this"):
        return False
    everyone = dict.fromkeys(itertools.chain(people, *sets))
    within: dict[str, list[int]] = {person: [] for person in everyone}
    for number, members in enumerate(sets):
        for person in members:
            within[person].append(number)
    sizes: dict[tuple[int, ...], int] = {}
    for of_person in within.values():
        sizes[tuple(of_person)] = sizes.get(tuple(of_person), 0) + 1
    shifts = {tuple(within.get(cell["person"], [-1])): cell["shift"] for cell in cells}
    if set(shifts) != set(sizes) or len(shifts) != len(cells):
        return False
    sums = [[0] * len(cells[0]["shift"]) for _ in sets]
    for numbers, shift in shifts.items():
        for number in numbers:
            sums[number] = [total + moved for total, moved in zip(sums[number], shift, strict=True)]
    if any(total % wide if wide else total for of_set in sums for total in of_set):
        return False
    order = sorted(sizes, key=lambda numbers: sizes[numbers])
    small = [numbers for numbers in order if numbers and sizes[numbers] < minimum]
    if wide:
        return not tied_modulo([shifts[numbers] for numbers in small], [sizes[one] for one in small], minimum, wide)
    rows = np.array([[moved % MODULUS for moved in shifts[numbers]] for numbers in small], dtype=np.int64)
    return not tied(rows, np.array([sizes[numbers] for numbers in small]), minimum, deepest)


def tied_modulo(rows: Sequence[Sequence[int]], sizes: Sequence[int], room: int, modulus: int) -> bool:
    """Whether a row is zero, or two are equal up to a factor with sizes together under ``room``."""
    seen: dict[tuple[int, ...], int] = {}
    for row, size in zip(rows, sizes, strict=True):
        lead = next((moved % modulus for moved in row if moved % modulus), 0)
        if not lead:
            return True
        back = pow(lead, -1, modulus)
        plain = tuple(moved * back % modulus for moved in row)
        if seen.get(plain, room) + size < room:
            return True
        seen[plain] = min(size, seen.get(plain, size))
    return False


INVERSE = np.array([0] + [pow(number, -1, MODULUS) for number in range(1, MODULUS)], dtype=np.int64)


def tied(rows: np.ndarray, sizes: np.ndarray, room: int, deepest: int) -> bool:
    """Whether some rows, up to ``deepest``, of sizes together under ``room``, are dependent. Sizes come rising.

    One row alone is dependent when it is zero, two when they are equal up to a factor; of more, the first is taken
    away from the others, and the question is asked again of those after it.
    """
    within = sizes < room
    rows, sizes = rows[within], sizes[within]
    if not len(rows):
        return False
    if not rows.any(axis=1).all():
        return True
    if deepest < 2:
        return False
    lead = rows[np.arange(len(rows)), (rows != 0).argmax(axis=1)]
    plain = rows * INVERSE[lead][:, None] % MODULUS
    keys = (
        plain[:, :4] @ (MODULUS ** np.arange(4))
        if plain.shape[1] > 3
        else plain @ (MODULUS ** np.arange(plain.shape[1]))
    )
    order = np.argsort(keys, kind="stable")
    same = (keys[order[1:]] == keys[order[:-1]]) & (sizes[order[1:]] + sizes[order[:-1]] < room)
    if any((plain[order[at]] == plain[order[at + 1]]).all() for at in np.flatnonzero(same)):
        return True
    if deepest < 3:
        return False
    for at in range(len(rows) - 2):
        if sizes[at] + sizes[at + 1] + sizes[at + 2] >= room:
            break
        column = int((rows[at] != 0).argmax())
        share = rows[at + 1 :, [column]] * INVERSE[rows[at, column]] % MODULUS
        rest = np.delete((rows[at + 1 :] - share * rows[at]) % MODULUS, column, axis=1)
        if tied(rest, sizes[at + 1 :], room - int(sizes[at]), deepest - 1):
            return True
    return False
