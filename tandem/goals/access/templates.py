"""Who keeps the library of examples."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule
from tandem.people.relations import holds
from tandem.people.states import Role


@rule
def keep_templates(by):
    """HR administrators add, change and withdraw examples; everybody writes from them."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator keeps the examples.")
