"""All that a version asks, again in another."""

import uuid

from ..models import Choice, Competence, Question, Scale, ScaleStep
from ..parts import parts_of

# The scale that a new form begins with: nl, fr, en.
HOW_OFTEN = ("Hoe vaak zie je dit?", "À quelle fréquence le voyez-vous ?", "How often do you see this?")
STEPS = (
    ("Bijna nooit", "Presque jamais", "Hardly ever"),
    ("Af en toe", "De temps en temps", "Now and then"),
    ("Geregeld", "Régulièrement", "Regularly"),
    ("Meestal", "Le plus souvent", "Most of the time"),
    ("Bijna altijd", "Presque toujours", "Nearly always"),
)


def in_languages(field, texts):
    """{field_nl: …, field_fr: …, field_en: …} of three texts."""
    return {f"{field}_{code}": text for code, text in zip(("nl", "fr", "en"), texts, strict=True)}


def first_scale(version, name=HOW_OFTEN, steps=STEPS, cannot_judge=True):
    """A scale with its steps."""
    scale = Scale.objects.create(version=version, cannot_judge=cannot_judge, **in_languages("name", name))
    put_steps(scale, [in_languages("words", words) for words in steps])
    return scale


def put_steps(scale, steps):
    """These steps (of words in three languages) instead of those that were there."""
    ScaleStep.objects.filter(scale=scale).delete()
    ScaleStep.objects.bulk_create(ScaleStep(scale=scale, value=value, **words) for value, words in enumerate(steps, 1))


def put_choices(question, choices):
    """These choices instead of those that were there."""
    Choice.objects.filter(question=question).delete()
    Choice.objects.bulk_create(
        Choice(question=question, position=position, **words) for position, words in enumerate(choices)
    )


def words_of(row, *fields):
    """The texts of a row in three languages."""
    return {f"{field}_{code}": getattr(row, f"{field}_{code}") for field in fields for code in ("nl", "fr", "en")}


def copy_parts(source, target, keep_keys=True):
    """Copy competences, scales and questions. With ``keep_keys`` each remains the same thing in another version."""
    parts = parts_of(source)

    def kept(row):
        return {"version": target, "position": row.position, "key": row.key if keep_keys else uuid.uuid4()}

    groups = {
        row.pk: Competence.objects.create(**kept(row), **words_of(row, "name", "meaning")) for row in parts.competences
    }
    scales = {}
    for row in parts.scales:
        scales[row.pk] = Scale.objects.create(**kept(row), cannot_judge=row.cannot_judge, **words_of(row, "name"))
        put_steps(scales[row.pk], [words_of(step, "words") for step in row.steps])
    for row in parts.questions:
        made = Question.objects.create(
            **kept(row),
            kind=row.kind,
            competence=groups.get(row.competence_id),
            scale=scales.get(row.scale_id),
            is_required=row.is_required,
            each_goal=row.each_goal,
            categories=row.categories,
            **words_of(row, "words", "own", "help"),
        )
        put_choices(made, [words_of(choice, "words") for choice in row.choices])
