"""What became of agreements."""

from tandem.core.references import resolved

from ..access import make_goal, unmake_goal


def attach_goals(agreements, viewer):
    """Give each agreement ``.made``: what the viewer may know of the goal that was made of it, or None. One query, when
    there is such a goal."""
    rows = list(agreements)
    found = resolved([("goal", row.goal_id) for row in rows if row.goal_id], viewer)
    for row in rows:
        row.made = found.get(("goal", row.goal_id))
    return rows


def with_choices(agreements, conversation, viewer):
    """As ``attach_goals``, of one conversation; and ``.may_make`` and ``.may_unmake`` a goal. Two queries."""
    rows = attach_goals(agreements, viewer)
    for row in rows:
        row.conversation = conversation
        row.may_make, row.may_unmake = not make_goal(viewer, row), not unmake_goal(viewer, row)
    return rows
