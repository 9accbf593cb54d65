"""People outside: the link, what it opens, how it dies, and what is kept."""

import datetime
import re

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.models import Occurrence, ParameterValue
from tandem.feedback import actions, queries
from tandem.feedback.jobs import every_morning
from tandem.feedback.links import mail_link
from tandem.feedback.models import Feedback, OutsideInvitation
from tandem.notices.models import Notice

pytestmark = pytest.mark.django_db
MIA = ("Mia Klant", "mia@klant.example", "fr")
WORDS = {"saw": "De levering kwam op tijd.", "signed": "Mia K."}


@pytest.fixture(autouse=True)
def _told(monkeypatch):
    """Who is to be told is told at once: the test never commits."""
    monkeypatch.setattr(transaction, "on_commit", lambda tell, *args, **kwargs: tell())


def link(cast, by="lotte", who=MIA, **more):
    """Ask somebody outside; gives the row and the address in the mail."""
    asked = actions.ask("Hoe liep de levering?", [], by=getattr(cast, by), outsiders=[who], **more)
    address = mailed()
    return OutsideInvitation.objects.get(request=asked), address


def mailed():
    """Send what is due; the address in the last mail."""
    while mail_link():
        pass
    return re.search(r"/feedback/from-outside/\S+", mail.outbox[-1].body).group()


def ask_outside_off():
    ParameterValue.objects.create(
        section="feedback.Asking", key="outside", value=False, from_date=clock.today(), why="", created_at=clock.now()
    )


def test_the_mail_says_who_asks_and_holds_the_link_and_no_content(cast):
    row, address = link(cast)
    sent = mail.outbox[-1]
    assert sent.to == [MIA[1]] and cast.lotte.name in sent.subject
    assert "levering" not in sent.body
    secret = address.strip("/").rpartition("/")[2]
    row.refresh_from_db()
    assert len(secret) >= 43 and row.digest == actions.digest_of(secret)
    for model in (OutsideInvitation, Occurrence, Notice):
        assert secret not in str(list(model._default_manager.values()))


def test_whoever_has_the_link_answers_once_without_an_account(cast):
    row, address = link(cast)
    client = Client(enforce_csrf_checks=True)
    page = client.get(address)
    text = page.content.decode()
    assert page.status_code == 200 and '<html lang="fr"' in text and "Hoe liep de levering?" in text
    assert page["Referrer-Policy"] == "same-origin" and "noindex" in page["X-Robots-Tag"]
    assert "no-store" in page["Cache-Control"] and "session" not in client.cookies
    assert '<html lang="nl"' in client.get(f"{address}?lang=nl").content.decode()
    assert client.post(address, WORDS).status_code == 403
    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', text).group(1)
    assert client.post(address, {"csrfmiddlewaretoken": token, "signed": "Mia"}).status_code == 422
    done = client.post(address, WORDS | {"csrfmiddlewaretoken": token})
    assert done.status_code == 302 and client.get(done["Location"]).status_code == 200
    piece = Feedback.objects.get(outside=row)
    assert piece.giver is None and piece.receiver == cast.lotte and piece.author.called == "Mia K."
    assert client.get(address).status_code == 404
    row.refresh_from_db()
    assert (row.state, row.email, row.digest) == ("answered", "", None)
    assert "feedback.from_outside" in Notice.objects.filter(person=cast.lotte).values_list("kind", flat=True)


def test_every_dead_link_gives_the_same_page(cast):
    bodies = []

    def asked(address):
        answer = Client().get(address)
        assert answer.status_code == 404 and answer["X-Robots-Tag"]
        bodies.append(re.sub(r"csrf\w+\W+[\w-]+", "", answer.content.decode()))

    row, address = link(cast)
    with clock.at(clock.now() + datetime.timedelta(days=15)):
        asked(address)
    actions.send_anew(row, by=cast.lotte)
    asked(address)
    fresh = mailed()
    asked(address)
    assert Client().get(fresh).status_code == 200
    row.refresh_from_db()
    actions.withdraw_link(row, by=cast.lotte)
    asked(fresh)
    asked("/feedback/from-outside/verzonnen/")
    row, address = link(cast)
    actions.cancel(row.request, by=cast.lotte)
    asked(address)
    assert len(set(bodies)) == 1 and cast.lotte.name not in bodies[0]


def test_it_stands_among_her_feedback_as_from_outside(cast, sign_in):
    row, address = link(cast)
    Client().post(address, WORDS | {"text": "=1+1"})
    piece = queries.received(cast.lotte, cast.lotte).get(outside=row)
    client = sign_in(cast.lotte)
    for page in ("/feedback/", "/feedback/asked/", f"/feedback/{piece.pk}/", "/feedback/?q=mia+levering", "/"):
        answer = client.get(page)
        assert answer.status_code == 200 and ("Mia" in answer.content.decode()), page
    assert "(from outside)" in client.get("/feedback/").content.decode()
    assert "Mia K." in client.get("/feedback/export/").content.decode()
    for verb in ("thank", "reply"):
        assert client.post(reverse(f"feedback:{verb}", args=[piece.pk]), {"text": "x"}).status_code == 403
    for verb in ("share", "keep", "put_aside"):
        assert client.post(reverse(f"feedback:{verb}", args=[piece.pk])).status_code == 302
    assert sign_in(cast.karim).get(f"/feedback/{piece.pk}/").status_code == 200
    for slug in ("sofie", "an", "greet", "wout"):
        assert sign_in(getattr(cast, slug)).get(f"/feedback/{piece.pk}/").status_code == 404
    today = clock.today()
    assert [fact.by.called for fact in queries.facts(cast.lotte, cast.karim, today, today)] == ["Mia K."]


