"""Published figures on public data that the project may not carry: `python -m tests.references FOLDER`.

FOLDER holds InstEval.csv and multilevel_bh1996.csv, as write.csv writes them from the R packages lme4 and multilevel,
and, where they are there, ref_lme4_InstEval_m1_s.csv and _d.csv: id, blup and postvar of lme4 1.1-31 for
y ~ 1 + (1 | s) + (1 | d), REML.
"""

import csv
import sys
import time
from pathlib import Path

import numpy as np

from tandem.analyses import ratings

HOLD_OUTS, SPLITS = 5, 5


def columns(file):
    """The columns of a CSV, as text."""
    with file.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def told(what, value, reference):
    """One line."""
    print(f"{what:<52} {value:>16.8g}   {reference}", flush=True)


def insteval(folder):
    """Variances, criterion, modes, hold-outs, split halves, and severity that was put in."""
    data = columns(folder / "InstEval.csv")
    student, lecturer, score = data["s"], data["d"], data["y"].astype(float)
    began = time.process_time()
    found = ratings.analyse(score, ratee=lecturer, rater=student)
    told("InstEval: processor seconds", time.process_time() - began, "")
    told("variance of students", found.variance["rater"], "0.1062145027")
    told("variance of lecturers", found.variance["ratee"], "0.2737348554")
    told("residual variance", found.fit.residual, "1.3871797073")
    told("mean", found.fit.mean, "3.254158281")
    told("its standard error", found.fit.mean_se, "0.01838952")
    told("criterion", found.fit.criterion, "237783.880388")
    for role, letter in (("rater", "s"), ("ratee", "d")):
        file = folder / f"ref_lme4_InstEval_m1_{letter}.csv"
        if file.exists():
            reference = columns(file)
            known = dict(zip(reference["id"], reference["blup"].astype(float), strict=True))
            errors = dict(zip(reference["id"], np.sqrt(reference["postvar"].astype(float)), strict=True))
            effects = found.fit.effects[role]
            told(f"largest difference of modes, {role}", max(
                abs(estimate - known[name]) for name, estimate in zip(effects.levels, effects.estimate, strict=True)
            ), "<= 1e-4")  # fmt: skip
            told(f"largest difference of their errors, {role}", max(
                abs(error - errors[name]) for name, error in zip(effects.levels, effects.se, strict=True)
            ), "")  # fmt: skip
    random = np.random.default_rng(1)
    missed, plain = [], []
    for _ in range(HOLD_OUTS):
        out = random.random(len(score)) < 0.2
        fit = ratings.analyse(score[~out], ratee=lecturer[~out], rater=student[~out]).fit
        missed.append(rmse(score[out], fit.predict({"ratee": lecturer[out], "rater": student[out]})))
        averages = {name: score[~out][lecturer[~out] == name].mean() for name in set(lecturer[~out])}
        plain.append(rmse(score[out], np.array([averages.get(name, score[~out].mean()) for name in lecturer[out]])))
    told("held-out RMSE", np.mean(missed), "<= 1.203 (1.2012)")
    told("held-out RMSE of the lecturer's mean", np.mean(plain), "1.2325")
    shared = [split_half(student, lecturer, score, random) for _ in range(SPLITS)]
    told("split half by students, of the model", np.mean([one for one, _ in shared]), ">= .79 (.793)")
    told("split half by students, of raw means", np.mean([other for _, other in shared]), ".730")
    for side, auc in severity(student, lecturer, score, random).items():
        told(f"AUC for raters made {side}", auc, ">= .93")


def rmse(seen, foretold):
    """The root of the mean squared error."""
    return float(np.sqrt(np.mean((seen - foretold) ** 2)))


def split_half(student, lecturer, score, random):
    """How far two halves of the students agree on lecturers with five scores or more in each."""
    names = np.unique(student)
    half = np.isin(student, random.permutation(names)[: len(names) // 2])
    known, often = [], []
    for here in (half, ~half):
        effects = ratings.analyse(score[here], ratee=lecturer[here], rater=student[here]).fit.effects["ratee"]
        means = {name: score[here & (lecturer == name)].mean() for name in effects.levels}
        often.append(dict(zip(*np.unique(lecturer[here], return_counts=True), strict=True)))
        known.append((dict(zip(effects.levels, effects.estimate, strict=True)), means))
    both = [name for name in known[0][0] if min(counts.get(name, 0) for counts in often) >= 5]
    return [
        float(np.corrcoef([known[0][kind][name] for name in both], [known[1][kind][name] for name in both])[0, 1])
        for kind in (0, 1)
    ]


def severity(student, lecturer, score, random):
    """How well raters are found whose scores were all moved by one."""
    names = np.unique(student)
    moved = random.choice(names, len(names) * 15 // 100, replace=False)
    by = dict(zip(moved, random.choice([-1.0, 1.0], len(moved)), strict=True))
    bias = np.array([by.get(name, 0.0) for name in student])
    effects = ratings.analyse(score + bias, ratee=lecturer, rater=student).fit.effects["rater"]
    put = np.array([by.get(name, 0.0) for name in effects.levels])
    found = {}
    for side, sign in (("severe", -1.0), ("lenient", 1.0)):
        hit, rank = put == sign, np.argsort(np.argsort(sign * effects.estimate))
        found[side] = (rank[hit].sum() - hit.sum() * (hit.sum() - 1) / 2) / (hit.sum() * (~hit).sum())
    return found


def bh1996(folder):
    """Well-being in companies."""
    data = columns(folder / "multilevel_bh1996.csv")
    found = ratings.analyse(data["WBEING"].astype(float), ratee=data["GRP"])
    told("bh1996: variance of groups", found.variance["ratee"], "0.03580077")
    told("residual variance", found.fit.residual, "0.78949727")
    told("ICC1", found.fit.icc["icc1"], "0.04336905")
    told("ICC2", found.fit.icc["icc2"], "0.7717129")


def main():
    """Print each figure beside its reference."""
    folder = Path(sys.argv[1])
    bh1996(folder)
    insteval(folder)


if __name__ == "__main__":
    main()
