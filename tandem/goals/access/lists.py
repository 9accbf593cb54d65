"""Who may keep a list of goals, and let it go."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..models import SavedView

MOST_VIEWS = 20


@rule
def keep_view(by):
    """Everybody for herself, as many as one can oversee."""
    kept = SavedView.objects.filter(person=by)
    yield lambda: kept.count() < MOST_VIEWS, _("You keep many lists already. Let one go first.")


@rule
def forget_view(by, view):
    """Its owner."""
    yield view.person_id == by.pk, _("This list is somebody else's.")
