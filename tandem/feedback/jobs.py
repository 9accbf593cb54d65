"""The worker's part: what an adviser was told does not stay for ever."""

import datetime

from procrastinate.contrib.django import app

from tandem.core import clock
from tandem.people.queries import system_person

from . import actions
from .parameters import Safety


@app.periodic(cron="41 3 * * *")
@app.task(queueing_lock="feedback.delete_old_reports", pass_context=False)
def delete_old_reports(timestamp):
    """Every night: the reports that ended longer ago than the organisation keeps them."""
    kept = datetime.timedelta(days=30 * Safety.current().months_reports_are_kept)
    actions.delete_reports(clock.now() - kept, by=system_person())
