"""More check-ins and feedback than the story needs, for measuring.

Each goal walks to where it stands in many small steps; each piece of feedback is said again to other people, over the
three years.
"""

import math

from django.db import connection

from tandem.feedback.models import Feedback
from tandem.goals.models import CheckIn, Goal

STEPS = """
INSERT INTO goals_checkin (goal_id, person_id, value, progress, confidence, comment, created_at)
SELECT goal.id, goal.person_id, round(goal.start_value + (last.value - goal.start_value) * step / (%(steps)s + 1), 3),
    round(last.progress * step / (%(steps)s + 1), 1), '', '',
    goal.opened_at + (last.created_at - goal.opened_at) * (step::float8 / (%(steps)s + 1))
FROM goals_goal goal
CROSS JOIN LATERAL (
    SELECT * FROM goals_checkin WHERE goal_id = goal.id ORDER BY created_at DESC, id DESC LIMIT 1
) last
CROSS JOIN generate_series(1, %(steps)s) step
WHERE goal.person_id IS NOT NULL AND last.created_at > goal.opened_at
"""

# Each piece again: its receiver stays, who gave it is taken from the list of givers at another place, so that nobody
# writes to herself.
AGAIN = """
INSERT INTO feedback_feedback (
    key, kind, about, saw, effect, wish, text, language, reach, state, sent_at, giver_id, receiver_id
)
SELECT gen_random_uuid(), piece.kind, piece.about, piece.saw, piece.effect, piece.wish, piece.text, piece.language,
    'receiver', 'sent',
    now() - (1095.0 * ((piece.place * 7919 + step * 104729) %% 1000003) / 1000003) * interval '1 day',
    other.giver_id, piece.receiver_id
FROM (SELECT *, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS n FROM feedback_feedback) piece
CROSS JOIN generate_series(1, %(steps)s) step
JOIN (SELECT giver_id, row_number() OVER (ORDER BY id) AS place FROM feedback_feedback) other
ON other.place = 1 + (piece.place + step * 31) %% piece.n
WHERE other.giver_id <> piece.receiver_id AND piece.state = 'sent'
"""


def give(number):
    """Add pieces of feedback until there are about ``number``."""
    there = Feedback.objects.count()
    if there and number > there:
        with connection.cursor() as cursor:
            cursor.execute(AGAIN, {"steps": math.ceil((number - there) / there)})


def check_in(number):
    """Add check-ins of the goals of people until there are about ``number``. Does nothing when there are as many."""
    missing, goals = number - CheckIn.objects.count(), Goal.objects.exclude(person=None).count()
    if missing > 0 and goals:
        with connection.cursor() as cursor:
            cursor.execute(STEPS, {"steps": math.ceil(missing / goals)})
