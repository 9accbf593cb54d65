"""What the organisation chooses for itself."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.models import ParameterValue
from tandem.core.parameters import SECTIONS

from .. import access


@action
def choose(section, key, value, *, by, why, from_date=None):
    """Give a parameter a value for the whole organisation from a date (today) on, with the reason.

    Raises PermissionDenied, KeyError for an unknown section, ValidationError for a value that does not fit.
    """
    access.choose_parameter.require(by, section)
    value = SECTIONS[section].clean(key, value)
    row, _new = ParameterValue.objects.update_or_create(
        section=section,
        key=key,
        part=None,
        from_date=from_date or clock.today(),
        defaults={"value": value, "why": why, "created_at": clock.now()},
    )
    return row
