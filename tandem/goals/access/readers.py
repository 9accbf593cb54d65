"""The read rule turned round: who can see this goal, in words and names."""

from django.db.models import Exists, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.access import EVERYBODY, NOBODY, audience_of
from tandem.core.audience import Audience
from tandem.people.models import Assignment, FunctionalCoaching, Grant, Person, TeamMembership
from tandem.people.states import Role

from ..models import Goal, HandOver, KeyResult, Supporter
from ..states import LIVE, UNSET, State, Visibility
from .company import company
from .writing import is_owner

MOST_NAMES = 8


def readers(goal):
    """The rule above turned round: the people who may see this goal, as a condition on Person."""
    if goal.of_organisation:
        return leaders() if goal.state == State.DRAFT else EVERYBODY
    owner = Q(pk=goal.person_id) if goal.person_id else _steer(goal)
    if goal.state == State.DRAFT:
        return owner
    if goal.state in UNSET:
        return owner | Q(pk=goal.proposed_by_id)
    today = clock.today()
    theirs = {"person": goal.person_id, "during__contains": today}
    coaches = Q(pk__in=Assignment.objects.filter(**theirs).values("coach")) | Q(
        pk__in=FunctionalCoaching.objects.filter(**theirs).values("coach")
    )
    asked = Q(pk__in=HandOver.objects.filter(goal=goal.pk, answered_at=None).values("taker"))
    if goal.visibility == Visibility.PRIVATE:
        return owner | coaches | asked
    helpers = Q(pk__in=Supporter.objects.filter(goal=goal.pk, ended_at=None).values("person")) | Q(
        pk__in=KeyResult.objects.filter(goal=goal.pk, removed_at=None).values("person")
    )
    if not goal.person_id:
        return owner | helpers | asked | _circle_of_many(goal, today)
    here = Person.objects.filter(pk=goal.person_id, employed__contains=today)
    return owner | coaches | helpers | asked | Q(Exists(here)) & _circle(goal, theirs, today)


def _steer(goal):
    """Who is in the team today; who coaches people in the unit today."""
    today = {"during__contains": clock.today()}
    if goal.team_id:
        return Q(pk__in=TeamMembership.objects.filter(team=goal.team_id, **today).values("person"))
    return Q(pk__in=Assignment.objects.filter(unit=goal.unit_id, coach__isnull=False, **today).values("coach"))


def _circle_of_many(goal, today):
    """To whom a goal of a team or a unit is open beside those who steer it."""
    if goal.visibility == Visibility.ORGANISATION:
        return EVERYBODY
    unit = goal.unit_id or goal.team.unit_id
    if goal.visibility != Visibility.UNIT or unit is None:
        return NOBODY
    inside = Assignment.objects.filter(unit__path__contains=[unit], during__contains=today)
    return Q(pk__in=inside.values("person"))


def _circle(goal, theirs, today):
    """The people of the unit, the teams or the organisation to whom the goal is open."""
    if goal.visibility == Visibility.ORGANISATION:
        return EVERYBODY
    model, field = (Assignment, "unit") if goal.visibility == Visibility.UNIT else (TeamMembership, "team")
    places = model.objects.filter(**theirs).values(field)
    return Q(pk__in=model.objects.filter(during__contains=today, **{f"{field}__in": places}).values("person"))


def leaders():
    """Who holds the role of leadership today, as a condition on Person."""
    from_grants = Grant.objects.in_force().filter(role=Role.LEADERSHIP)
    return Q(pk__in=from_grants.values("holder"))


def _names(goal):
    """Who is named: the owner, her coaches, who helps."""
    named = {goal.person_id: (goal.person, _("owner"))} if goal.person_id else {}
    for coach, about in company(goal).coaches:
        named.setdefault(coach.pk, (coach, _("coach for %(about)s") % {"about": about} if about else _("coach")))
    if taker := company(goal).taker:
        named.setdefault(taker.pk, (taker, _("is asked to take it over")))
    if goal.visibility != Visibility.PRIVATE:
        results = getattr(goal, "key_results_now", None)
        if results is None:
            results = KeyResult.objects.filter(goal=goal, removed_at=None).select_related("person")
        for row in (*company(goal).supporters, *results):
            if row.person_id:
                named.setdefault(row.person_id, (row.person, _("helps")))
    return named


