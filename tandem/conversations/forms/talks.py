"""What people fill in about one conversation."""

import datetime

from django import forms
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.days import DayField

from ..access import partners
from ..models import Guide, SharedNotes
from ..models.conversation import only_https
from ..queries.types import types
from ..states import TEAM, Kind, Side


class WhenForm(forms.Form):
    """A moment: a day and an hour, and a place."""

    day = DayField(label=_("Day"), widget=forms.DateInput)
    hour = forms.TimeField(label=_("Hour"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    place = forms.CharField(
        label=_("Place"),
        max_length=200,
        required=False,
        help_text=_("A room, or a walk along the canal."),
    )
    video = forms.URLField(
        label=_("Link of a video call"),
        max_length=400,
        required=False,
        assume_scheme="https",
        validators=[only_https],
        help_text=_("Begins with https://. It goes along in the invitation for both calendars."),
    )

    def clean(self):
        """``planned_at`` in the zone of who plans."""
        data = super().clean()
        if data.get("day") and data.get("hour"):
            data["planned_at"] = timezone.make_aware(datetime.datetime.combine(data["day"], data["hour"]))
        return data


class WithForm(forms.Form):
    """With whom: one's coach, or somebody whom one coaches."""

    who = forms.ChoiceField(label=_("With whom"))

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.person = person
        self.partners = {f"{side}-{other.pk}": (other, side, formal) for other, side, formal in partners(person)}
        self.fields["who"].choices = self._people()

    def _people(self):
        coaches = [(key, other.name) for key, (other, side, _formal) in self.partners.items() if side == Side.PERSON]
        people = [(key, other.name) for key, (other, side, _formal) in self.partners.items() if side == Side.COACH]
        groups = ((_("Your coach"), coaches), (_("People you coach"), people))
        return [group for group in groups if group[1]]

    @property
    def other(self):
        """Who is chosen as the page stands; the first one as long as nobody chose."""
        first = next((other for _group, rows in self.fields["who"].choices for other, _name in rows), None)
        return self.partners.get(self["who"].value() or first, (None,))[0]

    def clean(self):
        """``person`` and ``coach`` by their seats."""
        data = super().clean()
        other, side, _formal = self.partners.get(data.get("who"), (None, "", False))
        data["person"], data["coach"] = (self.person, other) if side == Side.PERSON else (other, self.person)
        return data


class PlanForm(WithForm, WhenForm):
    """Plan a conversation with one's coach, or with somebody whom one coaches."""

    guide = forms.ModelChoiceField(queryset=Guide.objects.none(), label=_("What kind"), empty_label=None)
    from_date = DayField(label=_("From"), widget=forms.DateInput, required=False)
    until_date = DayField(label=_("Until"), widget=forms.DateInput, required=False)

    field_order = ["who", "guide", "day", "hour", "place", "video", "from_date", "until_date"]

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, person=person, **kwargs)
        self.fields["who"].widget.attrs |= {"hx-get": reverse_lazy("conversations:new"), "hx-target": "#style"}
        found = [row for row in types(person) if row.kind != TEAM]
        self.fields["guide"].queryset = Guide.objects.filter(pk__in=[row.pk for row in found]).order_by("-kind", "pk")
        self.fields["guide"].widget = forms.RadioSelect(choices=self.fields["guide"].choices)
        self.fields["guide"].notes = {row.pk: row.asked.intro for row in found}

    def clean(self):
        """``period`` when it is given."""
        data = super().clean()
        other, _side, formal = self.partners.get(data.get("who"), (None, "", False))
        guide, start, end = data.get("guide"), data.get("from_date"), data.get("until_date")
        if guide and other and guide.kind == Kind.FORMAL and not formal:
            self.add_error("guide", _("A formal conversation is held with the coach of the team. Choose a one-to-one."))
        if start and end and start > end:
            self.add_error("until_date", _("The last day is before the first."))
        elif start and end:
            data["period"] = (start, end + datetime.timedelta(days=1))
        return data


class MoveForm(WhenForm):
    """Another moment or place, with the reason."""

    why = forms.CharField(
        label=_("Why"), widget=forms.Textarea(attrs={"rows": 2}), help_text=_("Both of you keep seeing this.")
    )


class CancelForm(forms.Form):
    """Why it will not be held."""

    why = forms.CharField(label=_("Why"), widget=forms.Textarea(attrs={"rows": 2}))


class AgendaForm(forms.Form):
    """Something to talk about."""

    text = forms.CharField(label=_("Put something on the agenda"), max_length=300)


class NotesForm(forms.Form):
    """What the two write down together, and the text from which this one began."""

    text = forms.CharField(
        label=_("Notes of both of you"),
        required=False,
        strip=False,
        max_length=SharedNotes.MOST,
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
        help_text=_("Saved as you type. You can both write at once."),
    )
    text_start = forms.CharField(required=False, strip=False, widget=forms.HiddenInput(attrs={"autocomplete": "off"}))

    def __init__(self, *args, notes, **kwargs):
        text = notes.text if notes else ""
        begin = {"text": text, "text_start": text}
        super().__init__(*args, initial=begin, auto_id="notes_%s", **kwargs)  # it stands beside the agenda's form


class AgreementForm(forms.Form):
    """What one of the two will do."""

    text = forms.CharField(
        label=_("What do you agree?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One of you does something. Start with the name."),
    )
    owner = forms.ChoiceField(label=_("Who does it"), widget=forms.RadioSelect)
    due_date = DayField(label=_("By when"), widget=forms.DateInput, required=False)

    def __init__(self, *args, seats, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(seat.person.pk): seat.person for seat in seats.both}
        self.fields["owner"].choices = [(key, person.name) for key, person in self.people.items()]

    def clean_owner(self):
        """The person."""
        return self.people[self.cleaned_data["owner"]]


class FreshAgreementForm(forms.Form):
    """What one of the two will do, before it has a conversation: to which of those under way it goes."""

    text = forms.CharField(
        label=_("What do you agree?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("In your own words. Where it came from is not told along."),
    )
    conversation = forms.ChoiceField(label=_("With whom"), widget=forms.RadioSelect)
    owner = forms.ChoiceField(label=_("Who does it"), widget=forms.RadioSelect, initial="me")
    due_date = DayField(label=_("By when"), widget=forms.DateInput, required=False)

    def __init__(self, *args, person, conversations, **kwargs):
        super().__init__(*args, **kwargs)
        self.person, self.conversations = person, {str(row.pk): row for row in conversations}
        self.fields["owner"].choices = [("me", person.name), ("other", _("The other"))]
        field = self.fields["conversation"]
        field.choices = [(key, f"{row.name}, {row.across.name}") for key, row in self.conversations.items()]
        field.notes = {
            key: _("It goes on the agenda; there you agree on it.")
            if row.why_not_agree
            else _("It stands there at once.")
            for key, row in self.conversations.items()
        }

    def clean(self):
        """``conversation`` as it is, ``owner`` as a person."""
        data = super().clean()
        data["conversation"] = row = self.conversations.get(data.get("conversation"))
        if row:
            data["owner"] = self.person if data.get("owner") == "me" else row.across
        return data


class DoneForm(forms.Form):
    """What came of an agreement."""

    follow_up = forms.CharField(
        label=_("What came of it?"), required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )


def suggested_day():
    """A week from today, on a working day."""
    day = clock.today() + datetime.timedelta(days=7)
    return day + datetime.timedelta(days=max(0, 7 - day.isoweekday()) % 7 if day.isoweekday() > 5 else 0)
