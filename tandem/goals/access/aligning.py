"""Who takes a link between goals away."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..states import LIVE, State
from .writing import is_owner


@rule
def detach(by, link):
    """The owner of the goal; and the owner of the goal above, who sees that it is not so."""
    yield (
        is_owner(by, link.goal) or (lambda: is_owner(by, link.parent)),
        _("Only the owners of the two goals can take a link away."),
    )
    yield link.goal.state in (State.DRAFT, *LIVE), _("It has ended.")
