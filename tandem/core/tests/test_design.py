"""The design holds: every component is on the sheet, nothing inline, every icon exists, words in three languages."""

import datetime
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from tandem.core import clock, drawing, frame, samples, words

CORE = Path(__file__).parent.parent
TEMPLATES = sorted((CORE.parent).glob("*/templates/**/*.html"))
COTTON = sorted((CORE / "templates" / "cotton").glob("*.html"))
STATIC = CORE / "static" / "tandem"
MONDAY = datetime.date(2026, 11, 23)


@pytest.fixture
def request_of_lotte():
    """A request of somebody, without a database."""
    request = RequestFactory().get("/components/")
    request.person = SimpleNamespace(name="Lotte <Verhaeghe>", called="Lotte", initials="LV", hue=0, pk=1)
    request.account = SimpleNamespace(appearance="dark", shortcuts=True, person=request.person)
    request.user = request.account
    return request


@pytest.fixture
def sheet(request_of_lotte):
    """The component sheet as HTML."""
    layout = {"organisation": "Vaartland", "navigation": [], "tabs": []}
    found = {"groups": samples.GROUPS, **samples.context(), "layout": layout, "request": request_of_lotte}
    return render_to_string("core/components.html", found)


def test_the_sheet_renders_without_a_raw_component(sheet):
    assert "<c-" not in sheet
    assert "Lotte &lt;Verhaeghe&gt;" in sheet and "Lotte <Verhaeghe>" not in sheet
    assert sheet.count("<h1") == 1


def test_ids_on_the_sheet_are_unique(sheet):
    ids = re.findall(r'\sid="([^"]+)"', sheet)
    assert {one for one in ids if ids.count(one) > 1} == set()


def test_every_component_is_on_the_sheet():
    shown = "".join(path.read_text() for path in (CORE / "templates" / "core").rglob("*.html"))
    missing = [path.stem for path in COTTON if f"<c-{path.stem.replace('_', '-')}" not in shown]
    assert missing == []


def test_every_sample_is_listed_and_every_listed_sample_exists():
    listed = {sample.name for group in samples.GROUPS for sample in group.samples}
    assert listed == {path.stem for path in samples.FOLDER.glob("*.html")}


@pytest.mark.parametrize("path", COTTON, ids=lambda path: path.stem)
def test_a_component_names_all_it_uses(path):
    """Without a default, a name of the page around the component would leak into it."""
    text = path.read_text()
    declared = set(re.findall(r"[:\s]([a-z_]+)=\"", text.split("/>")[0]))
    used = set(re.findall(r"\{\{ ([a-z_]+)", text)) | set(re.findall(r"\{% (?:el)?if (?:not )?([a-z_]+)", text))
    local = set(re.findall(r" as ([a-z_]+) %\}", text)) | set(re.findall(r"with ([a-z_]+)=", text))
    looped = {name.strip() for found in re.findall(r"\{% for ([a-z_, ]+) in", text) for name in found.split(",")}
    translated = set(re.findall(r" ([a-z_]+)=[a-z_.|\"]+", "".join(re.findall(r"\{% blocktrans[^%]*%\}", text))))
    free = used - declared - local - looped - translated - {"slot", "attrs", "forloop", "n"}
    assert free == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parts[-4]}-{path.stem}")
def test_templates_hold_no_inline_style_or_script(path):
    text = path.read_text()
    assert not re.search(
        r"\sstyle=|<style|\son[a-z]+=\"|javascript:|<script(?![^>]*src=|[^>]*type=.application/json)", text
    )


def test_every_icon_that_is_named_exists():
    sheet = set(re.findall(r'id="i-([a-z0-9-]+)"', (STATIC / "icons" / "icons.svg").read_text()))
    named = {}
    for path in TEMPLATES:
        for name in re.findall(r'\{% icon "([a-z0-9-]+)"|\sicon="([a-z0-9-]+)"', path.read_text()):
            named[name[0] or name[1]] = path.name
    for path in (CORE.parent).rglob("*.py"):
        for name in re.findall(r'\bicon[=:]\s*"([a-z0-9-]+)"|"icon": "([a-z0-9-]+)"', path.read_text()):
            named[name[0] or name[1]] = path.name
    assert {name: path for name, path in named.items() if name not in sheet} == {}


def test_the_script_stays_small():
    ours = [path for path in CORE.parent.rglob("static/**/*.js") if "vendor" not in path.parts]
    assert sum(len(path.read_text().splitlines()) for path in ours) < 500


@pytest.mark.parametrize("name", ["400", "403", "404", "500", "503"])
def test_error_pages_need_neither_request_nor_database(name):
    html = render_to_string(f"core/{name}.html", {"reason": "<b>because</b>", "reference": "A1"})
    assert html.count("<h1") == 1 and "<b>because" not in html


@pytest.mark.parametrize(
    ("language", "near", "day", "first", "share", "number"),
    [
        ("en", "4 days ago", "19 November", "1 November", "64%", "12,450.5"),
        ("nl", "", "19 november", "1 november", "64%", "12.450,5"),
        ("fr", "", "19 novembre", "1er novembre", "", "12\u202f450,5"),
    ],
)
def test_days_and_numbers_are_said_the_local_way(language, near, day, first, share, number):
    with clock.at(MONDAY), translation.override(language):
        assert words.day(datetime.date(2026, 11, 19)) == day
        assert words.day(datetime.date(2026, 11, 1)) == first
        assert words.day(datetime.date(2025, 11, 19)) == f"{day} 2025"
        assert words.number(12450.5).replace("\xa0", "\u202f") == number
        if near:
            assert words.ago(datetime.date(2026, 11, 19)) == near
        if share:
            assert words.percent(64) == share


def test_near_days_have_names_and_far_days_their_date():
    with clock.at(MONDAY), translation.override("en"):
        said = [words.ago(MONDAY - datetime.timedelta(days=days)) for days in (0, 1, -1, 21, -21, 200)]
    assert said == ["today", "yesterday", "tomorrow", "3 weeks ago", "in 3 weeks", "7 May"]
    assert words.ago(None) == words.day("soon") == ""


def test_pictures_keep_within_their_frame_and_escape_their_label():
    assert 'width="100%" height="8" rx="4"/><rect class="v"' in drawing.bar(180, None, "", "x")
    assert 'class="e"' not in drawing.bar(50) and "aria-hidden" in drawing.bar(50)
    assert "<b>" not in drawing.ring(20, 30, "", "<b>")
    assert drawing.spark([1]) == "" and "NaN" not in drawing.spark([2, 2, 2])
    assert drawing.apart(28, [36]) == 26 and drawing.apart(80, [36]) == 80


def test_an_undo_stays_on_this_site(request_of_lotte):
    def note(tags):
        return SimpleNamespace(extra_tags=tags, level_tag="success", __str__=lambda self: "Sent")

    assert 'action="/goals/1/undo/"' in frame.toasts([note("undo:/goals/1/undo/")], request_of_lotte)
    assert "<form" not in frame.toasts([note("undo://elsewhere.example/")], request_of_lotte)


def test_every_page_can_be_read_in_three_languages():
    assert {code for code, _ in settings.LANGUAGES} == {"nl", "fr", "en"}
