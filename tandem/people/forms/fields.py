"""Fields that several forms of people share."""

import re

from django import forms
from django.db.models import Q
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..models import Person, Unit
from ..queries import found, found_units


def label(person):
    """How a person is named where one types: her name, and what tells her from a namesake."""
    return f"{person.name} ({person.email or person.number or person.pk})"


def unit_label(unit):
    """How a unit is named where one types: its name, and its code between brackets."""
    return f"{unit} ({unit.code})"


class SuggestInput(forms.TextInput):
    """A text box with a list of names that htmx fills from an address while one types."""

    def __init__(self, address, **options):
        super().__init__(**options)
        self.address = address

    def render(self, name, value, attrs=None, renderer=None):
        """The box and its list."""
        names = f"{(attrs or {}).get('id', name)}_names"
        asks = {
            "list": names,
            "autocomplete": "off",
            "hx-get": reverse(self.address),
            "hx-trigger": "input changed delay:200ms",
            "hx-target": f"#{names}",
        }
        return super().render(name, value, asks | (attrs or {}), renderer) + format_html(
            '<datalist id="{}"></datalist>', names
        )


class PersonField(forms.Field):
    """A person by name, number or address; suggestions come while one types, and it works without them.

    Give the field its ``people`` (a queryset through ``visible_to``) in the form's ``__init__``.
    """

    people = Person.objects.none()

    def __init__(self, **options):
        options.setdefault("help_text", _("A name, a number or an address."))
        super().__init__(widget=SuggestInput("people:suggest"), **options)

    def prepare_value(self, value):
        """What stands in the box."""
        if isinstance(value, Person):
            return label(value)
        if isinstance(value, int):
            person = Person.objects.filter(pk=value).first()
            return label(person) if person else ""
        return value

    def to_python(self, value):
        """The person; raises ValidationError when nobody or more than one fits."""
        words = str(value or "").replace("\x00", "").strip()[:300]
        if not words:
            return None
        told = re.search(r"\(([^()]+)\)$", words)
        key = told.group(1).strip() if told else words
        exact = Q(number=key) | Q(email=key.lower()) | Q(name__iexact=words)
        fits = list(self.people.filter(exact)[:3]) or list(found(self.people, words)[:6])
        if len(fits) == 1:
            return fits[0]
        if not fits:
            raise forms.ValidationError(_("Nobody of this name is known. Check how it is written."))
        names = ", ".join(label(person) for person in fits[:5])
        raise forms.ValidationError(_("More than one person fits: %(names)s. Say which one.") % {"names": names})


class UnitField(forms.Field):
    """A unit by its name or code; suggestions come while one types, and it works without them.

    Give the field its ``units`` (a queryset through ``visible_to``) in the form's ``__init__``.
    """

    units = Unit.objects.none()

    def __init__(self, **options):
        options.setdefault("help_text", _("A name or a code."))
        super().__init__(widget=SuggestInput("people:suggest_units"), **options)

    def prepare_value(self, value):
        """What stands in the box."""
        if isinstance(value, int):
            value = Unit.objects.filter(pk=value).first()
        return unit_label(value) if isinstance(value, Unit) else value

    def to_python(self, value):
        """The unit; raises ValidationError when none or more than one fits."""
        words = str(value or "").replace("\x00", "").strip()[:300]
        if not words:
            return None
        told = re.search(r"\(([^()]+)\)$", words)
        fits = list(self.units.filter(code__in=[words, told.group(1).strip() if told else words])[:2])
        fits = fits or list(found_units(self.units, words)[:6])
        same = [unit for unit in fits if str(unit).casefold() == words.casefold()]
        if len(same or fits) == 1:
            return (same or fits)[0]
        if not fits:
            raise forms.ValidationError(_("No unit of this name or code is known. Check how it is written."))
        names = ", ".join(unit_label(unit) for unit in fits[:5])
        raise forms.ValidationError(_("More than one unit fits: %(names)s. Say which one.") % {"names": names})


class WhyField(forms.CharField):
    """The reason for a change: it stands in the history."""

    def __init__(self, **options):
        super().__init__(
            label=options.pop("label", _("Why")),
            help_text=options.pop("help_text", _("It stands in the history beside the change.")),
            max_length=500,
            widget=forms.Textarea(attrs={"rows": 2}),
            **options,
        )
