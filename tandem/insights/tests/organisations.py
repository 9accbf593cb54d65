"""Organisations that are made up: trees of units, small ones among them, and people who come, go and move."""

from random import Random


class Organisation:
    """``parents``: {unit: the unit above it}; ``seats``: {person: unit}, as it stands."""

    def __init__(self, seed, people):
        """With about so many people."""
        self.random = Random(seed)
        self.parents, self.seats, self.last = {1: None}, {}, 0
        for unit in range(2, self.random.randint(8, 20)):
            self.parents[unit] = self.random.randint(1, max(1, unit // 2))
        weights = [self.random.choice((1, 3, 10, 30)) for _unit in self.parents]
        for unit in self.random.choices(list(self.parents), weights, k=people):
            self.join(unit)

    def join(self, unit):
        """Somebody comes."""
        self.last += 1
        self.seats[self.last] = unit

    def live(self, share=0.03):
        """A quarter goes by: some leave, some come, some move."""
        units = list(self.parents)
        for person in list(self.seats):
            chance = self.random.random()
            if chance < share:
                del self.seats[person]
            elif chance < 2 * share:
                self.seats[person] = self.random.choice(units)
        for _person in range(round(share * len(self.seats))):
            self.join(self.random.choice(units))
