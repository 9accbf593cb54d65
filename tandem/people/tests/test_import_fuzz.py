"""Damaged files: whatever comes in, the answer is words, and nothing half done stays."""

import os
import random
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from tandem.people import actions
from tandem.people.importing import looking
from tandem.people.models import Assignment, Person

DATA = Path(__file__).resolve().parents[3] / "tests" / "data" / "adventureworks"
FILES = 1000 if os.environ.get("TANDEM_FULL") else 50
ODD = [
    "\x00",
    "\ufeff",
    "‮",
    "=1+1",
    '"',
    ";",
    "\r",
    "𝕏",
    "İ",
    "ẞ",
    "9" * 50,
    "31/31/3131",
    "-1",
    "é" * 300,
    "NULL",
    "#N/A",
]


def lines_of(name):
    """Some lines of a real file: the header, and 20 people."""
    lines = (DATA / name).read_text(encoding="utf-8-sig").splitlines()
    return lines[:1] + lines[10:30]


def damaged(seed):
    """A real file with some damage, always the same for a seed."""
    chance = random.Random(seed)
    if seed % 5 == 0:
        content = bytearray((DATA / "people.xlsx").read_bytes())
        for _ in range(chance.randint(1, 30)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        return bytes(content[: chance.choice([len(content), chance.randrange(len(content))])])
    lines = lines_of(chance.choice(["people.csv", "people_messy.csv"]))
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(lines))
        line, place = lines[at], chance.randrange(len(lines[at]) + 1)
        lines[at] = chance.choice(
            [
                line[:place] + chance.choice(ODD) + line[place:],
                line[:place],
                line[place:] + line[:place],
                line.replace(chance.choice(";,-/@1aeS"), chance.choice(ODD)),
                chance.choice(lines),
                "".join(chance.sample(line, len(line))),
            ]
        )
    content = "\n".join(lines).encode(chance.choice(["utf-8", "utf-8-sig", "cp1252", "utf-16"]), "replace")
    if chance.random() < 0.3:
        content = bytes(byte if chance.random() > 0.003 else chance.randrange(256) for byte in content)
    return content


def swallow(content, by):
    """Import a file as far as it goes; gives how it ended."""
    try:
        run = actions.open_import(by=by, name="people.csv", content=content)
        run = actions.choose_columns(run, by=by, **looking.suggest(run).with_wishes({}))
        run = actions.compare_import(run, by=by)
        for _round in range(5):
            if not run.counts["refused"]:
                break
            run = actions.compare_import(actions.decide(run, looking.wholesale(run, "mend"), by=by), by=by)
        looking.told_rows(run, ("refused", "skipped"))
        return actions.apply_import(run, by=by).state
    except ValidationError as problem:
        assert all(problem.messages)
        return "refused"


@pytest.mark.slow
def test_damaged_files_end_in_words_or_in_an_import(cast):
    before = Person.objects.count(), Assignment.objects.count()
    ends = {}
    for seed in range(FILES):
        with transaction.atomic():
            end = swallow(damaged(seed), cast.an)
            if end == "refused":
                assert (Person.objects.count(), Assignment.objects.count()) == before
            transaction.set_rollback(True)
        ends[end] = ends.get(end, 0) + 1
    print(f"{FILES} damaged files: {ends}")
    assert ends["done"] > FILES // 4
