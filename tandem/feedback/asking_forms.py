"""Asking somebody about somebody, people outside, later, and what somebody outside answers."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core.days import DayField
from tandem.people.states import Language

from .forms import Question
from .states import Reach

PEOPLE_OUTSIDE = 3


class Asked(Question):
    """The question, and whom it is about when a coach asks."""

    subject = forms.ModelChoiceField(label=_("About whom do you ask?"), queryset=None, required=False)

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["subject"].queryset = people
        self.fields["subject"].empty_label = _("Me and my own work")
        self.fields["subject"].label_from_instance = lambda person: person.name
        self.fields["subject"].help_text = _(
            "Only in the open: this person is told at once, sees your question, whom you ask, and every answer. "
            "The answers are hers or his."
        )


class PersonOutside(forms.Form):
    """Somebody outside: a name and an address, or nothing."""

    name = forms.CharField(label=_("Name"), max_length=120, required=False)
    email = forms.EmailField(label=_("E-mail address"), required=False)
    language = forms.ChoiceField(label=_("Language of the mail"), choices=Language.choices, required=False)

    def clean(self):
        """Both or none."""
        found = super().clean()
        if bool(found.get("name")) != bool(found.get("email")) and not self.errors:
            self.add_error("name" if found.get("email") else "email", _("Give the name and the address."))
        return found

    @property
    def person(self):
        """(name, address, language), or None."""
        found = self.cleaned_data
        return (found["name"], found["email"], found.get("language", "")) if found.get("email") else None


def people_outside(data, language, typed=None):
    """The forms for a few people outside; ``typed``: what stood in them before."""
    forms_ = []
    for number in range(PEOPLE_OUTSIDE):
        prefix = f"outside{number}"
        start = {name: (typed or {}).get(f"{prefix}-{name}", "") for name in ("name", "email")}
        forms_.append(PersonOutside(data, initial={"language": language} | start, prefix=prefix))
    return forms_


def in_the_open(form, request):
    """Make the composer say who reads the answer to a question that a coach asks about somebody."""
    if "reach" not in form.fields or not request.subject_id:
        return
    names = {"name": request.subject.called, "asker": request.asker.name}
    form.fields["reach"].choices = [(Reach.RECEIVER, _("%(name)s, %(asker)s and you") % names)]
    form.fields["reach"].notes = {
        Reach.RECEIVER: _("%(asker)s asked about %(name)s in the open. Both read it, with your name.") % names
    }


class Later(forms.Form):
    """The day on which one wants to be asked again."""

    date = DayField(label=_("Ask me again on"), widget=forms.DateInput)


class MoreTime(forms.Form):
    """A later day."""

    date = DayField(label=_("It helps me before"), widget=forms.DateInput)


def _part(label, hint):
    area = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(label=label, help_text=hint, widget=area, required=False, max_length=4000)


class OutsideAnswer(forms.Form):
    """What somebody outside writes, in three parts or in one, and the name under it."""

    saw = _part(_("What I saw or heard"), _("One moment. What a camera would have recorded."))
    effect = _part(_("What it did"), _("For you, for the work, for someone else. Speak for yourself."))
    wish = _part(_("What I would like"), _("What could be kept, or tried next time."))
    text = _part(_("In your own words"), _("What happened, what it did, and what you would like."))
    signed = forms.CharField(label=_("Your name, as it stands under your answer"), max_length=120)

    def clean(self):
        """There must be words in one of the parts."""
        found = super().clean()
        if not any(found.get(name) for name in ("saw", "effect", "wish", "text")):
            raise ValidationError(_("Write at least one of the parts."))
        return found
