"""A process that has Django ready and brings forth workers that can be killed: `python -m tests.cycles.nursery`.

It reads a verb in a line and answers with JSON in a line:

worker N    a child that works on and on, so many conversations in a batch, until somebody kills it; gives its process
begin       plans and a draft of a cycle for everybody; gives its key, and [person, moment] of what the preview expects
launch      a child in which HR launches it; gives its process
talk        some have planned theirs, and some have talked; gives the conversations that were held
close       HR closes it
"""

import datetime
import json
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import django


def grow(work, *args):
    """A child that does it and ends; its process."""
    from django.db import connections

    from tandem.cli.application import die_with_parent

    connections.close_all()
    if process := os.fork():
        return process
    if die_with_parent:
        die_with_parent()
    try:
        work(*args)
    finally:
        os._exit(0)


def worker(most):
    """What the worker does each minute, without the minute. Mail goes out as if it were two weeks later: then nobody's
    quiet hours keep it."""
    from tandem.core import clock, events
    from tandem.cycles import jobs
    from tandem.notices.jobs import send_due

    jobs.WORK = {state: (partial(some, most=most), finish) for state, (some, finish) in jobs.WORK.items()}
    while True:
        try:
            jobs.go_on()
            events.sweep(clock.now())
            with clock.at(clock.now() + datetime.timedelta(days=14)):
                send_due()
        except Exception:  # as the real one: what fails is logged, and the next round tries again
            logging.exception("a round of a worker failed")
        time.sleep(0.02)


def hr():
    """The administrator of the demo."""
    from tandem.cli.bench import things

    return things.account("an").person


def cycle():
    """The cycle that was made last."""
    from tandem.cycles.models import Cycle

    return Cycle.objects.order_by("pk").last()


def nothing_waits():
    """What was announced is told, and what was to be mailed will not be."""
    from tandem.core import clock, events
    from tandem.notices.models import Notice

    while events.sweep(clock.now()):
        pass
    Notice.objects.update(mail_at=None)


def begin():
    """Of the demo nothing is left to be told or mailed."""
    from tandem.cli.bench.cycles import draft
    from tandem.cycles import queries

    nothing_waits()
    made = draft(hr())
    return {"cycle": made.pk, "expected": [[one.facts.person, one.moment.pk] for one in queries.expected(made, hr())]}


def launch():
    """In one transaction, which may be killed too."""
    from tandem.cycles import actions

    actions.launch(cycle(), by=hr())


def talk(every=20):
    """One in twenty has a day for it; another one has talked."""
    from tandem.conversations import actions
    from tandem.conversations.models import Conversation
    from tandem.core import clock
    from tandem.cycles.models import Place

    fresh = Place.objects.filter(cycle=cycle(), conversation__state="preparing", conversation__planned_at=None)
    keys = list(fresh.values_list("conversation", flat=True))
    soon = clock.now() + datetime.timedelta(days=20)
    Conversation.objects.filter(pk__in=keys[::every]).update(planned_at=soon)
    for row in Conversation.objects.filter(pk__in=keys[1::every]).select_related("person", "coach"):
        for one in (row.person, row.coach):
            actions.hand_in(row, by=one)
        actions.meet(row, by=row.coach)
    nothing_waits()
    return keys[1::every]


def close():
    """By HR."""
    from tandem.cycles import actions

    actions.close(cycle(), by=hr(), why="Het jaar is om")


def main():
    """Answer until the input ends; then the children end too."""
    django.setup()
    from django.conf import settings

    settings.EMAIL_BACKEND = "tests.cycles.sink.Sink"
    logging.disable(logging.WARNING)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    out, sys.stdout = sys.stdout, sys.stderr
    verbs: dict[str, Callable[..., Any]] = {
        "worker": lambda most: grow(worker, int(most)), "launch": lambda: grow(launch),
        "begin": begin, "talk": talk, "close": close,
    }  # fmt: skip
    for line in sys.stdin:
        verb, *words = line.split()
        print(json.dumps(verbs[verb](*words)), file=out, flush=True)


if __name__ == "__main__":
    main()
