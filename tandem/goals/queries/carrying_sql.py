"""The SQL that computes ``carrying``: one walk along the links, whatever the number of goals."""

COUNTING = ("open", "paused", "closed")  # a goal that was set and not retired carries
COUNTS = "state IN ('open', 'paused', 'closed')"

# Every path down from the roots. A link brings its weight to the goal under it and takes it from the one above.
DOWN = f"""
WITH RECURSIVE path (root, goal, parent, weight) AS (
    SELECT id, id, NULL::bigint, 1::float8 FROM goals_goal WHERE id = ANY(%(roots)s)
    UNION ALL
    SELECT path.root, link.goal_id, link.parent_id, path.weight * link.share::float8 / 100
    FROM path
    JOIN goals_contribution link ON link.parent_id = path.goal AND link.share IS NOT NULL
    JOIN goals_goal child ON child.id = link.goal_id AND child.{COUNTS}
), part AS MATERIALIZED (
    SELECT root, goal, SUM(weight) AS weight, GREATEST(SUM(own), 0) AS carried
    FROM (
        SELECT root, goal, weight, weight AS own FROM path
        UNION ALL
        SELECT root, parent, 0, -weight FROM path WHERE parent IS NOT NULL
    ) both_ways
    GROUP BY root, goal
)
"""  # noqa: S608

# Every path up from some goals; the weight is unknown as soon as one link has no share.
UP = f"""
WITH RECURSIVE path (source, goal, child, share, weight) AS (
    SELECT id, id, NULL::bigint, NULL::numeric, 1::float8 FROM goals_goal WHERE id = ANY(%(sources)s)
    UNION ALL
    SELECT path.source, link.parent_id, link.goal_id, link.share, path.weight * link.share::float8 / 100
    FROM path
    JOIN goals_contribution link ON link.goal_id = path.goal
    JOIN goals_goal above ON above.id = link.parent_id AND above.{COUNTS}
)
"""  # noqa: S608


def _road(row):
    """Progress from 0 to 1 of a goal or key result: ``measures.progress`` and ``measures.within`` in SQL."""
    now = f"COALESCE({row}.current_value, {row}.start_value)"

    def outside(value):
        return f"GREATEST({row}.target_value - {value}, {value} - {row}.target_until, 0)"

    nothing = f"COALESCE(NULLIF({outside(f'{row}.start_value')}, 0), ({row}.target_until - {row}.target_value) / 2)"
    kept = f"1 - {outside(now)} / {nothing}"
    travelled = f"({now} - {row}.start_value) / NULLIF({row}.target_value - {row}.start_value, 0)"
    return f"""LEAST(1, GREATEST(0, CASE WHEN {row}.direction = 'keep' THEN {kept} ELSE {travelled} END))::float8"""


RESULTS = f"""(
    SELECT SUM({_road("result")} * result.weight) / SUM(result.weight) FROM goals_keyresult result
    WHERE result.goal_id = goal.id AND result.removed_at IS NULL
)"""  # noqa: S608
# Of a goal called ``goal``; nothing for one that is judged by criteria.
PROGRESS = f"""CASE goal.measure WHEN 'number' THEN {_road("goal")} WHEN 'key_results' THEN {RESULTS} END"""

# In which unit a goal called ``goal`` stands today: its own, that of its team, or that of its owner.
UNIT = """COALESCE(goal.unit_id, team.unit_id, place.unit_id)"""
OWNERS = """
LEFT JOIN people_team team ON team.id = goal.team_id
LEFT JOIN LATERAL (
    SELECT unit_id FROM people_assignment a
    WHERE a.person_id = goal.person_id AND a.during @> %(today)s::date ORDER BY a.id LIMIT 1
) place ON true
"""
