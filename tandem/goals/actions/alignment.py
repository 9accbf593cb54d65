"""What goals contribute to each other: linking, estimating, taking away. What the database would refuse is said in
words first, under the same lock, so that nobody comes between."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import GoalLinked
from ..models import Contribution, Goal
from ..states import LIVE, State, Visibility
from .goals import locked, reason
from .shares import COUNTING, one_at_a_time, refuse_more_than_all

BELOW = """
WITH RECURSIVE above AS (
    SELECT %s::bigint AS id
    UNION
    SELECT link.parent_id FROM goals_contribution link JOIN above ON link.goal_id = above.id
)
SELECT EXISTS (SELECT 1 FROM above WHERE id = %s)
"""


def _refuse(goal, parent, by):
    """Raises ValidationError in words when the one cannot hang on the other."""
    if goal.of_organisation and not parent.of_organisation:
        raise ValidationError({"parent": _("A goal of the organisation contributes to no smaller one.")})
    if parent.pk == goal.pk:
        raise ValidationError({"parent": _("A goal cannot contribute to itself.")})
    with connection.cursor() as cursor:
        cursor.execute(BELOW, [parent.pk, goal.pk])
        if cursor.fetchone()[0]:
            said = _("“%(parent)s” contributes to this goal already. Two goals cannot carry each other.")
            raise ValidationError({"parent": said % {"parent": parent.title}})


@action
def contribute(goal, parent, *, by, share=None, why=""):
    """Say that a goal contributes to ``parent``, with an estimated share in per cent, or another share than before.

    ``parent``: a goal under way that ``by`` may see, never a private one of somebody else. Raises ValidationError, by
    field, when the parent cannot be carried, when it would become a circle, or when less of it is free.
    """
    one_at_a_time()
    goal = locked(goal)
    access.contribute.require(by, goal)
    seen = Goal.objects.visible_to(by).filter(pk=parent.pk, state__in=LIVE).select_related("person").first()
    if seen is None or (seen.visibility == Visibility.PRIVATE and seen.person_id != by.pk):
        raise ValidationError({"parent": _("Choose a goal that is under way and that you can see.")})
    _refuse(goal, seen, by)
    if goal.state in COUNTING:
        refuse_more_than_all(goal, seen, share, by)
    row = Contribution.objects.filter(goal=goal, parent=seen).first() or Contribution(goal=goal, parent=seen)
    is_new, row.share = row.pk is None, share
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise ValidationError({"parent": _("These two goals cannot be linked like this.")}) from None
    if is_new and goal.state in LIVE:
        announce(GoalLinked(by=by.pk, goal=goal.pk, parent=seen.pk))
    return row


@action
def detach(goal, parent, *, by, why=""):
    """Take the link of a goal to ``parent`` away, by the owner of either. Raises ValidationError without a reason,
    unless the goal is a draft; Contribution.DoesNotExist when there is no link.
    """
    goal = locked(goal)
    row = Contribution.objects.select_related("goal", "parent").get(goal=goal, parent=parent)
    access.detach.require(by, row)
    if goal.state != State.DRAFT:
        reason(why)
    row.delete()
