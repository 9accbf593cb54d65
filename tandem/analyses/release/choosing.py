"""Which of the wished figures may be published together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.release import algebra

Sets = NDArray[np.bool_]
NOTHING = np.zeros((0, 0), dtype=bool)
NARROW = 1e-6
NO_MORE = np.zeros((0, 1))


@dataclass
class View:
    """The wishes over one division of the people into cells: of this wave alone, or of all waves together."""

    wishes: Sets  # wishes x cells
    sizes: algebra.Cells  # people per cell
    earlier: Sets  # what was published before, sets x cells
    hidden: Sets  # sets that may not be worked out either (everybody in them gave the same answer)
    deepest: int  # combinations that tell of up to so many cells are looked for
    modulus: int = 0  # 0: in whole numbers

    def started(self) -> algebra.Worlds:
        """The worlds that are open before this release."""
        worlds = algebra.Worlds(len(self.sizes), self.modulus)
        for before in self.earlier:
            worlds.publish(before)
        return worlds


@dataclass
class Choice:
    """What is published (places in the list of wishes, in order), why the others are not, and the open worlds."""

    published: list[int]
    reasons: dict[int, str]
    worlds: list[algebra.Worlds]  # one for each view


def divided(sets: Sets) -> tuple[NDArray[np.int64], algebra.Cells, NDArray[np.int64]]:
    """People (columns) who stand in the same sets become a cell: the first person of each, its size, who is where."""
    packed = np.packbits(sets, axis=0).T
    _, first, where, sizes = np.unique(packed, axis=0, return_index=True, return_inverse=True, return_counts=True)
    return first, sizes.astype(np.int64), where.ravel()


def near(sets: Sets, one: NDArray[np.bool_], sizes: algebra.Cells, minimum: int) -> bool:
    """Whether a set differs from another by some people, but fewer than the minimum."""
    if not len(sets):
        return False
    apart = (sets ^ one) @ sizes
    return bool(((apart > 0) & (apart < minimum)).any())


class Reach:
    """How far the published figures pin down the small cells, kept as an orthonormal basis of their row space.

    Over many waves a total can lie outside the row space and yet move only when others move ten thousand times as much;
    answers on a scale leave it no room. The part of a cell that lies in the row space (its leverage, each cell weighed
    by the root of its size) must stay below 1 - NARROW.
    """

    def __init__(self, view: View, minimum: int, published: Sequence[int] = ()) -> None:
        self.weights = np.sqrt(view.sizes)
        matrix = np.vstack([view.earlier, view.wishes[list(published)]]) * self.weights
        _, sizes, right = np.linalg.svd(matrix, full_matrices=False)
        self.basis = right[sizes > 1e-9 * sizes.max()]
        self.small = view.sizes < minimum

    def also(self, wish: NDArray[np.bool_]) -> NDArray[np.float64]:
        """The direction, of length 1, that one more figure adds; no rows when it adds none."""
        left = wish * self.weights
        length = np.linalg.norm(left)
        for _ in range(2):
            left = left - (self.basis @ left) @ self.basis
        rest = np.linalg.norm(left)
        return (left / rest)[None] if rest > 1e-9 * length else np.zeros((0, len(left)))

    def too_near(self, more: NDArray[np.float64]) -> bool:
        """Whether a small cell comes too near with these directions added."""
        leverage = (self.basis**2).sum(axis=0) + (more**2).sum(axis=0)
        return bool((leverage[self.small] > 1 - NARROW).any())


def choose(views: Sequence[View], order: Iterable[int], minimum: int, random: np.random.Generator) -> Choice:
    """Take the wishes in this order, each unless something could then be worked out; look at all together at the end.

    At each step: size, difference from every published set, no cell or pair of cells that a combination tells of, no
    hidden set in reach. At the end: combinations of three and four cells too; the first figure with which one becomes
    possible is taken out, and the choice goes on from there.
    """
    order, refused = list(order), dict[int, str]()
    while True:
        choice = _take(views, [place for place in order if place not in refused], minimum, random)
        guilty = _guilty(views, choice, minimum, random)
        if guilty is None:
            choice.reasons.update(refused)
            return choice
        refused[guilty] = "combination"


def _take(views: Sequence[View], order: Sequence[int], minimum: int, random: np.random.Generator) -> Choice:
    choice = Choice([], {}, [view.started() for view in views])
    drawn = [worlds.draw(random) for worlds in choice.worlds]
    sets = [view.earlier for view in views]
    reaches = [(view, Reach(view, minimum)) for view in views if len(view.earlier)]
    for place in order:
        reason = ""
        for view, worlds, shifts, known in zip(views, choice.worlds, drawn, sets, strict=True):
            reason = reason or _reason(view, worlds, shifts, known, view.wishes[place], minimum)
        if not reason:
            more = [reach.also(view.wishes[place]) for view, reach in reaches]
            near_by = any(reach.too_near(new) for (_, reach), new in zip(reaches, more, strict=True))
            reason = "combination" if near_by else _publish(views, choice, place)
        if reason:
            choice.reasons[place] = reason
            continue
        choice.published.append(place)
        for (_, reach), new in zip(reaches, more, strict=True):
            reach.basis = np.vstack([reach.basis, new])
        drawn = [worlds.draw(random) for worlds in choice.worlds]
        sets = [np.vstack([known, view.wishes[place]]) for view, known in zip(views, sets, strict=True)]
    return choice


def _publish(views: Sequence[View], choice: Choice, place: int) -> str:
    before = [worlds.basis.copy() for worlds in choice.worlds]
    try:
        for view, worlds in zip(views, choice.worlds, strict=True):
            worlds.publish(view.wishes[place])
            worlds.draw(np.random.default_rng(0), 1)
    except algebra.TooLarge:
        for worlds, basis in zip(choice.worlds, before, strict=True):
            worlds.basis = basis
        return "proof"
    return ""


def _reason(
    view: View, worlds: algebra.Worlds, drawn: algebra.Cells, known: Sets, wish: NDArray[np.bool_], minimum: int
) -> str:
    if int(view.sizes[wish].sum()) < minimum:
        return "small"
    if near(known, wish, view.sizes, minimum):
        return "difference"
    if len(view.hidden) and (view.hidden == wish).all(axis=1).any():
        return "unanimous"
    if not worlds.leaves(wish).any():
        return ""
    prime = view.modulus or algebra.PRIME
    left = algebra.also(drawn, wish, prime)
    if algebra.told(left, view.sizes, minimum, min(view.deepest, 2), prime):
        return "combination"
    tells = len(view.hidden) and (~(view.hidden.astype(np.int64) @ left % prime).any(axis=1)).any()
    return "combination" if tells else ""


def shown(
    view: View, published: Sequence[int], worlds: algebra.Worlds, random: np.random.Generator
) -> tuple[NDArray[np.int64], algebra.Cells, algebra.Cells]:
    """The cells that the published figures make: a first wished cell of each, how many people, random shifts.

    What is published divides people more coarsely than what was wished; cells that became one shift as one.
    """
    lead, _, where = divided(np.vstack([view.earlier, view.wishes[list(published)]]))
    shifts = np.zeros((len(lead), algebra.DRAWN), dtype=np.int64)
    np.add.at(shifts, where, worlds.draw(random))
    sizes = np.zeros(len(lead), dtype=np.int64)
    np.add.at(sizes, where, view.sizes)
    return lead, sizes, shifts % view.modulus if view.modulus else shifts


def _guilty(views: Sequence[View], choice: Choice, minimum: int, random: np.random.Generator) -> int | None:
    """The first published figure with which a forbidden combination becomes possible, by halving; None if none does."""

    def tells(view: View, published: Sequence[int], worlds: algebra.Worlds) -> bool:
        _, sizes, shifts = shown(view, published, worlds, random)
        prime = view.modulus or algebra.PRIME
        if len(view.earlier) and Reach(view, minimum, published).too_near(NO_MORE):
            return True
        return algebra.told(shifts, sizes, minimum, view.deepest, prime) is not None

    for view, worlds in zip(views, choice.worlds, strict=True):
        if not choice.published or not tells(view, choice.published, worlds):
            continue
        safe, guilty = 0, len(choice.published)
        while guilty - safe > 1:
            middle = (safe + guilty) // 2
            some = view.started()
            for place in choice.published[:middle]:
                some.publish(view.wishes[place])
            if tells(view, choice.published[:middle], some):
                guilty = middle
            else:
                safe = middle
        return choice.published[guilty - 1]
    return None
