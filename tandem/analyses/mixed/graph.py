"""Which ratees can be compared: those whom a chain of raters connects."""

import numpy as np
from numpy.typing import NDArray

from tandem.analyses.mixed.design import Codes


def components(left: Codes, right: Codes) -> tuple[Codes, Codes]:
    """The component of each level of `left` and of `right` in the graph of which each row (n,) is an edge.

    Components are numbered from 0, the one with the most rows first. Source: severity and quality are separable only
    inside a component (Weeks and Williams, Technometrics 6, 1964).
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    lefts, rights = int(left.max()) + 1, int(right.max()) + 1
    edges = coo_matrix((np.ones(len(left)), (left, lefts + right)), shape=(lefts + rights,) * 2)
    count, found = connected_components(edges, directed=False)
    rows = np.bincount(found[left], minlength=count)
    order: NDArray[np.int64] = np.empty(count, dtype=np.int64)
    order[np.argsort(-rows, kind="stable")] = np.arange(count)
    return order[found[:lefts]], order[found[lefts:]]


def same_partition(one: Codes, other: Codes) -> bool:
    """Whether two groupings part the rows in the same way."""
    pairs = len(np.unique(one.astype(np.int64) * (int(other.max()) + 2) + other))
    return pairs == len(np.unique(one)) == len(np.unique(other))
