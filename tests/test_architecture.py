"""Declare or fail: rules that a reader should not have to remember."""

import ast
import re
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.urls import get_resolver

from tandem.core import access, checks, personal

ROOT = Path(__file__).parent.parent
MODULES = [
    "core", "people", "frameworks", "notices", "goals", "feedback", "plans", "conversations", "cycles", "evaluations",
    "insights",
    "privacy", "desk", "demo",
]  # fmt: skip
SIBLINGS = [{"goals", "feedback"}]
CODE = [
    path for path in sorted((ROOT / "tandem").rglob("*.py")) if not {"migrations", "tests", "content"} & set(path.parts)
]
TEMPLATES = sorted((ROOT / "tandem").rglob("templates/**/*.html"))
OWN = checks.own_models()


SCRIPT = r"<script(?![^>]*\bsrc=|[^>]*type=.application/json)"  # a block of JSON is data, and runs nothing


def named(path):
    return str(path.relative_to(ROOT))


def rank(module):
    return MODULES.index(module)


@pytest.mark.parametrize("model", OWN, ids=lambda model: model._meta.label)
def test_every_model_says_who_may_see_it_and_what_it_holds(model):
    assert model in access.READ_RULES, "no @sees rule in access.py"
    assert hasattr(model._default_manager.all(), "visible_to")
    declared = personal.DECLARED[model]
    assert str(declared.purpose) and str(declared.retention)
    assert declared.sensitivity in {"none", "ordinary", "confidential"}
    assert declared.erasure in {"delete", "anonymise", "keep"}
    assert model.__doc__ and not model.__doc__.startswith(model.__name__ + "(")


@pytest.mark.parametrize("model", OWN, ids=lambda model: model._meta.label)
def test_every_model_is_tracked_or_says_why_not(model):
    tracked = hasattr(model, "pgh_event_model")
    assert tracked != bool(personal.DECLARED[model].untracked_because)
    if tracked:
        labels = {tracker.label for tracker in model.pgh_trackers} if hasattr(model, "pgh_trackers") else None
        triggers = {trigger.name for trigger in model._meta.triggers}
        assert {"insert_insert", "update_update", "delete_delete"} <= triggers, labels


def relations():
    for model in OWN:
        for field in model._meta.get_fields():
            if field.is_relation and field.concrete and field.related_model.__module__.startswith("tandem."):
                yield pytest.param(model, field, id=f"{model._meta.label}.{field.name}")


@pytest.mark.parametrize("model, field", list(relations()))
def test_foreign_keys_point_down_and_leave_no_way_back(model, field):
    here, there = model._meta.app_label, field.related_model._meta.app_label
    assert field.remote_field.hidden, "related_name='+' is missing"
    assert here == there or rank(there) < rank(here)
    assert not any({here, there} == pair for pair in SIBLINGS)


def views():
    return [path for path in CODE if path.name == "views.py" or path.parent.name == "views"]


WRITES = {
    "save", "delete", "update", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "raw",
}  # fmt: skip
# What is no table of anybody's content: sessions, the sign-in libraries, and the house's own pages of the demo.
NOT_MODELS = {"book", "session", "POST", "GET", "headers", "context", "params", "query", "cookies", "hashlib"}


def unscoped_reads(path):
    """Lines where a view reaches ``Model.objects`` without going straight to ``visible_to``."""
    tree = ast.parse(path.read_text())
    scoped = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "visible_to"
    }
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"objects", "_default_manager"} and id(node) not in scoped
    ]


def writes(path):
    """Lines where a view writes by itself."""
    tree = ast.parse(path.read_text())
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
            names = {part.id for part in ast.walk(node.func) if isinstance(part, ast.Name)}
            names |= {part.attr for part in ast.walk(node.func.value) if isinstance(part, ast.Attribute)}
            touches = "objects" in names or node.func.attr in {"save", "raw"}
            if touches and not names & NOT_MODELS:
                found.append(node.lineno)
    return found


@pytest.mark.parametrize("path", [path for path in views() if "demo" not in path.parts], ids=named)
def test_views_read_through_visible_to_and_write_through_actions(path):
    assert unscoped_reads(path) == []
    assert writes(path) == []


def test_the_check_on_views_can_fail(tmp_path):
    bad = tmp_path / "views.py"
    bad.write_text(
        "def v(r):\n    Goal.objects.get(pk=1)\n    Goal.objects.filter(pk=1).update(x=1)\n    form.save()\n"
    )
    assert unscoped_reads(bad) == [2, 3] and writes(bad) == [3, 4]


