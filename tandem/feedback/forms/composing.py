"""The composer."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from tandem.core.days import DayField
from tandem.core.references import offered, resolved
from tandem.people.states import Language

from .. import queries
from ..access import coach_today
from ..actions import NO_WORDS, TEXTS
from ..states import POINTING, RECOGNITION, About, Kind, Reach

MOST_ASKED_AT_ONCE = 4  # for more receivers nothing is offered that each of them would have to see


def _part(label, hint):
    area = forms.Textarea(attrs={"rows": 2, "data-part": ""})
    return forms.CharField(label=label, help_text=hint, widget=area, required=False, max_length=4000)


class Compose(forms.Form):
    """Three short parts, or one piece; what it is about; who can read it, by name."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("What you give"), choices=Kind.choices, widget=forms.RadioSelect, initial=Kind.APPRECIATION
    )
    about_thing = forms.ChoiceField(label=_("A goal, an agreement or a value"), required=False)
    about = forms.CharField(
        label=_("In a few words"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "abouts", "autocomplete": "off"}),
    )
    about_date = DayField(label=_("When it was"), required=False, widget=forms.DateInput)
    saw = _part(_("What I saw or heard"), _("One moment. What a camera would have recorded."))
    effect = _part(_("What it did"), _("For you, for the work, for someone else. Speak for yourself."))
    wish = _part(
        _("What I would like"),
        _("A question they can say yes or no to. Leave it empty if it is a thank-you."),
    )
    text = _part(_("In your own words"), _("What happened, what it did, and what you would like."))
    language = forms.ChoiceField(label=_("I write in"), choices=Language.choices)
    reach = forms.ChoiceField(label=_("Who can read this"), widget=forms.RadioSelect, initial=Reach.RECEIVER)

    def __init__(self, *args, by, receivers, free=False, answering=False, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("saw", "effect", "wish") if free else ("text",):
            del self.fields[name]
        self.fields["kind"].notes = {
            Kind.APPRECIATION: _("Something worked. Say what."),
            Kind.OBSERVATION: _("What you noticed, as a fact."),
            Kind.SUGGESTION: _("What could be tried next time."),
        }
        self.teams = {}
        self._offer_things(by, receivers)
        self._offer_reach(by, receivers, answering)

    def _offer_things(self, by, receivers):
        kinds = POINTING if 0 < len(receivers) <= MOST_ASKED_AT_ONCE else (About.VALUE,)
        found = ((kind, offered(kind, (by, *receivers))) for kind in kinds)
        groups = [
            (kind.label, [(f"{kind.value}:{key}", label) for key, label in things]) for kind, things in found if things
        ]
        now = self.initial.get("about_thing", "")
        if now and now not in {value for _label, things in groups for value, _words in things}:
            kind, _colon, key = now.partition(":")
            groups.append((_("As it was"), [(now, resolved([(kind, int(key))], by)[kind, int(key)].label)]))
        self.fields["about_thing"].choices = [("", _("Nothing in particular")), *groups]

    def _offer_reach(self, by, receivers, answering):
        if not receivers:
            del self.fields["reach"]
            return
        one = receivers[0] if len(receivers) == 1 else None
        choices, notes = self._of_one(by, one) if one else self._of_several(by, receivers)
        if not answering:
            self._offer_recognition(receivers, choices, notes)
        self.fields["reach"].choices, self.fields["reach"].notes = choices, notes

    @staticmethod
    def _of_one(by, receiver):
        names = {"name": receiver.called}
        choices = [(Reach.RECEIVER, _("%(name)s and you") % names)]
        notes = {Reach.RECEIVER: _("%(name)s alone decides whether it goes further.") % names}
        coach = coach_today(receiver)
        if coach and coach != by:
            names["coach"] = coach.name
            choices.append((Reach.COACH, _("%(name)s, you and %(coach)s") % names))
            notes[Reach.COACH] = _("%(coach)s coaches %(name)s today and can bring it into their next talk.") % names
        return choices, notes

    @staticmethod
    def _of_several(by, receivers):
        names = {"names": ", ".join(person.name for person in receivers)}
        choices = [(Reach.RECEIVER, _("Each of them and you"))]
        notes = {
            Reach.RECEIVER: _(
                "%(names)s: each gets her own piece, does not see who else did, and decides whether it goes further."
            )
            % names
        }
        coaches = [coach_today(person) for person in receivers]
        if all(coach and coach != by for coach in coaches):
            names["coaches"] = ", ".join(dict.fromkeys(coach.name for coach in coaches))
            choices.append((Reach.COACH, _("Each of them, you and their coach")))
            notes[Reach.COACH] = _("Coach today: %(coaches)s.") % names
        return choices, notes

    def _offer_recognition(self, receivers, choices, notes):
        for team in queries.teams_of_all(receivers):
            self.teams[f"{Reach.TEAM}:{team.pk}"] = team
            words = ngettext_lazy("%(team)s, %(n)s person", "%(team)s, %(n)s people", team.size)
            choices.append((f"{Reach.TEAM}:{team.pk}", words % {"team": team.name, "n": team.size}))
            notes[choices[-1][0]] = _("Who is in the team, today and later. For appreciation alone.")
        number = queries.how_many_work_here()
        words = ngettext_lazy("Everybody: %(n)s person", "Everybody: %(n)s people", number)
        choices.append((Reach.EVERYBODY, words % {"n": number}))
        notes[Reach.EVERYBODY] = _("On the page Recognition. For appreciation alone.")

    @property
    def parts(self):
        """The fields for the words."""
        return [self[name] for name in TEXTS if name in self.fields]

    @property
    def is_about_something(self):
        """Whether the fields for what it is about hold something: they then stand open."""
        return any(self[name].value() for name in ("about", "about_thing", "about_date"))

    def clean(self):
        """There must be words in one of the parts; a team and everybody read appreciation alone."""
        found = super().clean()
        if not any(found.get(name) for name in TEXTS):
            self.add_error(self.parts[0].name, NO_WORDS)
        if _reach_of(found) in RECOGNITION and found.get("kind") != Kind.APPRECIATION:
            self.add_error("reach", ValidationError(_("Only appreciation can be read by a team or by everybody.")))
        return found

    def wording(self):
        """What the actions take: every text is there, so that changing the shape empties the other."""
        clean = self.cleaned_data
        found = {name: clean.get(name) or "" for name in (*TEXTS, "about", "kind", "language")}
        kind, _colon, key = (clean.get("about_thing") or "").partition(":")
        found |= {"about_kind": kind, "about_key": int(key) if key else None, "about_date": clean.get("about_date")}
        if clean.get("reach"):
            found |= {"reach": _reach_of(clean), "team": self.teams.get(clean["reach"])}
        return found


def _reach_of(clean):
    return (clean.get("reach") or "").partition(":")[0]


def initial_of(wording):
    """What stands in the fields for a draft or a piece."""
    found = {name: getattr(wording, name) for name in (*TEXTS, "about", "about_date", "kind", "language", "key")}
    found["reach"] = f"{Reach.TEAM}:{wording.team_id}" if wording.team_id else wording.reach
    found["about_thing"] = f"{wording.about_kind}:{wording.about_key}" if wording.about_kind in POINTING else ""
    return found


class Correction(Compose):
    """The same, without who can read it: that stays as it was sent."""

    def _offer_reach(self, by, receivers, answering):
        del self.fields["reach"]
