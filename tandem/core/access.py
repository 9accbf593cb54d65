"""The one door for reading: ``Model.objects.visible_to(viewer)``, closed until a module's ``access.py`` opens it."""

from django.db import models

from . import clock
from .keeping import keeping, kept

READ_RULES: dict = {}
AUDIENCES: dict = {}


def sees(model):
    """Register ``rule(viewer) -> Q``: which rows of ``model`` this person may see."""

    def register(read_rule):
        READ_RULES[model] = read_rule
        return read_rule

    return register


def audience_of(model):
    """Register ``audience(thing, viewer) -> Audience``: the read rule turned round, in words and names."""

    def register(func):
        AUDIENCES[model] = func
        return func

    return register


def audience(thing, viewer):
    """Who can see this, said to ``viewer``. Raises KeyError for a model that shows no audience."""
    return AUDIENCES[type(thing)](thing, viewer)


class ScopedQuerySet(models.QuerySet):
    """Rows of a model that has a read rule. A model without a rule shows nothing to anybody."""

    def visible_to(self, viewer):
        """The rows that ``viewer`` (a person, or None for a visitor) may see."""
        read_rule = READ_RULES.get(self.model)
        if viewer is None or read_rule is None:
            return self.none()
        with keeping():
            return self.filter(kept((read_rule, viewer.pk, clock.today()), lambda: read_rule(viewer)))


ScopedManager = models.Manager.from_queryset(ScopedQuerySet)
