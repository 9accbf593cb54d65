"""Saying what a goal contributes to."""

from decimal import Decimal

from django import forms
from django.utils.translation import gettext_lazy as _

from ..models import Goal
from .fields import NumberField, words_field


class LinkForm(forms.Form):
    """A goal above, out of ``parents``, about how much of it this one carries, and why."""

    parent = forms.ModelChoiceField(
        label=_("Which goal?"), queryset=Goal.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    share = NumberField(
        label=_("About how much of it, in %"),
        help_text=_("An estimate, or leave it open. It says what depends on what, not who deserves what."),
        required=False,
        min_value=Decimal("0.01"),
        max_value=100,
        max_digits=5,
        decimal_places=2,
    )
    why = words_field(_("Why?"), rows=2, required=False, help_text=_("It stands in the history of the goal."))

    def __init__(self, *args, parents, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["parent"].queryset = parents
