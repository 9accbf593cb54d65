"""Many people link goals at the same moment so that circles would come of it: none gets through.

Real connections and real commits; what was committed is taken away again.
"""

import contextvars
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, connections

from tandem.cli import home
from tandem.core import clock
from tandem.goals import actions
from tandem.goals.models import Contribution, Goal
from tandem.goals.tests.conftest import day
from tandem.goals.tests.test_carrying import circles
from tandem.people.models import Person

FULL = bool(os.environ.get("TANDEM_FULL"))
LINKS, AT_ONCE = (200, 20) if FULL else (40, 8)
RINGS = (2, 3, 5)


def alone(do, *args):
    """Begin it in a thread: on a connection of its own to the database of the test, with the clock of the test."""
    settings, context = dict(connection.settings_dict), contextvars.copy_context()

    def run():
        connections["default"].settings_dict = settings
        try:
            return do(*args)
        finally:
            connections.close_all()

    return lambda: context.run(run)


def committed(do, *args):
    """Do it in another thread, so that it is there for everybody."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(alone(do, *args)).result()


def make(person, number):
    """So many goals of one person."""
    now = clock.now()
    said = {"title_nl": "Kring", "language": "nl", "state": "open", "created_at": now, "opened_at": now,
            "measure": "criteria", "starts_date": day(9), "ends_date": day(-9)}  # fmt: skip
    return [Goal.objects.create(person_id=person, **said).pk for _ in range(number)]


def rings(keys):
    """[(goal, parent)]: closed rings of two, three and five goals, and one of all that are left."""
    links, left, turn = [], list(keys), 0
    while left:
        size = RINGS[turn % len(RINGS)]
        ring, left, turn = left[:size], left[size:], turn + 1
        links += [(goal, ring[(place + 1) % len(ring)]) for place, goal in enumerate(ring) if len(ring) > 1]
    return links


def throw_away(keys):
    """What was committed, its history too: only the owner of the database can."""
    owner = home.database("owner")
    where = {"host": owner["HOST"], "port": owner["PORT"] or None, "user": owner["USER"],
             "password": owner["PASSWORD"] or None, "dbname": connections["default"].settings_dict["NAME"]}  # fmt: skip
    with psycopg.connect(**{name: value for name, value in where.items() if value}) as mine:
        for table, column in (("goals_contribution", "goal_id"), ("goals_goal", "id")):
            mine.execute(f"DELETE FROM {table} WHERE {column} = ANY(%s)", [keys])
        mine.execute("DELETE FROM core_occurrence WHERE (data ->> 'parent')::bigint = ANY(%s)", [keys])
        for table, column in (("goals_contributionevent", "goal_id"), ("goals_goalevent", "pgh_obj_id")):
            mine.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            mine.execute(f"DELETE FROM {table} WHERE {column} = ANY(%s)", [keys])
            mine.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


@pytest.mark.slow
@pytest.mark.parametrize("by_hand", [False, True], ids=["by the action", "straight into the table"])
def test_links_made_at_once_never_close_a_circle(cast, by_hand):
    keys = committed(make, cast.lotte.pk, LINKS)
    links, gate = rings(keys), Barrier(AT_ONCE)

    def link(goal, parent):
        lotte = Person.objects.get(pk=cast.lotte.pk)
        if by_hand:
            Contribution.objects.create(goal_id=goal, parent_id=parent)
        else:
            actions.contribute(Goal.objects.get(pk=goal), Goal.objects.get(pk=parent), by=lotte)

    def tried(goal, parent):
        try:
            link(goal, parent)
        except (ValidationError, IntegrityError) as refused:
            return str(refused)
        return ""

    def portion(mine):
        gate.wait(30)
        return [tried(*one) for one in mine]

    try:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            parts = [links[place::AT_ONCE] for place in range(AT_ONCE)]
            waiting = [pool.submit(alone(portion, mine)) for mine in parts]
            answers = [answer for one in waiting for answer in one.result()]
        rows = committed(lambda: list(Contribution.objects.filter(goal__in=keys).values_list("goal", "parent")))
        found = {}
        for goal, parent in rows:
            found.setdefault(goal, set()).add(parent)
        assert not circles(found)
        refused = [answer for answer in answers if answer]
        assert len(rows) + len(refused) == len(links)
        assert all("circle" in words or "contributes to this goal already" in words for words in refused), refused
        assert len(refused) == len(list(_rings_of(links))), "exactly one link of each ring is refused"
    finally:
        committed(throw_away, keys)


def _rings_of(links):
    """The rings, each by the links of it."""
    above, seen = dict(links), set()
    for goal in above:
        if goal not in seen:
            ring = []
            while goal not in seen:
                seen.add(goal)
                ring.append(goal)
                goal = above[goal]
            yield ring
