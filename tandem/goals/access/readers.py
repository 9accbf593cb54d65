"""The read rule turned round: who can see this goal, in words and names."""

from django.db.models import Exists, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.access import audience_of
from tandem.core.audience import Audience
from tandem.people.access import EVERYBODY
from tandem.people.models import Assignment, FunctionalCoaching, Grant, Person, TeamMembership
from tandem.people.states import Role

from ..models import Goal, KeyResult, Supporter
from ..states import LIVE, State, Visibility
from .company import company
from .writing import is_owner

MOST_NAMES = 8


def readers(goal):
    """The rule above turned round: the people who may see this goal, as a condition on Person."""
    if goal.of_organisation:
        return leaders() if goal.state == State.DRAFT else EVERYBODY
    owner = Q(pk=goal.person_id)
    if goal.state == State.DRAFT:
        return owner
    today = clock.today()
    theirs = {"person": goal.person_id, "during__contains": today}
    coaches = Q(pk__in=Assignment.objects.filter(**theirs).values("coach")) | Q(
        pk__in=FunctionalCoaching.objects.filter(**theirs).values("coach")
    )
    if goal.visibility == Visibility.PRIVATE:
        return owner | coaches
    helpers = Q(pk__in=Supporter.objects.filter(goal=goal.pk, ended_at=None).values("person")) | Q(
        pk__in=KeyResult.objects.filter(goal=goal.pk, removed_at=None).values("person")
    )
    here = Person.objects.filter(pk=goal.person_id, employed__contains=today)
    return owner | coaches | helpers | Q(Exists(here)) & _circle(goal, theirs, today)


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
    named = {goal.person_id: (goal.person, _("owner"))}
    for coach, about in company(goal).coaches:
        named.setdefault(coach.pk, (coach, _("coach for %(about)s") % {"about": about} if about else _("coach")))
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
    if goal.visibility == Visibility.ORGANISATION and _works_here(goal.person):
        return goal._everybody.number
    mates = company(goal).mates if _works_here(goal.person) else ()
    return len({key for key, (person, _note) in named.items() if _works_here(person)}.union(mates))


def _works_here(person):
    return clock.today() in person.employed


@audience_of(Goal)
def audience(goal, viewer):
    """The chip of a goal."""
    if goal.of_organisation:
        words = _("Leadership") if goal.state == State.DRAFT else _("Everybody in the organisation")
        return Audience(words=words, icon="globe", reason=_("Goals of the organisation are open to everybody."))
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
