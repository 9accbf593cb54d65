"""What was in the way, said at a check-in, becomes an obstacle of the goal: with its moments, and for others to help."""

from django.db import migrations

# An obstacle that the next check-in no longer named is taken as solved by then.
MOVE = """
    INSERT INTO goals_obstacle (goal_id, check_in_id, person_id, text, raised_at, solved_at, solution)
    SELECT goal_id, id, person_id, obstacle, created_at, next_at, ''
    FROM (SELECT *, lead(created_at) OVER (PARTITION BY goal_id ORDER BY created_at, id) AS next_at
          FROM goals_checkin) AS told
    WHERE obstacle <> '' ORDER BY created_at, id;
    SET CONSTRAINTS ALL IMMEDIATE;
"""


class Migration(migrations.Migration):
    dependencies = [("goals", "0002_living")]

    operations = [
        migrations.RunSQL(MOVE, migrations.RunSQL.noop),
        migrations.RemoveField(model_name="checkin", name="obstacle"),
        migrations.RemoveField(model_name="checkinevent", name="obstacle"),
    ]
