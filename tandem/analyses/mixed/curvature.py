"""H = I + L Z'DZ L for weights D per row: solves, diagonal, leverages; the largest factor is eliminated by hand."""

import numpy as np

from tandem.analyses.mixed.design import Factor, Floats

MOST = 1300  # levels beside the largest factor


class Curvature:
    """One set of factors, for many weights (n,) and scales theta (factors,)."""

    def __init__(self, factors: tuple[Factor, ...]) -> None:
        """Raises ValueError when there are more than `MOST` levels beside the largest factor."""
        self.factors = factors
        sizes = [len(factor.levels) for factor in factors]
        self.first = int(np.argmax(sizes)) if sizes else -1
        self.rest = [place for place in range(len(sizes)) if place != self.first]
        self.starts = np.cumsum([0] + [sizes[place] for place in self.rest])
        if self.starts[-1] > MOST:
            raise ValueError(f"more than {MOST} levels beside the largest factor")

    def at(self, weights: Floats, theta: Floats) -> None:
        """Factorise H at these weights."""
        from scipy import linalg, sparse

        self.theta, self.rows = theta, len(weights)
        if self.first < 0:
            self.log_determinant = 0.0
            return
        mine, scale = self.factors[self.first], float(theta[self.first])
        self.own = 1 + scale**2 * mine.total(weights)
        width = int(self.starts[-1])
        self.cross = sparse.csr_matrix((len(self.own), width))
        inner = np.eye(width)
        for place, start in zip(self.rest, self.starts, strict=False):
            factor = self.factors[place]
            both = (mine.codes >= 0) & (factor.codes >= 0)
            values = scale * theta[place] * weights[both]
            where = (mine.codes[both], start + factor.codes[both])
            self.cross += sparse.csr_matrix((values, where), shape=self.cross.shape)
            for other, other_start in zip(self.rest, self.starts, strict=False):
                there = self.factors[other]
                pair = (factor.codes >= 0) & (there.codes >= 0)
                add = theta[place] * theta[other] * weights[pair]
                np.add.at(inner, (start + factor.codes[pair], other_start + there.codes[pair]), add)
        self.weighted = self.cross.multiply(1 / self.own[:, None]).tocsr()
        inner -= np.asarray((self.cross.T @ self.weighted).todense())
        self.root = linalg.cholesky(inner, lower=True) if width else inner
        self.log_determinant = float(np.log(self.own).sum() + 2 * np.log(np.diag(self.root)).sum())

    def solve(self, right: list[Floats]) -> list[Floats]:
        """H^-1 right, by factor."""
        from scipy import linalg

        if self.first < 0:
            return []
        rest = np.concatenate([right[place] for place in self.rest]) if self.rest else np.zeros(0)
        if len(rest):
            rest = linalg.cho_solve((self.root, True), rest - self.weighted.T @ right[self.first])
        first = right[self.first] / self.own - self.weighted @ rest
        return self._split(first, rest)

    def _inverse(self) -> tuple[Floats, Floats]:
        """S^-1 (q_b, q_b), and minus the block of H^-1 between the first factor and the rest (q_a, q_b)."""
        from scipy import linalg

        if not len(self.root):
            return self.root, np.zeros((len(self.own), 0))
        lower = linalg.lapack.dpotri(self.root, lower=1)[0]
        full = np.tril(lower) + np.tril(lower, -1).T
        return full, self.weighted @ full

    def diagonal(self) -> list[Floats]:
        """The diagonal of H^-1, by factor."""
        if self.first < 0:
            return []
        full, tied = self._inverse()
        return self._split(
            1 / self.own + np.asarray(self.weighted.multiply(tied).sum(axis=1)).ravel(), np.diag(full).copy()
        )

    def leverage(self) -> Floats:
        """z_i' L H^-1 L z_i of each row, (n,)."""
        if self.first < 0:
            return np.zeros(self.rows)
        full, tied = self._inverse()
        mine, scale = self.factors[self.first], float(self.theta[self.first])
        total = mine.spread(scale**2 * self.diagonal()[self.first])
        for place, start in zip(self.rest, self.starts, strict=False):
            factor = self.factors[place]
            both = (mine.codes >= 0) & (factor.codes >= 0)
            shared = tied[mine.codes, start + factor.codes]
            total -= np.where(both, 2 * scale * self.theta[place] * shared, 0.0)
            for other, other_start in zip(self.rest, self.starts, strict=False):
                there = self.factors[other]
                pair = (factor.codes >= 0) & (there.codes >= 0)
                between = full[start + factor.codes, other_start + there.codes]
                total += np.where(pair, self.theta[place] * self.theta[other] * between, 0.0)
        return total

    def _split(self, first: Floats, rest: Floats) -> list[Floats]:
        parts = [np.zeros(0)] * len(self.factors)
        parts[self.first] = first
        for place, start, end in zip(self.rest, self.starts, self.starts[1:], strict=False):
            parts[place] = rest[start:end]
        return parts