def _number(goal, named):
    """How many people can see it."""
    here = not goal.person_id or _works_here(goal.person)
    if goal.visibility == Visibility.ORGANISATION and here:
        return goal._everybody
    mates = company(goal).mates if here else ()
    return len({key for key, (person, _note) in named.items() if _works_here(person)}.union(mates))


def _works_here(person):
    return clock.today() in person.employed


@audience_of(Goal)
def audience(goal, viewer):
    """The chip of a goal."""
    if goal.of_organisation:
        words = _("Leadership") if goal.state == State.DRAFT else _("Everybody in the organisation")
        return Audience(words=words, icon="globe", reason=_("Goals of the organisation are open to everybody."))
    if not goal.person_id:
        return _of_many(goal, viewer)
    steers = is_owner(viewer, goal)
    change = reverse("goals:visibility", args=[goal.pk]) if steers and goal.state in LIVE else ""
    if goal.state == State.DRAFT:
        words = _("Only you") if steers else _("Only the owner")
        return Audience(
            words=words,
            icon="lock",
            names=((goal.person, _("owner")),),
            reason=_("A draft is for its owner alone until she sets it."),
        )
    if goal.state in UNSET:
        return _proposed(goal)
    named = _names(goal)
    circle = list(company(goal).places)
    total = _number(goal, named)
    words, icon = {
        Visibility.ORGANISATION: (_("Everybody in the organisation"), "globe"),
        Visibility.PRIVATE: (_("Only you and your coach") if steers else _("Only the owner and her coach"), "lock"),
    }.get(goal.visibility, (", ".join(circle) or _("Who helps, and the coach"), "users-round"))
    reason = {
        Visibility.ORGANISATION: _("It is open to everybody who works here."),
        Visibility.PRIVATE: _("It is private: for the owner and her coaches of today."),
    }.get(goal.visibility, _("It is open to those who work with the owner today."))
    return Audience(
        words=words,
        icon=icon,
        names=tuple(list(named.values())[:MOST_NAMES]),
        groups=tuple(circle) if goal.visibility != Visibility.ORGANISATION else (words,),
        reason=reason,
        kept=_("It is kept as long as the owner works here, and two years after."),
        more=max(0, total - min(len(named), MOST_NAMES)),
        more_url=reverse("goals:readers", args=[goal.pk]),
        change_url=change,
    )


def _of_many(goal, viewer):
    """The chip of a goal of a team or a unit: those who steer it, and to whom it is open."""
    whose = goal.owner.name
    if goal.state == State.DRAFT:
        words = _("Who is in %(team)s") if goal.team_id else _("Who coaches in %(team)s")
        said = {"words": words % {"team": whose}, "icon": "lock"}
        return Audience(**said, reason=_("A draft is for those who steer it, until they set it."))
    named, circle = _names(goal), list(company(goal).places)
    words, icon = ", ".join(circle), "users-round"
    if goal.visibility == Visibility.ORGANISATION:
        words, icon, circle = _("Everybody in the organisation"), "globe", [_("Everybody in the organisation")]
    names = tuple(list(named.values())[:MOST_NAMES])
    return Audience(
        words=words,
        icon=icon,
        names=names,
        groups=tuple(circle),
        reason=_("It is a goal of %(team)s, steered by who is in it today.") % {"team": whose}
        if goal.team_id
        else _("It is a goal of %(team)s, steered by who coaches people there today.") % {"team": whose},
        kept=_("It is kept as long as the goal is used, and two years after."),
        more=max(0, _number(goal, named) - len(names)),
        more_url=reverse("goals:readers", args=[goal.pk]),
        change_url=reverse("goals:visibility", args=[goal.pk]) if goal.state in LIVE and is_owner(viewer, goal) else "",
    )


def _proposed(goal):
    """The chip of a goal that was proposed and not yet taken: the two alone."""
    return Audience(
        words=_("Only the two of you"),
        icon="lock",
        names=((goal.person, _("may take it")), (goal.proposed_by, _("proposes it"))),
        reason=_("A proposal is for who proposes it and who may take it, nobody else."),
    )
