"""What was measured, as a table and as JSON, and which limits are broken."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

FLOORS = ("demo:floor_empty", "demo:floor")
MOST_FLOORS, MOST_QUERIES, MOST_GROWTH = 6.0, 25, 1.3
HEAD = f"{'page':<52}{'who':<9}{'ms':>7}{'p95':>7}{'floors':>7}{'queries':>8}{'kB':>6}{'gzip':>6}{'/s':>6}"


@dataclass
class Measured:
    """One page at one size."""

    name: str
    who: str
    path: str
    times: list[float] = field(default_factory=list)
    queries: int = 0
    bytes: int = 0
    gzip: int = 0
    throughput: float = 0.0

    @property
    def median(self) -> float:
        """The median of the server's time, in ms."""
        return statistics.median(self.times) if self.times else 0.0

    @property
    def p95(self) -> float:
        """The 95th percentile."""
        return statistics.quantiles(self.times, n=20, method="inclusive")[-1] if len(self.times) > 1 else self.median


@dataclass
class Size:
    """All pages at one size of the organisation."""

    people: int
    loading: float
    pages: list[Measured]
    memory: int = 0
    broken: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    targets: list[dict[str, Any]] = field(default_factory=list)

    @property
    def floor(self) -> float:
        """The median of the signed-in floor."""
        return next(page.median for page in self.pages if page.name == FLOORS[1])

    def page(self, name: str) -> Measured | None:
        """A page by name."""
        return next((page for page in self.pages if page.name == name), None)


def faults(sizes: list[Size]) -> list[str]:
    """Every limit that is broken, in words; pages that did not open or that the table forgot count as well."""
    found = []
    for size in sizes:
        at = f"at {size.people} people"
        for page in size.pages:
            if page.name in FLOORS:
                continue
            if (ratio := page.median / size.floor) > MOST_FLOORS:
                found.append(f"{page.name} {at}: {ratio:.1f} times the floor")
            if page.queries > MOST_QUERIES:
                found.append(f"{page.name} {at}: {page.queries} queries")
        found += [f"did not open {at}: {problem}" for problem in size.broken]
    for name, growth in grown(sizes):
        if growth > MOST_GROWTH:
            found.append(f"{name}: {growth:.2f} times as long with {sizes[-1].people} people as with {sizes[0].people}")
    return found + [f"not in the table of pages: {name}" for name in sizes[0].forgotten]


def grown(sizes: list[Size]) -> list[tuple[str, float]]:
    """How many times as long each page takes at the largest size as at the smallest."""
    if len(sizes) < 2:
        return []
    pairs = [(page, sizes[-1].page(page.name)) for page in sizes[0].pages]
    return [(small.name, large.median / small.median) for small, large in pairs if large and small.times]


def table(sizes: list[Size]) -> Iterable[str]:
    """The lines of the table. A `!` stands behind what breaks a limit."""
    growth = dict(grown(sizes))
    for size in sizes:
        yield f"\n{size.people} people (loaded in {size.loading:.0f} s; a worker holds {size.memory / 2**20:.0f} MB)"
        yield HEAD + ("  growth" if growth else "")
        for page in size.pages:
            yield _line(page, size.floor, growth.get(page.name))


def _line(page: Measured, floor: float, growth: float | None) -> str:
    ratio = page.median / floor
    slow, many = _mark(ratio, MOST_FLOORS), _mark(page.queries, MOST_QUERIES)
    if page.name in FLOORS:
        slow = " "
    return (
        f"{page.name[:51]:<52}{page.who:<9}{page.median:>7.1f}{page.p95:>7.1f}{ratio:>6.1f}{slow}{page.queries:>7}{many}"
        f"{page.bytes / 1000:>6.0f}{page.gzip / 1000:>6.1f}{page.throughput:>6.0f}"
        + (f"{growth:>7.2f}{_mark(growth, MOST_GROWTH)}" if growth else "")
    )


def _mark(value: float, limit: float) -> str:
    return "!" if value > limit else " "


def as_json(sizes: list[Size]) -> dict[str, Any]:
    """Everything, for a machine."""
    return {
        "limits": {"floors": MOST_FLOORS, "queries": MOST_QUERIES, "growth": MOST_GROWTH},
        "sizes": [
            {
                "people": size.people,
                "loading_seconds": round(size.loading, 1),
                "worker_bytes": size.memory,
                "pages": [_page(page, size.floor) for page in size.pages],
            }
            for size in sizes
        ],
        "growth": {name: round(value, 3) for name, value in grown(sizes)},
        "faults": faults(sizes),
    }


def _page(page: Measured, floor: float) -> dict[str, Any]:
    return {
        "name": page.name,
        "who": page.who,
        "path": page.path,
        "median_ms": round(page.median, 2),
        "p95_ms": round(page.p95, 2),
        "floors": round(page.median / floor, 2),
        "runs": len(page.times),
        "queries": page.queries,
        "bytes": page.bytes,
        "gzip_bytes": page.gzip,
        "per_second": round(page.throughput, 1),
    }
