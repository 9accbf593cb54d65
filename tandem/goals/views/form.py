"""What one fills in to write a goal: the goal, its key results and its criteria, sent together."""

from django.utils.translation import gettext as _

from tandem.people.models import Team, Unit

from .. import queries
from ..forms import CriterionRows, GoalForm, KeyResultRows, Road, hints
from ..states import Measure
from .dialogs import tried

COPIED = (
    "title", "why", "kind", "measure", "start_value", "target_value", "measured_in", "starts_date", "ends_date",
    "visibility",
)  # fmt: skip
RESULT = ("title", "start_value", "target_value", "target_until", "measured_in")


class Written:
    """The forms of one goal. ``goal``: the one that is changed; ``rows``: a goal or template from which key results
    and criteria begin; ``without``: fields that are not asked here."""

    def __init__(self, request, goal=None, *, of_organisation=False, owner=None, initial=None, rows=None, without=()):
        data = request.POST if request.method == "POST" else None
        owner = (goal.team or goal.unit) if goal else owner
        whose = {"of_organisation": of_organisation, "owner": owner, "places": queries.places(request.person)}
        self.request = request
        self.form = GoalForm(data, viewer=request.person, goal=goal, initial=initial, **whose)
        for name in without:
            self.form.fields.pop(name, None)
        results, criteria = rows or (queries.beginnings(goal, RESULT) if goal else ((), ()))
        self.results = KeyResultRows(data, prefix="results", initial=results)
        self.criteria = CriterionRows(data, prefix="criteria", initial=criteria)

    def _rows(self, measure):
        """(key results, criteria) as the actions take them; what is missing stands on the form."""
        kinds = {Measure.KEY_RESULTS: self.results, Measure.CRITERIA: self.criteria}
        rows = kinds.get(measure)
        filled = rows.filled() if rows is not None and rows.is_valid() else []
        if rows is not None and rows.is_valid() and not filled:
            missing = {Measure.KEY_RESULTS: _("Write at least one key result."),
                       Measure.CRITERIA: _("Write at least one criterion.")}  # fmt: skip
            self.form.add_error("measure", missing[measure])
        if rows is not None and not filled:
            return None
        return (filled, []) if rows is self.results else ([], filled) if rows is self.criteria else ([], [])

    def sent(self, do):
        """``do(fields)`` when it was sent and is good. Gives what it gives, or None when there is something to check.

        ``fields``: what ``actions.draft`` takes of the goal itself, its key results and criteria.
        """
        if self.request.method != "POST" or not self.form.is_valid():
            return None
        rows = self._rows(self.form.cleaned_data["measure"])
        if rows is None:
            return None
        fields = self.form.goal_fields() | {"key_results": rows[0], "criteria": rows[1]}
        done, written = tried(self.form, lambda _data: do(fields))
        return written if done else None

    @property
    def whose(self):
        """For whom, as the actions take it."""
        owner = self.form.owner
        team, unit = (owner if isinstance(owner, model) else None for model in (Team, Unit))
        return {"of_organisation": self.form.of_organisation, "team": team, "unit": unit}

    @property
    def context(self):
        """What the templates take."""
        title = self.form["title"].value() or "" if "title" in self.form.fields else ""
        names = ("measure", "ends_date", "start_value", "target_value")
        found = hints(title, *(self.form[name].value() for name in names))
        return {"form": self.form, "rows": self.results, "criteria": self.criteria, "hints": found}


def initial_of(goal, by):
    """What the form of a goal begins with."""
    translated = [f"{name}_{code}" for code in ("nl", "fr", "en") for name in ("title", "why")]
    initial = {name: getattr(goal, name) for name in (*COPIED, *translated)}
    if goal.target_until is not None:
        initial |= {"road": Road.KEEP, "range_from": goal.target_value, "range_until": goal.target_until}
        initial["target_value"] = None
    for link in queries.contributions_of(goal, by)[:1]:
        initial |= {"parent": link.parent_id, "share": link.share}
    return initial
