"""The ribbons of what goals carry: from numbers to nodes, bands, a finding in words, and the table under it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import words
from tandem.core.drawing import Node

from .carrying import FEWEST_CLOSED, most

OTHERS, UNSEEN, CLOSED, NOWHERE = "others", "unseen", "closed", None


@dataclass(frozen=True)
class Ribbon:
    """What ``goals/ribbon.html`` shows."""

    finding: str
    note: str
    left: list
    right: list
    flows: list
    columns: list
    rows: list
    aims: list  # the same for a narrow screen: (name, words, [(size, class of its colour, name, part)]) for each end


def part(value):
    """A part of a whole, from 0 to 1, in words: ``12%``, ``below 1%``."""
    if value is None:
        return ""
    share = 100 * float(value)
    return _("below 1%") if 0 < share < 0.95 else words.percent(share)


def about(value):
    """The same within a sentence: ``about 12%``, ``less than 1%``."""
    share = 100 * float(value)
    return _("less than 1%") if 0 < share < 0.95 else _("about %(part)s") % {"part": words.percent(share)}


def drawn(left, right, flows, *, finding, note="", corner=""):
    """A Ribbon of ``left`` {key: (name, words)}, ``right`` {key: (name, words, whole)} and ``flows`` {(left, right):
    size}; None when nothing flows. The smallest on the left are taken together."""
    sizes = {key: sum(size for (here, _there), size in flows.items() if here == key) for key in left}
    first, rest = most(sizes)
    if not first:
        return None
    names = {key: left[key] for key in first}
    bands = {(here, there): size for (here, there), size in flows.items() if here in names and size > 0}
    if rest:
        names[OTHERS] = (ngettext("%(n)s other", "%(n)s others", len(rest)) % {"n": len(rest)}, "")
        for (here, there), size in flows.items():
            if here in rest and size > 0:
                bands[OTHERS, there] = bands.get((OTHERS, there), 0) + size
    places, ends = list(names), [key for key in right if right[key][2] or any(there == key for _h, there in bands)]
    every = [*first, *rest]
    return Ribbon(
        finding,
        note,
        [Node(*names[key]) for key in places],
        [Node(*right[key]) for key in ends],
        [(places.index(here), ends.index(there), size) for (here, there), size in bands.items()],
        [corner, *(right[key][0] for key in ends)],
        [[left[key][0], *(part(flows.get((key, end), 0)) for end in ends)] for key in every],
        [(right[end][0], right[end][1], _stacked(end, bands, names)) for end in ends],
    )


def _stacked(end, bands, names):
    """What flows into one end, in the colours of the left, with what is left open."""
    flows = [(bands[key, end], f"f{place % 8 + 1}", names[key][0], part(bands[key, end]))
             for place, key in enumerate(names) if (key, end) in bands]  # fmt: skip
    rest = 1 - sum(size for size, *_words in flows)
    return [*flows, (rest, "open", "", "")] if rest > 0.0005 else flows


def by_unit(roots, splits, units):
    """From the units to goals: ``splits`` of ``queries.split`` and the units by key."""
    left, flows = {}, {}
    for root in roots:
        split = splits[root.pk]
        for key, one in split.groups.items():
            left.setdefault(key, (units[key].name if key in units else _("Outside any unit"), ""))
            flows[key, root.pk] = one.carried
        if split.closed_carried > 0:
            left[CLOSED] = (_("Goals that are not open to everybody"), "")
            flows[CLOSED, root.pk] = split.closed_carried
    left = {key: (name, _goals(key, splits)) for key, (name, _none) in left.items()}
    right = {root.pk: (root.title, _covered(splits[root.pk].uncovered), 1.0) for root in roots}
    return drawn(left, right, flows, finding=_of_units(roots, splits, left, flows), corner=_("Unit"),
                 note=_("Estimated shares. Width is effort, not worth; grey is what nobody carries yet."))  # fmt: skip


def _goals(key, splits):
    number = sum(one.closed if key == CLOSED else one.groups[key].goals if key in one.groups else 0
                 for one in splits.values())  # fmt: skip
    if key == CLOSED and number < FEWEST_CLOSED:
        return ""
    return ngettext("%(n)s goal", "%(n)s goals", number) % {"n": words.number(number)}


def _covered(uncovered):
    if uncovered <= 0.0005:
        return _("carried as a whole")
    return _("%(part)s not carried yet") % {"part": part(uncovered)}


def _of_units(roots, splits, left, flows):
    sums = {key: sum(size for (here, _there), size in flows.items() if here == key) for key in left if key != CLOSED}
    largest = max(sums, key=lambda key: sums[key], default=None)
    if len(roots) == 1:
        return _covered_as_sentence(splits[roots[0].pk].uncovered)
    least = max(roots, key=lambda root: splits[root.pk].uncovered)
    if largest is None or not sums[largest]:
        return _covered_as_sentence(splits[least.pk].uncovered)
    said = _("%(unit)s carries most; “%(goal)s” has most room left")
    return said % {"unit": left[largest][0], "goal": least.title}


def _covered_as_sentence(uncovered):
    if uncovered <= 0.0005:
        return _("This goal is carried as a whole")
    return _("%(carried)s is carried, %(open)s is not carried yet") % {
        "carried": part(1 - uncovered) or words.percent(0),
        "open": part(uncovered),
    }


def by_goal(goal, level):
    """From the goals that hang straight on a goal to that goal."""
    left = {link.pk: (link.goal.title, _owner(link.goal)) for link in level.links if link.share}
    flows = {(link.pk, goal.pk): float(link.share) / 100 for link in level.links if link.share}
    rest = 1 - level.free / 100 - level.hidden_share / 100 - sum(flows.values())
    if rest > 0.0005:
        left[OTHERS + " goals"] = (_("Other goals"), "")
        flows[OTHERS + " goals", goal.pk] = rest
    if level.hidden_share > 0:
        left[UNSEEN] = (_("Goals that you cannot see"), "")
        flows[UNSEEN, goal.pk] = level.hidden_share / 100
    right = {goal.pk: (goal.title, _covered(level.free / 100), 1.0)}
    return drawn(left, right, flows, finding=_covered_as_sentence(level.free / 100), corner=_("Goal"),
                 note=_("Estimated shares. Width is effort, not worth; grey is what nobody carries yet."))  # fmt: skip


def _owner(goal):
    return goal.owner.name if goal.owner else _("The organisation")


def upwards(goals, aims):
    """From goals to the goals of the organisation that they contribute to."""
    titles = {goal.pk: goal.title for goal in goals}
    left = {key: (titles[key], "") for aim in aims for key in aim.sources}
    flows = {(key, aim.root.pk): size for aim in aims for key, size in aim.sources.items() if size}
    right = {aim.root.pk: (aim.root.title, _("%(part)s of it") % {"part": part(aim.carried)} if aim.carried else "", 0)
             for aim in aims}  # fmt: skip
    first = next((aim for aim in aims if aim.carried), None)
    finding = _("Most of it goes to “%(goal)s”") % {"goal": first.root.title} if first else ""
    return drawn(left, right, flows, finding=finding, corner=_("Goal"),
                 note=_("Estimated shares. Width is effort, not worth."))  # fmt: skip


def of_unit(roots, splits, units):
    """From the parts of a unit to the goals of the organisation: only what they carry."""
    left, flows, right = {}, {}, {}
    for root in roots:
        split = splits[root.pk]
        for key, one in split.groups.items():
            left[key] = (units[key].name if key in units else _("Outside any unit"), _goals(key, splits))
            flows[key, root.pk] = one.carried
        whole = sum(one.carried for one in split.groups.values())
        if whole > 0:
            right[root.pk] = (root.title, _("%(part)s of it") % {"part": part(whole)}, 0)
    flows = {ends: size for ends, size in flows.items() if ends[1] in right}
    sums = {key: sum(size for (_here, there), size in flows.items() if there == key) for key in right}
    first = max(sums, key=lambda key: sums[key], default=None)
    finding = _("Most of it goes to “%(goal)s”") % {"goal": right[first][0]} if first else ""
    return drawn(left, right, flows, finding=finding, corner=_("Unit"),
                 note=_("Estimated shares. Width is effort, not worth."))  # fmt: skip
