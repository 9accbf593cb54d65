"""What stands in a version, read in a number of queries that does not depend on how much it is."""

from collections import defaultdict
from typing import NamedTuple

from .models import Choice, Competence, Question, Scale, ScaleStep


class Parts(NamedTuple):
    """All that a version holds, in order. Questions know their competence, scale (with ``steps``) and ``choices``."""

    competences: list
    scales: list
    questions: list


def parts_of(version):
    """The parts of a version: five queries, however many there are."""
    competences = list(Competence.objects.filter(version=version))
    scales = list(Scale.objects.filter(version=version))
    questions = list(Question.objects.filter(version=version))
    steps, choices = defaultdict(list), defaultdict(list)
    for step in ScaleStep.objects.filter(scale__version=version):
        steps[step.scale_id].append(step)
    for choice in Choice.objects.filter(question__version=version):
        choices[choice.question_id].append(choice)
    for scale in scales:
        scale.steps = steps[scale.pk]
    by_key, groups = ({row.pk: row for row in rows} for rows in (scales, competences))
    for question in questions:
        question.scale = by_key.get(question.scale_id)
        question.competence = groups.get(question.competence_id)
        question.choices = choices[question.pk]
    return Parts(competences, scales, questions)
