"""Personal data in frameworks: none."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Choice,
    Competence,
    FormVersion,
    Question,
    QuestionForm,
    Scale,
    ScaleStep,
    Skill,
    SkillFamily,
    Value,
)

for content in (Value, SkillFamily, Skill, QuestionForm, FormVersion, Competence, Scale, ScaleStep, Question, Choice):
    declare(
        content,
        purpose=_("Say in three languages what the organisation stands for and what it asks."),
        sensitivity="none",
        retention=_("As long as the organisation uses Tandem."),
        export=False,
        erasure="keep",
    )
