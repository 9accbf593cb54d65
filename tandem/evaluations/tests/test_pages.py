"""The pages, by those who open them."""

import re

import pytest
from django.urls import reverse

from tandem.evaluations import actions
from tandem.evaluations.models import Contributor, Draft, Participation, Round, Sheet
from tandem.frameworks.models import Question
from tandem.notices.models import Notice

from . import made
from .test_round import peers


def sheet(version, value=4, words=""):
    """What a browser posts."""
    rows = Question.objects.filter(version=version)
    return {f"q{row.pk}": value if row.kind == "scale" else words for row in rows}


def test_start_choose_approve_answer_read_close(cast, version, sign_in, django_capture_on_commit_callbacks):
    lotte, karim = sign_in(cast.lotte), sign_in(cast.karim)
    assert lotte.get("/rounds/new/").status_code == 200
    said = {"purpose": "development", "mode": "anonymous", "version": version.pk, "handling": "nobody",
            "ends_date": "2026-12-14", "words": "Ik wil leren luisteren"}  # fmt: skip
    answer = lotte.post("/rounds/new/", said)
    round = Round.objects.get()
    assert answer.url == f"/rounds/{round.pk}/people/"
    for person in [*peers(cast), cast.karim]:
        assert lotte.post(answer.url, {"person": person.pk}).status_code == 302
    assert Contributor.objects.get(person=cast.karim).category == "coach"
    assert "Luc" in lotte.get(f"{answer.url}?q=luc", headers={"HX-Request": "true"}).content.decode()
    assert lotte.get(answer.url).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        lotte.post(f"/rounds/{round.pk}/step/approval/")
        assert karim.get(f"/rounds/{round.pk}/").status_code == 200
        karim.post(f"/rounds/{round.pk}/step/approve/")
    assert Notice.objects.filter(kind="rounds.asked").count() == 7
    for value, person in enumerate(peers(cast), 1):
        client, seat = sign_in(person), made.seat(round, person)
        url = f"/rounds/answers/{seat.pk}/"
        assert "Before you write" in client.get(url).content.decode()
        assert client.post(f"{url}draft/", sheet(version)).status_code == 403
        assert client.post(url, sheet(version, value, f"Woord {value}")).url == url
        assert "You have responded" in client.get(url).content.decode()
        assert client.post(url, sheet(version, 1)).status_code == 403
    own = made.seat(round, cast.lotte)
    lotte.post(f"/rounds/answers/{own.pk}/draft/", sheet(version, 5))
    assert Draft.objects.count() == 1
    lotte.post(f"/rounds/answers/{own.pk}/", sheet(version, 5, "Zelf"))
    assert Sheet.objects.count() == 1 and "Zelf" in lotte.get(f"/rounds/answers/{own.pk}/").content.decode()
    assert karim.get(f"/rounds/{round.pk}/report/").status_code == 403
    made.ended(round)
    page = lotte.get(f"/rounds/{round.pk}/report/").content.decode()
    assert "Woord 3" in page and "Worth a conversation" in page
    assert karim.get(f"/rounds/{round.pk}/report/").status_code == 403
    lotte.post(f"/rounds/{round.pk}/step/share/")
    assert "Woord 3" in karim.get(f"/rounds/{round.pk}/report/").content.decode()
    assert lotte.get(f"/rounds/{round.pk}/report.pdf").content[:4] == b"%PDF"
    new = {"title": "Eerst vragen", "criterion": "Wout merkt het", "ends_date": "2027-03-01"}
    assert lotte.post(f"/rounds/{round.pk}/goal/", new).status_code == 302
    assert lotte.post(f"/rounds/{round.pk}/close/", {"again_date": "2027-12-01"}).status_code == 422
    assert lotte.post(f"/rounds/{round.pk}/close/", {"again_date": "2027-03-23"}).status_code == 302
    assert made.fresh(round).state == "closed" and lotte.get(f"/rounds/{round.pk}/").status_code == 200


def test_a_link_from_outside_is_used_once(cast, version, visitor, mailoutbox, django_capture_on_commit_callbacks):
    people = {"peer": peers(cast)[:3], "external": ["ann", "bea", "cis"]}
    with django_capture_on_commit_callbacks(execute=True):
        round = made.launched(cast.lotte, version, people)
    assert len(mailoutbox) == 3
    link = re.search(r"http\S+", mailoutbox[0].body)[0]
    path = "/" + link.split("/", 3)[3]
    assert "Vóór je schrijft" in visitor.get(path).content.decode() or visitor.get(path).status_code == 200
    assert visitor.post(path, sheet(version, 3, "Van buiten")).url == path
    assert visitor.post(path, sheet(version, 1)).status_code == 200
    assert Participation.objects.filter(done=True).count() == 1
    assert visitor.get(path.replace("outside/", "outside/x")).status_code == 404
    assert visitor.get(reverse("evaluations:outside", args=["abc"])).status_code == 404
    actions.cancel(made.fresh(round), by=cast.lotte)
    assert visitor.get(path).status_code == 404


@pytest.mark.parametrize("slug", ["an", "sofie", "greet"])
def test_for_others_a_round_does_not_exist(cast, version, sign_in, slug):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    for value, person in enumerate(peers(cast), 1):
        made.answer(round, person, value=value)
    made.ended(round)
    client, seat = sign_in(getattr(cast, slug)), made.seat(round, cast.wout)
    for end in ("", "report/", "report.pdf", "people/", "close/", "summary/"):
        assert client.get(f"/rounds/{round.pk}/{end}").status_code == 404
    assert client.get(f"/rounds/answers/{seat.pk}/").status_code == 404
    for name in ("index", "asked", "coached"):
        assert client.get(reverse(f"evaluations:{name}")).status_code == 200


def test_only_hr_administrators_see_the_numbers(cast, sign_in):
    assert sign_in(cast.an).get("/rounds/overview/").status_code == 200
    assert sign_in(cast.sofie).get("/rounds/overview/").status_code == 404
