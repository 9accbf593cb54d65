"""Who has seen a goal."""

import datetime

from django.db import connection

from tandem.core import clock
from tandem.core.actions import action

from .. import access

AT_MOST = datetime.timedelta(hours=1)
# One statement: a page that is opened often writes nothing for an hour.
SEE = """INSERT INTO goals_seen (goal_id, person_id, seen_at) VALUES (%s, %s, %s)
ON CONFLICT (goal_id, person_id) DO UPDATE SET seen_at = EXCLUDED.seen_at WHERE goals_seen.seen_at <= %s"""


@action
def see(goal, *, by):
    """Keep that somebody beside the owner opened the page of a goal, at most once an hour."""
    access.be_seen.require(by, goal)
    now = clock.now()
    with connection.cursor() as cursor:
        cursor.execute(SEE, [goal.pk, by.pk, now, now - AT_MOST])
