"""The one door for reading: ``Model.objects.visible_to(viewer)``, closed until a module's ``access.py`` opens it."""

from django.db import models

from . import clock
from .keeping import keeping, kept

READ_RULES: dict = {}
AUDIENCES: dict = {}


class _Nobody(models.Q):
    """No row. What is asked together with it drops out of the query, and it drops out beside what else may hold."""

    def __init__(self):
        super().__init__(pk__in=())

    def __and__(self, other):
        return self

    def __or__(self, other):
        return other

    __rand__, __ror__ = __and__, __or__

    def __invert__(self):
        return EVERYBODY


class _Everybody(models.Q):
    """Every row; the other way round."""

    def __init__(self):
        super().__init__(~models.Q(pk__in=()))

    def __and__(self, other):
        return other

    def __or__(self, other):
        return self

    __rand__, __ror__ = __and__, __or__

    def __invert__(self):
        return NOBODY


# Most people coach nobody and have no office: with these their queries hold only what can be true of them.
NOBODY, EVERYBODY = _Nobody(), _Everybody()


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