@pytest.mark.parametrize("path", CODE, ids=named)
def test_no_import_hides_in_a_function_but_heavy_libraries(path):
    heavy = {"weasyprint", "openpyxl", "psycopg", "charset_normalizer"}
    heavy |= {"numpy", "scipy", "pandas", "sklearn", "joblib", "lifelines", "interpret"}
    tree = ast.parse(path.read_text())
    hidden = [
        node
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(outer)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    if "cli" in path.parts or path.name == "apps.py" or path.parent == ROOT / "tandem/analyses/commands":
        return  # the command starts fast, and an app loads its parts when it is ready
    for node in hidden:
        names = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
        assert all(name and name.split(".")[0] in heavy for name in names), f"line {node.lineno}: {names}"
    assert "TYPE_CHECKING" not in path.read_text()


@pytest.mark.parametrize("path", CODE, ids=named)
def test_files_are_short_and_named_by_what_they_are(path):
    assert len(path.read_text().splitlines()) <= 300
    assert not re.search(r"utils|helpers|manager|service|^base_|misc", path.stem)


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_templates_hold_no_query_no_inline_style_and_no_script(path):
    text = re.sub(r"{%\s*comment.*?endcomment\s*%}", "", path.read_text(), flags=re.DOTALL)
    assert not re.search(r"\.objects\b|_set\.", text)
    tags = re.sub(r"{%.*?%}|{{.*?}}", "", text, flags=re.DOTALL)
    assert not re.search(r"<[^>]+\sstyle\s*=", tags)
    assert not re.search(r"<[^>]+\son\w+\s*=", tags)
    assert not re.search(r"<style\b", tags) and not re.search(SCRIPT, tags)


def test_actions_are_the_only_public_writers():
    for module in MODULES:
        for path in CODE:
            if path.parts[-2:] == (module, "actions.py") or path.parts[-3:-1] == (module, "actions"):
                tree = ast.parse(path.read_text())
                for node in tree.body:
                    if isinstance(node, ast.FunctionDef) and any(arg.arg == "by" for arg in node.args.kwonlyargs):
                        decorators = {
                            getattr(d, "id", getattr(getattr(d, "func", None), "id", "")) for d in node.decorator_list
                        }
                        told = node.name in {"notify", "notify_each"}  # a courtesy of subscribers, no act of a person
                        assert "action" in decorators or told or node.name.startswith("_"), f"{named(path)}:{node.name}"


def test_no_migration_is_missing(db):
    out = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=out)
    assert "No changes" in out.getvalue()


def test_the_application_starts_only_when_all_is_declared():
    assert checks.every_page_names_its_policy(None) == []
    assert checks.every_model_is_declared(None) == []


def test_a_page_without_policy_would_be_noticed(monkeypatch):
    def undeclared(request):
        """A page of nobody."""

    first = next(entry for entry in checks.pages())
    monkeypatch.setattr(checks, "pages", lambda: [first, ("x/", "x", undeclared)])
    assert [error.id for error in checks.every_page_names_its_policy(None)] == ["tandem.E001"]


def test_every_address_is_a_noun():
    verbs = {"create", "edit", "update", "delete", "list", "view", "do", "get", "post", "index"}
    for route, _name, _view in checks.pages(get_resolver()):
        assert not verbs & set(re.split(r"[/\-_]", re.sub(r"<.*?>", "", route))), route


def test_components_are_never_printed_raw():
    loaders = (
        apps.get_app_config("django_cotton").__class__.__name__,
        apps.get_app_config("template_partials").__class__.__name__,
    )
    assert loaders == ("SimpleAppConfig", "SimpleAppConfig")


def test_every_icon_that_is_named_is_drawn():
    sheet = (ROOT / "tandem/core/static/tandem/icons/icons.svg").read_text()
    drawn = set(re.findall(r'id="i-([a-z0-9-]+)"', sheet))
    used = {}
    for path in TEMPLATES:
        for name in re.findall(r'{% icon "([a-z0-9-]+)"|\bicon="([a-z0-9-]+)"', path.read_text()):
            used.setdefault("".join(name), named(path))
    for path in CODE:
        for name in re.findall(r'icon=\(?"([a-z0-9-]+)"', path.read_text()):
            used.setdefault(name, named(path))
    assert len(used) > 30
    assert {name: where for name, where in used.items() if name not in drawn} == {}
