"""What is asked of whom, and which version is in use."""

from .models import FormVersion
from .parts import Parts, parts_of

__all__ = ["Parts", "draft_of", "in_use", "newest", "parts_of", "questions_for", "with_versions"]


def questions_for(version, category):
    """What somebody of this category is asked, in the order of the form."""
    return [one for one in parts_of(version).questions if not one.categories or category in one.categories]


def newest(form):
    """The version that was published last, or None."""
    return FormVersion.objects.filter(form=form, published_at__isnull=False).order_by("-number").first()


def in_use(form):
    """The version with which something new begins; None for a form that is retired or was never published."""
    return None if form.retired_date else newest(form)


def draft_of(form):
    """The draft of a form, or None."""
    return FormVersion.objects.filter(form=form, published_at=None).first()


def with_versions(forms, viewer):
    """These forms, each with ``used`` (the version that was published last) and ``draft``. Two queries."""
    forms = list(forms)
    by_form = {form.pk: [] for form in forms}
    for version in FormVersion.objects.visible_to(viewer).filter(form__in=forms):
        by_form[version.form_id].append(version)
    for form in forms:
        form.used = next((one for one in by_form[form.pk] if not one.is_draft), None)
        form.draft = next((one for one in by_form[form.pk] if one.is_draft), None)
    return forms
