"""With a copy of the whole database, who wrote an anonymous answer is found no better than by chance."""

import datetime
import os
import random

import pytest
from django.db import transaction

from tandem.core import clock
from tandem.evaluations import actions, urn
from tandem.evaluations.actions import ending
from tandem.evaluations.models import Contributor

from .. import made
from .attackers import dump, judge
from .life import Life, answer, begin, end, live, settle

FULL = os.environ.get("TANDEM_FULL") == "1"
ANSWERS = 1000 if FULL else 60
LEVEL = 0.01  # over all attackers together
START = datetime.datetime(2026, 11, 23, 8, 30, tzinfo=datetime.UTC)


@pytest.fixture
def life(apart):
    """People, and a form."""
    made_up = Life(random.Random(20261123), now=START)
    with transaction.atomic():
        settle(made_up, max(40, ANSWERS // 6))
        made_up.version = made.version(scales=3, texts=1)
    return made_up


def said_in(copy, truth):
    """Where in a copy something stands that was written: (table, column)."""
    left = {text.encode(): text for text in truth}
    found = set()
    for table, rows in copy.items():
        for row in rows:
            for name, value in row.items():
                raw = bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
                if any(text in raw for text in left):
                    found.add((table, name))
    return found


@pytest.mark.slow
def test_a_copy_of_the_database_does_not_tell_who_wrote_what(life, record_property):
    live(life, ANSWERS)
    while_open = dump()
    assert said_in(while_open, life.truth) == set()
    for round in life.places:
        sheets = [row for row in while_open["evaluations_sealedsheet"] if row["round_id"] == round]
        parts = [row for row in while_open["evaluations_participation"] if row["round_id"] == round]
        assert len(sheets) == len(parts) and len({row["@xmin"] for row in (*sheets, *parts)}) == 1
        assert len({len(row["content"]) for row in sheets}) == 1
    end(life)
    copy = dump()
    assert copy["evaluations_sealedsheet"] == [] and copy["evaluations_participation"] == []
    assert said_in(copy, life.truth) == {("evaluations_comment", "text")}
    assert not {name for name in copy["evaluations_comment"][0] if "at" in name.split("_") or "date" in name}
    told = judge(copy, life.places, life.truth)
    likely = LEVEL / len(told)
    worked = {name: row for name, row in told.items() if row[3] < likely}
    assert next(iter(told.values()))[1] >= 0.9 * ANSWERS
    record_property("attacks on anonymous answers", [len(told) * next(iter(told.values()))[1], len(worked)])
    print({name: (row[0], row[1], row[2], round_(row[3])) for name, row in told.items()})
    assert worked == {}


def round_(number):
    return float(f"{number:.3f}")


@pytest.mark.slow
def test_the_attacks_would_find_what_is_not_shuffled(life, monkeypatch):
    """Else that they find nothing would prove nothing."""

    class Orderly(random.Random):
        def shuffle(self, x):
            pass

    monkeypatch.setattr(urn, "_random", Orderly())
    monkeypatch.setattr(ending, "_random", Orderly())
    live(life, 40)
    end(life)
    told = judge(dump(), life.places, life.truth)
    likely = LEVEL / len(told)
    print(told)
    assert {name for name, row in told.items() if row[3] < likely} & {
        "place and last activity", "transaction and session", "place and notice read",
    }  # fmt: skip


def test_two_copies_do_not_tell_which_sheet_was_filled_between_them(life):
    with clock.at(life.now):
        round = begin(life, life.people[0])
    seats = list(Contributor.objects.filter(round=round, category="peer").select_related("person", "round"))
    answer(life, seats[0])
    before = dump()
    answer(life, seats[1])
    with clock.at(life.now):
        actions.decline(seats[2], seats[2].person)
    after = dump()
    for table in ("evaluations_sealedsheet", "evaluations_participation"):
        assert len(before[table]) == len(after[table])
        assert not {row["id"] for row in before[table]} & {row["id"] for row in after[table]}
    contents = [{bytes(row["content"]) for row in copy["evaluations_sealedsheet"]} for copy in (before, after)]
    assert not contents[0] & contents[1]


def test_answering_writes_nothing_but_the_urn_and_the_session(life):
    """No history, event, notice, mail or job: the rows that a sent sheet changes are those of the urn."""
    with clock.at(life.now):
        round = begin(life, life.people[0])
    seat = Contributor.objects.filter(round=round, category="peer").select_related("person", "round")[0]
    answer(life, seat)  # she is signed in now
    seat = Contributor.objects.filter(round=round, category="peer").select_related("person", "round")[1]
    with clock.at(life.now):
        before = dump()
        actions.put_in(seat, made.answers_of(life.version, 4, "Woorden"), by=seat.person)
        after = dump()
    changed = {table for table in after if after[table] != before[table]}
    touched = {  # a row that others point to shows that somebody held it, and that for all of the round at once
        table for table in changed if [bare(row) for row in after[table]] != [bare(row) for row in before[table]]
    }
    assert touched == {"evaluations_sealedsheet", "evaluations_participation"}
    held = [row["@xmax"] for row in after["evaluations_contributor"] if row["category"] == "peer"]
    assert len(set(held)) == 1


def bare(row):
    return {name: value for name, value in row.items() if name != "@xmax"}
