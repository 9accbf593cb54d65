"""The same model with many levels on both sides (thousands who rate and are rated): no dense factor is formed.

Systems in S (see `exact`) are solved by conjugate gradients with a diagonal preconditioner; all eigenvalues of the
preconditioned matrix lie near 1, because every effect is held by its own ridge. Traces are estimated with random signs
(Hutchinson, Communications in Statistics 18, 1989), the same ones in every step, so that the steps converge; variances
of single effects from exact draws of the posterior (perturb, then solve), of which only the part that comes from the
other side is estimated; log|S| by stochastic Lanczos quadrature (Ubaru, Chen and Saad, SIAM J. Matrix Anal. 38, 2017).

The relative variances solve the equations of REML by the fixed point of Schall (Biometrika 78, 1991),
sigma_j^2 = u_j'u_j / (q_j - tr(C_jj) / sigma_j^2), accelerated by Anderson's method.
"""

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed.design import Design, Floats
from tandem.analyses.mixed.exact import Exact, Solution
from tandem.analyses.progress import watched

PROBES, DRAWS, BATCH, LANCZOS = 24, 160, 40, 30  # at least; fewer levels get more of both
STEPS, CLOSE = 40, 2e-5
TOLERANCE = 1e-9
NOTHING = 1e-6  # a relative variance that is taken for none


