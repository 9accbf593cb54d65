"""Fields that several forms of people share."""

import re

from django import forms
from django.db.models import Q
from django.forms.utils import flatatt
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from ..models import Person
from ..queries import found


def label(person):
    """How a person is named where one types: her name, and what tells her from a namesake."""
    return f"{person.name} ({person.email or person.number or person.pk})"


class SuggestInput(forms.TextInput):
    """A text box with a list of names that htmx fills while one types."""

    def render(self, name, value, attrs=None, renderer=None):
        """The box and its list."""
        names = f"{(attrs or {}).get('id', name)}_names"
        asks = {
            "list": names,
            "autocomplete": "off",
            "hx-get": reverse("people:suggest"),
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
        super().__init__(widget=SuggestInput, **options)

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


class LongSelect(forms.Select):
    """A choice out of many, written at once: Django renders a template for each option."""

    def render(self, name, value, attrs=None, renderer=None):
        """The box with its options."""
        chosen = set(self.format_value(value))
        options = format_html_join(
            "",
            '<option value="{}"{}>{}</option>',
            ((key, mark_safe(" selected") if str(key) in chosen else "", words) for key, words in self.choices),
        )
        return format_html("<select{}>{}</select>", flatatt(self.build_attrs(attrs or {}, {"name": name})), options)


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
