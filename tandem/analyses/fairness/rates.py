"""Rates of two groups: exact intervals, Fisher's test with mid-p, and the four-fifths rule with its false alarms."""

import numpy as np

FOUR_FIFTHS = 0.8
MOST_EXACT = 60_000  # possible tables up to which the ratio's interval is exact


def rate_interval(hits: float, n: float, level: float = 0.95) -> tuple[float, float]:
    """The exact interval of a rate (Clopper and Pearson, Biometrika 26, 1934)."""
    from scipy.stats import beta

    tail = (1 - level) / 2
    low = 0.0 if hits <= 0 else float(beta.ppf(tail, hits, n - hits + 1))
    high = 1.0 if hits >= n else float(beta.ppf(1 - tail, hits + 1, n - hits))
    return low, high


def fisher_mid_p(hits: int, n: int, other_hits: int, other_n: int) -> float:
    """Two-sided p: the chance of all tables less likely than this one, and half of those as likely (Lancaster 1961)."""
    from scipy.special import gammaln

    total = hits + other_hits
    support = np.arange(max(0, total - other_n), min(total, n) + 1)
    logs = -sum(gammaln(part + 1.0) for part in (support, n - support, total - support, other_n - total + support))
    chances = np.exp(logs - logs.max())  # the hypergeometric chances; scipy's own take a second for each large group
    chances /= chances.sum()
    mine = chances[hits - support[0]]
    same = np.isclose(chances, mine, rtol=1e-7, atol=0)
    return float(min(1.0, chances[(chances < mine) & ~same].sum() + chances[same].sum() / 2))


def ratio(hits: float, n: float, other_hits: float, other_n: float) -> float:
    """The rate of the first group over that of the second; NaN when both are 0."""
    mine, other = hits / n, other_hits / other_n
    return mine / other if other > 0 else (np.nan if mine == 0 else np.inf)


def score(hits, n: int, other_hits, other_n: int, null: float):
    """The signed score statistic of rate / other rate = `null` (Miettinen and Nurminen, Stat. Med. 4, 1985)."""
    a = (n + other_n) * null
    b = -(n * null + hits + other_n + other_hits * null)
    c = hits + other_hits
    other = np.clip((-b - np.sqrt(np.maximum(b * b - 4 * a * c, 0))) / (2 * a), 0, 1)
    mine = np.clip(null * other, 0, 1)
    spread = np.sqrt(mine * (1 - mine) / n + null**2 * other * (1 - other) / other_n)
    distance = hits / n - null * (other_hits / other_n)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.abs(distance) < 1e-12, 0.0, distance / spread)


def ratio_interval(hits: int, n: int, other_hits: int, other_n: int, level: float = 0.95) -> tuple[float, float, str]:
    """The interval of the ratio of two rates, and how: "exact" or, for large groups, "score".

    Exact: all ratios that a one-sided test of each half of 1 - level does not reject, whatever the common level of
    the rates (Chan and Zhang, Biometrics 55, 1999, with the score statistic).
    """
    if hits == 0 and other_hits == 0:
        return 0.0, float("inf"), "exact"
    exact = (n + 1) * (other_n + 1) <= MOST_EXACT
    tail = (1 - level) / 2
    plausible = _exact_tail if exact else _score_tail
    middle = ratio(hits, n, other_hits, other_n)
    start = min(max(middle, 1e-3), 1e3) if np.isfinite(middle) else 1e3
    low = 0.0 if hits == 0 else _edge(lambda x: plausible(hits, n, other_hits, other_n, x, 1) < tail, start, -1)
    high = float("inf")
    if other_hits:
        high = _edge(lambda x: plausible(hits, n, other_hits, other_n, x, -1) < tail, start, 1)
    return low, high, "exact" if exact else "score"


def _edge(rejected, start: float, direction: int) -> float:
    """Where, going from `start` in a direction, a ratio begins to be rejected."""
    inner = outer = float(np.log(start))
    for step in range(40):
        outer += direction * 0.25 * 1.3**step
        if rejected(np.exp(outer)) or abs(outer) > 25:
            break
        inner = outer
    for _ in range(22):
        middle = (inner + outer) / 2
        inner, outer = (inner, middle) if rejected(np.exp(middle)) else (middle, outer)
    return float(np.exp(inner))


def _score_tail(hits, n, other_hits, other_n, null, sign) -> float:
    from scipy.stats import norm

    return float(norm.sf(sign * score(hits, n, other_hits, other_n, null)))


def _exact_tail(hits, n, other_hits, other_n, null, sign) -> float:
    """The largest chance, over all levels of the rates, of a table at least as far on this side."""
    from scipy.stats import binom

    mine, other = np.arange(n + 1)[:, None], np.arange(other_n + 1)[None, :]
    far = sign * score(mine, n, other, other_n, null) >= sign * score(hits, n, other_hits, other_n, null) - 1e-9
    levels = np.linspace(0.002, 0.998, 60) * min(1.0, 1 / null)
    first = binom.pmf(np.arange(n + 1)[None, :], n, (levels * null)[:, None])
    second = binom.pmf(np.arange(other_n + 1)[None, :], other_n, levels[:, None])
    return float(np.einsum("li,li->l", first, second @ far.T.astype(float)).max())


def false_alarms(n: int, other_n: int, rate: float, rule: float = FOUR_FIFTHS) -> float:
    """How often the lower of two rates is under `rule` times the higher, although both truly are `rate`: exactly."""
    from scipy.stats import binom

    mine, other = np.arange(n + 1)[:, None] / n, np.arange(other_n + 1)[None, :] / other_n
    low, high = np.minimum(mine, other), np.maximum(mine, other)
    flagged = (low < rule * high - 1e-12).astype(float)
    return float(binom.pmf(np.arange(n + 1), n, rate) @ flagged @ binom.pmf(np.arange(other_n + 1), other_n, rate))


def holm(p: list[float]) -> list[float]:
    """p values that hold for all comparisons together (Holm, Scandinavian Journal of Statistics 6, 1979)."""
    order = np.argsort(p)
    adjusted, highest = [0.0] * len(p), 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, (len(p) - rank) * p[place]))
        adjusted[place] = highest
    return adjusted
