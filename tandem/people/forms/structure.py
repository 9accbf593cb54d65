"""Units, jobs and teams."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField

from ..models import Job, Person, Team, Unit
from ..states import OfficialLanguage
from .fields import PersonField, UnitField, WhyField

NAMES = {"name_nl": _("Name in Dutch"), "name_fr": _("Name in French"), "name_en": _("Name in English")}
AT_THE_TOP = _("A name or a code. Leave it empty for the top.")
TITLES = {"title_nl": _("Title in Dutch"), "title_fr": _("Title in French"), "title_en": _("Title in English")}


class NamedForm(forms.ModelForm):
    """At least one of the three languages is filled in."""

    def clean(self):
        """Raises ValidationError when no language has a text."""
        data = super().clean()
        names = [name for name in self.fields if name[-3:] in ("_nl", "_fr", "_en")]
        if not any(data.get(name, "").strip() for name in names):
            raise forms.ValidationError(_("Fill in the name in at least one language."))
        return data


class UnitForm(NamedForm):
    """The names of a unit, and the language of its documents."""

    official_language = forms.ChoiceField(
        label=_("Official language of signed documents"),
        required=False,
        choices=[("", _("As the unit above it")), *OfficialLanguage.choices],
        help_text=_(
            "The language that the law asks of documents at this seat. Another language is then a translation."
        ),
    )

    class Meta:
        model = Unit
        fields = (*NAMES, "official_language")
        labels = NAMES


class NewUnitForm(NamedForm):
    """Code, place and names."""

    parent = UnitField(label=_("Under"), required=False, help_text=AT_THE_TOP)

    class Meta:
        model = Unit
        fields = ("code", "parent", *NAMES)
        labels = NAMES | {"code": _("Code")}
        help_texts = {"code": _("Its name in the HR system. An import finds the unit by it.")}

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["parent"].units = Unit.objects.visible_to(viewer).filter(closed_date=None)


class MoveForm(forms.Form):
    """Under which other unit."""

    parent = UnitField(label=_("Under"), required=False, help_text=AT_THE_TOP)
    why = WhyField()

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["parent"].units = Unit.objects.visible_to(viewer).filter(closed_date=None)


class JobForm(NamedForm):
    """Code, family and titles."""

    class Meta:
        model = Job
        fields = ("code", "family", *TITLES)
        labels = TITLES | {"code": _("Code"), "family": _("Job family")}
        help_texts = {"code": _("Its title in the HR system. An import finds the job by it.")}


class TeamForm(forms.ModelForm):
    """Name, purpose, unit, and whether it steers itself."""

    unit = UnitField(label=_("Unit"), required=False)

    class Meta:
        model = Team
        fields = ("name", "purpose", "unit", "is_self_steering")
        labels = {"name": _("Name"), "purpose": _("What it is for"), "is_self_steering": _("Self-steering")}
        help_texts = {"is_self_steering": _("No coach is its head: members take the lead on something by turns.")}

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["unit"].units = Unit.objects.visible_to(viewer).filter(closed_date=None)


class JoinForm(forms.Form):
    """Who comes into a team, and from when."""

    person = PersonField(label=_("Who"))
    from_date = DayField(label=_("From"))

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["person"].people = Person.objects.visible_to(viewer).filter(employed__contains=clock.today())


class LeaveForm(forms.Form):
    """The last day in a team."""

    last_day = DayField(label=_("Last day in the team"))


class TeamRoleForm(forms.Form):
    """On what somebody leads, from when, and until when."""

    name = forms.CharField(
        label=_("Leads on"), max_length=120, help_text=_("For example: planning, safety, onboarding.")
    )
    from_date = DayField(label=_("From"))
    last_day = DayField(label=_("Last day"), required=False, help_text=_("For a role that goes round."))

    def clean(self):
        """Days in order."""
        data = super().clean()
        if data.get("from_date") and data.get("last_day") and data["last_day"] < data["from_date"]:
            self.add_error("last_day", _("The last day cannot be before the first."))
        return data
