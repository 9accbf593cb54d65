"""The worker's part: every Monday the pulse of the week that has ended, and of the weeks that were missed."""

import logging

from procrastinate.contrib.django import app

from tandem.people.queries import system_person

from . import actions, rights

log = logging.getLogger(__name__)


@app.periodic(cron="11 4 * * *")
@app.task(queueing_lock="insights.take_pulse", pass_context=False)
def take_pulse(timestamp):
    """Every night, so that a missed Monday is caught up; only after the end of a week is there something to publish."""
    if rights.exists():
        actions.take_pulse(by=system_person())
    else:
        log.error("the database role %s of the pulse does not exist: see the administrator guide", rights.pulse_role())
