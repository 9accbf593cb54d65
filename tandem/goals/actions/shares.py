"""What is still free of a goal, and the refusal in words when somebody would take more."""

from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.translation import gettext as _

from tandem.core import words

from ..carrying import free
from ..models import Contribution, Goal
from ..states import State

COUNTING = (State.OPEN, State.PAUSED, State.CLOSED)
MOST_NAMED = 3


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


def refuse_more_than_all(goal, parent, share, by):
    """Raises ValidationError, naming only what ``by`` may see, when less than ``share`` of ``parent`` is free."""
    links = list(taken(parent, goal))
    left = free(link.share for link in links)
    if share is not None and share > left:
        can_see = Goal.objects.visible_to(by).filter(pk=parent.pk).exists()
        title = f"“{parent.title}”" if can_see else _("a goal that you cannot see")
        start = (
            _("Nothing of %(goal)s is free any more") if not left else _("Only %(left)s of %(goal)s is still free")
        ) % {"left": words.percent(left), "goal": title}
        said = _("%(refusal)s: %(carriers)s.") % {"refusal": start, "carriers": _who_carries(links, by)}
        raise ValidationError({"share": said})


def takes_its_shares(goal, by):
    """Before a goal is set, accepted or reopened: raises ValidationError when what it would take of another goal is no
    longer free."""
    one_at_a_time()
    for link in Contribution.objects.filter(goal=goal, share__isnull=False).select_related("parent"):
        try:
            refuse_more_than_all(goal, link.parent, link.share, by)
        except ValidationError as refused:
            raise ValidationError(refused.messages) from None
