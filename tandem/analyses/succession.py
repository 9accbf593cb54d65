"""Whether key positions stay filled when people leave: many drawn futures, counted.

Each person leaves at a random moment with a constant hazard, -ln(1 - p) a year for a probability p within a year, and
independently of the others. When a position falls vacant, its candidates are asked in order: who is still there, does
not hold a key position by then through this plan, is ready by then and accepts, moves in. If nobody is ready yet, the
first who becomes ready and is still there does, and the position is open until then. A candidate who held another key
position leaves that one vacant: the chain is followed. Method: Monte Carlo; intervals of shares after Wilson (1927).
"""

import heapq
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.progress import watched

Z90 = 1.6448536269514722


@dataclass(frozen=True)
class Candidate:
    """Who could follow: ready after so many ``years`` (0 is now), and accepts with this probability."""

    person: str
    years: float = 0.0
    accepts: float = 1.0


@dataclass(frozen=True)
class Position:
    """A key position; ``holder`` "" is vacant now. Candidates in the order in which they are asked."""

    name: str
    holder: str
    candidates: Sequence[Candidate] = ()


@dataclass(frozen=True)
class Share:
    """A share of the futures with its 90 % interval (of the drawing only)."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True)
class Outlook:
    """One position: how often it falls vacant, is open for a time, is open at the end; and years open on average."""

    name: str
    candidates: int
    vacant: Share
    open: Share
    open_at_end: Share
    years_open: float


@dataclass(frozen=True)
class Coverage:
    """``covered`` is the mean share of position-years that are filled; ``all_filled``: no position is ever open."""

    positions: list[Outlook]
    covered: Share
    all_filled: Share
    open_at_end: NDArray[np.int64]  # in how many futures 0, 1, 2, ... positions are open at the end
    draws: int
    shared: dict[str, int] = field(default_factory=dict)  # people who are a candidate for several positions


def succession(
    positions: Sequence[Position],
    leaving: Mapping[str, float],
    *,
    years: float = 3.0,
    draws: int = 10_000,
    seed: int = 0,
    what: str = "",
) -> Coverage:
    """Draw ``draws`` futures of ``years`` years.

    ``leaving``: for each holder and candidate the probability (0 to 1) of leaving within a year. Raises ValueError for
    a probability outside 0 to 1, a person without one, no positions, or a position that stands there twice.
    """
    if not positions or len({one.name for one in positions}) < len(positions):
        raise ValueError("positions must be there, each once")
    if years <= 0 or draws < 1:
        raise ValueError("years and draws must be above 0")
    held = [one.holder for one in positions if one.holder]
    people = list(dict.fromkeys([*held, *(candidate.person for one in positions for candidate in one.candidates)]))
    chances = np.array([leaving.get(person, np.nan) for person in people])
    asked = [candidate.accepts for one in positions for candidate in one.candidates]
    if not all(0 <= p <= 1 for p in [*chances, *asked]):
        raise ValueError("probabilities must lie between 0 and 1")
    hazard = -np.log1p(-np.minimum(chances, 1 - 1e-12))
    random = np.random.default_rng(seed)
    shape = (draws, len(positions))
    vacant, opened, at_end = (np.zeros(shape, dtype=bool) for _ in range(3))
    open_years = np.zeros(shape)
    place = {person: number for number, person in enumerate(people)}
    with np.errstate(divide="ignore", over="ignore"):
        gone = random.exponential(size=(draws, len(people))) / hazard
    yes = random.random((draws, len(asked))) < np.array(asked).reshape(1, -1)
    holders = [place[person] for person in held]
    eventful = np.flatnonzero((gone[:, holders] <= years).any(axis=1) | (len(held) < len(positions)))
    bounds = np.cumsum([0, *(len(one.candidates) for one in positions)])
    for draw in watched(eventful, len(eventful), what):
        said = yes[draw].tolist()
        willing = [said[first:last] for first, last in itertools.pairwise(bounds)]
        for at, (since, until) in future(positions, place, gone[draw].tolist(), willing, years):
            vacant[draw, at] = True
            opened[draw, at] |= until > since
            open_years[draw, at] += until - since
            at_end[draw, at] |= until == years and since < years
    outlooks = [
        Outlook(
            one.name,
            len(one.candidates),
            share(vacant[:, at]),
            share(opened[:, at]),
            share(at_end[:, at]),
            float(open_years[:, at].mean()),
        )
        for at, one in enumerate(positions)
    ]
    filled = 1 - open_years.sum(axis=1) / (years * len(positions))
    error = Z90 * float(filled.std(ddof=1)) / np.sqrt(draws) if draws > 1 else float("nan")
    mean = float(filled.mean())
    named = [candidate.person for one in positions for candidate in one.candidates]
    return Coverage(
        outlooks,
        Share(mean, max(mean - error, 0.0), min(mean + error, 1.0)),
        share(np.logical_not(opened.any(axis=1))),
        np.bincount(at_end.sum(axis=1), minlength=len(positions) + 1),
        draws,
        {person: named.count(person) for person in dict.fromkeys(named) if named.count(person) > 1},
    )


def future(
    positions: Sequence[Position],
    place: Mapping[str, int],
    gone: Sequence[float],
    yes: Sequence[Sequence[bool]],
    years: float,
) -> Iterator[tuple[int, tuple[float, float]]]:
    """One future, played from vacancy to vacancy: each position that fell vacant, since when and until when.

    ``gone`` is when each person leaves, ``yes`` who of the candidates of each position would accept.
    """
    holds = {one.holder: at for at, one in enumerate(positions) if one.holder}
    moved: set[str] = set()  # who already moved by the plan moves no more
    queue = [(gone[place[one.holder]] if one.holder else 0.0, at) for at, one in enumerate(positions)]
    queue = [(time, at) for time, at in queue if time <= years]
    heapq.heapify(queue)
    since: dict[int, float] = {}  # the positions that are open now
    while queue:
        time, at = heapq.heappop(queue)
        since.setdefault(at, time)
        coming = [
            (max(one.years, time), number, one.person)
            for number, one in enumerate(positions[at].candidates)
            if yes[at][number] and one.person not in moved and gone[place[one.person]] > max(one.years, time)
        ]
        ready = [choice for choice in coming if choice[0] <= time]
        if not ready:
            later = min((choice[0] for choice in coming), default=years)
            if later < years:
                heapq.heappush(queue, (later, at))
            continue
        person = ready[0][2]
        yield at, (since.pop(at), time)
        moved.add(person)
        left_behind = holds.pop(person, None)
        if left_behind is not None:
            queue = [entry for entry in queue if entry[1] != left_behind]
            heapq.heapify(queue)
            heapq.heappush(queue, (time, left_behind))
        holds[person] = at
        if gone[place[person]] <= years:
            heapq.heappush(queue, (gone[place[person]], at))
    for at, begin in since.items():
        yield at, (begin, years)


def share(found: NDArray[Any]) -> Share:
    """The share of true with its Wilson interval."""
    n, p = len(found), float(np.mean(found))
    middle = p + Z90**2 / (2 * n)
    wide = Z90 * np.sqrt(p * (1 - p) / n + Z90**2 / (4 * n * n))
    low, high = (float((middle + sign * wide) / (1 + Z90**2 / n)) for sign in (-1, 1))
    return Share(p, max(low, 0.0), min(high, 1.0))
