"""Other words from a language model: off by default, only on request, logged without the texts."""

import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.urls import reverse

from tandem.core import clock
from tandem.core.models import ParameterValue
from tandem.feedback.models import Rewording

ASK, OWN, OTHER = reverse("feedback:reword"), "Je bent altijd te laat.", "Maandag kwam je om 9 uur."


@pytest.fixture
def model(settings):
    """A tiny server that answers as a language model does; ``.says`` and ``.status`` can be changed."""

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self):
            server.asked.append(
                (self.path, self.headers, json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            )
            self.send_response(server.status)
            if server.status == 302:
                self.send_header("Location", "http://example.org/")
            self.end_headers()
            self.wfile.write(json.dumps({"choices": [{"message": {"content": server.says}}]}).encode())

        def log_message(self, *args):
            """Silent."""

    server = HTTPServer(("127.0.0.1", 0), Answer)
    server.asked, server.status, server.says = [], 200, f"Sure: {json.dumps({'saw': OTHER})}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.REWORDING_URL = f"http://127.0.0.1:{server.server_port}"
    settings.REWORDING_MODEL, settings.REWORDING_KEY = "ours", "key-of-it"
    yield server
    server.shutdown()
    server.server_close()


def switch_on():
    ParameterValue.objects.create(
        section="feedback.Rewording", key="is_on", value=True, from_date=clock.today(), created_at=clock.now(), why="Nu"
    )


@pytest.fixture
def switched_on(db):
    switch_on()


def test_it_is_off_unless_both_switched_it_on(cast, sign_in, model, settings):
    give = reverse("feedback:give") + f"?to={cast.wout.pk}"
    assert sign_in(cast.lotte).post(ASK, {"saw": OWN}).status_code == 404
    assert "Propose other words" not in sign_in(cast.lotte).get(give).content.decode()
    switch_on()
    assert "Propose other words" in sign_in(cast.lotte).get(give).content.decode()
    settings.REWORDING_URL = ""
    assert sign_in(cast.lotte).post(ASK, {"saw": OWN}).status_code == 404 and not model.asked


def test_words_are_proposed_labelled_and_noted_without_them(cast, sign_in, model, switched_on, caplog):
    client = sign_in(cast.lotte)
    with caplog.at_level(logging.DEBUG):
        shown = client.post(ASK, {"saw": OWN, "key": "x"}).content.decode()
    assert OTHER in shown and OWN in shown and "Written by a machine" in shown
    (path, headers, body), noted = model.asked[0], Rewording.objects.get()
    assert path == "/v1/chat/completions" and headers["Authorization"] == "Bearer key-of-it" and body["model"] == "ours"
    assert (noted.person, noted.length_in, noted.length_out) == (cast.lotte, len(OWN), len(OTHER))
    assert noted.is_taken is None and OTHER not in str(vars(noted))
    assert not [
        r
        for r in caplog.records
        if not r.name.startswith("django.db") and (OWN in r.getMessage() or OTHER in r.getMessage())
    ]
    answer = reverse("feedback:reworded", args=[noted.pk])
    assert sign_in(cast.karim).post(answer, {"taken": "1"}).status_code == 404
    client.post(answer, {"taken": "1"})
    noted.refresh_from_db()
    assert noted.is_taken and "ours" in client.get(reverse("feedback:coaching")).content.decode()
    assert not Rewording.objects.visible_to(cast.karim).exists()


@pytest.mark.parametrize(
    ("status", "says"), [(500, ""), (302, ""), (200, "no"), (200, '{"saw": 3}'), (200, '{"saw": ""}')]
)
def test_what_goes_wrong_is_told_kindly(cast, sign_in, model, switched_on, status, says):
    model.status, model.says = status, says
    shown = sign_in(cast.lotte).post(ASK, {"saw": OWN})
    assert shown.status_code == 200 and "Your own words are as they were" in shown.content.decode()
    assert Rewording.objects.get().length_out == 0


def test_nobody_there_is_told_kindly_too(cast, sign_in, switched_on, settings):
    settings.REWORDING_URL = "http://127.0.0.1:9"
    assert "Your own words" in sign_in(cast.lotte).post(ASK, {"saw": OWN}).content.decode()
