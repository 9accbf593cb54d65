"""Who may say that the world round a goal has changed, and who answers."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..states import LIVE
from .writing import NOT_YOURS, is_owner


@rule
def mark_changed(by, goal):
    """The owner of the goal; of a goal of the organisation leadership."""
    yield is_owner(by, goal), NOT_YOURS
    yield goal.state in LIVE, _("It has ended, or was never set.")


@rule
def answer_question(by, question):
    """The owner of the goal that is asked about, once, as long as it is asked."""
    yield is_owner(by, question.goal), NOT_YOURS
    yield question.verdict == "", _("This was answered already.")
    yield question.change.closed_at is None, _("This is no longer asked.")
    yield question.goal.state in LIVE, _("This goal has ended meanwhile.")


@rule
def follow_answers(by, change):
    """Who asked, and the owner of the goal that it is about: they see who has not answered."""
    yield change.person_id == by.pk or is_owner(by, change.goal), NOT_YOURS


@rule
def stop_asking(by, change):
    """Who asked, and the owner of the goal that it is about."""
    yield change.person_id == by.pk or is_owner(by, change.goal), NOT_YOURS
    yield change.closed_at is None, _("This is no longer asked.")
