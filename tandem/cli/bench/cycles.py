"""A cycle for everybody: how long the preview, the launch and the closing take, step by step.

`python -m tandem.cli.bench.cycles` on a database (TANDEM_DATABASE) that may be written to says it as JSON.
"""

import datetime
import json
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import django

LANGUAGES = ("nl", "fr", "en")
# Days from today, after the cycle of the demo: the first day, the conversation of everybody, of coaches, the last day.
FIRST, SOON, EARLY, LATER, LAST = 70, 100, 90, 120, 130
LIMITS = {"preview": 3.0, "people of the plans": 3.0, "launch": 60.0, "close": 60.0}


def words(*fields: str) -> dict[str, str]:
    """Texts in all languages."""
    return {f"{field}_{code}": f"Everybody {code}" for field in fields for code in LANGUAGES}


def draft(by: Any) -> Any:
    """Plans that hold from today on, with a conversation for everybody and two more, after one guide, for who coaches
    others; and the draft of a cycle in which they lie."""
    from tandem.core import clock
    from tandem.cycles import actions
    from tandem.plans import actions as plans

    scheme = plans.start("Everybody", by=by)
    of_coaches = [{"field": "coach", "operator": "is", "value": True}]
    for rules, moments in ((of_coaches, ((EARLY, "mid-year"), (LATER, "mid-year"), (SOON, "year-end"))),
                           ([], ((SOON, "year-end"),))):  # fmt: skip
        plan = plans.add_plan(scheme, by=by, rules=rules, **words("name", "why", "means"))
        for days, guide in moments:
            day = clock.today() + datetime.timedelta(days=days)
            plans.add_moment(plan, by=by, guide=guide, month=day.month, day=day.day)
    plans.publish(scheme, clock.today(), by=by)
    first, last = (clock.today() + datetime.timedelta(days=days) for days in (FIRST, LAST))
    return actions.draft(words("name"), first, last, by=by)


def measure() -> dict[str, Any]:
    """{step: seconds} and how many of what there were."""
    from django.test import Client
    from django.urls import reverse

    from tandem.cli.bench import things
    from tandem.conversations.models import Conversation
    from tandem.core import clock
    from tandem.cycles import actions, jobs, queries
    from tandem.cycles.models import Cycle, Place
    from tandem.notices.models import Notice

    took: dict[str, float] = {}

    @contextmanager
    def timed(step: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        took[step] = round(time.perf_counter() - began, 2)

    account = things.account("an")
    an = account.person
    cycle = draft(an)
    client = Client(SERVER_NAME="localhost")
    client.force_login(account)
    session = client.session
    session["demo"] = True
    session.save()
    path = reverse("plans:people", args=[queries.scheme_of(cycle, an).pk])
    client.get(path)  # what is read once for each process
    with timed("people of the plans"):
        answer = client.get(path)
    if answer.status_code != 200:
        raise SystemExit(f"{path} answered {answer.status_code}")
    with timed("preview"):
        expected = queries.expected(cycle, an)
    with timed("launch: places"):
        actions.launch(cycle, by=an)
    with timed("launch: conversations and notices"):
        jobs.go_on()
    running = Cycle.objects.get(pk=cycle.pk)
    places = Place.objects.filter(cycle=cycle)
    found = {
        "expected": len(expected), "places": places.count(),
        "conversations": Conversation.objects.filter(pk__in=places.values("conversation")).count(),
        "told": Notice.objects.filter(kind="cycles.launched").count(), "state": running.state,
    }  # fmt: skip
    with timed("night"):
        jobs.every_night(0)
    # The hardest case: all of them stand in calendars, from which they have to be taken.
    soon = clock.now() + datetime.timedelta(days=10)
    Conversation.objects.filter(pk__in=places.values("conversation")).update(planned_at=soon)
    with timed("close: asked for"):
        actions.close(running, by=an, why="bench")
    with timed("close: conversations and notices"):
        jobs.go_on()
    found |= {
        "told of what is not held": Notice.objects.filter(kind="conversations.called_off").count(),
        "told of the end": Notice.objects.filter(kind="cycles.closed").count(),
        "state at the end": Cycle.objects.get(pk=cycle.pk).state,
    }
    for whole in ("launch", "close"):
        took[whole] = round(sum(seconds for step, seconds in took.items() if step.startswith(f"{whole}:")), 2)
    return {"seconds": took, "found": found, "too slow": [step for step, most in LIMITS.items() if took[step] > most]}


def main() -> None:
    """Measure, and say it on the standard output."""
    out, sys.stdout = sys.stdout, sys.stderr
    django.setup()
    logging.disable(logging.WARNING)
    print(json.dumps(measure(), indent=1), file=out)


if __name__ == "__main__":
    main()
