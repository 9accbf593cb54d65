"""Every text of the interface exists in Dutch and in French, with the same names in it."""

import ast
import re
from pathlib import Path

import pytest
from babel.messages import pofile

ROOT = Path(__file__).parent.parent / "tandem"
NAMES = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}")
LANGUAGES = ("nl", "fr")


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request):
    with (ROOT / "locale" / request.param / "LC_MESSAGES" / "django.po").open("rb") as file:
        return pofile.read_po(file, locale=request.param)


def texts_of_templates():
    for path in ROOT.rglob("templates/**/*.html"):
        for text in re.findall(r"""{%\s*trans\s+"([^"]+)"|_\("([^"]+)"\)""", path.read_text()):
            yield "".join(text), path.name


def texts_of_code():
    """The literals in ``_(...)``, ``gettext(...)`` and the first of ``ngettext(...)``."""
    for path in ROOT.rglob("*.py"):
        if {"tests", "migrations", "content"} & set(path.relative_to(ROOT).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            name = getattr(getattr(node, "func", None), "id", "")
            if name in {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"} and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, path.name


def known(catalogue):
    return {message.id if isinstance(message.id, str) else message.id[0] for message in catalogue if message.id}


def test_no_text_is_missing(catalogue):
    texts = dict([*texts_of_templates(), *texts_of_code()])
    assert len(texts) > 1200
    there = known(catalogue)
    assert {text: where for text, where in texts.items() if text and text not in there} == {}


def test_every_text_is_translated_and_keeps_its_names(catalogue):
    faults = []
    for message in catalogue:
        if not message.id:
            continue
        sources = message.id if isinstance(message.id, tuple) else (message.id,)
        targets = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.fuzzy or not all(targets):
            faults.append(("not translated", sources[0]))
        elif sorted(NAMES.findall(sources[-1])) != sorted(NAMES.findall(targets[-1])):
            faults.append(("other names", sources[0]))
    assert faults == []


def test_the_glossary_has_each_word_in_three_languages():
    rows = [
        [cell.strip() for cell in line.strip("|\n").split("|")]
        for line in (ROOT.parent / "docs" / "glossary.md").read_text().splitlines()
        if line.startswith("| ")
    ]
    assert len(rows) > 30 and all(len(row) == 4 and all(row) for row in rows)
    assert len({row[0] for row in rows}) == len(rows)
