"""Who may see the content of the organisation, and who may change it.

Everybody reads what is published: people may know what they will be asked. A draft is for HR administrators.
"""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from tandem.core.access import EVERYBODY, sees
from tandem.core.rules import rule
from tandem.people.relations import holds
from tandem.people.states import Role

from .gaps import gaps
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

INCOMPLETE = _("Something is missing. It stands above the questions.")


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


@rule
def keep_content(by):
    """Values, skills and forms are kept by HR administrators."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can do this.")


@rule
def start_draft(by, form):
    """A next version, one at a time."""
    yield keep_content(by) == "", keep_content(by)
    yield form.retired_date is None, _("This form is out of use.")
    yield lambda: not FormVersion.objects.filter(form=form, published_at=None).exists(), _("There is a draft already.")


@rule
def change_version(by, version):
    """A draft. What is published stays as it is, for whoever answered it."""
    yield keep_content(by) == "", keep_content(by)
    yield version.is_draft, _("A published version never changes. Begin a new draft of the form.")


@rule
def publish(by, version):
    """A draft of which nothing is missing, in any of the languages."""
    yield change_version(by, version) == "", change_version(by, version)
    yield version.form.retired_date is None, _("This form is out of use.")
    yield lambda: not gaps(version), INCOMPLETE
