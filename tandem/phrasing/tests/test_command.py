"""`tandem coach` as a person runs it."""

import json

import pytest

from tandem.cli import main

ROWS = 'tekst;taal\n"Gisteren heb je de klant teruggebeld.";nl-BE\n"Tu es nul.";Français\n"x";xx\n;EN\n"Good job!";EN\n'


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "feedback.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_each_row_is_told_in_order_and_a_wrong_one_does_not_stop_the_rest(file, tmp_path, capsys):
    out = tmp_path / "out.json"
    assert main(["coach", str(file), "--text", "tekst", "--lang", "taal", "--json", str(out)]) == 1
    told = json.loads(out.read_text(encoding="utf-8"))
    assert told["version"] == 1 and [row["row"] for row in told["rows"]] == [1, 2, 3, 4, 5]
    assert [row["lang"] for row in told["rows"]] == ["nl", "fr", "xx", "en", "en"]
    assert [("error" in row) for row in told["rows"]] == [False, False, True, True, False]
    (mark, *_) = told["rows"][1]["marks"]
    assert set(mark) == {"start", "end", "text", "kind", "why", "instead"} and mark["text"] == "Tu es nul"
    assert sum(told["rows"][0]["points"].values()) == told["rows"][0]["sum"]
    written = capsys.readouterr()
    assert "3 texts read (1 en, 1 fr, 1 nl), 2 not" in written.out and "ms per text" in written.out
    assert "row 4 of the file" in written.err


def test_one_language_for_all_rows(file, capsys):
    assert main(["coach", str(file), "--text", "tekst", "--lang", "nl"]) == 1
    assert "4 texts read (4 nl), 1 not" in capsys.readouterr().out


@pytest.mark.parametrize("asked", [["--text", "text", "--lang", "taal"], ["--text", "tekst", "--lang", "language"]])
def test_a_column_that_is_not_there_is_told_with_those_that_are(file, capsys, asked):
    assert main(["coach", str(file), *asked]) == 1
    assert "the columns are: tekst, taal" in capsys.readouterr().err


def test_a_question_without_a_file_says_what_is_needed(capsys):
    assert main(["coach"]) == 1
    assert "--text" in capsys.readouterr().err
