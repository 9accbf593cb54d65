"""A draft of the plans, made with the real actions."""

import pytest

from tandem.core import clock
from tandem.plans import actions
from tandem.plans.models import Plan, Scheme

WORDS = {f"{field}_{code}": f"{field} {code}" for field in ("why", "means") for code in ("nl", "fr", "en")}


def rule(field, operator, value):
    return {"field": field, "operator": operator, "value": value}


@pytest.fixture
def add(cast):
    """``add(scheme, "Name", rule, …)`` adds a plan with all its texts."""

    def make(scheme, name, *rules):
        names = {f"name_{code}": name for code in ("nl", "fr", "en")}
        return actions.add_plan(scheme, by=cast.an, rules=list(rules), **names, **WORDS)

    return make


@pytest.fixture
def scheme(cast):
    """An empty draft."""
    return actions.start("Proef", by=cast.an)


@pytest.fixture
def published(cast):
    """``published("simple")``: ready plans that hold from today."""

    def make(which="full"):
        row = actions.start_ready(which, which, by=cast.an)
        actions.publish(row, clock.today(), by=cast.an)
        return Scheme.objects.get(pk=row.pk)

    return make


def plans(scheme):
    return list(Plan.objects.filter(scheme=scheme))
