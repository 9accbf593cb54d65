"""What may be told of anonymous answers: pure rules, proved by tests/test_release.

1. A category with fewer than the minimum is put together with the other of peers and reports, or left out as a whole.
   What is left out is in no figure at all, so that no subtraction brings it back.
2. For a question either every group is told, or only all together, or nothing: never some groups beside the whole.
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
        counts = {kind: counted(rows, question, size) for kind, rows in groups.sheets.items()}
        answered = {kind: row for kind, row in counts.items() if any(row)}
        whole = [sum(column) for column in zip(*counts.values(), strict=True)] if counts else []
        if answered and all(tells_nobody(row, least) for row in answered.values()):
            told += [(kind, question, row) for kind, row in answered.items()]
        elif whole and len(answered) > 1 and tells_nobody(whole, least_in_all):
            told.append((Group.OTHERS, question, whole))
    return told


def comments(groups: Grouped, questions, least: int) -> list[tuple]:
    """(group, question, text): with the group, or with all together where the group is smaller than ``least``."""
    small = any(len(rows) < least for rows in groups.sheets.values())
    if small and sum(map(len, groups.sheets.values())) < least:
        return []
    return [
        (Group.OTHERS if small else kind, question, text)
        for kind, rows in groups.sheets.items()
        for question in questions
        for sheet in rows
        if (text := sheet.get(question, (None, ""))[1].strip())
    ]
