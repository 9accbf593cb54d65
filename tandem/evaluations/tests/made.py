"""A published form, rounds brought forward step by step, and answers drawn by chance."""

import datetime

from tandem.core import clock
from tandem.evaluations import actions
from tandem.evaluations.models import Contributor, Round
from tandem.frameworks.models import Competence, FormVersion, Question, QuestionForm, Scale, ScaleStep
from tandem.frameworks.states import Kind
from tandem.frameworks.states import Purpose as FormPurpose
from tandem.people.queries import coach_of, system_person

DAYS = 21


def in_languages(field, words):
    """{field_nl: …, field_fr: …, field_en: …}, all the same."""
    return {f"{field}_{code}": words for code in ("nl", "fr", "en")}


def version(scales=3, texts=1, code="test-360"):
    """A published version: questions on a scale of five in one competence, and questions for words."""
    form = QuestionForm.objects.create(code=code, purpose=FormPurpose.FEEDBACK_ROUND, **in_languages("name", "Samen"))
    made = FormVersion.objects.create(form=form, number=1)
    scale = Scale.objects.create(version=made, **in_languages("name", "Hoe vaak"))
    for value in range(1, 6):
        ScaleStep.objects.create(scale=scale, value=value, **in_languages("words", f"Trede {value}"))
    competence = Competence.objects.create(version=made, **in_languages("name", "Luisteren"))
    for number in range(scales):
        words = in_languages("words", f"Schaal {number}")
        Question.objects.create(
            version=made, position=number, kind=Kind.SCALE, scale=scale, competence=competence, **words
        )
    for number in range(texts):
        words = in_languages("words", f"Woorden {number}")
        Question.objects.create(version=made, position=scales + number, kind=Kind.TEXT, **words)
    FormVersion.objects.filter(pk=made.pk).update(published_at=clock.now())
    made.refresh_from_db()
    return made


def fresh(round):
    """The round as it is now."""
    return Round.objects.select_related("subject", "version__form", "summariser").get(pk=round.pk)


def begun(subject, version, people, *, mode="anonymous", purpose="development", **more):
    """A round of hers with people on the list: {category: people}; names with @ are from outside."""
    last = clock.today() + datetime.timedelta(days=DAYS)
    made = actions.start(subject, by=subject, purpose=purpose, mode=mode, version=version, ends_date=last, **more)
    for category, some in people.items():
        for one in some:
            if category == "external":
                actions.invite_from_outside(made, by=subject, name=one, email=f"{one}@klant.example", language="nl")
            else:
                actions.invite(made, one, category, by=subject)
    return fresh(made)


def launched(subject, version, people, **more):
    """The same, approved by her coach: people are asked."""
    made = begun(subject, version, people, **more)
    if made.with_coach:
        actions.ask_approval(made, by=subject)
        actions.approve(made, by=coach_of(subject))
    else:
        actions.launch(made, by=subject)
    return fresh(made)


def seat(round, who):
    """Where somebody is asked: a person, or the name of somebody outside."""
    rows = Contributor.objects.select_related("round__subject", "round__summariser", "person")
    return rows.get(round=round, **({"name": who} if isinstance(who, str) else {"person": who}))


def answers_of(version, value, words=""):
    """The same value on every scale, the same words on every question for words."""
    rows = Question.objects.filter(version=version)
    return {row.pk: (value - 1, "") if row.kind == Kind.SCALE else (None, words) for row in rows}


def answer(round, who, value=4, words=""):
    """Somebody answers, in the way of the round."""
    place = seat(round, who)
    by = None if isinstance(who, str) else who
    said = answers_of(round.version, value, words)
    if round.is_anonymous and place.category in ("peer", "report", "external"):
        actions.put_in(place, said, by=by)
    else:
        actions.sign(place, said, by)


def ended(round):
    """Its last day has passed, and Tandem ended it."""
    with clock.at(round.ends_date + datetime.timedelta(days=1)):
        actions.end(fresh(round), by=system_person())
    return fresh(round)
