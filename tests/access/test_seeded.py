"""Whoever breaks a rule is noticed: faults are put into the rules one at a time, and matrix and doors must see each.

A fixed sample runs every time, all of them with TANDEM_FULL=1.
"""

import logging

import pytest
from django.conf import settings
from django.test import override_settings

from config import urls
from tests.access import doors, verbs
from tests.access.asking import FULL, INSIDE, Askers, askers_of, scenes_of
from tests.access.equivalent import cannot_change
from tests.access.policy import OPERATIONS, PUBLIC
from tests.access.seeding import defects, seeded
from tests.access.test_matrix import judge, plain_404, reason_403

pytestmark = pytest.mark.django_db
STRIDE = 9
ALL = [one for one in defects() if not cannot_change(one)]
CHOSEN = ALL if FULL else ALL[::STRIDE]
MODULE = {"people/relations.py": ("people", "goals", "feedback", "conversations")}


@pytest.fixture(scope="module")
def askers(world):
    logging.disable(logging.CRITICAL)
    plain = [name for name in settings.MIDDLEWARE if "whitenoise" not in name]
    with override_settings(MIDDLEWARE=plain):
        asking = Askers(world)
        asking.wanted = doors.expected_rows(world)
        yield asking
    logging.disable(logging.NOTSET)


def relevant(defect):
    """The operations that would show it, the likeliest first."""
    module = defect.file.split("/")[0]
    modules = MODULE.get(defect.file, (module,))
    mine = [one for one in OPERATIONS if (one.name.partition(":")[0] in modules and one.of) or one.name in SHOWING]
    return sorted(mine, key=lambda one: (not _alike(defect.function, one), one.name not in SHOWING, not one.of))


WRITING = {"goals/access/writing.py", "conversations/access/rules.py"}
SHOWING = {"goals:goal", "goals:panel", "feedback:piece", "conversations:conversation", "people:record"}
ALIASES = {
    "takeback": ("correct", "withdraw", "take-back"), "receive": ("keep", "unshare"), "jointhread": ("reply",),
    "sharewithcoach": ("share",), "answerinvitation": ("join",), "opendraft": ("set",), "rewrite": ("edit", "discard"),
    "adjust": ("adjust", "keyresult"), "checkinon": ("checkin",), "commenton": ("comment", "answer"),
    "contribute": ("contribution",), "write": ("agenda", "item"), "keepagreement": ("done",),
    "may": ("pause", "reopen"),
    "keepteam": ("teamchange",), "administer": ("change", "new"), "seeroles": ("roles",), "giverole": ("roleend",),
    "chooseparameter": ("parameter",), "seerecord": ("record",), "readrecord": ("record",),
}  # fmt: skip


def _alike(function, operation):
    """Whether an address by its name asks this rule."""
    verb = function.split(".")[-1].strip("_").replace("_", "")
    name = (operation.name.partition(":")[2] + operation.label).replace("_", "").lower()
    return any(one == name or name.endswith(one) for one in (verb, *ALIASES.get(verb, ())))


def noticed(askers, defect, thorough=FULL):
    """The first thing that is wrong now, or nothing: rules asked straight, doors, then the addresses."""
    modules = MODULE.get(defect.file, (defect.file.partition("/")[0],))
    try:
        return next(_faults(askers, defect, modules, thorough), "")
    except Exception as broken:  # a rule that cannot be asked any more is noticed by everybody
        return f"breaks: {type(broken).__name__}"


def _faults(askers, defect, modules, thorough):
    world = askers.world
    yield from filter(None, verbs.wrong_verbs(world, modules))
    if defect.file not in WRITING:
        own = defect.function.replace("_", "")
        wanted = {model: rows for model, rows in askers.wanted.items() if model._meta.app_label in modules}
        for model in sorted(wanted, key=lambda model: model.__name__.lower() != own):
            for _many, faults in doors.wrong_doors(world, {model: wanted[model]}, INSIDE):
                yield from faults
    operations = relevant(defect)
    alike = [one for one in operations if _alike(defect.function, one)]
    for operation in operations if thorough else alike:
        for scene in scenes_of(operation):
            url, data = askers.url(operation, scene), askers.data(operation, scene)
            for method in ("POST", "GET"):
                for actor in askers_of(operation, scene, method):
                    if actor in INSIDE:
                        answer = askers.ask(actor, url, method, data, public=operation.who == PUBLIC)
                        if fault := judge(operation, scene, method, actor, answer):
                            yield f"{method} {url} as {actor}: {fault}"


def test_enough_faults_are_seeded():
    assert len(CHOSEN) >= 30
    assert {one.file for one in ALL} >= {
        "people/access.py", "people/relations.py", "goals/access/reading.py", "goals/access/writing.py",
        "feedback/access.py", "conversations/access/reading.py", "conversations/access/rules.py",
        "notices/access.py", "privacy/access.py",
    }  # fmt: skip


@pytest.mark.parametrize("defect", CHOSEN, ids=str)
def test_a_seeded_fault_is_noticed(askers, defect, monkeypatch, record_property):
    monkeypatch.setattr(urls, "handler404", plain_404)
    monkeypatch.setattr(urls, "handler403", reason_403)
    with seeded(defect):
        fault = noticed(askers, defect)
    record_property("seeded defects", [1, int(bool(fault))])
    assert fault, f"nobody noticed: {defect}"
