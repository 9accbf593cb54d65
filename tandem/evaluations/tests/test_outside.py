"""Who is asked from outside: the link in a browser, the secret, who may be named, and what she is told."""

import logging
import re

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.test import Client

from tandem.evaluations import access, actions
from tandem.evaluations.models import Contributor
from tandem.people.queries import system_person

from . import made
from .test_pages import sheet
from .test_round import peers


def path_of(round, name):
    """A new link of somebody outside, as her browser asks for it."""
    link = actions.send_link(made.seat(round, name), by=system_person())
    return "/" + link.split("/", 3)[3]


@pytest.fixture
def asked_outside(cast, version):
    """An anonymous round with three people outside."""
    return made.launched(cast.lotte, version, {"peer": peers(cast)[:3], "external": ["ann", "bea", "cis"]})


def test_a_browser_outside_can_send(asked_outside, version):
    path, client = path_of(asked_outside, "ann"), Client(enforce_csrf_checks=True)
    page = client.get(path)
    assert page["Referrer-Policy"] == "same-origin" and "noindex" in page["X-Robots-Tag"]
    assert "no-store" in page["Cache-Control"] and page["Content-Language"] == "nl"
    assert client.post(path, sheet(version)).status_code == 403
    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', page.content.decode()).group(1)
    data = sheet(version) | {"csrfmiddlewaretoken": token}
    assert client.post(path, data, headers={"Origin": "http://testserver"}).url == path
    assert "no-store" in client.get(path)["Cache-Control"] and client.get(path).status_code == 200
    gone = client.get("/rounds/outside/verzonnen/")
    assert gone.status_code == 404 and gone["X-Robots-Tag"] and gone["Referrer-Policy"] == "same-origin"


def test_too_many_tries_from_outside_are_stopped(db, visitor):
    codes = {visitor.get(f"/rounds/outside/poging-{number}/").status_code for number in range(62)}
    assert codes == {404, 429}


def test_the_secret_stands_in_no_line_of_the_log(asked_outside, version, caplog):
    path, client = path_of(asked_outside, "ann"), Client(enforce_csrf_checks=True)
    client.post(path, sheet(version))
    client.get(f"{path}nog/")
    logging.getLogger("django.request").warning("%s: %s", "Not Found", path.rstrip("/"))
    lines = [record for record in caplog.records if settings.LOGGING["filters"]["sealed"]["callback"](record)]
    told = [record.getMessage() for record in lines]
    assert sum("/rounds/outside/..." in line for line in told) == 3
    assert path.strip("/").rpartition("/")[2] not in " ".join(told)


def test_the_log_does_not_tell_who_came_with_an_answer(cast, asked_outside, version, sign_in, caplog):
    client, seat = sign_in(cast.wout), made.seat(asked_outside, cast.wout)
    url = f"/rounds/answers/{seat.pk}/"
    outside = path_of(asked_outside, "ann")
    assert client.post(url, {"q0": "x"}).status_code == 422
    assert client.post(url, sheet(version)).status_code == 302
    assert client.post(url, sheet(version)).status_code == 403
    assert client.post(f"{url}no/").status_code == 403
    assert Client().post(outside, {"q0": "x"}).status_code == 422
    assert [record.getMessage() for record in caplog.records if record.name.startswith("django")] == []


@pytest.mark.parametrize("slug", ["lotte", "wout", "karim"])
def test_nobody_who_works_here_is_asked_as_from_outside(cast, version, slug):
    round, email = made.begun(cast.lotte, version, {"peer": peers(cast)}), getattr(cast, slug).email
    assert email
    for address in (email, f" {email.upper()} "):
        with pytest.raises(ValidationError, match="works here"):
            actions.invite_from_outside(round, by=cast.lotte, name="Mia", email=address, language="nl")
    assert not Contributor.objects.filter(round=round, category="external").exists()


def test_who_is_outside_reads_who_named_the_people_outside(cast, version):
    people = {"peer": peers(cast)[:3], "external": ["ann", "bea", "cis"]}
    round = made.launched(cast.lotte, version, people)
    named = f"{cast.lotte.called} named the people outside"
    assert any(line.startswith(named) for line in access.said_before(made.seat(round, "ann")))
    assert not any(line.startswith(named) for line in access.said_before(made.seat(round, cast.wout)))
