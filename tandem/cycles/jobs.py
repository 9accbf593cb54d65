"""The worker's part: launching and closing in batches, and each night what has changed.

A worker that is killed leaves a batch undone as a whole; whoever comes next goes on.
"""

import logging

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from tandem.people.queries import system_person

from . import actions
from .models import Cycle
from .states import State

log = logging.getLogger(__name__)
# A state in which the worker is at it: the batch, and what ends it.
WORK = {
    State.LAUNCHING: (actions.make_some, actions.finish_launch),
    State.CLOSING: (actions.close_some, actions.finish_closing),
}


def go_on():
    """Do what is left of all launches and closings. Safe to run twice at once, and to be killed at any moment."""
    me = system_person()
    for cycle in Cycle.objects.filter(state__in=WORK).order_by("pk"):
        some, finish = WORK[State(cycle.state)]
        try:
            while some(cycle, by=me):
                pass
            finish(cycle, by=me)
        except Exception:  # the others go on; this one is tried again in a minute
            log.exception("cycle %s could not go on", cycle.pk)


def start():
    """Let the worker begin at once; asked again while it waits, it begins once."""
    try:
        with transaction.atomic():
            work.configure(queueing_lock="cycles.work").defer()
    except AlreadyEnqueued:
        return


@app.task(name="cycles.work")
def work():
    """What a launch or a closing asked for."""
    go_on()


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="cycles.every_minute", pass_context=False)
def every_minute(timestamp):
    """Go on where a worker was killed."""
    go_on()


@app.periodic(cron="35 4 * * *")
@app.task(queueing_lock="cycles.every_night", pass_context=False)
def every_night(timestamp):
    """Before people begin to work: newcomers, leavers, coaches, absences, and who is to be reminded."""
    me = system_person()
    for cycle in Cycle.objects.filter(state=State.RUNNING).order_by("pk"):
        for act in (actions.follow, actions.due):
            try:
                act(cycle, by=me)
            except Exception:
                log.exception("cycle %s: %s was not possible", cycle.pk, act.__name__)
