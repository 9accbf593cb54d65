"""What a form about a goal begins with. The caller has fetched the goal through ``visible_to``."""

from tandem.people.models import Person

from ..models import Contribution, Criterion, KeyResult, Supporter


def keepers(goal, result=None):
    """Who can keep a number of the goal: the owner, who helps, and who keeps it now."""
    helps = Supporter.objects.filter(goal=goal, ended_at=None).exclude(joined_at=None).values_list("person", flat=True)
    return Person.objects.filter(pk__in={goal.person_id, result and result.person_id, *helps} - {None})


def key_results_of(goal):
    """The key results that count."""
    return KeyResult.objects.filter(goal=goal, removed_at=None)


def criteria_lines(goal):
    """The criteria as lines of text."""
    return "\n".join(Criterion.objects.filter(goal=goal).values_list("text", flat=True))


def contribution_of(goal):
    """What it contributes to, or None."""
    return Contribution.objects.filter(goal=goal).first()
