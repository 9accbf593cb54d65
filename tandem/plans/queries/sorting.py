"""Who falls under which plan: everybody at once, from one query for the facts."""

from dataclasses import dataclass, field

from ..rules import hold


@dataclass
class Sorted:
    """``rows``: [(facts, plans that fit, the first of which is hers)]; counts by the key of a plan."""

    rows: list = field(default_factory=list)
    hers: dict = field(default_factory=dict)
    fits: dict = field(default_factory=dict)

    @property
    def none(self):
        """How many fall under no plan."""
        return sum(not plans for _facts, plans in self.rows)

    @property
    def several(self):
        """How many fit more than one plan that has rules: the first one wins."""
        return sum(is_several(plans) for _facts, plans in self.rows)


def is_several(plans):
    """More than one plan with rules fits. That the one for everybody else fits too says nothing."""
    return sum(bool(plan.rules) for plan in plans) > 1


def choose(plans, facts):
    """The first plan whose rules hold, or None."""
    return next((plan for plan in plans if hold(plan.rules, facts)), None)


def sort_people(plans, people):
    """All plans that fit each of ``people`` (a list of facts), in their order."""
    found = Sorted(hers={plan.pk: 0 for plan in plans}, fits={plan.pk: 0 for plan in plans})
    for facts in people:
        fitting = [plan for plan in plans if hold(plan.rules, facts)]
        found.rows.append((facts, fitting))
        for plan in fitting:
            found.fits[plan.pk] += 1
        if fitting:
            found.hers[fitting[0].pk] += 1
    return found
