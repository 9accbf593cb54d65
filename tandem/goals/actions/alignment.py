"""What goals contribute to each other: linking, estimating, taking away. What the database would refuse is said in
words first, under the same lock, so that nobody comes between."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from tandem.core import words
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..carrying import free
from ..events import GoalLinked
from ..models import Contribution, Goal
from ..states import LIVE, State, Visibility
from .goals import locked, reason

COUNTING = (State.OPEN, State.PAUSED, State.CLOSED)
MOST_NAMED = 3
BELOW = """
WITH RECURSIVE above AS (
    SELECT %s::bigint AS id
    UNION
    SELECT link.parent_id FROM goals_contribution link JOIN above ON link.goal_id = above.id
)
SELECT EXISTS (SELECT 1 FROM above WHERE id = %s)
"""


def one_at_a_time():
    """One writer of links at a time, until the end of the transaction; the triggers hold the same lock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('goals_contribution'))")


def taken(parent, but=None):
    """The links that take a share of ``parent``, largest first, beside that of the goal ``but``."""
    links = Contribution.objects.filter(parent=parent, goal__state__in=COUNTING, share__isnull=False)
    return links.exclude(goal=but).select_related("goal__person", "goal__team", "goal__unit").order_by("-share", "pk")


def _who_carries(links, by):
    """``An's goal carries 40%, goals that you cannot see carry 30%``: names only what she may see."""
    seen = set(Goal.objects.visible_to(by).filter(pk__in=[link.goal_id for link in links]).values_list("pk", flat=True))
    named = [link for link in links if link.goal_id in seen][:MOST_NAMED]
    hidden = sum(link.share for link in links if link.goal_id not in seen)
    rest = sum(link.share for link in links) - hidden - sum(link.share for link in named)
    said = [
        _("“%(goal)s” of %(owner)s carries %(share)s")
        % {
            "goal": link.goal.title,
            "owner": link.goal.owner.name if link.goal.owner else _("the organisation"),
            "share": words.percent(link.share),
        }
        for link in named
    ]
    if rest:
        said.append(_("other goals carry %(share)s") % {"share": words.percent(rest)})
    if hidden:
        said.append(_("goals that you cannot see carry %(share)s") % {"share": words.percent(hidden)})
    return ", ".join(said)


def _refuse_more_than_all(goal, parent, share, by):
    links = list(taken(parent, goal))
    left = free(link.share for link in links)
    if share is not None and share > left:
        can_see = Goal.objects.visible_to(by).filter(pk=parent.pk).exists()
        title = parent.title if can_see else _("a goal that you cannot see")
        start = (
            _("Nothing of “%(goal)s” is free any more") if not left else _("Only %(left)s of “%(goal)s” is still free")
        ) % {"left": words.percent(left), "goal": title}
        raise ValidationError({"share": f"{start}: {_who_carries(links, by)}."})


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
    goal = locked(goal)
    access.contribute.require(by, goal)
    one_at_a_time()
    seen = Goal.objects.visible_to(by).filter(pk=parent.pk, state__in=LIVE).select_related("person").first()
    if seen is None or (seen.visibility == Visibility.PRIVATE and seen.person_id != by.pk):
        raise ValidationError({"parent": _("Choose a goal that is under way and that you can see.")})
    _refuse(goal, seen, by)
    if goal.state in COUNTING:
        _refuse_more_than_all(goal, seen, share, by)
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


def takes_its_shares(goal, by):
    """Before a goal is set, accepted or reopened: raises ValidationError when what it would take of another goal is no
    longer free."""
    one_at_a_time()
    for link in Contribution.objects.filter(goal=goal, share__isnull=False).select_related("parent"):
        try:
            _refuse_more_than_all(goal, link.parent, link.share, by)
        except ValidationError as refused:
            raise ValidationError(refused.messages) from None
