"""What published sums leave open, in exact whole numbers.

People who stand in the same published sets are one *cell*. A published figure is the sum of the answers in some cells.
The *worlds* are all ways in which the cell totals could shift without changing one published figure: the null space of
the 0/1 matrix (figures x cells). A combination of published figures that speaks of a few cells only exists exactly when
the shifts of those cells are linearly dependent in every world. So what a reader can work out is found by looking for
small dependent sets of rows. (Duality of a linear code: Huffman and Pless, *Fundamentals of Error-Correcting Codes*,
2003, theorem 1.4.13.)
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

LARGEST = 2**40  # above this, whole numbers might no longer fit: the figure is then refused, which is the safe side
PRIME = 65521  # independent modulo a prime is independent: the search below may raise a false alarm, never miss
WIDE = 2**31 - 1  # the prime of the waves together, where whole numbers would grow without end
DRAWN = 8  # random worlds that stand for all
DEEPEST = 700  # more small cells than this, and sets of four are not searched

Cells = NDArray[np.int64]


class TooLarge(ArithmeticError):
    """The whole numbers of an exact proof grow out of 64 bits."""


class Worlds:
    """A basis of the shifts that leave every published figure as it is; it shrinks by one with each new figure.

    Without a ``modulus`` it is exact, in whole numbers. With one it is exact but for the chance that the prime divides
    one of the determinants that decide: about one in the prime.
    """

    def __init__(self, cells: int, modulus: int = 0) -> None:
        self.basis = np.eye(cells, dtype=np.int64)
        self.modulus = modulus

    def leaves(self, figure: NDArray[np.bool_]) -> Cells:
        """How each shift changes this figure; all zero when earlier figures already tell it."""
        change = self.basis[figure].sum(axis=0)
        return change % self.modulus if self.modulus else change

    def publish(self, figure: NDArray[np.bool_]) -> bool:
        """Keep the shifts that leave this figure too. False when it said nothing new. Raises TooLarge."""
        change = self.leaves(figure)
        moved = np.flatnonzero(change)
        if not len(moved):
            return False
        weight = np.count_nonzero(self.basis[:, moved], axis=0)
        pivot = moved[np.lexsort((weight, 0 * moved if self.modulus else np.abs(change[moved])))[0]]
        others = moved[moved != pivot]
        lead, column = int(change[pivot]), self.basis[:, pivot]
        if self.modulus:
            factor = change[others] * pow(lead, -1, self.modulus) % self.modulus
            block = np.ix_(np.flatnonzero(column), others)
            self.basis[block] = (self.basis[block] - np.outer(column[block[0][:, 0]], factor)) % self.modulus
        elif len(others):
            if int(np.abs(column).max()) * int(np.abs(change).max()) > LARGEST:
                raise TooLarge("the proof needs numbers of more than 40 bits")
            if abs(lead) == 1:
                block = np.ix_(np.flatnonzero(column), others)
                self.basis[block] -= lead * np.outer(column[block[0][:, 0]], change[others])
            else:
                new = lead * self.basis[:, others] - np.outer(column, change[others])
                self.basis[:, others] = new // np.maximum(np.gcd.reduce(new, axis=0), 1)
        last = self.basis.shape[1] - 1
        self.basis[:, pivot] = self.basis[:, last]
        self.basis = self.basis[:, :last]
        return True

    def draw(self, random: np.random.Generator, worlds: int = DRAWN) -> Cells:
        """Random shifts, one column each (cells x worlds), that change no published figure. Raises TooLarge."""
        mix = random.integers(-999, 1000, size=(self.basis.shape[1], worlds))
        if self.modulus:
            return self.basis @ mix % self.modulus
        if self.basis.size and int(np.abs(self.basis).sum(axis=1).max()) > LARGEST:
            raise TooLarge("the proof needs numbers of more than 40 bits")
        return self.basis @ mix


def also(worlds: Cells, figure: NDArray[np.bool_], modulus: int = PRIME) -> Cells:
    """The drawn worlds (modulo the prime) that leave one more figure as it is: one column fewer."""
    worlds = worlds % modulus
    change = worlds[figure].sum(axis=0) % modulus
    if not change.any():
        return worlds[:, :-1]
    pivot = int(np.flatnonzero(change)[0])
    factor = change * pow(int(change[pivot]), -1, modulus) % modulus
    return np.delete((worlds - worlds[:, [pivot]] * factor) % modulus, pivot, axis=1)


@cache
def _table() -> Cells:
    found = np.ones(PRIME, dtype=np.int64)
    for number in range(2, PRIME):
        found[number] = PRIME - PRIME // number * found[PRIME % number] % PRIME
    found[0] = 0
    return found


def inverse(numbers: Cells, modulus: int = PRIME) -> Cells:
    """One over each number, modulo the prime; 0 for 0."""
    if modulus == PRIME:
        return _table()[numbers]
    found, power, exponent = np.ones_like(numbers), numbers % modulus, modulus - 2
    while exponent:
        if exponent & 1:
            found = found * power % modulus
        power, exponent = power * power % modulus, exponent >> 1
    return found


def told(worlds: Cells, sizes: Cells, minimum: int, deepest: int = 4, modulus: int = PRIME) -> list[int] | None:
    """Some cells with fewer than ``minimum`` people together of whom a combination of the figures speaks; else None.

    ``worlds`` is cells x worlds, as drawn; ``sizes`` counts people. Sets of up to ``deepest`` (1 to 4) cells are
    searched, all of them: in the number of small cells n it takes n^2 steps for three and n^3 for four.
    """
    order = np.argsort(sizes, kind="stable")
    order = order[sizes[order] < minimum]
    points, sizes = worlds[order] % modulus, sizes[order]
    silent = np.flatnonzero(~points.any(axis=1))
    if len(silent):
        return [int(order[silent[0]])]
    if deepest > 2 and modulus != PRIME:
        raise ValueError("sets of three and four are searched in whole numbers only")
    for search in (_pair, _triple, _quadruple)[: deepest - 1]:
        found = search(points, sizes, minimum, modulus)
        if found:
            return [int(order[cell]) for cell in found]
    return None


def _affine(points: Cells, dimensions: int, modulus: int = PRIME) -> Cells:
    """Rows up to a factor: mixed to ``dimensions`` + 1 coordinates, divided by the first, which is then left out."""
    for seed in range(50):
        mix = np.random.default_rng(seed).integers(1, PRIME, size=(points.shape[1], dimensions + 1))
        mixed = points @ mix % modulus
        if mixed[:, 0].all():
            return mixed[:, 1:] * inverse(mixed[:, :1], modulus) % modulus
    raise TooLarge("no mixture separates the cells")


def _without(points: Cells, row: int) -> tuple[Cells, Cells]:
    """The rows after ``row``, up to multiples of it, and where they stood.

    Rows that are multiples of it are left out: these two cells alone have too many people, or ``_pair`` had told them.
    """
    pivot = int(np.flatnonzero(points[row])[0])
    share = points[row + 1 :, [pivot]] * inverse(points[row, pivot]) % PRIME
    rest = np.delete((points[row + 1 :] - share * points[row]) % PRIME, pivot, axis=1)
    kept = np.flatnonzero(rest.any(axis=1))
    return rest[kept], row + 1 + kept


def _equal(points: Cells, sizes: Cells, room: int, modulus: int = PRIME) -> list[int] | None:
    """Two rows, equal up to a factor, whose sizes are together less than ``room``; the sizes come in rising order."""
    if not len(points):
        return None
    affine = _affine(points, 2, modulus)
    keys = affine[:, 0] * modulus + affine[:, 1]
    order = np.argsort(keys, kind="stable")
    same = keys[order[1:]] == keys[order[:-1]]
    same &= sizes[order[1:]] + sizes[order[:-1]] < room
    hit = np.flatnonzero(same)
    return [int(order[hit[0]]), int(order[hit[0] + 1])] if len(hit) else None


def _pair(points: Cells, sizes: Cells, minimum: int, modulus: int) -> list[int] | None:
    return _equal(points, sizes, minimum, modulus)


def _triple(points: Cells, sizes: Cells, minimum: int, modulus: int) -> list[int] | None:
    few = sizes + 2 * sizes[:1].sum() < minimum
    points, sizes = points[few], sizes[few]
    for row in range(len(points) - 2):
        rest, places = _without(points, row)
        pair = _equal(rest, sizes[places], minimum - int(sizes[row]))
        if pair:
            return [row, *(int(places[cell]) for cell in pair)]
    return None


def _quadruple(points: Cells, sizes: Cells, minimum: int, modulus: int) -> list[int] | None:
    """Up to a first cell, rows are points in space; three on a line are dependent. Each line through two is a key."""
    few = sizes + 3 * sizes[:1].sum() < minimum
    points, sizes = points[few], sizes[few]
    for row in range(len(points) - 3):
        rest, places = _without(points, row)
        if len(rest) < 3:
            continue
        rest, room = _affine(rest, 3), sizes[places]
        for start in range(0, len(rest) - 2, 64):
            base = rest[start : start + 64, None]
            way = (rest[None, start + 1 :] - base) % PRIME
            slopes = way[..., 1:] * inverse(way[..., :1]) % PRIME
            keys = slopes[..., 0] * PRIME + slopes[..., 1]
            later = np.arange(start + 1, len(rest))[None] > np.arange(start, min(start + 64, len(rest)))[:, None]
            keys = np.where(later, keys, -1 - np.arange(keys.shape[1]))
            order = np.argsort(keys, axis=1, kind="stable")
            ranked = np.take_along_axis(keys, order, axis=1)
            for at, place in zip(*np.nonzero((ranked[:, 1:] == ranked[:, :-1]) & (ranked[:, 1:] >= 0)), strict=True):
                first, second = order[at, place] + start + 1, order[at, place + 1] + start + 1
                cells = [start + int(at), int(first), int(second)]
                people = sizes[row] + sum(room[cell] for cell in cells)
                four = [row, *(int(places[cell]) for cell in cells)]
                if people < minimum and rank(points[four]) < 4:
                    return four
    return None


def rank(rows: Cells) -> int:
    """The rank of whole-number rows modulo the prime."""
    rows, found = rows % PRIME, 0
    for column in range(rows.shape[1]):
        hit = np.flatnonzero(rows[found:, column])
        if not len(hit):
            continue
        rows[[found, found + hit[0]]] = rows[[found + hit[0], found]]
        rows[found] = rows[found] * inverse(rows[found, column]) % PRIME
        below = rows[found + 1 :, [column]]
        rows[found + 1 :] = (rows[found + 1 :] - below * rows[found]) % PRIME
        found += 1
        if found == len(rows):
            break
    return found
