"""What an organisation may turn: typed, declared in the module that reads it, dated, explained.

A module declares a frozen dataclass in its ``parameters.py``::

    @dataclass(frozen=True, kw_only=True)
    class SignIn(Parameters):
        title = _("Signing in")
        second_factor: bool = switch(True, label=_("..."), help=_("..."), means=_("what it means for an employee"))

and reads it with ``SignIn.current()``. Code default < organisation < unit; an unknown key is an error.
"""

from dataclasses import dataclass, field, fields

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from . import clock
from .keeping import kept
from .models import ParameterValue
from .names import module_of

SECTIONS: dict = {}


def _declared(default, kind, label, help, means, **limits):
    return field(default=default, metadata={"kind": kind, "label": label, "help": help, "means": means, **limits})


def switch(default: bool, *, label, help, means):
    """A parameter that is on or off."""
    return _declared(default, "switch", label, help, means)


def number(default: int, *, label, help, means, least: int, most: int, unit=""):
    """A whole number between ``least`` and ``most``, both included."""
    return _declared(default, "number", label, help, means, least=least, most=most, unit=unit)


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """One section of parameters. Subclasses set ``title`` and fields made by ``switch`` or ``number``."""

    def __init_subclass__(cls):
        SECTIONS[cls.section()] = cls

    @classmethod
    def section(cls) -> str:
        """``people.SignIn``: the name under which the values are kept."""
        return f"{module_of(cls)}.{cls.__name__}"

    @classmethod
    def resolve(cls, *layers):
        """Later layers win. An unknown key is a TypeError, not a shrug."""
        return cls(**{key: value for layer in layers for key, value in layer.items()})

    @classmethod
    def current(cls, parts=(), on=None):
        """The values on a date (today), for the organisation or for a part given as its path, nearest last. Read once
        for a page that is opened."""
        day = on or clock.today()
        return kept((cls, tuple(parts), day), lambda: cls._read(parts, day))

    @classmethod
    def _read(cls, parts, day):
        rank = {None: -1, **{part: place for place, part in enumerate(parts)}}
        rows = [
            row for row in ParameterValue.objects.filter(section=cls.section(), from_date__lte=day) if row.part in rank
        ]
        rows.sort(key=lambda row: (rank[row.part], row.from_date, row.pk))
        return cls.resolve(*({row.key: row.value} for row in rows))

    @classmethod
    def clean(cls, key, value):
        """``value`` as its type. Raises ValidationError with words for the person who typed it."""
        declared = next((f.metadata for f in fields(cls) if f.name == key), None)
        if declared is None:
            raise ValidationError(_("There is no parameter of this name."))
        if declared["kind"] == "switch":
            if not isinstance(value, bool):
                raise ValidationError(_("Choose on or off."))
            return value
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValidationError(_("Give a whole number."))
        if not declared["least"] <= value <= declared["most"]:
            raise ValidationError(
                _("Give a number from %(least)s to %(most)s."),
                params={"least": declared["least"], "most": declared["most"]},
            )
        return value
