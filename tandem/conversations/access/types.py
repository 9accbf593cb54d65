"""Who may make a type of conversation, and change its title and its topics, or else why not."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule
from tandem.frameworks.access import keep_content
from tandem.frameworks.queries import in_use
from tandem.frameworks.states import Purpose

from ..gaps import gaps
from ..models import Guide

UNFINISHED = _("Something is missing. It stands above the topics.")


@rule
def make_type(by, form):
    """A form for conversations becomes a type that can be chosen, once."""
    yield keep_content(by) == "", keep_content(by)
    yield form.purpose == Purpose.CONVERSATION, _("This form is for something else.")
    yield lambda: in_use(form) is not None, _("Publish the form first.")
    yield lambda: not Guide.objects.filter(form=form).exists(), _("There is a type with this form already.")


@rule
def start_type(by, guide):
    """A next version of its title and its topics, one at a time."""
    yield keep_content(by) == "", keep_content(by)
    yield guide.published_date is not None and guide.retired_date is None, _("This version is not in use.")
    yield (
        lambda: not Guide.objects.filter(slug=guide.slug, published_date=None).exists(),
        _("There is a draft already."),
    )


@rule
def change_type(by, guide):
    """A draft. What is published stays as it is, for the conversations that go by it."""
    yield keep_content(by) == "", keep_content(by)
    yield guide.is_draft, _("What is published never changes. Begin a new draft of the title and the topics.")


@rule
def publish_type(by, guide):
    """A draft of which nothing is missing, in any of the languages."""
    yield change_type(by, guide) == "", change_type(by, guide)
    yield lambda: not gaps(guide), UNFINISHED
