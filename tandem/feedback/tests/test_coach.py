"""The coach beside the one who writes: what it answers, that it keeps nothing, and the points of the writer alone."""

import logging

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tandem.demo.cast import CAST
from tandem.feedback import actions, queries
from tandem.feedback.advice import advise
from tandem.feedback.language import guessed
from tandem.feedback.models import CoachChoice, Points

COACH, SECRET = reverse("feedback:coach"), "kanariegeel"
GOOD = "Dinsdag om 8 uur belde je de twee chauffeurs voor ze vertrokken. Daardoor waren ze op tijd."


def test_it_answers_five_dimensions_in_words_in_the_language_of_the_reader(cast, sign_in):
    shown = sign_in(cast.lotte).post(COACH, {"saw": GOOD, "language": "nl"}).content.decode()
    assert shown.count("hint-item") >= 5 and "When or where" in shown and "of 10" in shown
    assert "What I saw or heard" in sign_in(cast.lotte).post(COACH, {}).content.decode()


def test_marked_words_stand_where_the_browser_counts_them():
    advice = advise({"saw": "Goed 👍 gezien.", "effect": "Je bent altijd te laat."}, "nl", "en")
    mark = next(one for one in advice.marks if "altijd" in one.words.lower())
    assert mark.field == "effect"
    assert "Je bent altijd te laat."[mark.start : mark.end] == mark.words
    assert "".join(words for words, _mark in advice.pieces) == "Goed 👍 gezien.\n\nJe bent altijd te laat."
    shifted = advise({"saw": "👍 Je bent altijd te laat."}, "nl", "en").marks[0]
    assert (
        "👍 Je bent altijd te laat.".encode("utf-16-le")[2 * shifted.start : 2 * shifted.end].decode("utf-16-le")
        == shifted.words
    )
    assert advise({"saw": "  "}, "nl", "en") is None


def test_it_stores_and_logs_nothing(cast, sign_in, caplog):
    client = sign_in(cast.lotte)
    client.post(COACH, {"saw": "x"})
    with (
        caplog.at_level(logging.DEBUG),
        CaptureQueriesContext(
            connection,
        ) as asked,
    ):
        assert client.post(COACH, {"saw": f"Je bent altijd {SECRET}.", "language": "nl"}).status_code == 200
    written = [row["sql"] for row in asked if row["sql"].split()[0] in {"INSERT", "UPDATE", "DELETE"}]
    assert not [sql for sql in written if "session" not in sql] and SECRET not in str(asked.captured_queries)
    assert SECRET not in "".join(
        record.getMessage() for record in caplog.records if not record.name.startswith("django.db")
    )


def test_the_language_is_that_of_the_words_when_it_is_clearly_another():
    french = "Mardi vous avez appelé les chauffeurs avant leur départ, et nous avons pu partir à l'heure."
    assert guessed(french, "nl") == "fr" and guessed(GOOD, "nl") == "nl" and guessed("Merci", "nl") == "nl"
    assert advise({"text": french}, "nl", "en").is_guessed


def test_points_are_the_writers_alone(cast, sign_in):
    piece = actions.give(cast.lotte, by=cast.thomas, saw=GOOD, reach="everybody")
    points = Points.objects.get(feedback=piece)
    assert {slug for slug in CAST if Points.objects.visible_to(getattr(cast, slug)).exists()} == {"thomas"}
    page = reverse("feedback:piece", args=[piece.pk])
    assert f"{points.sum} of 10" in sign_in(cast.thomas).get(page).content.decode()
    for other in (cast.lotte, cast.karim, cast.an, cast.elise):
        assert "Points of the coach" not in sign_in(other).get(page).content.decode()
    actions.correct(piece, by=cast.thomas, saw="Goed.")
    assert Points.objects.get().sum < points.sum
    assert queries.own_points(cast.lotte) == [] and len(queries.own_points(cast.thomas)) == 1
    actions.withdraw(piece, by=cast.thomas)
    assert not Points.objects.exists()


def test_switched_off_it_reads_nothing_and_notes_no_points(cast, sign_in):
    client = sign_in(cast.thomas)
    give = reverse("feedback:give") + f"?to={cast.lotte.pk}"
    assert "data-coach=" in client.get(give).content.decode()
    client.post(reverse("feedback:coaching"), {})
    assert not CoachChoice.objects.get().is_on and "data-coach=" not in client.get(give).content.decode()
    actions.give(cast.lotte, by=cast.thomas, saw=GOOD)
    assert not Points.objects.exists()
    client.post(reverse("feedback:coaching"), {"is_on": "on"})
    assert queries.has_coach(cast.thomas)


def test_it_never_blocks_and_works_without_a_script(cast, sign_in):
    client = sign_in(cast.thomas)
    bad = {"to": cast.lotte.pk, "key": "6a4b4c6e-8c6d-4a3f-9d3e-2f1f3b1c0a09", "kind": "observation", "language": "nl",
           "reach": "receiver", "saw": "Je bent altijd te laat."}  # fmt: skip
    read = client.post(reverse("feedback:give"), bad | {"read": "1"})
    assert read.status_code == 200 and "altijd" in read.content.decode() and "hint-item try" in read.content.decode()
    assert not Points.objects.exists()
    assert client.post(reverse("feedback:give"), bad).status_code == 302


@pytest.mark.parametrize("who", ["lotte", "an"])
def test_the_page_of_the_coach_says_what_happens_with_points(cast, sign_in, who):
    shown = sign_in(getattr(cast, who)).get(reverse("feedback:coaching")).content.decode()
    assert "at least five people wrote" in shown and "for you alone" in shown
