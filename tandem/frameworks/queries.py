"""What is asked of whom, and which version is in use."""

from .models import FormVersion
from .parts import Parts, parts_of

__all__ = ["Parts", "in_use", "newest", "parts_of", "questions_for"]


def questions_for(version, category):
    """What somebody of this category is asked, in the order of the form."""
    return [one for one in parts_of(version).questions if not one.categories or category in one.categories]


def newest(form):
    """The version that was published last, or None."""
    return FormVersion.objects.filter(form=form, published_at__isnull=False).order_by("-number").first()


def in_use(form):
    """The version with which something new begins; None for a form that is retired or was never published."""
    return None if form.retired_date else newest(form)
