"""Who stands in for a coach, and how that ends."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.people.forms.fields import PersonField, WhyField
from tandem.people.models import Person


class StandInForm(forms.Form):
    """A colleague, and why. ``viewer``: who asks."""

    person = PersonField(label=_("Who stands in?"))
    why = WhyField(help_text=_("Read by the person and by who stands in."))

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        here = Person.objects.visible_to(viewer).filter(employed__contains=clock.today(), is_system=False)
        self.fields["person"].people = here


class EndStandInForm(forms.Form):
    """Why it ends. ``must_say``: who gives it back says why."""

    why = WhyField(help_text=_("The other two can read this."), required=False)

    def __init__(self, *args, must_say, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["why"].required = must_say
