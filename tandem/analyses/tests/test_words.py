"""Every text, card and report is there in three languages and says the same."""

import ast
import re
from pathlib import Path

import pytest

from tandem.analyses import cards, commands, pictures
from tandem.analyses.report import Grid, Report, Section
from tandem.analyses.words import CONTENT, LANGUAGES, Words, texts

FILES = sorted(file.stem for file in (CONTENT / "texts").glob("*.toml"))
NAMES = re.compile(r"\{\w+\}")
CODE = Path(commands.__file__).parent.parent
NUMBER = Words("en").number


def leaves(part, path=""):
    if set(part) & set(LANGUAGES):
        yield path, part
    else:
        for name, below in part.items():
            yield from leaves(below, f"{path}.{name}")


@pytest.mark.parametrize("file", FILES)
def test_each_text_is_there_in_three_languages_with_the_same_names(file):
    for path, text in leaves(texts(file)):
        assert set(text) == set(LANGUAGES), f"{file}{path}"
        forms = [form if isinstance(form, dict) else {"other": form} for form in text.values()]
        assert len({tuple(sorted(form)) for form in forms}) == 1, f"{file}{path}"
        assert len({tuple(sorted(NAMES.findall(form["other"]))) for form in forms}) == 1, f"{file}{path}"


def test_each_text_that_is_named_in_the_code_exists():
    for path in CODE.rglob("*.py"):
        if "tests" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            called = getattr(getattr(node, "func", None), "id", "")
            if called in {"words", "BadInput"} and node.args and isinstance(node.args[0], ast.Constant):
                file, *rest = node.args[0].value.split(".")
                found = texts(file)
                for part in rest:
                    assert part in found, node.args[0].value
                    found = found[part]
                assert set(found) == set(LANGUAGES), node.args[0].value


@pytest.mark.parametrize("method", cards.methods())
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_card_is_complete_in_each_language(method, language):
    card = cards.card(method, language)
    assert card.title
    for part in (*cards.SHARED, *cards.OWN):
        assert getattr(card, part), part
    english = cards.card(method, "en")
    for part in ("assumptions", "limits"):
        assert len(getattr(card, part)) == len(getattr(english, part))


def test_each_command_has_a_card_and_a_line_of_help():
    for name, module in commands.subcommands().items():
        assert module.HELP and (name in cards.methods() or name == "verify")  # verify ends with the card of release


@pytest.mark.parametrize("language", LANGUAGES)
def test_drivers_never_speak_of_a_cause(language):
    told = [str(text[language]) for _, text in leaves(texts("drivers"))]
    card = cards.card("drivers", language)
    told += [sentence for part in cards.OWN for sentence in getattr(card, part)]
    assert not re.search(r"\bcaus|oorza|veroorza|leidt tot|entra[iî]n", " ".join(told).lower())


@pytest.mark.parametrize(
    "language, number, share, large",
    [
        ("en", "1,234.50", "12%", "1,234,567"),
        ("nl", "1.234,50", "12 %", "1.234.567"),
        ("fr", "1 234,50", "12 %", "1 234 567"),
    ],
)
def test_numbers_are_written_as_the_language_does(language, number, share, large):
    words = Words(language)

    def plain(text):
        return text.replace("\u202f", " ").replace("\xa0", " ")

    assert plain(words.number(1234.5)) == number and plain(words.percent(0.12)) == share
    assert plain(words.number(1234567, 0)) == large
    assert words.number(float("nan")) == "–" and words.number(-0.001) == words.number(0.0)
    assert words("report.more_rows", count=1) != words("report.more_rows", count=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_stands_alone_and_escapes_what_people_wrote(language):
    nasty = '<script>alert("x")</script>'
    picture = pictures.intervals([pictures.Interval(nasty, 0, 1, 2, nasty)], nasty, reference=1.0)
    picture += pictures.chart(
        [pictures.Line([(0, 1), (1, float("nan")), (2, 2)], note=nasty)], nasty, NUMBER, x_names=[nasty]
    )
    picture += pictures.bars([(nasty, 0.5, nasty)], nasty) + pictures.caterpillar([(0, 1, 2)], nasty, NUMBER)
    section = Section(nasty, [nasty], picture, Grid([nasty, "b"], [[nasty, nasty]] * 600), [nasty], "concern")
    report = Report(nasty, nasty, [nasty], [(nasty, nasty)], [nasty], [section], "ratings")
    page = report.html(Words(language))
    assert "<script" not in page and "http://" not in page and "https://" not in page and " style=" not in page
    assert page.count("<h1") == 1 and f'<html lang="{language}">' in page
    assert page.index("<h1") < page.index("<h2") < page.index("<svg") < page.index("<table")
    assert report.text(Words(language))


def test_pictures_hold_with_nothing_and_with_one_value():
    for values in ([], [(1.0, 1.0, 1.0)]):
        assert "svg" in pictures.caterpillar(values, "x", NUMBER)
    assert "nan" not in pictures.chart([pictures.Line([])], "x", NUMBER) + pictures.intervals([], "x")
