"""The commands as a person runs them: a report, strict JSON, and a sentence for every file that cannot be used."""

import json
import re

import pytest

from tandem.analyses.tests.test_mixed import DATA
from tandem.analyses.words import LANGUAGES
from tandem.cli import main

QUESTIONS = {
    "ratings": ["--rater", "r", "--ratee", "p", "--score", "s"],
    "ordinal": ["--rater", "r", "--ratee", "p", "--score", "s", "--ordinal"],
    "trend": ["--person", "p", "--time", "r", "--value", "s"],
    "drivers": ["--outcome", "s"],
    "fairness": ["--outcome", "s", "--group", "r", "--minimum", "1", "--stratum", "p"],
    "retention": ["--event", "r", "--cv", "1x2"],
    "retention with durations": ["--event", "r", "--duration", "s", "--cv", "1x2"],
    "release": ["--group", "r,p", "--value", "s", "--minimum", "2"],
    "succession": [
        "--position", "r", "--holder", "p", "--holder-leaves", "s", "--candidate", "p", "--ready", "s",
        "--candidate-leaves", "s", "--draws", "100",
    ],
}  # fmt: skip
DEGENERATE = {
    "empty": "",
    "no rows": "r,p,s\n",
    "one row": "r,p,s\na,x,1\n",
    "one rater": "r,p,s\na,x,1\na,y,2\na,z,4\na,x,2\n",
    "one ratee": "r,p,s\na,x,1\nb,x,2\nc,x,4\n",
    "all equal": "r,p,s\na,x,3\nb,x,3\na,y,3\nb,y,3\n",
    "missing": "r,p,s\na,x,3\nb,x,\na,,3\n,y,3\n",
    "all missing": "r,p,s\na,x,\nb,x,NA\n",
    "text": "r,p,s\na,x,3\nb,x,good\na,y,3\nb,y,2\n",
    "only text": "r,p,s\na,x,bad\nb,x,good\na,y,fair\nb,y,fine\n",
    "duplicates": "r,p,s\n" + "a,x,3\nb,y,2\n" * 6,
    "ids": "r,p,s\n007,01,3\n7, 1,4\n 007,001,2\n99999999999999999999999,01,1\n7,01,1\n",
    "diagonal": "r,p,s\na,x,1\nb,y,2\nc,z,3\nd,w,4\n",
    "two parts": "r,p,s\na,x,1\na,y,2\nb,z,2\nb,w,4\na,x,2\nb,z,3\n",
    "perfect": "r,p,s\na,x,1\nb,x,1\na,y,2\nb,y,2\na,z,3\nb,z,3\n",
    "large": "r,p,s\na,x,1e14\nb,x,1\na,y,2\nb,y,-1e14\n",
    "huge": "r,p,s\na,x,1e300\nb,x,1\n",
    "ragged": "r,p,s\na,x,1\nb,y\n",
    "twice": "r,p,s,s\na,x,1,2\n",
    "unclosed": 'r,p,s\na,"x,1\nb,y,2\n',
}


def asked(capsys, what, *arguments):
    """Exit code, output and complaint of one question."""
    code = main(["analyse", what, *map(str, arguments)])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("kind", DEGENERATE)
