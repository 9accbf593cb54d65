"""Whoever breaks a rule is noticed: faults are put into the rules one at a time, and the guards must see each.

The rules asked straight, the doors of the models and the addresses that ask the rule by name; with TANDEM_FULL=1 every
address of the module. Every third fault; all of them with TANDEM_FULL=1.
"""

import logging

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings

from config import urls
from tests.access import doors, verbs
from tests.access.asking import FULL, INSIDE, Askers, askers_of, scenes_of
from tests.access.equivalent import SAME, cannot_change
from tests.access.policy import OPERATIONS
from tests.access.seeding import defects, seeded
from tests.access.test_matrix import judge, plain_404, reason_403

pytestmark = pytest.mark.django_db
ALL = [one for one in defects() if not cannot_change(one)]
SEEDED = ALL if FULL else ALL[::3]
MODULE = {"people/relations.py": ("people", "goals", "feedback", "conversations", "evaluations")}


@pytest.fixture(scope="module")
def askers(world):
    logging.disable(logging.CRITICAL)
    plain = [name for name in settings.MIDDLEWARE if "whitenoise" not in name]
    with override_settings(MIDDLEWARE=plain):
        asking = Askers(world)
        asking.wanted = doors.expected_rows(world)
        yield asking  # that nothing is wrong before is proven by test_scenes
        assert not FULL or without_fault(asking) == [], "still wrong after all faults"
    logging.disable(logging.NOTSET)


def without_fault(askers):
    """What rules and doors say when nothing is wrong: nothing. A fault below is then the reason of what is noticed."""
    wrong = [fault for fault in verbs.wrong_verbs(askers.world) if fault]
    return wrong + [one for _many, faults in doors.wrong_doors(askers.world, askers.wanted) for one in faults]


def relevant(defect):
    """The operations that would show it, the likeliest first."""
    module = defect.file.split("/")[0]
    modules = MODULE.get(defect.file, (module,))
    mine = [one for one in OPERATIONS if (one.name.partition(":")[0] in modules and one.of) or one.name in SHOWING]
    return sorted(mine, key=lambda one: (not _alike(defect.function, one), one.name not in SHOWING, not one.of))


OPENING = {  # what opens doors; the others say what one may do
    "reading.py", "access.py", "relations.py", "asking.py", "distance.py", "reports.py", "themes.py",
}  # fmt: skip
MAIN = {"goals.Goal", "feedback.Feedback", "conversations.Conversation", "people.Person"}
SHOWING = {"goals:goal", "goals:panel", "feedback:piece", "conversations:conversation", "people:record"}
ALIASES = {
    "takeback": ("correct", "withdraw", "take-back"), "receive": ("keep", "unshare"), "jointhread": ("reply",),
    "sharewithcoach": ("share",), "answerinvitation": ("join",), "opendraft": ("set",), "rewrite": ("edit", "discard"),
    "adjust": ("adjust", "keyresult"), "checkinon": ("checkin",), "commenton": ("comment", "answer"),
    "contribute": ("contribution",), "write": ("agenda", "item"), "keepagreement": ("done",),
    "may": ("pause", "reopen"),
    "keepteam": ("teamchange",), "administer": ("change", "new"), "seeroles": ("roles",), "giverole": ("roleend",),
    "movewithteam": ("moveteamtalk",), "bringinwithteam": ("bringin",), "preparewithteam": ("prepareteamtalk",),
    "takebackwithteam": ("take-back",), "beginwithteam": ("begin",), "writewithteam": ("teamagenda",),
    "agreewithteam": ("agreeinteam",), "closewithteam": ("close",), "keepwithteam": ("agreementdone",),
    "makegoalwithteam": ("agreementgoal",), "unmakegoalwithteam": ("agreementgoal",),
    "chooseparameter": ("parameter",), "seerecord": ("record",), "readrecord": ("record",),
}  # fmt: skip


def _alike(function, operation):
    """Whether an address by its name asks this rule."""
    verb = function.split(".")[-1].strip("_").replace("_", "")
    name = (operation.name.partition(":")[2] + operation.label).replace("_", "").lower()
    return any(one == name or name.endswith(one) for one in (verb, *ALIASES.get(verb, ())))


def noticed(askers, defect, thorough=FULL):
    """The first thing that is wrong now, or nothing."""
    try:
        with transaction.atomic():
            return next(_faults(askers, defect, thorough), "")
    except Exception as broken:  # a rule that cannot be asked any more is noticed by everybody
        return f"breaks: {type(broken).__name__}"


def _faults(askers, defect, thorough):
    """What is wrong, the likeliest guard first: the rule that has the fault, the doors and all rules of the module (the
    doors first where the file opens them), and with ``thorough`` the addresses."""
    world, modules = askers.world, MODULE.get(defect.file, (defect.file.partition("/")[0],))
    yield from filter(None, verbs.wrong_verbs(world, modules, only=defect.function))
    rules, opened = verbs.wrong_verbs(world, modules), _at_doors(askers, defect, modules)
    for guard in (opened, rules) if defect.file.rpartition("/")[2] in OPENING else (rules, opened):
        yield from filter(None, guard)
    for operation in relevant(defect) if thorough else ():
        yield from _at(askers, operation)


def _at_doors(askers, defect, modules):
    """What is wrong at the doors of the modules, that of the model with the name of the rule first."""
    own = defect.function.replace("_", "")
    wanted = [model for model in askers.wanted if model._meta.app_label in modules]
    wanted.sort(key=lambda model: (model.__name__.lower() != own, model._meta.label not in MAIN))
    for _many, faults in doors.wrong_doors(askers.world, {model: askers.wanted[model] for model in wanted}):
        yield from faults


def _at(askers, operation):
    """What is wrong at an address."""
    for scene in scenes_of(operation):
        url, data = askers.url(operation, scene), askers.data(operation, scene)
        for method in ("POST", "GET"):
            for actor in askers_of(operation, scene, method):
                if actor in INSIDE:
                    answer = askers.ask(actor, url, method, data, public=operation.is_for_visitors)
                    if fault := judge(operation, scene, method, actor, answer):
                        yield f"{method} {url} as {actor}: {fault}"


def test_enough_faults_are_seeded():
    assert len(ALL) >= 300
    assert {one.file for one in ALL} >= {
        "people/access.py", "people/relations.py", "goals/access/reading.py", "goals/access/writing.py",
        "feedback/access/reading.py", "feedback/access/giving.py", "feedback/access/receiving.py",
        "conversations/access/reading.py", "conversations/access/rules.py", "notices/access.py", "privacy/access.py",
    }  # fmt: skip


def test_what_cannot_change_an_answer_is_still_there():
    there = {(one.file, one.function, one.change) for one in defects()}
    assert set(SAME) <= there, "these are no longer faults: tests/access/equivalent.py"


@pytest.mark.parametrize("defect", SEEDED, ids=str)
def test_a_seeded_fault_is_noticed(askers, defect, monkeypatch, record_property):
    monkeypatch.setattr(urls, "handler404", plain_404)
    monkeypatch.setattr(urls, "handler403", reason_403)
    with seeded(defect):
        fault = noticed(askers, defect)
    record_property("seeded defects", [1, int(bool(fault))])
    assert fault, f"nobody noticed: {defect}"
