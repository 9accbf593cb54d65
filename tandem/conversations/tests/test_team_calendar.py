"""A conversation of a team in the calendars of all who take part, read back by another program's reader."""

import datetime
import zoneinfo

import pytest
import vobject
from django.core import mail

from tandem.conversations import actions, calendar
from tandem.conversations.models import Guide, TeamTalk
from tandem.core import clock
from tandem.notices import jobs
from tandem.notices.models import Notice
from tandem.people.models import TeamMembership

MONDAY = datetime.datetime(2026, 11, 30, 10, 0, tzinfo=zoneinfo.ZoneInfo("Europe/Brussels"))


@pytest.fixture
def do(settings, django_capture_on_commit_callbacks):
    """Do something, and what follows."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

    def act(action, *args, **more):
        with django_capture_on_commit_callbacks(execute=True):
            return action(*args, **more)

    return act


@pytest.fixture
def row(cast, do):
    """Planned by Joke for the two of Dok 4."""
    guide = Guide.objects.get(slug="team")
    more = {"place": "Kantine", "title": "TITEL-GEHEIM"}
    return do(actions.plan_with_team, cast.team, guide, by=cast.joke, planned_at=MONDAY, **more)


def sent():
    """{address: calendar} of what is due now, and forget it."""
    mail.outbox.clear()
    jobs.send_due()
    found = {}
    for one in mail.outbox:
        parts = [part for part in one.message().walk() if part.get_content_type() == "text/calendar"]
        found[one.to[0]] = vobject.readOne(parts[0].get_payload(decode=True).decode()) if parts else None
    return found


def test_planned_moved_and_cancelled_for_all_with_one_uid(cast, row, do):
    all_of_them = {cast.joke.email, cast.wout.email}
    rounds = [sent()]
    later = MONDAY + datetime.timedelta(days=1)
    do(actions.move_with_team, row, by=cast.wout, planned_at=later, place="Kade", why="REDEN-GEHEIM")
    rounds.append(sent())
    do(actions.cancel_with_team, row, by=cast.joke, why="REDEN-GEHEIM")
    rounds.append(sent())
    assert [set(one) for one in rounds] == [all_of_them] * 3
    uids = set()
    for number, mails in enumerate(rounds):
        for made in mails.values():
            event = made.vevent
            uids.add(event.uid.value)
            assert made.method.value == ("CANCEL" if number == 2 else "REQUEST")
            assert int(event.sequence.value) == number
            assert event.dtstart.value == (MONDAY if number == 0 else later)
            assert event.dtend.value - event.dtstart.value == datetime.timedelta(minutes=55)
            assert {one.value for one in event.attendee_list} == {f"mailto:{one}" for one in all_of_them}
            assert "GEHEIM" not in made.serialize()
    assert len(uids) == 1


def test_who_is_brought_in_is_told_and_who_left_takes_it_out(cast, row, do):
    sent()
    TeamMembership.objects.create(team=cast.team, person=cast.nadia, during=(clock.today(), None))
    do(actions.bring_in_with_team, row, cast.nadia, by=cast.wout)
    assert set(sent()) == {cast.nadia.email}
    assert "Nadia" in calendar.team_entry(row.pk, cast.joke).text
    TeamMembership.objects.filter(person=cast.nadia).delete()
    gone = calendar.team_entry(row.pk, cast.nadia)
    assert gone.method == "CANCEL"
    assert "Kantine" not in gone.text
    assert "Nadia" not in calendar.team_entry(row.pk, cast.joke).text


def test_it_stands_in_the_feed_of_who_takes_part_and_of_nobody_else(cast, row, do):
    assert str(row.uid) in calendar.feed(cast.wout)
    assert "TITEL" not in calendar.feed(cast.wout)
    assert str(row.uid) not in calendar.feed(cast.luc)
    do(actions.cancel_with_team, row, by=cast.joke, why="Kan niet")
    assert str(row.uid) not in calendar.feed(cast.wout)


def test_a_closed_one_goes_to_no_calendar(cast, row, do):
    with clock.at(MONDAY):
        do(actions.begin_with_team, row, by=cast.joke)
        do(actions.close_with_team, TeamTalk.objects.get(pk=row.pk), by=cast.joke)
        assert calendar.team_entry(row.pk, cast.wout) is None


def test_notices_say_the_occasion_and_go_to_those_who_take_part(cast, row, do):
    def told():
        found = [(one.person, one.kind, one.params) for one in Notice.objects.exclude(kind="notices.calendar")]
        Notice.objects.all().delete()
        return found

    said = {"who": "Joke", "team": "Dok 4"}
    assert told() == [(cast.wout, "conversations.team_planned", said)]
    for one in (cast.joke, cast.wout):
        do(actions.hand_in_with_team, TeamTalk.objects.get(pk=row.pk), by=one)
    assert told() == [(cast.joke, "conversations.team_opened", {"who": "Wout", "team": "Dok 4"})]
    with clock.at(MONDAY):
        do(actions.begin_with_team, TeamTalk.objects.get(pk=row.pk), by=cast.joke)
        do(actions.close_with_team, TeamTalk.objects.get(pk=row.pk), by=cast.joke)
    assert told() == [(cast.wout, "conversations.team_closed", said)]
