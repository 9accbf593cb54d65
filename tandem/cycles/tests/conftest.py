"""Plans that hold, and a cycle over the next weeks in which everybody has a conversation."""

import datetime

import pytest
from django.test import TestCase

from tandem.core import clock
from tandem.cycles import actions, jobs
from tandem.cycles.models import Cycle, Place
from tandem.plans import actions as plans
from tandem.plans.models import Plan, Scheme

NAMES = {f"name_{code}": f"Jaareinde {code}" for code in ("nl", "fr", "en")}
WORDS = {f"{field}_{code}": f"{field} {code}" for field in ("why", "means") for code in ("nl", "fr", "en")}


def in_days(number):
    return clock.today() + datetime.timedelta(days=number)


def fresh(row):
    return type(row).objects.get(pk=row.pk)


@pytest.fixture
def planned(cast):
    """``planned(days)``: published plans in which everybody has a year-end conversation in so many days."""

    def make(days=30, slug="year-end"):
        scheme = plans.start("Proef", by=cast.an)
        names = {f"name_{code}": "Iedereen" for code in ("nl", "fr", "en")}
        plan = plans.add_plan(scheme, by=cast.an, rules=[], **names, **WORDS)
        day = in_days(days)
        plans.add_moment(plan, by=cast.an, guide=slug, month=day.month, day=day.day)
        plans.publish(scheme, clock.today(), by=cast.an)
        return Plan.objects.get(scheme=Scheme.objects.get(pk=scheme.pk))

    return make


@pytest.fixture
def cycle(cast, planned):
    """A draft over the next sixty days."""
    planned()
    return actions.draft(NAMES, clock.today(), in_days(60), by=cast.an)


@pytest.fixture
def run(cast):
    """``run(cycle)`` launches it, the worker works, and what follows after commit has happened."""

    def go(cycle):
        with TestCase.captureOnCommitCallbacks(execute=True):
            actions.launch(cycle, by=cast.an)
        with TestCase.captureOnCommitCallbacks(execute=True):
            jobs.go_on()
        return Cycle.objects.get(pk=cycle.pk)

    return go


def place(cycle, person):
    return Place.objects.select_related("cycle", "person", "conversation", "guide").get(cycle=cycle, person=person)