class Iterative:
    """A design with too many levels on both sides for a dense factor."""

    def __init__(self, design: Design, *, seed: int = 0) -> None:
        """Cross products once, as sparse matrices; `design.y` should be of about unit size."""
        from scipy import sparse

        exact = Exact(design, dense=False)
        self.design, self.base = design, exact
        self.cross, self.across = exact.cross, sparse.csr_matrix(exact.cross.T)
        self.zz = exact.zz
        self.size = self.cross.shape[1]
        self.p = exact.q.shape[1]
        self.random = np.random.default_rng(seed)
        self.count = int(np.clip(150_000 // self.size, PROBES, 200))
        self.draws = BATCH * int(np.clip(1_000_000 // self.size // BATCH, DRAWS // BATCH, 20))
        self.probes = self.random.choice([-1.0, 1.0], size=(self.size, self.count))
        self.guess: Floats | None = None

    def fit(self) -> tuple[Floats, Solution]:
        """The relative variances (k,) and all that follows from them."""
        g = self.variances()
        return g, self._solution(g)

    def variances(self) -> Floats:
        """The relative variances (k,)."""
        count = len(self.design.factors)
        logs = np.full(count, -1.0)
        history: list[tuple[Floats, Floats]] = []
        for _ in watched(range(STEPS), STEPS, "REML"):
            g = np.exp(logs)
            target = np.log(np.maximum(self._schall(g), np.exp(-20.0)))
            history = [*history[-3:], (logs, target - logs)]
            alive = g > NOTHING
            if not alive.any() or np.abs((target - logs)[alive]).max() < CLOSE:
                break
            logs = np.clip(anderson(history), -20.0, 16.0)
        return np.where(np.exp(logs) > NOTHING, np.exp(logs), 0.0)

    def _parts(self, g: Floats) -> tuple[Floats, Floats, Floats]:
        """The weight of the eliminated factor, the scale of the rest, the diagonal of S."""
        base = self.base
        weight = g[base.first] / (1 + g[base.first] * base.count)
        scale = np.repeat(np.sqrt(g[base.rest]), np.diff(base.starts))
        squares = self.across.multiply(self.across) @ weight
        return weight, scale, 1 + scale**2 * (self.zz.diagonal() - squares)

    def _times(self, v: Floats, weight: Floats, scale: Floats) -> Floats:
        """S v for the columns of v (q, m)."""
        scaled = scale[:, None] * v
        return v + scale[:, None] * (self.zz @ scaled - self.across @ (weight[:, None] * (self.cross @ scaled)))

    def _solve(self, right: Floats, parts: tuple[Floats, Floats, Floats], start: Floats | None = None) -> Floats:
        """S^-1 right, by conjugate gradients on all columns at once."""
        weight, scale, diagonal = parts
        x = np.zeros_like(right) if start is None else start.copy()
        r = right - self._times(x, weight, scale) if start is not None else right.copy()
        z = r / diagonal[:, None]
        direction, size = z.copy(), np.einsum("ij,ij->j", r, z)
        goal = TOLERANCE**2 * np.maximum(np.einsum("ij,ij->j", right, right / diagonal[:, None]), 1e-300)
        for _ in range(2000):
            if (size <= goal).all():
                break
            image = self._times(direction, weight, scale)
            curve = np.einsum("ij,ij->j", direction, image)
            step = np.divide(size, curve, out=np.zeros_like(size), where=curve > 0)
            x += step * direction
            r -= step * image
            z = r / diagonal[:, None]
            new = np.einsum("ij,ij->j", r, z)
            direction = z + np.divide(new, size, out=np.zeros_like(size), where=size > 0) * direction
            size = new
        return x

    def _fixed(self, parts: tuple[Floats, Floats, Floats]) -> dict[str, NDArray]:
        """The fixed effects and the modes."""
        weight, scale, _ = parts
        base, p = self.base, self.p
        h = scale[:, None] * (base.zf - self.across @ (weight[:, None] * base.af))
        solved = self._solve(h, parts)
        left = base.ff - base.af.T @ (weight[:, None] * base.af) - h.T @ solved
        inverse = np.linalg.inv(left[:p, :p])
        beta = inverse @ left[:p, p]
        rss = max(float(left[p, p] - left[p, :p] @ beta), 1e-300)
        rest = scale * (solved[:, p] - solved[:, :p] @ beta)
        first = weight * (base.af[:, p] - base.af[:, :p] @ beta - self.cross @ rest)
        log_x = float(np.linalg.slogdet(left[:p, :p])[1])
        return {
            "beta": beta, "inverse": inverse, "rss": np.array(rss), "rest": rest, "first": first,
            "back": scale[:, None] * solved[:, :p], "log_x": np.array(log_x),
        }  # fmt: skip

    def _schall(self, g: Floats) -> Floats:
        """One step of the fixed point."""
        parts = self._parts(g)
        weight, scale, _ = parts
        fixed = self._fixed(parts)
        self.guess = self._solve(self.probes, parts, self.guess)
        tied = self.cross @ (scale[:, None] * self.probes)
        first = (
            weight.sum()
            + float((weight**2 * (tied * (self.cross @ (scale[:, None] * self.guess))).sum(1)).sum()) / self.count
        )
        rest = scale**2 * (self.probes * self.guess).mean(axis=1)
        more_first, more_rest = self._fixed_share(fixed, weight)
        traces = [part.sum() for part in self.base._split(np.array([first + more_first.sum()]), rest + more_rest)]
        modes = self.base._split(fixed["first"], fixed["rest"])
        sigma2 = float(fixed["rss"]) / self.design.degrees
        return np.array([
            float(mode @ mode) / sigma2 / max(len(mode) - trace / value, 1e-9)
            for mode, trace, value in zip(modes, traces, g, strict=True)
        ])  # fmt: skip

    def _fixed_share(self, fixed: dict[str, NDArray], weight: Floats) -> tuple[Floats, Floats]:
        """What the doubt about the fixed effects adds to the variance of each effect."""
        moved = weight[:, None] * (self.base.af[:, : self.p] - self.cross @ fixed["back"])
        first = np.einsum("ij,jk,ik->i", moved, fixed["inverse"], moved)
        return first, np.einsum("ij,jk,ik->i", fixed["back"], fixed["inverse"], fixed["back"])

    def _solution(self, g: Floats) -> Solution:
        """Modes, and variances from draws of the posterior."""
        parts = self._parts(g)
        fixed = self._fixed(parts)
        sigma2 = float(fixed["rss"]) / self.design.degrees
        first, rest = self._drawn(g, parts)
        more_first, more_rest = self._fixed_share(fixed, parts[0])
        split = self.base._split
        unmixed = np.linalg.inv(self.base.r)
        log_w = float(np.log1p(g[self.base.first] * self.base.count).sum()) + self._log_determinant(parts)
        degrees = self.design.degrees
        profile = degrees * (1 + np.log(2 * np.pi * sigma2))
        return Solution(
            criterion=float(log_w + float(fixed["log_x"]) + self.base.constant + profile),
            gradient=np.zeros(len(g)),
            residual=sigma2,
            beta=unmixed @ fixed["beta"],
            beta_covariance=sigma2 * unmixed @ fixed["inverse"] @ unmixed.T,
            effects=split(fixed["first"], fixed["rest"]),
            conditional=[sigma2 * part for part in split(first, rest)],
            prediction=[sigma2 * part for part in split(first + more_first, rest + more_rest)],
        )

    def _drawn(self, g: Floats, parts: tuple[Floats, Floats, Floats]) -> tuple[Floats, Floats]:
        """The variance of each effect over sigma^2: what its own rows leave open, exactly, and what the others add.

        u_i given all others has variance w_i = g / (1 + g n_i) and mean -w_i (Z'Z u)_others; the variance of that mean
        is estimated over the draws.
        """
        weight, scale, _ = parts
        base, factors = self.base, self.design.factors
        own = self.zz.diagonal()
        weight_rest = scale**2 / (1 + scale**2 * own)
        sum_first, sum_rest, n = np.zeros(len(weight)), np.zeros(self.size), len(self.design.y)
        for _ in watched(range(self.draws // BATCH), self.draws // BATCH, "intervals"):
            noise = self.random.standard_normal((n, BATCH))
            right_first = factors[base.first].total(noise) * np.sqrt(g[base.first])
            right_first += self.random.standard_normal(right_first.shape)
            right_rest = np.vstack([factors[place].total(noise) for place in base.rest]) * scale[:, None]
            right_rest += self.random.standard_normal(right_rest.shape)
            root = np.sqrt(g[base.first])
            share = 1 / (1 + g[base.first] * base.count)
            right = right_rest - scale[:, None] * (self.across @ (root * share[:, None] * right_first))
            rest = scale[:, None] * self._solve(right, parts)
            first = root * share[:, None] * (right_first - root * (self.cross @ rest))
            sum_first += ((weight[:, None] * (self.cross @ rest)) ** 2).sum(axis=1)
            others = self.across @ first + self.zz @ rest - own[:, None] * rest
            sum_rest += ((weight_rest[:, None] * others) ** 2).sum(axis=1)
        return weight + sum_first / self.draws, weight_rest + sum_rest / self.draws

    def _log_determinant(self, parts: tuple[Floats, Floats, Floats]) -> float:
        """log|S|: its diagonal exactly, the rest by Lanczos on random signs."""
        weight, scale, diagonal = parts
        root = np.sqrt(diagonal)[:, None]
        v = self.probes / np.sqrt(self.size)
        before, beta = np.zeros_like(v), np.zeros(self.count)
        alphas, betas = [], []
        for _ in range(min(LANCZOS, self.size)):
            image = self._times(v / root, weight, scale) / root - beta * before
            alpha = np.einsum("ij,ij->j", v, image)
            image -= alpha * v
            alphas.append(alpha)
            beta = np.linalg.norm(image, axis=0)
            betas.append(beta)
            if beta.max() < 1e-10:
                break
            before, v = v, np.divide(image, beta, out=np.zeros_like(image), where=beta > 1e-12)
        total = 0.0
        for probe in range(self.count):
            off = [step[probe] for step in betas[:-1]]
            values, vectors = np.linalg.eigh(np.diag([a[probe] for a in alphas]) + np.diag(off, 1) + np.diag(off, -1))
            total += float(vectors[0] ** 2 @ np.log(np.maximum(values, 1e-12)))
        return float(np.log(diagonal).sum()) + self.size * total / self.count


def anderson(history: list[tuple[Floats, Floats]]) -> Floats:
    """The next point of a fixed point from the last points and their steps (Anderson, J. ACM 12, 1965)."""
    point, step = history[-1]
    if len(history) < 2:
        return point + step
    moves = np.column_stack([point - old for old, _ in history[:-1]])
    turns = np.column_stack([step - old for _, old in history[:-1]])
    mix = np.linalg.lstsq(turns, step, rcond=1e-8)[0]
    jump = step - (moves + turns) @ mix
    return point + np.clip(jump, -3.0, 3.0)
