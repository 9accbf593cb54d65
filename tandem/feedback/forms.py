"""The composer, and the question."""

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core.days import DayField
from tandem.people.states import Language

from .access import coach_today
from .actions import NO_WORDS, TEXTS
from .states import Kind, Reach


def _part(label, hint):
    area = forms.Textarea(attrs={"rows": 2, "data-part": ""})
    return forms.CharField(label=label, help_text=hint, widget=area, required=False, max_length=4000)


class Compose(forms.Form):
    """Three short parts, or one piece; what it is about; who can read it, by name."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("What you give"), choices=Kind.choices, widget=forms.RadioSelect, initial=Kind.APPRECIATION
    )
    about = forms.CharField(
        label=_("About"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "abouts", "autocomplete": "off"}),
    )
    saw = _part(_("What I saw or heard"), _("One moment. What a camera would have recorded."))
    effect = _part(_("What it did"), _("For you, for the work, for someone else. Speak for yourself."))
    wish = _part(
        _("What I would like"),
        _("A question they can say yes or no to. Leave it empty if it is a thank-you."),
    )
    text = _part(_("In your own words"), _("What happened, what it did, and what you would like."))
    language = forms.ChoiceField(label=_("I write in"), choices=Language.choices)
    reach = forms.ChoiceField(label=_("Who can read this"), widget=forms.RadioSelect, initial=Reach.RECEIVER)

    def __init__(self, *args, by, receiver, free=False, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("saw", "effect", "wish") if free else ("text",):
            del self.fields[name]
        self.fields["kind"].notes = {
            Kind.APPRECIATION: _("Something worked. Say what."),
            Kind.OBSERVATION: _("What you noticed, as a fact."),
            Kind.SUGGESTION: _("What could be tried next time."),
        }
        self._offer_reach(by, receiver)

    def _offer_reach(self, by, receiver):
        names = {"name": receiver.called}
        choices = [(Reach.RECEIVER, _("%(name)s and you") % names)]
        notes = {Reach.RECEIVER: _("%(name)s alone decides whether it goes further.") % names}
        coach = coach_today(receiver)
        if coach and coach != by:
            names["coach"] = coach.name
            choices.append((Reach.COACH, _("%(name)s, you and %(coach)s") % names))
            notes[Reach.COACH] = _("%(coach)s coaches %(name)s today and can bring it into their next talk.") % names
        self.fields["reach"].choices, self.fields["reach"].notes = choices, notes

    @property
    def parts(self):
        """The fields for the words."""
        return [self[name] for name in TEXTS if name in self.fields]

    def clean(self):
        """There must be words in one of the parts."""
        found = super().clean()
        if not any(found.get(name) for name in TEXTS):
            self.add_error(self.parts[0].name, NO_WORDS)
        return found

    def wording(self):
        """What the actions take: every text is there, so that changing the shape empties the other."""
        found = {name: self.cleaned_data.get(name, "") for name in TEXTS}
        return found | {name: self.cleaned_data[name] for name in ("about", "kind", "reach", "language")}


class Correction(Compose):
    """The same, without who can read it: that stays as it was sent."""

    def _offer_reach(self, by, receiver):
        del self.fields["reach"]

    def wording(self):
        """Without the reach."""
        found = {name: self.cleaned_data.get(name, "") for name in TEXTS}
        return found | {name: self.cleaned_data[name] for name in ("about", "kind", "language")}


class Question(forms.Form):
    """What somebody wants to know about her own work."""

    question = forms.CharField(
        label=_("Your question"),
        help_text=_("About one moment or one thing. Easier to answer than “how am I doing?”."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )
    about = forms.CharField(
        label=_("About"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "abouts", "autocomplete": "off"}),
    )
    wanted_by_date = DayField(label=_("It helps me before"), required=False, widget=forms.DateInput)
    language = forms.ChoiceField(label=_("I write in"), choices=Language.choices)


class No(forms.Form):
    """A polite no, with words or without."""

    note = forms.CharField(
        label=_("A word with it"),
        help_text=_("For example that you saw too little of it, or who saw more."),
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class Message(forms.Form):
    """A message in the thread."""

    text = forms.CharField(max_length=4000, error_messages={"required": _("Write something first.")})


class Telling(forms.Form):
    """What somebody tells one confidential adviser."""

    adviser = forms.ChoiceField(label=_("To whom"), widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("What you want to tell"),
        help_text=_("As much or as little as you want. “Can we talk?” is enough."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=8000,
    )
    enclose = forms.BooleanField(
        label=_("Send what was written along"),
        help_text=_("A copy of the feedback and of the thread, with names. Without it the adviser does not see them."),
        required=False,
    )

    def __init__(self, *args, advisers, about_piece, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["adviser"].choices = [(str(one.pk), one.name) for one in advisers]
        if len(advisers) == 1:
            self.initial["adviser"] = str(advisers[0].pk)
        if not about_piece:
            del self.fields["enclose"]
        self.advisers = {str(one.pk): one for one in advisers}

    @property
    def chosen(self):
        """The adviser who was picked."""
        return self.advisers[self.cleaned_data["adviser"]]


class Closing(forms.Form):
    """The word with which an adviser closes."""

    text = forms.CharField(
        label=_("A word to close with"),
        help_text=_("What you agreed on, or where else she can turn."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        error_messages={"required": _("Write something first.")},
    )
