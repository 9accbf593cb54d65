"""What the pulse reads of feedback: who and when. Each question runs as the role of the pulse (`rights.as_pulse`)."""

from collections import defaultdict
from typing import NamedTuple

from .weeks import moment

MOST_POINTS = (2, 5, 7, 10)  # the upper ends of the four bands of the points of the feedback coach
PATIENCE = 14  # days that a question has had before it is counted as answered or not


class Seen(NamedTuple):
    """How many of the counted people of a leaf gave, how many received, and the pieces that they gave."""

    gave: int
    received: int
    pieces: int


class Written(NamedTuple):
    """How many wrote with points, and the pieces in each of the four bands."""

    writers: int
    bands: tuple


class Waited(NamedTuple):
    """How many asked, how many were asked, and the days to each answer that came."""

    askers: int
    asked: int
    days: tuple


SEATS = """
SELECT a.person_id, a.unit_id FROM people_assignment a JOIN people_person p ON p.id = a.person_id
WHERE a.during @> %(day)s::date AND p.employed @> %(day)s::date AND NOT p.is_system
"""
COUNTED = "SELECT c.group_id, unnest(c.people) AS person FROM insights_counted c WHERE c.group_id = ANY(%(groups)s)"
GAVE = f"""
WITH counted AS ({COUNTED}),
spans AS (SELECT * FROM unnest(%(begins)s::timestamptz[], %(ends)s::timestamptz[]) WITH ORDINALITY s(begins, ends, n)),
acts AS (
    SELECT s.n, f.giver_id, f.receiver_id FROM feedback_feedback f
    JOIN spans s ON f.sent_at >= s.begins AND f.sent_at < s.ends
    WHERE f.state = 'sent' AND f.sent_at >= %(first)s AND f.sent_at < %(last)s
),
given AS (SELECT n, giver_id AS person, count(*) AS pieces FROM acts GROUP BY 1, 2),
got AS (SELECT DISTINCT n, receiver_id AS person FROM acts)
SELECT s.n, c.group_id, count(given.person), count(got.person), coalesce(sum(given.pieces), 0)
FROM spans s CROSS JOIN counted c
LEFT JOIN given ON given.n = s.n AND given.person = c.person
LEFT JOIN got ON got.n = s.n AND got.person = c.person
GROUP BY 1, 2
"""  # noqa: S608
POINTS = f"""
WITH counted AS ({COUNTED})
SELECT c.group_id, count(DISTINCT c.person), {
    ", ".join(
        f"count(*) FILTER (WHERE total > {least} AND total <= {most})"
        for least, most in zip((-1, *MOST_POINTS), MOST_POINTS, strict=False)
    )
}
FROM counted c JOIN LATERAL (
    SELECT p.situation + p.behaviour + p.effect + p.request + p.task AS total
    FROM feedback_feedback f JOIN feedback_points p ON p.feedback_id = f.id
    WHERE f.giver_id = c.person AND f.state = 'sent' AND f.sent_at >= %(first)s AND f.sent_at < %(last)s
) written ON true
GROUP BY 1
"""  # noqa: S608
ASKED = f"""
WITH counted AS ({COUNTED})
SELECT c.group_id, count(DISTINCT c.person), count(*),
    array_agg(greatest(extract(epoch FROM i.answered_at - r.asked_at) / 86400, 0)::float)
    FILTER (WHERE i.state = 'answered' AND i.answered_at < %(last)s)
FROM counted c JOIN feedback_feedbackrequest r ON r.asker_id = c.person
JOIN feedback_invitation i ON i.request_id = r.id
WHERE r.asked_at >= %(first)s - interval '{PATIENCE} days' AND r.asked_at < %(last)s - interval '{PATIENCE} days'
AND i.state <> 'cancelled'
GROUP BY 1
"""  # noqa: S608


def seats_on(cursor, day):
    """{person: unit} of everybody who works here on a day."""
    cursor.execute(SEATS, {"day": day})
    return dict(cursor.fetchall())


def units(cursor):
    """{unit: the unit above it}."""
    cursor.execute("SELECT id, parent_id FROM people_unit")
    return dict(cursor.fetchall())


def seen(cursor, leaves, spans):
    """For each of some spans (first day, day after the last): {leaf: Seen}."""
    times = {"begins": [moment(first) for first, _last in spans], "ends": [moment(last) for _first, last in spans]}
    asked = times | {"first": min(times["begins"]), "last": max(times["ends"]), "groups": list(leaves)}
    cursor.execute(GAVE, asked)
    found = [{} for _ in spans]
    for number, leaf, *counts in cursor.fetchall():
        found[number - 1][leaf] = Seen(*map(int, counts))
    return found


def written(cursor, leaves, span):
    """{leaf: Written}; nothing as long as no points are kept."""
    cursor.execute("SELECT to_regclass('feedback_points') IS NOT NULL")
    none = defaultdict(lambda: Written(0, (0, 0, 0, 0)))
    if not cursor.fetchone()[0]:
        return none
    cursor.execute(POINTS, _of(leaves, span))
    return none | {leaf: Written(writers, tuple(bands)) for leaf, writers, *bands in cursor.fetchall()}


def waited(cursor, leaves, span):
    """{leaf: Waited} of the questions that the people of a leaf asked, and that have had two weeks."""
    cursor.execute(ASKED, _of(leaves, span))
    found = {leaf: Waited(askers, asked, tuple(days or ())) for leaf, askers, asked, days in cursor.fetchall()}
    return defaultdict(lambda: Waited(0, 0, ())) | found


def _of(leaves, span):
    return {"groups": list(leaves), "first": moment(span[0]), "last": moment(span[1])}
