"""Invitations by mail and the secret link: read back by another program's reader than the one that wrote them."""

import datetime
import logging
import re
import zoneinfo

import pytest
import vobject
from django.core import mail
from django.db import IntegrityError, transaction
from django.urls import reverse

from tandem.conversations import actions, calendar
from tandem.conversations.forms.talks import WhenForm
from tandem.conversations.models import CalendarFeed, Conversation, Guide
from tandem.core import clock
from tandem.notices import actions as notices
from tandem.notices import jobs
from tandem.notices.models import Notice
from tandem.notices.notices import CALENDAR
from tandem.people.models import Person

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")
SETTINGS = reverse("conversations:calendar")
MONDAY = datetime.datetime(2026, 11, 30, 10, 0, tzinfo=BRUSSELS)
VIDEO = "https://video.example/kamer?id=12"


@pytest.fixture
def planned(cast, settings, django_capture_on_commit_callbacks):
    """``planned()`` gives a talk of Lotte and Karim that Lotte plans; ``planned.do(action, ...)`` and what follows."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    guide = Guide.objects.get(slug="one-to-one")

    def do(act, *args, **more):
        with django_capture_on_commit_callbacks(execute=True):
            return act(*args, **more)

    def plan(at=MONDAY, **more):
        more.setdefault("place", "Zaal Rupel")
        return do(actions.plan, cast.lotte, cast.karim, guide, by=cast.lotte, planned_at=at, **more)

    plan.do = do
    return plan


def sent():
    """{address: (calendar, method of its header)} of what is due now, and forget it; one mail for each."""
    mail.outbox.clear()
    jobs.send_due()
    assert len({one.to[0] for one in mail.outbox}) == len(mail.outbox)
    found = {}
    for one in mail.outbox:
        parts = [part for part in one.message().walk() if part.get_content_type() == "text/calendar"]
        files = [part for part in one.message().walk() if part.get_filename() == "invite.ics"]
        assert len(parts) == len(files)
        if parts:
            beside, attached = (one[0].get_payload(decode=True).decode().splitlines() for one in (parts, files))
            assert beside == attached
            assert parts[0].get_content_charset() == "utf-8"
            text = parts[0].get_payload(decode=True).decode()
            found[one.to[0]] = vobject.readOne(text), parts[0].get_param("method")
        else:
            found[one.to[0]] = None, ""
    return found


def test_planned_moved_and_cancelled_keep_one_uid_and_the_sequence_grows(cast, planned):
    row = planned(video=VIDEO)
    both = {cast.lotte.email, cast.karim.email}
    rounds = [sent()]
    later = MONDAY + datetime.timedelta(days=1)
    planned.do(actions.move, row, by=cast.karim, planned_at=later, place="Kade", why="REDEN-GEHEIM")
    rounds.append(sent())
    planned.do(actions.cancel, row, by=cast.lotte, why="REDEN-GEHEIM")
    rounds.append(sent())
    assert [set(one) for one in rounds] == [both, both, both]
    uids, seen = set(), []
    for number, mails in enumerate(rounds):
        for made, method in mails.values():
            event = made.vevent
            uids.add(event.uid.value)
            assert made.method.value == method == ("CANCEL" if number == 2 else "REQUEST")
            assert int(event.sequence.value) == number
            assert event.status.value == ("CANCELLED" if number == 2 else "CONFIRMED")
            assert {one.value for one in event.attendee_list} == {f"mailto:{one}" for one in both}
            assert event.conference.value == VIDEO and event.url.value == VIDEO
            assert "REDEN" not in made.serialize()
            seen.append(event.dtstart.value)
    assert len(uids) == 1
    assert seen == [MONDAY, MONDAY, later, later, later, later]
    assert sent() == {}


def test_who_planned_or_moved_comes_and_the_mail_organises(cast, planned, settings):
    settings.DEFAULT_FROM_EMAIL = "Tandem <tandem@vaart.example>"
    row = planned()

    def comes():
        event = sent()[cast.karim.email][0].vevent
        assert event.organizer.value == "mailto:tandem@vaart.example"
        return {one.value: one.params["PARTSTAT"][0] for one in event.attendee_list}

    lotte, karim = (f"mailto:{one.email}" for one in (cast.lotte, cast.karim))
    assert comes() == {lotte: "ACCEPTED", karim: "NEEDS-ACTION"}
    planned.do(actions.move, row, by=cast.karim, planned_at=MONDAY, place="Kade", why="kan niet")
    assert comes() == {lotte: "NEEDS-ACTION", karim: "ACCEPTED"}


def test_each_reads_with_whom_and_nothing_of_what_it_is_about(cast, planned):
    row = planned(title="TITEL-GEHEIM")
    planned.do(actions.add_item, row, "AGENDA-GEHEIM", by=cast.lotte)
    for address, (made, _method) in sent().items():
        other = cast.karim if address == cast.lotte.email else cast.lotte
        assert made.vevent.summary.value.endswith(f"with {other.name}")
        assert made.vevent.getChildValue("class") == "PRIVATE"
        assert "GEHEIM" not in made.serialize()
    assert "GEHEIM" not in calendar.feed(cast.lotte)


def test_commas_semicolons_newlines_and_accents_come_back_and_lines_are_short(cast, planned):
    place = "Café “De Één”, zaal 2; achteraan\\links\nnaast de lift, waar het op een dinsdag na de middag rustig is é"
    row = planned(place=place)
    text = calendar.entry(row.pk, cast.karim).text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "") and "\\, zaal 2\\; achteraan\\\\links\\n" in text.replace("\r\n ", "")
    assert vobject.readOne(text).vevent.location.value == place
    assert sent()[cast.karim.email][0].vevent.location.value == place


@pytest.mark.parametrize(
    ("day", "hour"),
    [((2026, 10, 24), 8), ((2026, 10, 25), 9), ((2027, 3, 27), 9), ((2027, 3, 28), 8)],
)
def test_ten_o_clock_stays_ten_o_clock_over_summer_time(cast, planned, day, hour):
    row = planned(at=datetime.datetime(*day, 10, 0, tzinfo=BRUSSELS))
    text = calendar.entry(row.pk, cast.lotte).text
    assert f"DTSTART:{datetime.date(*day):%Y%m%d}T{hour:02}0000Z" in text.split("\r\n")
    event = vobject.readOne(text).vevent
    assert event.dtstart.value.astimezone(BRUSSELS).hour == 10
    assert event.dtend.value > event.dtstart.value


def test_the_invitation_waits_for_working_hours_and_only_the_last_one_goes(cast, planned):
    evening = datetime.datetime(2026, 11, 23, 21, 0, tzinfo=BRUSSELS)
    with clock.at(evening):
        row = planned()
        planned.do(actions.move, row, by=cast.lotte, planned_at=MONDAY, place="Kade", why="toch daar")
        mail.outbox.clear()
        assert jobs.send_due() == 0
    with clock.at(evening + datetime.timedelta(hours=12)):
        jobs.send_due()
    brought = [one for one in mail.outbox if one.alternatives]
    assert sorted(one.to[0] for one in brought) == sorted([cast.lotte.email, cast.karim.email])
    assert all("SEQUENCE:1" in one.alternatives[0][0] for one in brought)
    assert [one.to[0] for one in mail.outbox].count(cast.lotte.email) == 1


def test_who_has_read_it_on_the_page_still_gets_it_in_the_calendar(cast, planned):
    planned()
    notices.mark_read(Notice.objects.filter(person=cast.karim), by=cast.karim)
    assert sent()[cast.karim.email][0].method.value == "REQUEST"


def test_calendar_mail_can_be_switched_off(cast, planned, sign_in):
    kinds = ["conversations.planned", "conversations.moved"]
    sign_in(cast.karim).post(reverse("notices:choices"), {"mail": kinds})
    sign_in(cast.lotte).post(reverse("notices:choices"), {"mail": kinds})
    row = planned()
    assert sent() == {cast.karim.email: (None, "")}  # told, without an entry; who planned it herself hears nothing
    planned.do(actions.cancel, row, by=cast.lotte, why="ziek")
    assert sent() == {}


def test_switching_off_holds_for_what_still_waits(cast, planned):
    planned()
    notices.choose_mail(CALENDAR, False, by=cast.karim)
    notices.choose_mail(CALENDAR, False, by=cast.lotte)
    assert sent() == {cast.karim.email: (None, "")}


def test_only_the_calendar_can_stay_on(cast, planned, sign_in):
    sign_in(cast.karim).post(reverse("notices:choices"), {"mail": [CALENDAR.name]})
    planned()
    assert sent()[cast.karim.email][1] == "REQUEST"


def test_one_s_own_act_stands_in_no_list(cast, planned, sign_in):
    planned()
    own = Notice.objects.get(person=cast.lotte)
    assert own.kind == CALENDAR.name and own.read_at
    assert "For your calendar" not in sign_in(cast.lotte).get(reverse("notices:index")).content.decode()


def test_a_new_coach_is_invited_and_the_former_one_is_released(cast, planned):
    guide = Guide.objects.get(slug="year-end")
    place = {"place": "Zolder", "video": VIDEO}
    row = planned.do(actions.plan, cast.lotte, cast.karim, guide, by=cast.lotte, planned_at=MONDAY, **place)
    sent()
    Conversation.objects.filter(pk=row.pk).update(coach=cast.greet)  # as if greet had been her coach
    assert planned.do(actions.hand_over, cast.lotte, by=cast.an) == 1
    found = sent()
    assert {address: method for address, (_made, method) in found.items()} == {
        cast.lotte.email: "REQUEST",
        cast.karim.email: "REQUEST",
        cast.greet.email: "CANCEL",
    }
    assert {int(made.vevent.sequence.value) for made, _method in found.values()} == {1}
    released = found[cast.greet.email][0].serialize()  # what to take away, and nothing of where and with whom it is now
    assert cast.greet.email in released and VIDEO.partition("?")[0] not in released and "Zolder" not in released
    assert cast.karim.email not in released and cast.karim.name not in released
    planned.do(actions.cancel, row, by=cast.lotte, why="ziek")
    assert {made.vevent.sequence.value for made, _method in sent().values()} == {"2"}


@pytest.mark.parametrize("link", ["http://video.example/a", "javascript:alert(1)", "ftp://video.example/a"])
def test_a_video_link_is_https(cast, planned, link):
    field = WhenForm({"day": "2026-12-01", "hour": "10:00", "video": link})
    assert "video" in field.errors
    with pytest.raises(IntegrityError), transaction.atomic():
        planned(video=link)


def test_the_form_carries_the_video_link_to_the_page_of_the_two(cast, planned, sign_in):
    row = planned()
    data = {"day": "2026-12-01", "hour": "10:00", "place": "Kade", "video": VIDEO, "why": "op afstand"}
    client = sign_in(cast.karim)
    assert client.post(reverse("conversations:move", args=[row.pk]), data).status_code == 302
    assert (
        VIDEO.replace("&", "&amp;") in client.get(reverse("conversations:conversation", args=[row.pk])).content.decode()
    )
    planned.do(actions.move, row, by=cast.lotte, planned_at=MONDAY, place="Kade", why="andere dag")
    assert Conversation.objects.get(pk=row.pk).video == VIDEO


def secret_for(person, sign_in):
    """Make a link on the page; gives its path, which that answer alone shows."""
    client = sign_in(person)
    path = re.search(r"/conversations/calendar/[\w-]+\.ics", client.post(SETTINGS).content.decode()).group()
    assert path not in client.get(SETTINGS).content.decode()
    return path


def test_the_link_gives_one_s_own_conversations_without_a_session(cast, planned, sign_in, visitor):
    row = planned()
    other = planned(at=MONDAY + datetime.timedelta(days=2))
    planned.do(actions.cancel, other, by=cast.lotte, why="ziek")
    planned(at=clock.now() - datetime.timedelta(days=91))
    recent = planned(at=clock.now() - datetime.timedelta(days=89))
    path = secret_for(cast.lotte, sign_in)
    answer = visitor.get(path)
    assert answer.status_code == 200 and answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "private" in answer["Cache-Control"] and not answer.cookies
    events = vobject.readOne(answer.content.decode()).vevent_list
    assert [event.uid.value for event in events] == [str(recent.uid), str(row.uid)]
    assert visitor.post(path).status_code == 405


def test_the_secret_of_another_opens_only_hers(cast, planned, sign_in, visitor):
    planned()
    wout = visitor.get(secret_for(cast.wout, sign_in)).content.decode()
    assert "VEVENT" not in wout and cast.karim.name not in wout
    assert cast.lotte.name in visitor.get(secret_for(cast.karim, sign_in)).content.decode()


def test_a_dead_link_is_like_one_that_never_was(cast, planned, sign_in, visitor):
    planned()
    never = visitor.get("/conversations/calendar/verzonnen.ics")
    first = secret_for(cast.lotte, sign_in)
    second = secret_for(cast.lotte, sign_in)
    assert visitor.get(second).status_code == 200
    gone = [visitor.get(first)]
    sign_in(cast.lotte).post(reverse("conversations:calendar_revoked"))
    gone.append(visitor.get(second))
    third = secret_for(cast.lotte, sign_in)
    Person.objects.filter(pk=cast.lotte.pk).update(
        employed=(cast.lotte.employed.lower, clock.today() - datetime.timedelta(days=1))
    )
    gone.append(visitor.get(third))
    for one in gone:
        assert one.status_code == never.status_code == 404
        assert one.content == never.content and one["Cache-Control"] == never["Cache-Control"]


def test_only_the_hash_is_kept_and_the_log_has_no_secret(cast, sign_in, settings):
    path = secret_for(cast.lotte, sign_in)
    secret = path.rpartition("/")[2].removesuffix(".ics")
    feed = CalendarFeed.objects.get(person=cast.lotte)
    assert secret not in str(vars(feed)) and len(secret) > 40
    record = logging.LogRecord("web", logging.WARNING, "", 0, '"%s" %s', (f"GET {path} HTTP/1.1", 500), None)
    assert settings.LOGGING["filters"]["sealed"]["callback"](record) and secret not in record.getMessage()
    assert CalendarFeed.objects.visible_to(cast.karim).count() == 0
