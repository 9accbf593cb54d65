"""What one may search the directory by. Nothing in it is an error: what does not exist filters nothing out or all."""

from collections import Counter

from django.db.models import Exists, OuterRef, Q
from django.utils.functional import cached_property

from tandem.core import clock

from ..models import Assignment, Job, Team, TeamMembership, Unit
from ..queries import found

MOST_UNITS = 200  # in the box to choose from; below that one finds a unit by the organisation chart


class DirectoryFilter:
    """``q``, ``unit`` (with all below), ``family`` and ``team`` out of the address."""

    def __init__(self, asked, viewer):
        self.viewer = viewer
        self.words = asked.get("q", "")[:100].replace("\x00", "")
        self.unit = _number(asked.get("unit"))
        self.team = _number(asked.get("team"))
        self.family = asked.get("family", "")[:60].replace("\x00", "")

    def chosen(self, people):
        """The people who fit, in the order of the list."""
        assigned = Assignment.objects.filter(person=OuterRef("pk"), during__contains=clock.today())
        if self.unit:
            assigned = assigned.filter(unit__in=Unit.objects.visible_to(self.viewer).below(self.unit))
        if self.family:
            assigned = assigned.filter(job__in=Job.objects.visible_to(self.viewer).filter(family=self.family))
        if self.unit or self.family:
            people = people.filter(Exists(assigned))
        if self.team:
            members = TeamMembership.objects.in_force().filter(team=self.team, person=OuterRef("pk"))
            people = people.filter(Exists(members))
        return found(people, self.words)

    @property
    def is_used(self):
        """Whether anything is asked."""
        return bool(self.words or self.unit or self.family or self.team)

    @cached_property
    def units(self):
        """(key, name) of the units, those below indented under those above; of a large organisation the upper levels,
        and the one that is chosen."""
        open_units = Unit.objects.visible_to(self.viewer).filter(closed_date=None)
        levels = Counter(len(path) for path in open_units.order_by().values_list("path", flat=True))
        deepest = max((level for level in levels if _until(levels, level) <= MOST_UNITS), default=1)
        units = list(open_units.filter(Q(path__len__lte=deepest) | Q(pk=self.unit)))
        names = {unit.pk: str(unit) for unit in units}
        units.sort(key=lambda unit: [names[pk] for pk in unit.path if pk in names])
        return [(unit.pk, "\u2003" * (len(unit.path) - 1) + names[unit.pk]) for unit in units]

    @cached_property
    def families(self):
        """The job families."""
        jobs = Job.objects.visible_to(self.viewer).exclude(family="").order_by("family")
        return list(jobs.values_list("family", flat=True).distinct())

    @cached_property
    def teams(self):
        """(key, name) of every team."""
        teams = Team.objects.visible_to(self.viewer).filter(closed_date=None)
        return list(teams.order_by("name").values_list("pk", "name"))


def _until(levels, level):
    return sum(number for one, number in levels.items() if one <= level)


def _number(text):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else None
