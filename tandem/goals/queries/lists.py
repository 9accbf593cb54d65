"""Lists of goals: mine, of those I coach, those I support, of the organisation, and all that are open to me."""

import datetime

from django.db.models import DateField, ExpressionWrapper, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce, ExtractYear, Greatest, TruncDate
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.keeping import kept
from tandem.core.search import Fold
from tandem.people.models import Person, TeamMembership
from tandem.people.queries import assignment_on
from tandem.people.relations import ties_of

from ..models import CheckIn, Goal, KeyResult, Supporter
from ..models.goal import OF_ORGANISATION, folded_titles, place_in_list
from ..parameters import Rhythm
from ..states import LIVE, UNSET, State, Visibility
from .standing import attach_standing

# tab: (words, icon)
TABS = {
    "mine": _("Mine"),
    "team": _("Of my teams and units"),
    "coach": _("Of those I coach"),
    "support": _("I support"),
    "quiet": _("Quiet"),
    "organisation": _("Of the organisation"),
    "all": _("All that I can see"),
}
STATES = (
    ("live", _("Under way")),
    (State.PROPOSED, State.PROPOSED.label),
    (State.DRAFT, State.DRAFT.label),
    (State.CLOSED, State.CLOSED.label),
    (State.RETIRED, State.RETIRED.label),
)
GROUPS = (
    ((State.PROPOSED,), _("Proposed, waiting for an answer")),
    ((State.OPEN,), _("Under way")),
    ((State.PAUSED,), _("Paused")),
    ((State.DRAFT,), _("Drafts")),
    ((State.CLOSED, State.RETIRED), _("Ended")),
    ((State.DECLINED,), _("Declined")),
)
# key: (words, order)
SORTS = {
    "": (_("What ends first"), (place_in_list(), "ends_date", "pk")),
    "heard": (_("Longest without a check-in"), (F("heard").asc(nulls_last=True), "pk")),
    "new": (_("Newest"), (F("opened_at").desc(nulls_first=True), "-pk")),
    "title": (_("Title"), (folded_titles(), "pk")),
}
NEAR_ONLY = {"heard"}  # nobody ranks the colleagues of a whole organisation by their silence
MOST_NAMESAKES = 300  # of more people than that, so many goals are found that asking for their keys costs more


def _coached(viewer):
    """The keys of the people whom she coaches today."""
    ties = ties_of(viewer)
    return {*ties.led, *ties.coached_beside} - {viewer.pk}


def _supported(viewer):
    """The keys of the goals that she helps with, or keeps a key result of. One query, and one for a whole page."""
    carries = KeyResult.objects.filter(person=viewer, removed_at=None).order_by().values_list("goal")
    helps = Supporter.objects.filter(person=viewer, ended_at=None).order_by().values_list("goal")
    return kept(("supported", viewer.pk), lambda: {key for (key,) in helps.union(carries)})


def _in_tab(person, tab):
    """The condition of a tab."""
    if tab == "mine":
        return Q(person=person)
    if tab == "team":
        teams, units = circles(person)
        return Q(team__in=teams) | Q(unit__in=units)
    if tab == "coach":
        return Q(person__in=_coached(person)) & ~Q(state__in=UNSET)
    if tab == "support":
        return Q(pk__in=_supported(person)) & ~Q(person=person)
    if tab == "quiet":
        teams, units = circles(person)
        near = Q(person=person) | Q(person__in=_coached(person)) | Q(pk__in=_supported(person))
        return near | Q(team__in=teams) | Q(unit__in=units)
    return OF_ORGANISATION if tab == "organisation" else Q()


def circles(viewer):
    """(keys of the teams in which she is, keys of the units in which she works or coaches today)."""
    ties = ties_of(viewer)
    return set(ties.teams), {*ties.units_led, *ties.units_round}


def with_silence(goals):
    """Annotate goals with ``heard`` (the day of the last check-in, or of the beginning) and ``due`` (heard, and the
    rhythm of the goal or of the organisation)."""
    rhythm = Coalesce("rhythm_days", Value(Rhythm.current().quiet_after))
    last = CheckIn.objects.filter(goal=OuterRef("pk")).order_by("-created_at").values("created_at")[:1]
    goals = goals.annotate(heard=Greatest(TruncDate(Coalesce(last, "opened_at")), "starts_date"))
    return goals.annotate(due=ExpressionWrapper(F("heard") + rhythm, output_field=DateField()))


def _are_quiet(goals):
    today = clock.today()
    return with_silence(goals).filter(state=State.OPEN, ends_date__gte=today, due__lt=today)


