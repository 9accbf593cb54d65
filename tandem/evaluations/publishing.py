"""What may be told of anonymous answers: pure rules, proved by tests/test_release.

1. A category with fewer than the minimum is put together with the other of peers and reports, or left out as a whole.
   What is left out is in no figure at all, so that no subtraction brings it back.
2. Of the people of the house, for a question, either both groups are told, or only the two together, or nothing: never
   one group beside the whole. People from outside stand alone.
3. A group that all chose the same option is not told: it would tell what each of them chose.
"""

from dataclasses import dataclass

from .states import Group

Sheet = dict  # {question: (option or None, words)}


@dataclass(frozen=True)
class Grouped:
    """The sheets of each group, and the categories that were too small."""

    sheets: dict[str, list[Sheet]]
    left_out: tuple[str, ...]


def grouped(sheets: dict[str, list[Sheet]], least: int, least_in_all: int) -> Grouped:
    """Groups of at least ``least``, at least ``least_in_all`` together; else nothing."""
    found = {category: list(rows) for category, rows in sheets.items() if rows}
    peers, reports = found.get(Group.PEER, []), found.get(Group.REPORT, [])
    if peers and reports and min(len(peers), len(reports)) < least:
        found = {kind: rows for kind, rows in found.items() if kind not in (Group.PEER, Group.REPORT)}
        found[Group.COLLEAGUES] = peers + reports
    small = tuple(kind for kind, rows in found.items() if len(rows) < least)
    kept = {kind: rows for kind, rows in found.items() if kind not in small}
    if sum(map(len, kept.values())) < least_in_all:
        return Grouped({}, tuple(found))
    return Grouped(kept, small)


def counted(sheets: list[Sheet], question, options: int) -> list[int]:
    """How often each option was chosen."""
    counts = [0] * options
    for sheet in sheets:
        option = sheet.get(question, (None, ""))[0]
        if option is not None:
            counts[option] += 1
    return counts


def tells_nobody(counts: list[int], least: int) -> bool:
    """Enough people, who did not all choose the same."""
    return sum(counts) >= least and max(counts) < sum(counts)


def figures(groups: Grouped, options: dict, least: int, least_in_all: int) -> list[tuple]:
    """(group, question, counts) of what may be told. ``options``: {question: how many there are to choose from}."""
    told = []
    for question, size in options.items():
        for side in _sides(groups):
            counts = {kind: counted(rows, question, size) for kind, rows in side.items()}
            answered = {kind: row for kind, row in counts.items() if any(row)}
            whole = [sum(column) for column in zip(*counts.values(), strict=True)]
            if all(tells_nobody(row, least) for row in answered.values()):
                told += [(kind, question, row) for kind, row in answered.items()]
            elif len(answered) > 1 and tells_nobody(whole, least_in_all):
                told.append((Group.COLLEAGUES, question, whole))
    return told


def _sides(groups: Grouped) -> list[dict]:
    """The people of the house and those from outside are never put together: whom one names from outside, nobody
    checks, and whoever knows some of the answers could work out the others."""
    inside = {kind: rows for kind, rows in groups.sheets.items() if kind != Group.EXTERNAL}
    outside = {kind: rows for kind, rows in groups.sheets.items() if kind == Group.EXTERNAL}
    return [side for side in (inside, outside) if side]


def comments(groups: Grouped, questions, least: int) -> list[tuple]:
    """(group, question, text): with the group, or with both of the house where one is smaller than ``least``."""
    told = []
    for side in _sides(groups):
        small = any(len(rows) < least for rows in side.values())
        if small and sum(map(len, side.values())) < least:
            continue
        told += [
            (Group.COLLEAGUES if small else kind, question, text)
            for kind, rows in side.items()
            for question in questions
            for sheet in rows
            if (text := sheet.get(question, (None, ""))[1].strip())
        ]
    return told