def test_a_degenerate_file_gets_an_answer_and_never_a_traceback(tmp_path, capsys, question, kind):
    file, out, page = tmp_path / "file.csv", tmp_path / "out.json", tmp_path / "page.html"
    file.write_text(DEGENERATE[kind])
    what = "ratings" if question == "ordinal" else question.split()[0]
    code, told, complaint = asked(capsys, what, file, *QUESTIONS[question], "--json", out, "--html", page)
    if code:
        assert code == 1 and complaint.startswith("tandem: ") and complaint.count("\n") == 1 and not out.exists()
    else:
        assert told and not complaint
        json.loads(out.read_text(), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
        assert page.read_text().startswith("<!doctype html>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_is_told_in_the_language_that_is_asked_for(tmp_path, capsys, language):
    file = tmp_path / "file.csv"
    file.write_text(DEGENERATE["text"])
    _, _, complaint = asked(capsys, "ratings", file, *QUESTIONS["ratings"], "--lang", language)
    assert {"en": "row 3, column s", "nl": "rij 3, kolom s", "fr": "ligne 3, colonne s"}[language] in complaint


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "question",
    [
        ["ratings", DATA / "Penicillin.csv", "--rater", "plate", "--ratee", "sample", "--score", "diameter"],
        ["ratings", DATA / "EfronMorris.csv", "--ratee", "name", "--score", "y", "--trials", "45"],
        ["ratings", DATA / "ordinal_wine.csv", "--rater", "judge", "--score", "rating", "--ordinal"],
        ["trend", DATA / "Penicillin.csv", "--person", "plate", "--time", "sample", "--value", "diameter"],
        ["drivers", DATA / "Salaries_professors.csv", "--outcome", "salary", "--influence", "rank"],
        ["fairness", DATA / "Salaries_professors.csv", "--outcome", "salary", "--group", "sex", "--adjust", "rank"],
        [
            "fairness", DATA / "UCBAdmissions.csv", "--outcome", "Admit", "--group", "Gender", "--stratum", "Dept",
            "--count", "Freq", "--favourable", "Admitted",
        ],
    ],
    ids=lambda question: f"{question[0]} {question[1].stem}",
)  # fmt: skip
def test_a_question_gets_a_report_in_each_language(tmp_path, capsys, question, language):
    page = tmp_path / "page.html"
    code, told, _ = asked(capsys, *question, "--html", page, "--lang", language)
    assert code == 0 and told
    text = page.read_text()
    assert (
        f'<html lang="{language}">' in text
        and "<svg" in text
        and "<table" in text
        and not re.search(r"\bnan\b", text, re.IGNORECASE)
    )
    assert "{" not in text.split("</style>")[1]


def test_the_keys_of_the_json_are_as_agreed(tmp_path, capsys):
    out = tmp_path / "out.json"
    asked(
        capsys,
        "ratings",
        DATA / "Penicillin.csv",
        "--rater",
        "plate",
        "--ratee",
        "sample",
        "--score",
        "diameter",
        "--json",
        out,
    )
    data = json.loads(out.read_text())
    assert {"n", "mean", "variance", "criterion", "components", "ratees", "raters"} <= set(data)
    assert set(data["variance"]) == {"rater", "ratee", "residual"}
    assert data["n"] == 144 and data["components"] == 1 and len(data["ratees"]) == 6 and len(data["raters"]) == 24
    assert {"id", "n", "estimate", "se"} <= set(data["ratees"][0])


def test_people_of_teams_that_nobody_links_are_not_ranked(tmp_path, capsys):
    file, out = tmp_path / "file.csv", tmp_path / "out.json"
    rows = [
        f"{team}{mate},{team}{other},{(mate * 3 + other) % 5}"
        for team in "abc"
        for mate in range(4)
        for other in range(4)
        if mate != other
    ]
    file.write_text("r,p,s\n" + "\n".join(rows))
    _, told, _ = asked(capsys, "ratings", file, *QUESTIONS["ratings"], "--json", out)
    data = json.loads(out.read_text())
    assert data["components"] == 3 and data["component_sizes"] == [4, 4, 4] and data["ranking"]["across"] is False
    assert "cannot be compared across all" in told and {row["component"] for row in data["ratees"]} == {0, 1, 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_release_is_verified_and_a_changed_one_is_not(tmp_path, capsys, language):
    file, out, page = tmp_path / "file.csv", tmp_path / "out.json", tmp_path / "page.html"
    file.write_text("unit,site,score\n" + "\n".join(f"{'abc'[row % 3]},{'xy'[row % 2]},{row % 5}" for row in range(90)))
    question = ["--group", "unit,site", "--value", "score", "--lang", language]
    assert asked(capsys, "release", file, *question, "--json", out, "--html", page)[0] == 0
    assert f'<html lang="{language}">' in page.read_text()
    assert asked(capsys, "verify", out, file, "--lang", language)[0] == 0
    found = json.loads(out.read_text())
    found["waves"][0]["figures"][1]["mean"] += 0.1
    out.write_text(json.dumps(found))
    code, told, _ = asked(capsys, "verify", out, file, "--lang", language)
    assert code == 1 and told
    code, _, complaint = asked(capsys, "verify", file, file, "--lang", language)
    assert code == 1 and complaint.count("\n") == 1


def test_a_state_that_is_none_and_a_seed_below_0_make_no_traceback(tmp_path, capsys):
    file, state = tmp_path / "file.csv", tmp_path / "state.json"
    file.write_text("who,unit,score\n" + "\n".join(f"p{row},{'ab'[row % 2]},{row % 5}" for row in range(40)))
    state.write_text('{"sets": [1, 2], "minimum": 5}')
    question = ["--group", "unit", "--value", "score", "--person", "who", "--seed", "-1"]
    code, _, complaint = asked(capsys, "release", file, *question, "--earlier", state)
    assert code == 1 and "state of a release" in complaint
    assert asked(capsys, "release", file, *question)[0] == 0


def test_a_folder_that_cannot_be_written_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    question = [DATA / "Dyestuff.csv", "--ratee", "Batch", "--score", "Yield"]
    code, _, complaint = asked(capsys, "ratings", *question, "--json", tmp_path / "file" / "out.json")
    assert code == 1 and "cannot be written" in complaint
