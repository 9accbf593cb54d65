"""The library of examples to write goals from."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import Template
from ..states import Measure
from .goals import NUMBERS, direction_of


def _put(template, fields):
    for name, value in fields.items():
        setattr(template, name, value)
    if template.measure == Measure.NUMBER and template.target_value is not None:
        bounds = (template.start_value, template.target_value, template.target_until)
        template.direction = direction_of(*bounds)
    else:
        template.direction = ""
    if template.measure != Measure.NUMBER:
        template.measured_in = ""
        for name in set(NUMBERS) - {"current_value"}:
            setattr(template, name, None)
    if not any(getattr(template, f"title_{code}") for code in ("nl", "fr", "en")):
        raise ValidationError(_("Give it a title in at least one language."))
    template.save()
    return template


@action
def add_template(*, by, **fields):
    """Add an example: fields of Template, words in three languages. Raises ValidationError without a title."""
    access.keep_templates.require(by)
    return _put(Template(), fields)


@action
def change_template(template, *, by, **fields):
    """Change an example. Goals that were written from it stay as they are."""
    access.keep_templates.require(by)
    return _put(Template.objects.select_for_update().get(pk=template.pk), fields)


@action
def withdraw_template(template, *, by, again=False):
    """Offer an example no longer, or (``again``) once more."""
    access.keep_templates.require(by)
    Template.objects.filter(pk=template.pk).update(withdrawn_at=None if again else clock.now())
