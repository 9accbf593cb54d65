"""Notices reach the right person, once, and mail keeps to working hours."""

import datetime
import zoneinfo
from smtplib import SMTPRecipientsRefused

import pytest
from django.utils import translation
from django.utils.translation import gettext_lazy

from tandem.core import clock
from tandem.notices import actions, jobs
from tandem.notices.kinds import KINDS, kind
from tandem.notices.models import Mail, Notice
from tandem.notices.quiet import next_working_moment

BRUSSELS = zoneinfo.ZoneInfo("Europe/Brussels")


@pytest.fixture(autouse=True)
def _the_outbox_of_the_demo(settings):
    settings.EMAIL_BACKEND = "tandem.notices.outbox.Outbox"


@pytest.fixture
def waved():
    yield kind("test.waved", gettext_lazy("%(who)s waved"))
    KINDS.pop("test.waved")


def test_one_notice_an_event_and_none_for_oneself(cast, waved):
    for _ in range(2):
        actions.notify([cast.lotte, cast.karim], waved, by=cast.karim.pk, url="/", event=7, who="Karim")
    assert [notice.person for notice in Notice.objects.all()] == [cast.lotte]
    assert [Notice.objects.visible_to(person).count() for person in (cast.lotte, cast.karim, cast.an)] == [1, 0, 0]


def test_mail_holds_occasion_and_link_and_goes_once(cast, waved):
    actions.notify([cast.lotte], waved, by=cast.karim.pk, url="/feedback/7/", event=8, who="Karim")
    assert jobs.send_due() == 1
    assert jobs.send_due() == 0
    mail = Mail.objects.get()
    assert mail.to == cast.lotte.email and mail.subject == "Karim waved" and "/feedback/7/" in mail.body


def test_no_mail_for_what_somebody_does_not_want_or_has_read(cast, waved):
    actions.choose_mail(waved, False, by=cast.lotte)
    actions.notify([cast.lotte, cast.wout], waved, by=cast.karim.pk, url="/", event=9, who="Karim")
    actions.mark_read(Notice.objects.filter(person=cast.wout), by=cast.wout)
    assert jobs.send_due() == 0 and Notice.objects.count() == 2


def test_a_leaver_is_not_mailed(cast, waved):
    actions.notify([cast.pieter], waved, by=cast.karim.pk, url="/", event=10, who="Karim")
    assert jobs.send_due() == 0


@pytest.mark.parametrize(
    "moment, expected",
    [
        ((2026, 11, 23, 10, 0), (2026, 11, 23, 10, 0)),  # Monday at work
        ((2026, 11, 23, 6, 0), (2026, 11, 23, 8, 0)),  # before work
        ((2026, 11, 23, 18, 0), (2026, 11, 24, 8, 0)),  # the evening
        ((2026, 11, 27, 19, 0), (2026, 11, 30, 8, 0)),  # Friday evening
        ((2026, 3, 28, 12, 0), (2026, 3, 30, 8, 0)),  # over the start of summer time
        ((2026, 10, 24, 12, 0), (2026, 10, 26, 8, 0)),  # over its end
    ],
)
def test_quiet_hours_follow_the_zone_through_daylight_saving(cast, moment, expected):
    got = next_working_moment(cast.lotte, datetime.datetime(*moment, tzinfo=BRUSSELS))
    assert got == datetime.datetime(*expected, tzinfo=BRUSSELS)


def test_the_night_shift_is_mailed_at_night(cast):
    cast.wout.day_starts, cast.wout.day_ends = datetime.time(22), datetime.time(6)
    night = datetime.datetime(2026, 11, 23, 23, 0, tzinfo=BRUSSELS)
    noon = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=BRUSSELS)
    assert next_working_moment(cast.wout, night) == night
    assert next_working_moment(cast.wout, noon) == datetime.datetime(2026, 11, 23, 22, 0, tzinfo=BRUSSELS)


def test_mail_waits_for_the_working_day(cast, waved):
    evening = datetime.datetime(2026, 11, 23, 20, 0, tzinfo=BRUSSELS)
    with clock.at(evening):
        actions.notify([cast.thomas], waved, by=cast.karim.pk, url="/", event=11, who="Karim")
        assert jobs.send_due() == 0
    with clock.at(evening + datetime.timedelta(hours=12)), translation.override("en"):
        assert jobs.send_due() == 1
    assert Mail.objects.get().body.startswith(("Hello Thomas", "Bonjour Thomas"))


def test_the_page_shows_mine_and_marks_them_read(cast, sign_in, waved):
    actions.notify([cast.lotte], waved, by=cast.karim.pk, url="/goals/", event=12, who="Karim")
    notice = Notice.objects.get()
    client = sign_in(cast.lotte)
    assert "Karim waved" in client.get("/notices/").content.decode()
    assert sign_in(cast.wout).post(f"/notices/{notice.pk}/").status_code == 404
    assert client.post(f"/notices/{notice.pk}/").url == "/goals/"
    notice.refresh_from_db()
    assert notice.read_at


def test_the_night_of_a_free_day_stays_quiet(cast):
    cast.wout.day_starts, cast.wout.day_ends = datetime.time(22), datetime.time(6)
    saturday_night = datetime.datetime(2026, 11, 28, 23, 0, tzinfo=BRUSSELS)
    assert next_working_moment(cast.wout, saturday_night) == datetime.datetime(2026, 11, 30, 22, 0, tzinfo=BRUSSELS)


def test_what_the_mail_server_refuses_keeps_nobody_waiting_and_is_given_up_after_a_week(cast, waved, monkeypatch):
    def send(message):
        if message.to == [cast.lotte.email]:
            raise SMTPRecipientsRefused({cast.lotte.email: (550, b"no")})
        sent.append(message)

    sent = []
    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", send)
    actions.notify([cast.lotte, cast.wout], waved, by=cast.karim.pk, url="/", event=11, who="Karim")
    with clock.at(clock.now() + datetime.timedelta(days=3)):
        assert jobs.send_due() == 1 and [message.to for message in sent] == [[cast.wout.email]]
        assert Notice.objects.get(person=cast.lotte).mail_at > clock.now()
    with clock.at(clock.now() + datetime.timedelta(days=8)):
        assert jobs.send_due() == 0 and Notice.objects.get(person=cast.lotte).mail_at is None


def test_the_same_notice_has_the_same_message_id(cast, waved, mailoutbox, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    actions.notify([cast.wout, cast.lotte], waved, by=cast.karim.pk, url="/", event=12, who="Karim")
    for _ in range(2):
        Notice.objects.update(mail_at=clock.now())
        jobs.send_due()
    ids = [message.extra_headers["Message-ID"] for message in mailoutbox]
    assert len(ids) == 4 and len(set(ids)) == 2 and ids[:2] == ids[2:]