def test_a_coach_asks_outside_in_the_open_too(cast):
    row, address = link(cast, by="karim", subject=cast.lotte)
    text = Client().get(f"{address}?lang=en").content.decode()
    assert cast.lotte.name in text and f"{cast.lotte.name} and {cast.karim.name}, with the name" in text
    Client().post(address, WORDS)
    piece = queries.with_people(Feedback.objects.filter(outside=row)).get()
    assert piece.receiver == cast.lotte
    assert [one.name for one, _note in audience(piece, cast.lotte).names][1:] == [cast.lotte.name, cast.karim.name]
    for slug, sees in {"lotte": 1, "karim": 1, "nadia": 0, "greet": 0, "sofie": 0}.items():
        assert Feedback.objects.visible_to(getattr(cast, slug)).filter(pk=piece.pk).count() == sees, slug
        assert OutsideInvitation.objects.visible_to(getattr(cast, slug)).filter(pk=row.pk).count() == sees, slug


def test_a_no_from_outside_is_a_no(cast):
    row, address = link(cast)
    assert Client().post(address, {"no": "1"}).status_code == 302
    row.refresh_from_db()
    assert (row.state, row.email) == ("declined", "") and not Feedback.objects.filter(outside=row).exists()
    assert Client().get(address).status_code == 404


def test_who_asked_sees_where_it_is(cast):
    asked = actions.ask("Hoe?", [], by=cast.lotte, outsiders=[MIA])
    row = OutsideInvitation.objects.get(request=asked)
    icons = [row.standing[0]]
    address = mailed()
    for then in (0, 1, 20):
        if then:
            Client().get(address)
        row.refresh_from_db()
        with clock.at(clock.now() + datetime.timedelta(days=then)):
            icons.append(row.standing[0])
    assert icons == ["hourglass", "hourglass", "eye", "clock"]


def test_only_who_asked_withdraws_and_sends_anew_and_not_for_ever(cast, sign_in):
    row, _address = link(cast)
    for verb in ("withdraw_link", "send_anew"):
        for slug in ("karim", "sofie", "ingrid"):
            assert sign_in(getattr(cast, slug)).post(reverse(f"feedback:{verb}", args=[row.pk])).status_code == 404
    for status in (302, 302, 403):
        assert sign_in(cast.lotte).post(reverse("feedback:send_anew", args=[row.pk])).status_code == status
        mail_link()
    row, _address = link(cast, by="karim", subject=cast.lotte)
    assert sign_in(cast.lotte).post(reverse("feedback:withdraw_link", args=[row.pk])).status_code == 403


def test_the_organisation_sets_bounds(cast, sign_in):
    outsiders = [("A", "a@x.example", "nl"), ("B", "b@x.example", "nl"), ("C", "c@x.example", "nl")]
    actions.ask("Hoe?", [], by=cast.lotte, outsiders=outsiders)
    with pytest.raises(PermissionDenied):
        actions.ask("Hoe?", [], by=cast.lotte, outsiders=outsiders)
    for wrong in (
        [MIA, MIA],
        [("", "a@x.example", "nl")],
        [("A", "geen adres", "nl")],
        [("A", cast.wout.email.upper(), "nl")],
    ):
        with pytest.raises(ValidationError):
            actions.ask("Hoe?", [], by=cast.karim, outsiders=wrong)
    ask_outside_off()
    with pytest.raises(PermissionDenied):
        actions.ask("Hoe?", [], by=cast.karim, outsiders=[MIA])
    assert "outside0-email" not in sign_in(cast.karim).get("/feedback/ask/").content.decode()


def test_a_piece_is_from_inside_or_from_outside(cast):
    row, _address = link(cast)
    words = {"receiver": cast.lotte, "saw": "x", "sent_at": clock.now()}
    for giver in ({}, {"giver": cast.wout, "outside": row}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Feedback.objects.create(**giver, **words)


def test_an_address_is_forgotten_when_nobody_can_use_it(cast):
    row, _address = link(cast)
    with clock.at(clock.now() + datetime.timedelta(days=45)):
        every_morning(0)
    row.refresh_from_db()
    assert row.email == "" and row.digest is None


def test_too_many_tries_are_stopped(cast):
    client = Client()
    codes = {client.get(f"/feedback/from-outside/poging-{number}/").status_code for number in range(62)}
    assert codes == {404, 429}
