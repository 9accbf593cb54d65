"""Values and skills; forms, their versions, and what these ask."""

from .form import Competence, FormVersion, QuestionForm, Scale, ScaleStep
from .question import Choice, Question
from .values import Skill, SkillFamily, Value

__all__ = [
    "Choice",
    "Competence",
    "FormVersion",
    "Question",
    "QuestionForm",
    "Scale",
    "ScaleStep",
    "Skill",
    "SkillFamily",
    "Value",
]
