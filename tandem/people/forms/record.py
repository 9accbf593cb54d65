"""What an HR administrator writes into somebody's record."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField

from ..models import Job, Person, Unit
from ..states import Language
from .fields import PersonField, UnitField, WhyField


class PersonForm(forms.ModelForm):
    """Name, address, number, language."""

    language = forms.ChoiceField(label=_("Language"), choices=Language.choices, widget=forms.RadioSelect)

    class Meta:
        model = Person
        fields = ("name", "given_name", "family_name", "called", "email", "number", "language")
        labels = {
            "name": _("Name"),
            "given_name": _("Given name"),
            "family_name": _("Family name"),
            "called": _("Called"),
            "email": _("Work address"),
            "number": _("Number"),
        }
        help_texts = {
            "name": _("As the person writes it."),
            "called": _("How colleagues address this person."),
            "email": _("To sign in, and for mail. Without one there is no account."),
            "number": _("In the HR system."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].required = self.fields["number"].required = False

    def clean_email(self):
        """In lower case, or nothing."""
        return (self.cleaned_data["email"] or "").strip().lower() or None

    def clean_number(self):
        """Without spaces around it, or nothing."""
        return (self.cleaned_data["number"] or "").strip() or None


class NewPersonForm(PersonForm):
    """The same, with the first day."""

    first_day = DayField(label=_("First day"))


class AssignmentForm(forms.Form):
    """Unit, job, coach and hours from a date on."""

    unit = UnitField(label=_("Unit"))
    job = forms.ModelChoiceField(Job.objects.none(), label=_("Job"), required=False, empty_label=_("None"))
    coach = PersonField(label=_("Coach"), required=False)
    hours = forms.DecimalField(
        label=_("Hours a week"), min_value=0, max_value=60, max_digits=4, decimal_places=1, required=False
    )
    from_date = DayField(label=_("From"), help_text=_("What holds now ends the day before."))
    why = WhyField()

    def __init__(self, *args, viewer, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["unit"].units = Unit.objects.visible_to(viewer).filter(closed_date=None)
        self.fields["job"].queryset = Job.objects.visible_to(viewer).order_by("code")
        self.fields["coach"].people = Person.objects.visible_to(viewer).filter(employed__contains=clock.today())

    def clean_coach(self):
        """Somebody else."""
        coach = self.cleaned_data["coach"]
        if coach and coach.pk == self.person.pk:
            raise forms.ValidationError(_("Nobody coaches herself. Choose somebody else."))
        return coach

    def clean_from_date(self):
        """A day on which the person works here."""
        on = self.cleaned_data["from_date"]
        if on not in self.person.employed:
            raise forms.ValidationError(_("This person does not work here on that day."))
        return on


class FunctionalCoachForm(forms.Form):
    """A coach beside the hierarchical one."""

    coach = PersonField(label=_("Functional coach"))
    about = forms.CharField(label=_("About what"), max_length=200, help_text=_("A project or a craft."))
    from_date = DayField(label=_("From"))
    last_day = DayField(label=_("Last day"), required=False)

    def __init__(self, *args, viewer, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person = person
        self.fields["coach"].people = Person.objects.visible_to(viewer).filter(employed__contains=clock.today())

    def clean(self):
        """Somebody else, and days in order."""
        data = super().clean()
        if data.get("coach") and data["coach"].pk == self.person.pk:
            self.add_error("coach", _("Nobody coaches herself. Choose somebody else."))
        return in_order(self, data)


class AbsenceForm(forms.Form):
    """From a day until a day. Why is not asked."""

    from_date = DayField(label=_("First day away"))
    last_day = DayField(label=_("Last day away"))

    def clean(self):
        """Days in order."""
        return in_order(self, super().clean())


class LastDayForm(forms.Form):
    """The last day of somebody."""

    last_day = DayField(
        label=_("Last day"), help_text=_("What is dated ends with it. A day in the past closes the account.")
    )
    why = WhyField()

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_last_day(self):
        """Not before the first."""
        last = self.cleaned_data["last_day"]
        if last < self.person.employed.lower:
            raise forms.ValidationError(_("The last day cannot be before the first."))
        return last


def in_order(form, data):
    """``data``, after a check that the last day is not before the first."""
    if data.get("from_date") and data.get("last_day") and data["last_day"] < data["from_date"]:
        form.add_error("last_day", _("The last day cannot be before the first."))
    return data
