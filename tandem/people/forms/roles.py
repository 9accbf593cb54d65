"""To give and to end a role."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock

from .. import access
from ..models import Person, Unit
from ..opens import OPENS
from ..states import SCOPED_ROLES, Role
from .fields import PersonField, UnitField, WhyField


class GiveRoleForm(forms.Form):
    """Who, which role, for which unit, why. Only roles that the giver may give are offered."""

    holder = PersonField(label=_("Who"))
    role = forms.ChoiceField(label=_("Role"), widget=forms.RadioSelect)
    unit = UnitField(
        label=_("Unit"), required=False, help_text=_("For an HR partner: this unit and all below it. A name or a code.")
    )
    why = WhyField()

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["holder"].people = Person.objects.visible_to(viewer).filter(employed__contains=clock.today())
        self.fields["role"].choices = [(role.value, role.label) for role in Role if not access.give_role(viewer, role)]
        self.fields["role"].notes = {role.value: OPENS[role][0] for role in Role}
        self.fields["unit"].units = Unit.objects.visible_to(viewer).filter(closed_date=None)

    def clean(self):
        """A unit for a role that has one, and for no other."""
        data = super().clean()
        scoped = data.get("role") in SCOPED_ROLES
        if scoped and not data.get("unit"):
            self.add_error("unit", _("Choose the unit that this person is HR partner of."))
        if data.get("role") and not scoped:
            data["unit"] = None
        return data


class EndRoleForm(forms.Form):
    """Why it ends."""

    why = WhyField()
