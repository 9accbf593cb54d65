"""The criterion of REML and all that follows from it, exactly: one factor eliminated by hand, the rest as one Cholesky.

With the relative variances g_j = sigma_j^2 / sigma^2, L = diag(sqrt g), the matrix W = L Z'Z L + I has a diagonal block
for the factor with the most levels (a row belongs to one level of it). What is left after its elimination is

    S = I + L_b (Z_b'Z_b - Z_b'Z_a diag(g_a / (1 + g_a n_a)) Z_a'Z_b) L_b

and -2 log of the restricted likelihood, with sigma^2 profiled out (r2 the penalised residual sum of squares), is

    log|W| + log|X'V^-1 X| + (n - p) (1 + log(2 pi r2 / (n - p))).

Source: Bates, Maechler, Bolker and Walker, Journal of Statistical Software 67(1), 2015, equations 38 to 42.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tandem.analyses.mixed.design import Design, Floats


@dataclass(frozen=True)
class Solution:
    """What the exact algebra gives at some relative variances `g` (k,); `order` puts the eliminated factor first.

    `effects[j]` are the conditional modes (q_j,), `conditional[j]` their variances given the fixed effects, and
    `prediction[j]` their prediction error variances, which carry the doubt about the fixed effects too.
    """

    criterion: float
    gradient: Floats  # of the criterion, by g
    residual: float
    beta: Floats
    beta_covariance: Floats
    effects: list[Floats]
    conditional: list[Floats]
    prediction: list[Floats]


class Exact:
    """A design made ready for many values of the relative variances."""

    def __init__(self, design: Design, *, dense: bool = True) -> None:
        """Cross products once; `design.y` should be of about unit size. Without `dense` they stay sparse."""
        from scipy import sparse

        self.design = design
        sizes = [len(factor.levels) for factor in design.factors]
        self.first = int(np.argmax(sizes)) if sizes else -1
        self.rest = [place for place in range(len(sizes)) if place != self.first]
        self.q, self.r = np.linalg.qr(design.x)
        columns = np.column_stack([self.q, design.y])
        blocks = [indicator(design.factors[place]) for place in self.rest]
        n = len(design.y)
        other = sparse.hstack(blocks, format="csr") if blocks else sparse.csr_matrix((n, 0))
        self.starts = np.cumsum([0] + [sizes[place] for place in self.rest])
        self.zz = np.asarray((other.T @ other).todense()) if dense else sparse.csr_matrix(other.T @ other)
        self.zf = np.asarray(other.T @ columns)
        self.ff = columns.T @ columns
        if self.first >= 0:
            mine = indicator(design.factors[self.first])
            self.count = np.asarray(mine.sum(axis=0)).ravel()
            self.cross = sparse.csr_matrix(mine.T @ other)
            self.af = np.asarray(mine.T @ columns)
        else:
            self.count, self.cross, self.af = np.zeros(0), sparse.csr_matrix((0, 0)), np.zeros((0, columns.shape[1]))

    @cached_property
    def constant(self) -> float:
        """log|R|^2 of the fixed effects, which were made orthonormal."""
        return float(2 * np.log(np.abs(np.diag(self.r))).sum())

    def at(self, g: Floats, *, variances: bool = True) -> Solution:
        """Criterion, gradient, modes; with `variances` also their variances (else these lists are empty)."""
        from scipy import linalg

        p, degrees = self.q.shape[1], self.design.degrees
        g_first = g[self.first] if self.first >= 0 else 0.0
        weight = g_first / (1 + g_first * self.count)
        scale = np.repeat(np.sqrt(g[self.rest]), np.diff(self.starts)) if self.rest else np.zeros(0)
        weighted = self.cross.multiply(weight[:, None]).tocsr()
        inner = self.zz - np.asarray((self.cross.T @ weighted).todense())
        s = scale[:, None] * inner * scale + np.eye(len(scale))
        h = scale[:, None] * (self.zf - weighted.T @ self.af)
        k = self.ff - self.af.T @ (weight[:, None] * self.af)
        root = linalg.cholesky(s, lower=True, check_finite=False) if len(scale) else s
        j = linalg.solve_triangular(root, h, lower=True, check_finite=False) if len(scale) else h
        left = k - j.T @ j
        fixed = linalg.cholesky(left[:p, :p], lower=True)
        half = linalg.solve_triangular(fixed, left[:p, p], lower=True)
        rss = max(float(left[p, p] - half @ half), 1e-14 * float(self.ff[p, p]) + 1e-300)
        beta = linalg.solve_triangular(fixed.T, half)
        log_w = float(np.log1p(g_first * self.count).sum() + 2 * np.log(np.diag(root)).sum())
        log_x = 2 * float(np.log(np.diag(fixed)).sum())
        criterion = log_w + log_x + self.constant + degrees * (1 + np.log(2 * np.pi * rss / degrees))
        residual = rss / degrees
        solved = linalg.solve_triangular(root.T, j[:, p] - j[:, :p] @ beta) if len(scale) else np.zeros(0)
        modes = self._split(
            weight * (self.af[:, p] - self.af[:, :p] @ beta - self.cross @ (scale * solved)), scale * solved
        )
        inverse = linalg.inv(left[:p, :p])
        unmixed = linalg.inv(self.r)
        conditional, prediction = self._variances(weight, scale, root, h, inverse)
        gradient = self._gradient(g, modes, prediction, residual)
        return Solution(
            criterion=criterion,
            gradient=gradient,
            residual=residual,
            beta=unmixed @ beta,
            beta_covariance=residual * unmixed @ inverse @ unmixed.T,
            effects=modes,
            conditional=[residual * part for part in conditional] if variances else [],
            prediction=[residual * part for part in prediction] if variances else [],
        )

    def _variances(self, weight, scale, root, h, inverse) -> tuple[list[Floats], list[Floats]]:
        """Both kinds of variances over sigma^2, by factor."""
        from scipy import linalg

        p = inverse.shape[0]
        if len(scale):
            lower = linalg.lapack.dpotri(root, lower=1)[0]
            full = np.tril(lower) + np.tril(lower, -1).T
            back = full @ h[:, :p]  # S^-1 H_x
        else:
            full, back = np.zeros((0, 0)), np.zeros((0, p))
        tied = self.cross.multiply(scale).tocsr()
        given_first = weight + weight**2 * np.asarray(tied.multiply(tied @ full).sum(axis=1)).ravel()
        given_rest = scale**2 * np.diag(full)
        # How each effect moves with the fixed effects: of the rest -S^-1 H, of the first what is left of it.
        moved_first = weight[:, None] * (self.af[:, :p] - tied @ back)
        moved_rest = scale[:, None] * back
        more_first = np.einsum("ij,jk,ik->i", moved_first, inverse, moved_first)
        more_rest = np.einsum("ij,jk,ik->i", moved_rest, inverse, moved_rest)
        return (
            self._split(given_first, given_rest),
            self._split(given_first + more_first, given_rest + more_rest),
        )

    def _gradient(self, g: Floats, modes: list[Floats], prediction: list[Floats], residual: float) -> Floats:
        """d criterion / d g_j = tr(Z_j'P Z_j) - u_j'u_j / (g_j^2 sigma^2), with tr = (q_j - tr(C_jj) / g_j) / g_j."""
        found = np.zeros(len(g))
        for place, value in enumerate(g):
            if value > 0:
                trace = (len(modes[place]) - prediction[place].sum() / value) / value
                found[place] = trace - float(modes[place] @ modes[place]) / (value**2 * residual)
        return found

    def _split(self, first: Floats, rest: Floats) -> list[Floats]:
        """One vector for the eliminated factor and one for all others, as a list by factor."""
        parts = [np.zeros(0)] * len(self.design.factors)
        if self.first >= 0:
            parts[self.first] = first
        for place, start, end in zip(self.rest, self.starts, self.starts[1:], strict=False):
            parts[place] = rest[start:end]
        return parts


def indicator(factor):
    """Z as a sparse matrix (n, q)."""
    from scipy import sparse

    rows = np.flatnonzero(factor.codes >= 0)
    shape = (len(factor.codes), len(factor.levels))
    return sparse.csr_matrix((np.ones(len(rows)), (rows, factor.codes[rows])), shape=shape)
