"""Whom one probably writes to, what about, and who listens when it goes wrong."""

from django.db.models import Case, Q, Value, When

from tandem.core import clock
from tandem.core.search import by_name
from tandem.people.models import Assignment, Grant, Person, Team, TeamMembership
from tandem.people.queries import team_sizes
from tandem.people.states import Role

from ..access import who_can_be_given
from ..models import Feedback


def suggested_people(person: Person, most: int = 8) -> list[Person]:
    """Whom one probably writes to: lately in touch first, then coach, team and unit. At most ``most`` people."""
    pairs = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person))
    lately = pairs.order_by("-sent_at").values_list("giver", "receiver")[:40]
    touched = list(dict.fromkeys(key for pair in lately for key in pair if key not in (None, person.pk)))
    mine = Assignment.objects.in_force().filter(person=person)
    teams = TeamMembership.objects.in_force().filter(person=person).values("team")
    near = (
        Q(pk__in=touched)
        | Q(pk__in=mine.values("coach"))
        | Q(pk__in=TeamMembership.objects.in_force().filter(team__in=teams).values("person"))
        | Q(pk__in=Assignment.objects.in_force().filter(unit__in=mine.values("unit")).values("person"))
    )
    places = [When(pk=key, then=Value(place)) for place, key in enumerate(touched)]
    last = Value(len(touched))
    order = Case(*places, default=last) if places else last
    return list(who_can_be_given(person).filter(near).order_by(order, *by_name())[:most])


def suggested_teams(person: Person, words: str = "", most: int = 4) -> list[Team]:
    """The teams of a person today, or with words those that are called like it; each with its ``.size``."""
    teams = Team.objects.visible_to(person).filter(closed_date=None)
    if words.strip():
        teams = teams.filter(name__icontains=words.strip())
    else:
        teams = teams.filter(pk__in=TeamMembership.objects.in_force().filter(person=person).values("team"))
    found = list(teams[:most])
    sizes = team_sizes(found)
    for team in found:
        team.size = sizes.get(team.pk, 0)
    return found


def suggested_abouts(person: Person, receiver: Person | None = None, most: int = 8) -> list[str]:
    """Labels that a person used lately, those with the receiver first."""
    mine = Feedback.objects.visible_to(person).filter(Q(giver=person) | Q(receiver=person)).exclude(about="")
    rows = mine.order_by("-sent_at").values_list("about", "giver", "receiver")[:60]
    ours = [about for about, *pair in rows if receiver and receiver.pk in pair]
    return list(dict.fromkeys([*ours, *(about for about, *_pair in rows)]))[:most]


def confidential_advisers() -> list[Person]:
    """The people who hold that role today: the way out when something crossed a line."""
    holders = Grant.objects.in_force().filter(role=Role.CONFIDENTIAL_ADVISER).values("holder")
    return list(Person.objects.filter(pk__in=holders, employed__contains=clock.today()))