def sorts_of(tab):
    """{key: words} of the orders that a tab offers."""
    return {key: words for key, (words, _order) in SORTS.items() if tab != "all" or key not in NEAR_ONLY}


def listed(viewer, tab="mine", *, words="", state="", year=None, kind="", sort=""):
    """The goals that ``viewer`` may see in a tab, by words in title or owner, state (``live`` for open and paused),
    kind and year, in the order of ``sort``. A queryset with the owner; in the order of their lives by itself.
    """
    goals = Goal.objects.visible_to(viewer).filter(_in_tab(viewer, tab))
    goals = goals.select_related("person", "team", "unit", "proposed_by")
    if words := words.strip():
        folded = Fold(Value(words))
        people = Person.objects.alias(folded=Fold("name")).filter(folded__contains=folded).order_by()
        named = people.values_list("pk", flat=True)
        keys = list(named[: MOST_NAMESAKES + 1])
        owners = Q(person__in=keys if len(keys) <= MOST_NAMESAKES else named)
        goals = goals.alias(folded=folded_titles()).filter(Q(folded__contains=folded) | owners)
    if state:
        goals = goals.filter(state__in=LIVE if state == "live" else [state])
    if year:
        goals = goals.filter(starts_date__lte=datetime.date(year, 12, 31), ends_date__gte=datetime.date(year, 1, 1))
    if kind:
        goals = goals.filter(kind=kind)
    if tab == "quiet":
        goals, sort = _are_quiet(goals), sort or "heard"
    elif sort == "heard":
        goals = with_silence(goals)
    return goals.order_by(*SORTS[sort][1])


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
    """How many live goals stand in the tabs that concern the viewer herself. Five queries."""
    coached, supported = _coached(viewer), _supported(viewer)
    teams, units = circles(viewer)
    near = Q(person=viewer) | Q(person__in=coached) | Q(pk__in=supported) | Q(team__in=teams) | Q(unit__in=units)
    found = Goal.objects.visible_to(viewer).filter(near, state__in=LIVE)
    rows = list(found.values_list("pk", "person", "team", "unit"))
    return {
        "mine": sum(person == viewer.pk for _key, person, *_rest in rows),
        "team": sum(team in teams or unit in units for *_rest, team, unit in rows),
        "coach": sum(person in coached for _key, person, *_rest in rows),
        "support": sum(key in supported and person != viewer.pk for key, person, *_rest in rows),
    }


def years(viewer):
    """The years in which goals of the viewer or of the organisation run, newest first."""
    rows = Goal.objects.visible_to(viewer).filter(Q(person=viewer) | OF_ORGANISATION)
    found = rows.annotate(year=ExtractYear("ends_date")).order_by("-year").values_list("year", flat=True).distinct()
    return list(found[:8])


def open_of(person):
    """The goals of a person that are open."""
    return Goal.objects.filter(person=person, state=State.OPEN)


def open_goals_of(person, viewer, standing=True):
    """The open and paused goals of ``person`` that ``viewer`` may see, with ``.standing`` (see attach_standing), or not
    yet: ``standing=False``."""
    goals = Goal.objects.all() if person.pk == viewer.pk else Goal.objects.visible_to(viewer)  # her own are hers
    found = list(goals.filter(person=person, state__in=LIVE).select_related("person"))
    return attach_standing(found) if standing else found


def ran_between(start, until):
    """The condition that a goal was set, had begun before the day ``until`` and had not ended before ``start``. Days,
    or what leads to them from another query."""
    over = Q(ended_at__isnull=False) & ~Q(ended_at__date__gte=start)
    return Q(starts_date__lt=until) & ~Q(state__in=UNSET) & ~over


def of_period(person, viewer, start, until):
    """The goals of ``person`` that ran in these days, as far as ``viewer`` may see them; what ends first is first. One
    query, with what it is asked of."""
    goals = Goal.objects.all() if person.pk == viewer.pk else Goal.objects.visible_to(viewer)
    return list(goals.filter(ran_between(start, until), person=person))


def quiet(person):
    """Her own open goals without a check-in for longer than the rhythm, quietest first, each with ``.standing``."""
    silent = _are_quiet(Goal.objects.filter(person=person)).order_by("heard", "pk").select_related("person")
    return attach_standing(silent)


def tabs(viewer, current):
    """The tabs of the page of goals: [{key, words, count, current}]; that of coaches only for who coaches."""
    counts = tab_counts(viewer)
    return [
        {"key": key, "words": words, "count": counts.get(key), "current": key == current}
        for key, words in TABS.items()
        if key not in {"team", "coach", "support"} or counts[key] or key == current
    ]
