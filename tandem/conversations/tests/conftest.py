"""A formal and an informal conversation of Lotte with Karim, at any stage."""

import datetime
from types import SimpleNamespace

import pytest

from tandem.conversations import actions
from tandem.conversations.models import Conversation, Guide
from tandem.core import clock
from tandem.frameworks.models import Question

SECRET = {"person": "Ik wil naar Luik LOTTE-GEHEIM", "coach": "Zij verdient meer ruimte KARIM-GEHEIM"}


def fresh(row):
    return Conversation.objects.select_related("person", "coach", "guide").get(pk=row.pk)


@pytest.fixture
def stage(cast, django_capture_on_commit_callbacks):
    """``stage("year-end", "open")`` gives a conversation there; ``.tell()`` runs what follows after commit."""

    def prepare(row, person, words):
        question = Question.objects.filter(version=row.version_id).first()
        actions.answer(fresh(row), {question: words}, by=person)

    def make(slug="year-end", until="preparing", person=None, coach=None):
        person, coach = person or cast.lotte, coach or cast.karim
        guide = Guide.objects.get(slug=slug)
        at = clock.now() - datetime.timedelta(hours=1)
        row = actions.plan(person, coach, guide, by=person, planned_at=at, place="Zaal Rupel")
        prepare(row, person, SECRET["person"])
        prepare(row, coach, SECRET["coach"])
        actions.note(fresh(row), "NOTITIE-GEHEIM van de coach", by=coach)
        steps = {
            "open": [lambda: actions.hand_in(fresh(row), by=person), lambda: actions.hand_in(fresh(row), by=coach)],
            "agreeing": [
                lambda: actions.meet(fresh(row), by=person),
                lambda: actions.agree(fresh(row), "Lotte leidt de start in Gent AFSPRAAK", by=coach, owner=person),
            ],
            "signing": [lambda: actions.finish(fresh(row), by=coach)],
            "locked": [
                lambda: actions.sign(fresh(row), by=person, agrees=False, comment="EIGEN-KIJK op dit jaar"),
                lambda: actions.sign(fresh(row), by=coach),
            ],
        }
        if slug == "one-to-one":
            steps["locked"] = [lambda: actions.close(fresh(row), by=coach)]
            steps.pop("signing")
        for name, todo in steps.items():
            if until == "preparing":
                break
            for one in todo:
                one()
            if name == until:
                break
        return fresh(row)

    return make


@pytest.fixture
def fresh_row():
    return fresh


@pytest.fixture
def words():
    return SimpleNamespace(**SECRET)
