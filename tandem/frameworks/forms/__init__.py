"""What HR administrators fill in: texts in three languages beside each other."""

from .content import (
    CompetenceForm,
    FamilyForm,
    IntroForm,
    NamesForm,
    NewForm,
    ScaleForm,
    SkillForm,
    ValueForm,
)
from .questions import FORMS
from .worded import NAME, ONE_A_LINE, LinesForm, WordedForm, lines_of

__all__ = [
    "FORMS",
    "NAME",
    "ONE_A_LINE",
    "CompetenceForm",
    "FamilyForm",
    "IntroForm",
    "LinesForm",
    "NamesForm",
    "NewForm",
    "ScaleForm",
    "SkillForm",
    "ValueForm",
    "WordedForm",
    "lines_of",
]
