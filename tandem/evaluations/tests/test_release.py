"""The release gate: over generated organisations nobody's answer can be worked out of what is told."""

import random

import numpy as np
import pytest

from tandem.analyses.release import verify
from tandem.evaluations import publishing
from tandem.evaluations.states import Group

LEAST, LEAST_IN_ALL, STEPS, QUESTIONS = 3, 5, 5, 8


def organisation(seed):
    """Rounds as {category: {person: sheet}}: large and small categories, agreement and discord, answers left out."""
    chance = random.Random(seed)
    for number in range(5):
        taste, left_out = chance.random(), chance.choice([0, 0.1, 0.4])
        sheets, person = {}, 0
        for category, most in ((Group.PEER, 9), (Group.REPORT, 6), (Group.EXTERNAL, 5)):
            sheets[category] = {}
            for _one in range(chance.randint(0, most)):
                person += 1
                sheets[category][f"{number}.{person}"] = {
                    q: (None if chance.random() < left_out else _step(chance, taste), "x")
                    for q in range(QUESTIONS)
                }  # fmt: skip
        yield sheets


def _step(chance, taste):
    """The highest step, as likely as her taste says; else any."""
    return STEPS - 1 if chance.random() < taste else chance.randrange(STEPS)


def _members(groups, kind):
    """Whose sheets a figure is made of."""
    if kind in groups.sheets:
        return groups.sheets[kind]
    return [sheet for name in (Group.PEER, Group.REPORT) for sheet in groups.sheets[name]]


def told(sheets):
    """(groups, figures) with the people behind each figure: {question: {people: counts}}."""
    rows = {category: list(some.values()) for category, some in sheets.items()}
    groups = publishing.grouped(rows, LEAST, LEAST_IN_ALL)
    who = {id(sheet): person for some in sheets.values() for person, sheet in some.items()}
    figures: dict = {}
    for kind, question, counts in publishing.figures(
        groups, dict.fromkeys(range(QUESTIONS), STEPS), LEAST, LEAST_IN_ALL
    ):
        members = _members(groups, kind)
        people = frozenset(who[id(sheet)] for sheet in members if sheet[question][0] is not None)
        figures.setdefault(question, {})[people] = counts
    return groups, figures


def in_row_space(rows, vector):
    return np.linalg.matrix_rank(np.vstack([rows, vector])) == np.linalg.matrix_rank(rows)


@pytest.mark.parametrize("seed", range(20))
def test_no_answer_lies_in_the_row_space_of_what_is_told(seed, record_property):
    asked = shown = 0
    for sheets in organisation(seed):
        groups, figures = told(sheets)
        assert all(len(rows) >= LEAST for rows in groups.sheets.values())
        assert not groups.sheets or sum(map(len, groups.sheets.values())) >= LEAST_IN_ALL
        for sets in figures.values():
            assert list(verify.too_near({people: str(len(people)) for people in sets}, LEAST)) == []
            people = sorted(frozenset().union(*sets))
            place = {(one, step): at for at, (one, step) in enumerate((p, s) for p in people for s in range(STEPS))}
            rows = [[one in some and step == s for one in people for step in range(STEPS)]
                    for some in sets for s in range(STEPS)]  # fmt: skip
            # The reader also knows that everybody chose exactly one step.
            rows += [[one == other for other in people for _step in range(STEPS)] for one in people]
            matrix = np.array(rows, dtype=float)
            for some, counts in sets.items():
                assert len(some) == sum(counts) >= LEAST and max(counts) < sum(counts)
                first = place[min(some), 0]
                assert not in_row_space(matrix, np.eye(len(place))[first])
        asked += QUESTIONS
        shown += len(figures)
    record_property("figures of rounds", [asked, 0])
    assert shown > asked / 4


def test_what_is_left_out_is_in_no_figure():
    """Two from outside among eight: the whole is the whole without them."""
    peers = {f"p{n}": {0: (n % 3, "")} for n in range(6)}
    outside = {f"x{n}": {0: (4, "geheim")} for n in range(2)}
    groups, figures = told({Group.PEER: peers, Group.EXTERNAL: outside} | {})
    assert groups.left_out == (Group.EXTERNAL,)
    assert figures[0] == {frozenset(peers): [2, 2, 2, 0, 0]}
    assert all("geheim" not in text for _g, _q, text in publishing.comments(groups, [0], 3))


def test_a_small_category_goes_together_with_another():
    sheets = {Group.PEER: [{0: (n, "")} for n in range(4)], Group.REPORT: [{0: (n, "")} for n in range(2)]}
    groups = publishing.grouped(sheets, LEAST, LEAST_IN_ALL)
    assert {kind: len(rows) for kind, rows in groups.sheets.items()} == {Group.COLLEAGUES: 6}


def test_who_all_chose_the_same_is_told_only_together_with_others():
    alike, others = [{0: (4, "")}] * 3, [{0: (n, "")} for n in range(3)]
    groups = publishing.grouped({Group.PEER: alike, Group.REPORT: others}, LEAST, LEAST_IN_ALL)
    assert publishing.figures(groups, {0: 5}, LEAST, LEAST_IN_ALL) == [(Group.COLLEAGUES, 0, [1, 1, 1, 0, 3])]
    groups = publishing.grouped({Group.PEER: alike * 2}, LEAST, LEAST_IN_ALL)
    assert publishing.figures(groups, {0: 5}, LEAST, LEAST_IN_ALL) == []


def test_comments_go_with_all_where_a_group_is_smaller_than_their_minimum():
    sheets = {
        Group.PEER: [{0: (None, f"p{n}")} for n in range(6)],
        Group.REPORT: [{0: (None, f"r{n}")} for n in range(4)],
    }
    groups = publishing.grouped(sheets, LEAST, LEAST_IN_ALL)
    assert {kind for kind, _q, _t in publishing.comments(groups, [0], 3)} == {Group.PEER, Group.REPORT}
    assert {kind for kind, _q, _t in publishing.comments(groups, [0], 5)} == {Group.COLLEAGUES}
    assert publishing.comments(groups, [0], 11) == []


def test_people_from_outside_are_not_put_together_with_those_of_the_house():
    alike, outside = [{0: (4, "")}] * 3, [{0: (n, "")} for n in range(3)]
    groups = publishing.grouped({Group.PEER: alike, Group.EXTERNAL: outside}, LEAST, LEAST_IN_ALL)
    assert publishing.figures(groups, {0: 5}, LEAST, LEAST_IN_ALL) == [(Group.EXTERNAL, 0, [1, 1, 1, 0, 0])]
