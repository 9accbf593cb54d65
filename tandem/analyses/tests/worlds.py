"""Invented organisations in which the truth is known."""

import numpy as np

VARIANCES = {"ratee": 0.25, "rater": 0.20, "residual": 0.55}


def ratings(people, seed=1, span=8, peers=3, others=2, variances=VARIANCES):
    """(ratee, rater, score, true performance): everybody rated by the own coach, colleagues of the team, and some at
    random. The first `people // span` raters are the coaches; peers rate as themselves."""
    random = np.random.default_rng(seed)
    teams = -(-people // span)
    true = random.normal(0, np.sqrt(variances["ratee"]), people)
    severe = random.normal(0, np.sqrt(variances["rater"]), teams + people)
    ratee, rater = [], []
    for person in range(people):
        team = person // span
        mates = [mate for mate in range(team * span, min((team + 1) * span, people)) if mate != person]
        chosen = [team, *(teams + random.choice(mates, min(peers, len(mates)), replace=False) if mates else [])]
        if others:
            chosen += list(teams + random.choice(people, others, replace=False))
        ratee += [person] * len(chosen)
        rater += chosen
    ratee, rater = np.array(ratee), np.array(rater)
    score = 3 + true[ratee] + severe[rater] + random.normal(0, np.sqrt(variances["residual"]), len(ratee))
    return ratee, rater, score, true
