"""Keeps the groups of a quarter far enough from all groups that were published before.

Somebody who joins or leaves would stand in the difference of two quarters. So a group that differs from an earlier one
by fewer people than the minimum is counted without a few of its people, drawn at random, until it differs by enough;
where it is too small for that, it is counted together with a neighbour. And over the quarters together no sum of
figures may speak of one person, even if nobody ever did otherwise than the quarter before.
"""

from collections import Counter

from .grouping import Part, joined, smallest

DRAWS = 12  # random choices for each number of people that are left out
ROWS = 2500  # groups of earlier quarters that are looked at together, the newest first
TOLD = 0.98  # how near to being told: 1 is a person whom a sum of figures gives exactly


class Before:
    """The sets of people that were published."""

    def __init__(self, sets=()):
        self.sizes, self.places = [], {}
        for people in sets:
            self.add(people)

    def add(self, people):
        """One more."""
        place = len(self.sizes)
        self.sizes.append(len(people))
        for person in people:
            self.places.setdefault(person, []).append(place)

    def too_near(self, people, minimum):
        """Whether this set differs from one of them by some people, but fewer than ``minimum``."""
        shared = Counter()
        for person in people:
            shared.update(self.places.get(person, ()))
        size = len(people)
        return any(0 < size + self.sizes[place] - 2 * both < minimum for place, both in shared.items())


def keep_apart(whole, before, minimum, random):
    """The tree as it can be published, with the people who are counted in each part; None when nothing can."""
    found = _settled(whole, before, minimum, random)
    return None if found is None or before.too_near(found.people, minimum) else found


def _settled(part, before, minimum, random):
    """The part with what is below it, each far enough from the past; None when it cannot be."""
    children = list(part.children)
    while children:
        settled = [_settled(child, before, minimum, random) for child in children]
        failed = [child for child, kept in zip(children, settled, strict=True) if kept is None]
        if not failed:
            if (kept := _above(part, settled, before, minimum, random)) is not None:
                return kept
            break
        if len(children) == 1:
            break
        first = failed[0]
        beside = smallest([child for child in children if child is not first])
        children = [child for child in children if child not in (first, beside)] + [joined([beside, first])]
        if len(children) == 1:
            break
    people = drawn(part.people, before, minimum, random)
    return None if people is None else Part(part.covers, people)


def _above(part, children, before, minimum, random):
    """The part over its children; when it is too near itself, some people more of its largest leaf are left out."""
    kept = Part(part.covers, frozenset().union(*(child.people for child in children)), children)
    return _fewer(kept, before, minimum, random) if before.too_near(kept.people, minimum) else kept


def _fewer(part, before, minimum, random):
    """The part without some people of its largest leaf, so that it and all on the way are far enough; or None."""
    if not part.children:
        people = drawn(part.people, before, minimum, random, least=1)
        return None if people is None else Part(part.covers, people)
    children = list(part.children)
    for _again in range(DRAWS):
        place = max(range(len(children)), key=lambda one: children[one].size)
        if (fewer := _fewer(children[place], before, minimum, random)) is None:
            return None
        children[place] = fewer
        people = frozenset().union(*(child.people for child in children))
        if not before.too_near(people, minimum):
            return Part(part.covers, people, children)
    return None


def without_told(whole, earlier, enough=ROWS):
    """The tree in which nobody is told by a sum of figures, over this quarter and the ``earlier`` leaves (sets, the
    newest last): the part above takes the place of leaves that would tell somebody. None when nothing is left."""
    past = list(earlier)[-enough:]
    while told := nearly_told([leaf.people for leaf in whole.leaves] + past):
        if not whole.children or not told & whole.people:
            return None
        whole = _folded(whole, told)
    return whole


def _folded(part, told):
    if any(not child.children and child.people & told for child in part.children):
        return Part(part.covers, part.people)
    return Part(part.covers, part.people, [_folded(child, told) for child in part.children])


def drawn(people, before, minimum, random, least=0):
    """As many of these people as can be counted; None when that is too few of them to be shown."""
    everybody = sorted(people)
    floor = max(2 * minimum, (2 * len(everybody) + 2) // 3)
    for left_out in range(least, len(everybody) - floor + 1):
        for _draw in range(DRAWS if left_out else 1):
            counted = frozenset(random.sample(everybody, len(everybody) - left_out))
            if not before.too_near(counted, minimum):
                return counted
    return None


def nearly_told(sets):
    """The people of whom a sum of figures over these sets speaks alone, or nearly so.

    With the figures as rows of a 0/1 matrix, somebody's answer is a sum of figures exactly when her leverage (the
    diagonal of the projection on the rows) is 1.
    """
    import numpy as np
    from scipy import linalg, sparse

    rows = [sorted(people) for people in sets]
    if not rows:
        return set()
    known = {person: at for at, person in enumerate(sorted(set().union(*rows)))}
    ends = np.cumsum([0, *(len(row) for row in rows)])
    where = np.array([known[person] for row in rows for person in row])
    matrix = sparse.csr_matrix((np.ones(len(where)), where, ends), shape=(len(rows), len(known)))
    inverse = linalg.pinvh((matrix @ matrix.T).toarray())
    columns = matrix.tocsc()
    found = set()
    for person, at in known.items():
        of = columns.indices[columns.indptr[at] : columns.indptr[at + 1]]
        if inverse[np.ix_(of, of)].sum() > TOLD:
            found.add(person)
    return found
