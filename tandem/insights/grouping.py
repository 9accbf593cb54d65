"""Divides an organisation into groups that are large enough: a tree in which every part has the floor of people.

What is too small is counted together with its smallest neighbour, so that a parent less its children never leaves
fewer than the floor.
"""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Part:
    """People who are counted together. ``covers``: (unit, how many people, whether only those directly in it)."""

    covers: list
    people: frozenset
    children: list = field(default_factory=list)

    @property
    def size(self):
        """How many people."""
        return len(self.people)

    def walk(self):
        """This part and all below it, from the top."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def leaves(self):
        """The parts that are not divided further."""
        return [part for part in self.walk() if not part.children]


def joined(parts):
    """Parts that are counted as one and not divided further."""
    covers = [cover for part in parts for cover in part.covers]
    return Part(covers, frozenset().union(*(part.people for part in parts)))


def smallest(parts):
    """The smallest part that is not divided, or the smallest of all."""
    return min([part for part in parts if not part.children] or parts, key=lambda part: (part.size, part.covers))


def divide(parents, seats, floor):
    """The whole as a tree of parts, or None when all together are fewer than ``floor``.

    ``parents``: {unit: the unit above it, or None}; ``seats``: {person: her unit}.
    """
    below, own = {}, {}
    for unit, above in sorted(parents.items()):
        below.setdefault(above, []).append(unit)
    for person, unit in seats.items():
        own.setdefault(unit, set()).add(person)
    whole = _part(None, below, own, floor)
    if len(whole.children) == 1:
        whole = Part([], whole.people, whole.children[0].children)
    return whole if whole.size >= floor else None


def _part(unit, below, own, floor):
    parts = [part for part in (_part(child, below, own, floor) for child in below.get(unit, ())) if part.size]
    if direct := own.get(unit):
        parts.append(Part([(unit, len(direct), True)], frozenset(direct)))
    people = frozenset().union(*(part.people for part in parts))
    covers = [] if unit is None else [(unit, len(people), False)]
    children = _large_enough(parts, floor)
    if len(children) == 1 and unit is not None:
        children = children[0].children
    return Part(covers, people, children)


def _large_enough(parts, floor):
    """These parts with the small ones counted together; nothing when they cannot be told apart."""
    small, large = [part for part in parts if part.size < floor], [part for part in parts if part.size >= floor]
    if not small:
        return large
    if sum(part.size for part in small) >= floor:
        return [*large, joined(small)]
    if not large:
        return []
    beside = smallest(large)
    return [joined([part, *small]) if part is beside else part for part in large]
