"""The world that the other files stand on."""

import pytest

from tests.access import doors, verbs
from tests.access.policy import READS, SEES
from tests.access.scenes import canary

pytestmark = pytest.mark.django_db


def test_every_scene_and_every_canary_has_an_expected_value(world):
    assert {name for name in READS if canary(name) not in world.canaries} == set()
    assert world.canaries == {canary(name) for name in READS}
    families = {name.partition(".")[0] for name in world.things}
    assert families <= set(SEES)


def test_every_door_opens_for_those_whom_the_policy_names(world, record_property):
    checks, faults = 0, []
    for many, wrong in doors.wrong_doors(world, doors.expected_rows(world)):
        checks, faults = checks + many, faults + wrong
    record_property("doors of the models", [checks, len(faults)])
    assert faults == [], "\n" + "\n".join(faults)


def test_every_rule_answers_as_the_policy_says(world, record_property):
    answers = list(verbs.wrong_verbs(world))
    faults = [fault for fault in answers if fault]
    record_property("rules asked straight", [len(answers), len(faults)])
    assert faults == [], "\n" + "\n".join(faults)
