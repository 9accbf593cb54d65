"""The labelled examples are a fair yardstick: complete, paired, padded, and no better for being long."""

import csv
import math
import statistics
from collections import Counter, defaultdict
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
LANGUAGES = ["nl", "fr", "en"]
DIMENSIONS = ["situation", "behaviour", "effect", "request", "task"]
COLUMNS = ["id", "text", *DIMENSIONS, "split", "pair", "kind"]
KINDS = {"natural", "pair", "padded", "short_good", "long_good", "long_bad"}
MARKS = {"judgement", "label", "absolute", "mind_reading", "blame", "irony", "empty_praise", "none"}
BANDS = [(5, 12), (13, 25), (26, 45), (46, 90)]


def read(name):
    with (EXAMPLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def words(row):
    """How many words a text has; a mark that stands alone is no word."""
    return sum(any(sign.isalnum() for sign in part) for part in row["text"].split())


def points(row):
    return sum(int(row[dimension]) for dimension in DIMENSIONS)


def length_correlation(rows):
    """How strongly the sum of the points goes with the logarithm of the number of words."""
    return statistics.correlation([math.log(words(row)) for row in rows], [points(row) for row in rows])


@pytest.fixture(scope="module", params=LANGUAGES)
def rows(request):
    return read(f"{request.param}.csv")


@pytest.fixture(scope="module", params=LANGUAGES)
def marks(request):
    return read(f"marks_{request.param}.csv")


def pairs_of(rows):
    found = defaultdict(list)
    for row in rows:
        if row["kind"] == "pair":
            found[row["pair"]].append(row)
    return found


def test_columns_labels_and_kinds(rows):
    for row in rows:
        assert list(row) == COLUMNS
        assert {row[dimension] for dimension in DIMENSIONS} <= {"0", "1", "2"}, row["id"]
        assert row["split"] in {"tune", "test"}
        assert row["kind"] in KINDS
        assert BANDS[0][0] <= words(row) <= BANDS[-1][1], row["id"]


def test_there_are_enough(rows):
    kinds = Counter(row["kind"] for row in rows)
    assert len(rows) >= 130
    assert kinds["padded"] >= 15
    assert len(pairs_of(rows)) >= 30


def test_no_text_and_no_id_twice(rows):
    assert len({row["text"].casefold() for row in rows}) == len(rows)
    assert len({row["id"] for row in rows}) == len(rows)


def test_every_label_occurs_often(rows):
    for dimension in DIMENSIONS:
        shares = Counter(row[dimension] for row in rows)
        assert all(shares[label] >= len(rows) / 6 for label in "012"), (dimension, shares)


def test_a_third_and_more_is_only_for_measuring(rows):
    splits = Counter(row["split"] for row in rows)
    assert splits["test"] >= 80 and splits["tune"] >= splits["test"] - 2


def test_pairs_are_two_of_equal_length_with_one_better(rows):
    for name, pair in pairs_of(rows).items():
        assert len(pair) == 2, name
        shorter, longer = sorted(words(row) for row in pair)
        assert longer - shorter <= 0.1 * longer, (name, shorter, longer)
        assert points(pair[0]) != points(pair[1]), name
        assert pair[0]["split"] == pair[1]["split"], name


def test_padding_keeps_the_labels(rows):
    by_id = {row["id"]: row for row in rows}
    for row in rows:
        if row["kind"] == "padded":
            original = by_id[row["pair"]]
            assert [row[d] for d in DIMENSIONS] == [original[d] for d in DIMENSIONS], row["id"]
            assert row["split"] == original["split"], row["id"]
            assert original["text"].casefold() in row["text"].casefold(), row["id"]
            assert words(row) >= 2 * words(original), row["id"]


@pytest.mark.parametrize("split", ["tune", "test", "both"])
def test_length_is_no_quality(rows, split):
    chosen = [row for row in rows if split in {row["split"], "both"}]
    assert abs(length_correlation(chosen)) < 0.1


def test_each_band_of_length_is_as_good_as_the_others(rows):
    means = [statistics.mean(points(row) for row in rows if low <= words(row) <= high) for low, high in BANDS]
    assert max(means) - min(means) < 1, means


def test_marks_are_words_of_their_text(marks):
    assert len(marks) >= 40
    assert {row["kind"] for row in marks} == MARKS
    for row in marks:
        assert row["words"], row["text"]
        assert row["words"] in row["text"], row["text"]


def test_no_mark_twice(marks):
    assert len({(row["text"], row["kind"], row["words"]) for row in marks}) == len(marks)
