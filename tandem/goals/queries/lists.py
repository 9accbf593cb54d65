"""Lists of goals: mine, of those I coach, those I support, of the organisation, and all that are open to me."""

import datetime
from functools import reduce
from operator import or_

from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.db.models.functions import Coalesce, ExtractYear, Greatest, TruncDate
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.search import Fold
from tandem.people.models import Person, TeamMembership
from tandem.people.queries import assignment_on
from tandem.people.relations import coached_by

from ..models import CheckIn, Goal, KeyResult, Supporter
from ..models.goal import OF_ORGANISATION, folded_titles
from ..parameters import Rhythm
from ..states import LIVE, State, Visibility
from .standing import attach_standing

# tab: (words, icon)
TABS = {
    "mine": _("Mine"),
    "coach": _("Of those I coach"),
    "support": _("I support"),
    "organisation": _("Of the organisation"),
    "all": _("All that I can see"),
}
STATES = (
    ("live", _("Under way")),
    (State.DRAFT, State.DRAFT.label),
    (State.CLOSED, State.CLOSED.label),
    (State.RETIRED, State.RETIRED.label),
)
GROUPS = (
    ((State.OPEN,), _("Under way")),
    ((State.PAUSED,), _("Paused")),
    ((State.DRAFT,), _("Drafts")),
    ((State.CLOSED, State.RETIRED), _("Ended")),
)
PLACE_OF_STATE = Case(
    *(When(state__in=states, then=place) for place, (states, _label) in enumerate(GROUPS)), default=len(GROUPS)
)


def _in_tab(person, tab):
    """The condition of a tab."""
    if tab == "mine":
        return Q(person=person)
    if tab == "coach":
        return coached_by(person) & ~Q(person=person) & ~Q(state=State.DRAFT)
    if tab == "support":
        helps = Supporter.objects.filter(goal=OuterRef("pk"), person=person, ended_at=None)
        carries = KeyResult.objects.filter(goal=OuterRef("pk"), person=person, removed_at=None)
        return (Exists(helps) | Exists(carries)) & ~Q(person=person)
    return OF_ORGANISATION if tab == "organisation" else Q()


def listed(viewer, tab="mine", *, words="", state="", year=None):
    """The goals that ``viewer`` may see in a tab, by words in title or owner, state (``live`` for open and paused)
    and year. A queryset with the owner: under way, paused, drafts, ended; what ends first on top.
    """
    goals = Goal.objects.visible_to(viewer).filter(_in_tab(viewer, tab)).select_related("person", "team", "unit")
    if words := words.strip():
        folded = Fold(Value(words))
        people = Person.objects.alias(folded=Fold("name")).filter(folded__contains=folded).values("pk")
        goals = goals.alias(folded=folded_titles()).filter(Q(folded__contains=folded) | Q(person__in=people))
    if state:
        goals = goals.filter(state__in=LIVE if state == "live" else [state])
    if year:
        goals = goals.filter(starts_date__lte=datetime.date(year, 12, 31), ends_date__gte=datetime.date(year, 1, 1))
    return goals.order_by(PLACE_OF_STATE, "ends_date", "pk")


def grouped(goals):
    """[(words, goals)] in the order of their lives, without empty groups."""
    goals = list(goals)
    found = [(label, [goal for goal in goals if goal.state in states]) for states, label in GROUPS]
    return [(label, some) for label, some in found if some]


def places(person):
    """[(visibility, names)]: the unit and the teams that a goal of hers can be open to today."""
    unit = assignment_on(person)
    teams = TeamMembership.objects.in_force().filter(person=person).select_related("team")
    return [
        (Visibility.UNIT, unit.unit.name if unit else ""),
        (Visibility.TEAM, ", ".join(row.team.name for row in teams)),
    ]


def tab_counts(viewer):
    """How many live goals stand in the tabs that concern the viewer herself. One query."""
    tabs = ("mine", "coach", "support")
    conditions = {tab: Q(_in_tab(viewer, tab)) for tab in tabs}
    mine = reduce(or_, conditions.values())
    rows = (
        Goal.objects.visible_to(viewer)
        .filter(mine, state__in=LIVE)
        .annotate(**{f"in_{tab}": condition for tab, condition in conditions.items()})
        .values_list(*(f"in_{tab}" for tab in tabs))
    )
    rows = list(rows)
    return {tab: sum(bool(row[place]) for row in rows) for place, tab in enumerate(tabs)}


def years(viewer):
    """The years in which goals of the viewer or of the organisation run, newest first."""
    rows = Goal.objects.filter(Q(person=viewer) | OF_ORGANISATION)
    found = rows.annotate(year=ExtractYear("ends_date")).order_by("-year").values_list("year", flat=True).distinct()
    return list(found[:8])


def open_count(person):
    """How many goals of a person are open."""
    return Goal.objects.filter(person=person, state=State.OPEN).count()


def open_goals_of(person, viewer):
    """The open and paused goals of ``person`` that ``viewer`` may see, with ``.standing`` (see attach_standing)."""
    goals = Goal.objects.visible_to(viewer).filter(person=person, state__in=LIVE).select_related("person")
    return attach_standing(goals)


def quiet(person):
    """Her own open goals without a check-in for longer than the rhythm, quietest first, each with ``.standing``."""
    since = clock.today() - datetime.timedelta(days=Rhythm.current().quiet_after)
    last = CheckIn.objects.filter(goal=OuterRef("pk")).order_by("-created_at").values("created_at")[:1]
    silent = (
        Goal.objects.filter(person=person, state=State.OPEN, ends_date__gte=clock.today())
        .annotate(heard=Greatest(TruncDate(Coalesce(last, "opened_at")), "starts_date"))
        .filter(heard__lt=since)
        .order_by("heard", "pk")
        .select_related("person")
    )
    return attach_standing(silent)


def tabs(viewer, current):
    """The tabs of the page of goals: [{key, words, count, current}]; that of coaches only for who coaches."""
    counts = tab_counts(viewer)
    return [
        {"key": key, "words": words, "count": counts.get(key), "current": key == current}
        for key, words in TABS.items()
        if key not in {"coach", "support"} or counts[key] or key == current
    ]
