"""Forms and their versions."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.languages import LANGUAGES

from .. import access
from ..models import FormVersion, Question, QuestionForm
from ..queries import newest
from .copying import copy_parts, first_scale
from .naming import free_code


@action
def add_form(*, by, purpose, **names):
    """A form, with a draft of its first version that has a scale to begin with."""
    access.keep_content.require(by)
    form = QuestionForm.objects.create(code=free_code(QuestionForm, names), purpose=purpose, **names)
    first_scale(FormVersion.objects.create(form=form, number=1))
    return form


@action
def rename_form(form, *, by, **names):
    """Other names. Raises ValidationError when one is empty while the form is asked: it is asked in every language."""
    access.keep_content.require(by)
    if newest(form) and not all(names.get(f"name_{code}", "").strip() for code in LANGUAGES):
        raise ValidationError(_("A form that is published has a name in every language."))
    QuestionForm.objects.filter(pk=form.pk).update(**names)


@action
def copy_form(form, *, by):
    """A form of its own that begins with what this one asks: its draft, else the version in use."""
    access.keep_content.require(by)
    names = {f"name_{code}": word for code in LANGUAGES if (word := getattr(form, f"name_{code}"))}
    named = {key: _copied(name, key[-2:]) for key, name in names.items()}
    copied = QuestionForm.objects.create(code=free_code(QuestionForm, names), purpose=form.purpose, **named)
    source = FormVersion.objects.filter(form=form).order_by("-number").first()
    made = FormVersion.objects.create(form=copied, number=1, **intro_of(source))
    copy_parts(source, made, keep_keys=False)
    return copied


COPY = {"nl": "kopie", "fr": "copie", "en": "copy"}


def _copied(name, language):
    return f"{name[:110]} ({COPY[language]})"


def intro_of(version):
    """The introduction in three languages."""
    return {name: getattr(version, name) for name in ("intro_nl", "intro_fr", "intro_en")}


@action
def retire_form(form, *, by, again=False):
    """Nothing new begins with it, or (``again``) once more. What began with it goes on."""
    access.keep_content.require(by)
    QuestionForm.objects.filter(pk=form.pk).update(retired_date=None if again else clock.today())


@action
def start_draft(form, *, by):
    """A draft of the next version, which begins with what is published."""
    form = QuestionForm.objects.select_for_update().get(pk=form.pk)
    access.start_draft.require(by, form)
    source = newest(form)
    draft = FormVersion.objects.create(form=form, number=source.number + 1, **intro_of(source))
    copy_parts(source, draft)
    return draft


def locked(version):
    """The version as it is now, for one who changes it: whoever publishes it waits."""
    return FormVersion.objects.select_for_update(of=("self",)).select_related("form").get(pk=version.pk)


@action
def change_intro(version, *, by, **words):
    """Another introduction for a draft."""
    access.change_version.require(by, locked(version))
    FormVersion.objects.filter(pk=version.pk).update(**words)


@action
def drop_draft(version, *, by):
    """Throw a draft away. Raises ValidationError for the only version: a form without any asks nothing."""
    version = locked(version)
    access.change_version.require(by, version)
    if version.number == 1:
        raise ValidationError(_("This is the only version. Take the form out of use instead."))
    Question.objects.filter(version=version).delete()
    FormVersion.objects.get(pk=version.pk).delete()


@action
def publish(version, *, by):
    """From now on this version is asked, and it never changes again."""
    version = locked(version)
    access.publish.require(by, version)
    FormVersion.objects.filter(pk=version.pk).update(published_at=clock.now())
