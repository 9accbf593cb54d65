"""Who may see the content of the organisation, and who may change it.

Everybody reads what is published: people may know what they will be asked. A draft is for HR administrators.
"""

from django.db.models import Exists, OuterRef, Q

from tandem.core.access import sees
from tandem.people.access import administer
from tandem.people.relations import holds
from tandem.people.states import Role

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

EVERYBODY = ~Q(pk__in=())

__all__ = ["administer"]


@sees(Value)
@sees(SkillFamily)
@sees(Skill)
def open_content(viewer):
    """Everybody may know what the organisation stands for, and which skills it names."""
    return EVERYBODY


def _published(viewer, version=""):
    """The version at the end of this way is published, or the viewer is an HR administrator."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    return Q(**{f"{version}published_at__isnull": False})


@sees(QuestionForm)
def question_form(viewer):
    """A form of which a version is published; for an HR administrator all."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    return Q(Exists(FormVersion.objects.filter(form=OuterRef("pk"), published_at__isnull=False)))


@sees(FormVersion)
def form_version(viewer):
    """What is published."""
    return _published(viewer)


@sees(Competence)
@sees(Scale)
@sees(Question)
def of_version(viewer):
    """As its version."""
    return _published(viewer, "version__")


@sees(ScaleStep)
def scale_step(viewer):
    """As the version of its scale."""
    return _published(viewer, "scale__version__")


@sees(Choice)
def choice(viewer):
    """As the version of its question."""
    return _published(viewer, "question__version__")
