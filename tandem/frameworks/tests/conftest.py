"""A published version with a question of each kind."""

import pytest

from tandem.core import clock
from tandem.frameworks.models import Choice, Competence, FormVersion, Question, QuestionForm, Scale, ScaleStep
from tandem.frameworks.states import Category, Kind, Purpose


def in_languages(field, nl, fr, en):
    """{field_nl: …, field_fr: …, field_en: …}"""
    return {f"{field}_nl": nl, f"{field}_fr": fr, f"{field}_en": en}


@pytest.fixture
def version(db):
    """Published: a heading, a scale of three with two questions in a competence, a choice, and texts."""
    form = QuestionForm.objects.create(code="test", purpose=Purpose.FEEDBACK_ROUND, **in_languages("name", *"NFE"))
    version = FormVersion.objects.create(form=form, number=1)
    scale = Scale.objects.create(version=version, **in_languages("name", "Hoe vaak", "Souvent ?", "How often"))
    for value, words in enumerate(
        (("Nooit", "Jamais", "Never"), ("Soms", "Parfois", "Some"), ("Vaak", "Souvent", "Often")), 1
    ):
        ScaleStep.objects.create(scale=scale, value=value, **in_languages("words", *words))
    listening = Competence.objects.create(version=version, **in_languages("name", "Luisteren", "Écouter", "Listening"))

    def ask(kind, words, **fields):
        position = Question.objects.filter(version=version).count()
        return Question.objects.create(
            version=version, kind=kind, position=position, **in_languages("words", *words), **fields
        )

    ask(Kind.HEADING, ("Kop", "Titre", "Heading"), help_en="Think of the last months.")
    ask(
        Kind.SCALE,
        ("Luistert", "Écoute", "Listens"),
        scale=scale,
        competence=listening,
        is_required=True,
        **in_languages("own", "Ik luister", "J’écoute", "I listen"),
    )
    ask(Kind.SCALE, ("Vraagt door", "Approfondit", "Asks on"), scale=scale, competence=listening)
    which = ask(Kind.CHOICE, ("Welke?", "Laquelle ?", "Which?"))
    for position, words in enumerate((("Dit", "Ceci", "This"), ("Dat", "Cela", "That"))):
        Choice.objects.create(question=which, position=position, **in_languages("words", *words))
    ask(Kind.TEXT, ("Wat werkt?", "Quoi ?", "What works?"))
    ask(Kind.TEXT, ("Wat leert jouw team?", "Équipe ?", "Your team?"), categories=[Category.REPORT])
    FormVersion.objects.filter(pk=version.pk).update(published_at=clock.now())
    version.refresh_from_db()
    return version
