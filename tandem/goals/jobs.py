"""The worker's part: who has not answered hears it once more, before the day."""

import datetime

from procrastinate.contrib.django import app

from tandem.core import clock
from tandem.people.queries import system_person

from . import actions
from .parameters import Rhythm
from .queries import not_reminded


@app.periodic(cron="17 7 * * *")
@app.task(queueing_lock="goals.remind_of_changes", pass_context=False)
def remind_of_changes(timestamp):
    """Every morning: the changes of which the day comes near and of which nobody was reminded yet."""
    day = clock.today() + datetime.timedelta(days=Rhythm.current().remind_days)
    for change in not_reminded(day):
        actions.remind(change, by=system_person())
