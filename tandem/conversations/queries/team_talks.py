"""What pages ask about conversations of teams."""

from dataclasses import dataclass, field

from django.db.models import F, Q

from tandem.core.search import by_name
from tandem.frameworks import asking
from tandem.people.models import Person, Team, TeamMembership
from tandem.people.relations import teams_of

from ..access import keep_with_team as keep
from ..access import make_goal_with_team, readers_of, unmake_goal_with_team, with_her_team
from ..models import Guide, TeamAgreement, TeamAnswer, TeamMove, TeamNotes, TeamSeat, TeamTalk
from ..states import TEAM, TEAM_UNDER_WAY, Side, TeamState
from .agreed import attach_goals
from .answers import beside
from .types import IN_USE, answerable, asked_of


@dataclass(kw_only=True)
class Round:
    """Those who take part, as ``viewer`` sees them; ``mine``: her seat."""

    talk: TeamTalk
    mine: TeamSeat
    seats: list[TeamSeat]
    disclosed: list[TeamSeat] = field(default_factory=list)

    @property
    def ready(self):
        """Who has handed in."""
        return [seat for seat in self.seats if seat.handed_in_at]


def has_team_talks(person):
    """Whether somebody is in a team today, or takes or took part in a conversation of one. One query at most."""
    return bool(teams_of(person)) or TeamTalk.objects.visible_to(person).exists()


def teams_to_plan(person):
    """The teams that she can plan a conversation of, by name. One query."""
    return list(Team.objects.visible_to(person).filter(pk__in=teams_of(person), closed_date=None))


def team_types(viewer):
    """The types of conversation for a team that can be chosen. One query."""
    rows = Guide.objects.visible_to(viewer).filter(IN_USE, kind=TEAM)
    return list(rows.select_related("form").order_by("pk"))


def _with_seats(rows, person):
    """Give each ``.mine``, and how many are ``.ready`` of the ``.seated``. One query."""
    rows = list(rows)
    by_talk: dict[int, list] = {row.pk: [] for row in rows}
    for seat in TeamSeat.objects.visible_to(person).filter(talk__in=rows):
        by_talk[seat.talk_id].append(seat)
    for row in rows:
        seats = by_talk[row.pk]
        row.mine = next((seat for seat in seats if seat.person_id == person.pk), None)
        row.ready, row.seated = sum(seat.handed_in_at is not None for seat in seats), len(seats)
    return rows


def team_talks_under_way(person, most=50):
    """The conversations of her teams that are coming or under way, first planned first. Two queries."""
    rows = TeamTalk.objects.visible_to(person).filter(with_her_team(person), state__in=TEAM_UNDER_WAY)
    return _with_seats(rows.select_related("team", "guide").order_by("planned_at", "pk")[:most], person)


def past_team_talks(person):
    """Those that are closed or were cancelled, newest first."""
    rows = TeamTalk.objects.visible_to(person).filter(with_her_team(person)).exclude(state__in=TEAM_UNDER_WAY)
    return rows.select_related("team", "guide").order_by("-planned_at", "-pk")


def round_of(talk, viewer):
    """Who takes part and how far each is; the rules need not ask again who is ready. Two queries."""
    here = {person.pk for person in readers_of(talk)} | {viewer.pk}
    rows = TeamSeat.objects.visible_to(viewer).filter(talk=talk).select_related("person")
    seats = list(rows.order_by(*by_name("person__")))
    talk.known_ready = {seat.person_id for seat in seats if seat.handed_in_at}
    for seat in seats:
        if seat.person_id == viewer.pk:
            seat.person = viewer
    return Round(
        talk=talk,
        mine=next(seat for seat in seats if seat.person_id == viewer.pk),
        seats=[seat for seat in seats if talk.begun_at or seat.person_id in here],
        disclosed=[seat for seat in seats if seat.disclosed_at],
    )


def reads_others(round):
    """Whether the viewer reads what is disclosed: once the talk has begun, or she has handed in herself."""
    return bool(round.disclosed) and bool(round.talk.begun_at or round.mine.handed_in_at)


def round_side_by_side(round, viewer):
    """The questions, each with what was said to it by those who disclosed theirs: as ``side_by_side``. Five queries."""
    rows = TeamAnswer.objects.visible_to(viewer).filter(seat__in=round.disclosed)
    said = {(row.seat_id, row.question_id, None): row for row in rows}
    asked = [pair for pair in beside(round.talk.version_id, round.disclosed, said) if pair.words]
    return [(pair.words, [one for one in pair.answers if one.words]) for pair in asked]


def own_team_answers(talk, viewer):
    """What the viewer herself answered, as the form takes it."""
    rows = TeamAnswer.objects.visible_to(viewer).filter(seat__talk=talk, seat__person=viewer.pk)
    return [
        asking.Answer(row.question_id, row.value, row.text, row.choice_id, row.cannot_judge)
        for row in rows.order_by("question__position", "pk")
    ]


def how_many_asked_of_all(talk):
    """How many questions there are to answer: none for each goal, a team has no goals of one person."""
    return answerable().filter(asked_of(Side.PERSON), version=talk.version_id, each_goal=False).count()


def team_notes_of(talk, viewer):
    """The notes that they keep together, or None."""
    return TeamNotes.objects.visible_to(viewer).filter(talk=talk).select_related("written_by").first()


def team_moves_of(talk, viewer):
    """When it was moved, by whom and why."""
    return TeamMove.objects.visible_to(viewer).filter(talk=talk).select_related("by")


def to_bring_in(talk):
    """Who is in the team today and does not take part yet, by name."""
    members = TeamMembership.objects.in_force().filter(team=talk.team_id).values("person")
    seated = TeamSeat.objects.filter(talk=talk).values("person")
    return Person.objects.filter(pk__in=members).exclude(pk__in=seated).order_by(*by_name())


def _agreements(viewer):
    rows = TeamAgreement.objects.visible_to(viewer).select_related("owner", "done_by", "talk__team", "talk__guide")
    return rows.order_by("added_at", "pk")


def _with_choices(rows, viewer):
    """Each with ``.made``, the goal that was made of it, and what the viewer may do with it."""
    rows = attach_goals(rows, viewer)
    for row in rows:
        row.may_keep = not keep(viewer, row)
        row.may_make, row.may_unmake = not make_goal_with_team(viewer, row), not unmake_goal_with_team(viewer, row)
    return rows


def agreements_with_team(talk, viewer):
    """What they agreed. Three queries at most."""
    rows = list(_agreements(viewer).filter(talk=talk))
    for row in rows:
        row.talk = talk
    return _with_choices(rows, viewer)


def earlier_with_team(talk, viewer):
    """What is still open of their conversations before: it comes back until it is done. Two queries at most."""
    before = Q(talk__state=TeamState.CLOSED, talk__planned_at__lt=talk.planned_at)
    rows = _agreements(viewer).filter(before, talk__team=talk.team_id, done_at=None).exclude(talk=talk)
    return attach_goals(rows, viewer)


def team_agreements_of(person, done=False):
    """What a person promised in conversations of teams, and what her teams of today promised as a whole: open ones by
    due date, done ones newest first."""
    of_whole = Q(owner=None, talk__team__in=teams_of(person))
    rows = TeamAgreement.objects.visible_to(person).filter(Q(owner=person) | of_whole, done_at__isnull=not done)
    rows = rows.select_related("owner", "talk__team", "talk__guide")
    return rows.order_by("-done_at", "-pk") if done else rows.order_by(F("due_date").asc(nulls_last=True), "pk")
