"""Recognition that a team or everybody reads."""

from collections.abc import Iterable

from django.db.models import QuerySet

from tandem.people.models import Person, Team
from tandem.people.queries import team_sizes

from ..access import everybody, in_view, teams_with_all
from ..models import Feedback, JoinedThanks
from ..states import RECOGNITION, State
from .pieces import chosen, with_people
from .together import as_one

MOST_NAMES = 5


def recognition(viewer: Person, words: str = "") -> QuerySet:
    """What the viewer may read of it, newest first; what went to several at once stands there once."""
    pieces = Feedback.objects.visible_to(viewer).filter(in_view(), reach__in=RECOGNITION, state=State.SENT)
    return as_one(chosen(with_people(pieces), words))


def attach_joined(pieces: Iterable[Feedback], viewer: Person) -> list[Feedback]:
    """Give each piece of a list ``.joined``, who joins in the thanks, and ``.has_joined``, whether the viewer does: one
    query."""
    pieces = list(pieces)
    people: dict[int, list[Person]] = {piece.pk: [] for piece in pieces}
    rows = JoinedThanks.objects.visible_to(viewer).filter(feedback__in=people).select_related("person").order_by("at")
    for row in rows:
        people[row.feedback_id].append(row.person)
    for piece in pieces:
        piece.joined = people[piece.pk]
        piece.has_joined = viewer in piece.joined
        piece.may_join = viewer.pk not in {piece.giver_id, piece.receiver_id}
    return pieces


def how_many_work_here() -> int:
    """How many people work here today."""
    return everybody().count()


def teams_of_all(people: list[Person]) -> list[Team]:
    """The teams in which all of these people are today, each with its ``.size``."""
    teams = list(teams_with_all(people))
    sizes = team_sizes(teams)
    for team in teams:
        team.size = sizes.get(team.pk, 0)
    return teams
