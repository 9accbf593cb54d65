"""With whom and with what somebody is tied: the written query against the rows, read one by one."""

import datetime

from tandem.core import clock
from tandem.people.models import Assignment, FunctionalCoaching, Person, TeamMembership, Unit
from tandem.people.relations import Ties, ties_of


def by_hand(person, day):
    """The ties of a person on a day, out of all rows there are."""
    seats = [row for row in Assignment.objects.all() if day in row.during]
    beside = [row for row in FunctionalCoaching.objects.all() if day in row.during]
    places = [row for row in TeamMembership.objects.all() if day in row.during]
    units = {row.unit_id for row in seats if row.person_id == person.pk}
    teams = {row.team_id for row in places if row.person_id == person.pk}
    led = [row for row in seats if row.coach_id == person.pk]
    return Ties(
        led=sorted({row.person_id for row in led}),
        coached_beside=sorted({row.person_id for row in beside if row.coach_id == person.pk}),
        unit_mates=sorted({row.person_id for row in seats if row.unit_id in units}),
        team_mates=sorted({row.person_id for row in places if row.team_id in teams}),
        teams=sorted(teams),
        units_led=sorted({row.unit_id for row in led}),
        units_round=sorted({key for unit in Unit.objects.filter(pk__in=units) for key in unit.path}),
    )


def ends(rows, day):
    """These rows hold until a day, which no longer counts."""
    for row in rows:
        row.during = type(row.during)(row.during.lower, day)
        row.save()


def agree(day):
    """Both say the same of everybody on a day; what they say."""
    with clock.at(datetime.datetime.combine(day, datetime.time(12), datetime.UTC)):
        said = {person.pk: ties_of(person) for person in Person.objects.all()}
        assert said == {person.pk: by_hand(person, day) for person in Person.objects.all()}
    return said


def test_ties_are_those_of_the_day(cast):
    today = clock.today()
    long_ago = today - datetime.timedelta(days=400)
    FunctionalCoaching.objects.create(
        person=cast.wout, coach=cast.luc, about="Ritten", during=(today + datetime.timedelta(days=5), None)
    )
    now, then = agree(today), agree(long_ago)
    assert cast.lotte.pk in now[cast.karim.pk].led and cast.lotte.pk in then[cast.greet.pk].led
    assert cast.lotte.pk not in now[cast.greet.pk].led and cast.wout.pk not in now[cast.luc.pk].coached_beside
    assert any(ties.coached_beside for ties in now.values()) and any(ties.teams for ties in now.values())
    assert cast.wout.pk in agree(today + datetime.timedelta(days=5))[cast.luc.pk].coached_beside


def test_a_tie_that_ended_is_gone_the_same_day(cast):
    today = clock.today()
    for rows in (
        FunctionalCoaching.objects.in_force(),
        TeamMembership.objects.in_force().filter(person=cast.wout),
        Assignment.objects.in_force().filter(person__in=(cast.lotte, cast.joke)),
    ):
        ends(list(rows), today)
    now = agree(today)
    assert not any(ties.coached_beside for ties in now.values())
    assert not now[cast.wout.pk].teams and not now[cast.joke.pk].units_round
    assert cast.lotte.pk not in now[cast.karim.pk].led
