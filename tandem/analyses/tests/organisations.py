"""Invented organisations for the tests: who is in which unit, of which gender, on which site, and the answers."""

import numpy as np


def organisation(seed: int, people: int = 0) -> tuple[dict[str, list[str]], np.ndarray]:
    """400 to 2,000 people in units of unequal size; in half of them a unit is on one site, in the others on several."""
    random = np.random.default_rng(seed)
    n = people or int(random.integers(400, 2001))
    units = max(4, n // int(random.integers(20, 50)))
    unit = random.choice(units, n, p=random.dirichlet(np.full(units, 3.0)))
    sites = int(random.integers(2, 6))
    site = unit % sites if seed % 2 else random.choice(sites, n, p=random.dirichlet(np.full(sites, 2.0)))
    gender = random.choice(["F", "M", "X"], n, p=[0.45, 0.54, 0.01])
    groups = {"unit": [f"u{one}" for one in unit], "gender": gender.tolist(), "site": [f"s{one}" for one in site]}
    return groups, random.integers(1, 6, n).astype(float)


def waves(seed: int, people: int, count: int) -> list[tuple[list[str], dict[str, list[str]], np.ndarray]]:
    """The same people in wave after wave, with some who join, leave and move: ids, groups, answers."""
    random = np.random.default_rng(seed)
    units = max(people // 30, 3)

    def one() -> tuple[int, str, int]:
        return int(random.integers(units)), "FM"[int(random.integers(2))], int(random.integers(3))

    present, made, number = {}, [], 0
    for wave in range(count):
        present = {person: place for person, place in present.items() if random.random() > 0.02}
        present = {person: one() if random.random() < 0.01 else place for person, place in present.items()}
        for _ in range(people - len(present) if not wave else random.poisson(0.02 * people)):
            present[f"p{number}"], number = one(), number + 1
        groups = {
            "unit": [f"u{place[0]}" for place in present.values()],
            "gender": [place[1] for place in present.values()],
            "site": [f"s{place[2]}" for place in present.values()],
        }
        made.append((list(present), groups, random.integers(1, 6, len(present)).astype(float)))
    return made
