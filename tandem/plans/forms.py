"""What HR administrators fill in about plans."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import clock
from tandem.frameworks.forms import NAME, WordedForm
from tandem.people.models import Job, Unit

from . import actions
from .models import Scheme
from .rules import bound
from .shapes import guides
from .states import MONTH_NAMES, MOST_OF, OF_KEYS, OF_NUMBERS, OF_YES_NO, Field, Operator

WEEKS = {"min_value": 1, "max_value": 52}
MATTERS_NOT = gettext_lazy("Does not matter")


class SchemeForm(forms.Form):
    """The name of a version."""

    name = forms.CharField(
        label=gettext_lazy("What is this version about?"),
        max_length=120,
        help_text=gettext_lazy("For who keeps plans: “From 2027 on”, “Trial with Wilrijk”."),
    )


class NewSchemeForm(SchemeForm):
    """A version, and with what it begins."""

    source = forms.ChoiceField(label=gettext_lazy("With what does it begin?"), widget=forms.RadioSelect)

    def __init__(self, *args, viewer, **kwargs):
        super().__init__(*args, **kwargs)
        self.earlier = {str(one.pk): one for one in Scheme.objects.visible_to(viewer)}
        ready = {"simple": _("Simple"), "growing": _("Growing"), "full": _("Full")}
        field = self.fields["source"]
        field.notes = {
            "simple": _("One plan for everybody: a conversation at the end of the year, and talking in between."),
            "growing": _("More care for who is new, and a second moment halfway through the year."),
            "full": _("Plans for coaches, self-steering teams, who is new, and who steers by numbers."),
            "empty": _("You make every plan yourself."),
        }
        copies = [(key, _("A copy of “%(version)s”") % {"version": one.name}) for key, one in self.earlier.items()]
        field.choices = [*ready.items(), *copies, ("empty", _("Nothing"))]
        if str(self.initial.get("source")) not in dict(field.choices):
            self.initial["source"] = "simple"

    def begin(self, *, by):
        """The draft."""
        source, name = self.cleaned_data["source"], self.cleaned_data["name"]
        if source in actions.READY:
            return actions.start_ready(source, name, by=by)
        return actions.start(name, by=by, source=self.earlier.get(source))


class DateForm(forms.Form):
    """From which day a version holds."""

    from_date = forms.DateField(label=gettext_lazy("From which day on?"), widget=forms.DateInput)

    def clean_from_date(self):
        """Raises ValidationError for a day in the past."""
        day = self.cleaned_data["from_date"]
        if day < clock.today():
            raise forms.ValidationError(_("Plans hold from today on, or from a later day."))
        return day


class PlanForm(WordedForm):
    """For whom, in which rhythm, and why. Each rule stands in its own row; an empty row asks nothing."""

    worded = {
        "name": (NAME, gettext_lazy("Who they are, in a word or two."), 120, 0),
        "why": (gettext_lazy("Why it is so"), gettext_lazy("Everybody can read this."), 600, 4),
        "means": (
            gettext_lazy("What it means for me"),
            gettext_lazy("Said to the employee. It stands on her formal conversations too."),
            600,
            4,
        ),
    }
    informal_weeks = forms.IntegerField(
        label=gettext_lazy("An informal conversation every so many weeks"), initial=6, **WEEKS
    )
    informal_least = forms.IntegerField(
        label=gettext_lazy("Two people may agree on as few as"), help_text=gettext_lazy("weeks"), initial=2, **WEEKS
    )
    informal_most = forms.IntegerField(
        label=gettext_lazy("Or on as many as"), help_text=gettext_lazy("weeks"), initial=10, **WEEKS
    )
    checkin_weeks = forms.IntegerField(
        label=gettext_lazy("A check-in on goals every so many weeks"), initial=4, **WEEKS
    )
    RHYTHM = ("informal_weeks", "informal_least", "informal_most", "checkin_weeks")

    def __init__(self, *args, viewer, row=None, **kwargs):
        before = {name: getattr(row, name) for name in self.RHYTHM} | in_fields(row.rules) if row else {}
        super().__init__(*args, row=row, initial=before, **kwargs)
        jobs = list(Job.objects.visible_to(viewer))
        families = sorted({job.family for job in jobs if job.family})
        choices = {
            Field.UNIT: [(unit.pk, str(unit)) for unit in Unit.objects.visible_to(viewer).filter(closed_date=None)],
            Field.FAMILY: [(family, family) for family in families],
            Field.JOB: [(job.pk, str(job)) for job in jobs],
        }
        kept = row.rules if row else []
        for field in OF_KEYS:
            self._keys(field, choices[field], kept)
        for field in OF_NUMBERS:
            self._numbers(field)
        for field in OF_YES_NO:
            yes_no = [("", MATTERS_NOT), ("yes", _("Yes")), ("no", _("No"))]
            self.fields[field.value] = forms.ChoiceField(label=field.label, choices=yes_no, required=False)

    def _keys(self, field, choices, kept):
        known = {key for key, _name in choices}
        gone = {one for rule in kept if rule["field"] == field for one in rule["value"]} - known
        choices = sorted(choices, key=lambda pair: pair[1].casefold()) + [(one, f"{one} (?)") for one in sorted(gone)]
        coerce = str if field == Field.FAMILY else int
        hows = [(one.value, one.label) for one in (Operator.ONE_OF, Operator.NONE_OF)]
        self.fields[f"{field.value}_how"] = forms.ChoiceField(
            label=_("%(field)s: how") % {"field": field.label}, choices=hows, required=False
        )
        self.fields[field.value] = forms.TypedMultipleChoiceField(
            label=field.label,
            choices=choices,
            coerce=coerce,
            required=False,
            widget=forms.SelectMultiple(attrs={"size": 5}),
        )

    def _numbers(self, field):
        span = {"required": False, "min_value": 0, "max_value": MOST_OF[field]}
        says = {"field": field.label}
        self.fields[f"{field.value}_least"] = forms.IntegerField(label=_("%(field)s: at least") % says, **span)
        self.fields[f"{field.value}_most"] = forms.IntegerField(label=_("%(field)s: at most") % says, **span)

    def names(self):
        """The texts of the name."""
        return self.trios()[0]

    def words(self):
        """The other texts."""
        return self.trios()[1:]

    def rhythm(self):
        """The fields of the rhythm."""
        return [self[name] for name in self.RHYTHM]

    def rows(self):
        """[(label, [bound fields])]: a row for each rule."""
        of_keys = [(field, (f"{field.value}_how", field.value)) for field in OF_KEYS]
        of_numbers = [(field, (f"{field.value}_least", f"{field.value}_most")) for field in OF_NUMBERS]
        of_yes_no = [(field, (field.value,)) for field in OF_YES_NO]
        found = dict([*of_keys, *of_numbers, *of_yes_no])
        return [(field.label, [self[name] for name in found[field]]) for field in Field]

    def clean(self):
        """Errors stand beside the row that they are about."""
        data = super().clean()
        for field in OF_NUMBERS:
            least, most = data.get(f"{field.value}_least"), data.get(f"{field.value}_most")
            if least is not None and most is not None and least > most:
                self.add_error(f"{field.value}_most", _("This is less than “at least”, so nobody is meant."))
        weeks, least, most = (data.get(name) for name in self.RHYTHM[:3])
        if weeks and least and least > weeks:
            self.add_error("informal_least", _("This is more than the rhythm itself."))
        if weeks and most and most < weeks:
            self.add_error("informal_most", _("This is less than the rhythm itself."))
        if not self.errors:
            data["rules"] = rules_of(data)
        return data

    def values(self):
        """What the action takes: texts, rhythm and rules."""
        texts = self._names()
        return {name: self.cleaned_data[name] for name in (*texts, *self.RHYTHM, "rules")}


def rules_of(data):
    """The rows that are filled in, as rules."""
    rules = []

    def add(field, operator, value):
        rules.append({"field": field.value, "operator": Operator(operator).value, "value": value})

    for field in OF_KEYS:
        if data.get(field.value):
            add(field, data.get(f"{field.value}_how") or Operator.ONE_OF, data[field.value])
    for field in OF_NUMBERS:
        for operator in (Operator.LEAST, Operator.MOST):
            if data.get(f"{field.value}_{operator.value}") is not None:
                add(field, operator, data[f"{field.value}_{operator.value}"])
    for field in OF_YES_NO:
        if data.get(field.value):
            add(field, Operator.IS, data[field.value] == "yes")
    return rules


def in_fields(rules):
    """The other way: {name of a field of the form: value}."""
    found = {}
    for field in OF_KEYS:
        for operator in (Operator.ONE_OF, Operator.NONE_OF):
            if (value := bound(rules, field, operator)) is not None:
                found |= {field.value: value, f"{field.value}_how": operator.value}
    for field in OF_NUMBERS:
        for operator in (Operator.LEAST, Operator.MOST):
            found[f"{field.value}_{operator.value}"] = bound(rules, field, operator)
    for field in OF_YES_NO:
        value = bound(rules, field, Operator.IS)
        found[field.value] = "" if value is None else "yes" if value else "no"
    return found


class MomentForm(forms.Form):
    """A formal conversation of a plan."""

    guide = forms.ChoiceField(label=gettext_lazy("Which conversation?"))
    yearly = forms.ChoiceField(
        label=gettext_lazy("When?"),
        choices=[
            ("yes", gettext_lazy("Every year, round a day")),
            ("no", gettext_lazy("Once, some months after the start in the job")),
        ],
        widget=forms.RadioSelect,
        initial="yes",
    )
    day = forms.IntegerField(label=gettext_lazy("Day"), min_value=1, max_value=31, required=False)
    month = forms.TypedChoiceField(
        label=gettext_lazy("Month"),
        choices=[("", "–"), *enumerate(MONTH_NAMES, 1)],
        coerce=int,
        empty_value=None,
        required=False,
    )
    months_after = forms.IntegerField(
        label=gettext_lazy("Months after the start in the job"), min_value=1, max_value=60, required=False
    )

    def __init__(self, *args, row=None, **kwargs):
        before = {}
        if row:
            before = {name: getattr(row, name) for name in self.base_fields if hasattr(row, name)}
            before["yearly"] = "no" if row.months_after else "yes"
        super().__init__(*args, initial=before, **kwargs)
        known = guides()
        if row and row.guide not in known:
            known[row.guide] = row.guide
        self.fields["guide"].choices = list(known.items())

    def clean(self):
        """Raises ValidationError without a time; the time that was not chosen is left out."""
        data = super().clean()
        names = ("day", "month") if data.get("yearly") == "yes" else ("months_after",)
        for name in names:
            if not data.get(name) and name not in self.errors:
                self.add_error(name, _("Fill this in too."))
        for name in {"day", "month", "months_after"} - set(names):
            data[name] = None
        month, day = data.get("month"), data.get("day")
        if month and day and day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
            self.add_error("day", _("This month has no such day."))
        return data

    def values(self):
        """What the action takes."""
        return {name: value for name, value in self.cleaned_data.items() if name != "yearly"}
