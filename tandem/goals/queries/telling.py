"""Turning rows of history into entries that a person can read: who, when, from what to what, why."""

from collections import defaultdict
from functools import cached_property
from types import SimpleNamespace

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import words
from tandem.core.languages import in_language
from tandem.people.models import Person, Team

from ..models import (
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Criterion,
    Goal,
    HandOver,
    HelpCall,
    KeyResult,
    Obstacle,
    Origin,
    Supporter,
)
from ..states import UNSET, Outcome, State
from .descending import descended, handed
from .entries import Entry, check_ins
from .hindrances import hindrances
from .rounds import changes_round
from .voices import supporters, talk
from .wording import Delta, differences, road_of, verb_for

# (state before, state after): words, icon, colour, kind of fact
MOVES = {
    (State.DRAFT, State.OPEN): (gettext_lazy("set this goal"), "flag", "good", "set"),
    (State.PROPOSED, State.OPEN): (gettext_lazy("took this goal on"), "flag", "good", "set"),
    (State.PROPOSED, State.DECLINED): (gettext_lazy("declined this goal"), "reply", "", ""),
    (State.OPEN, State.PAUSED): (gettext_lazy("paused this goal"), "pause", "", "changed"),
    (State.PAUSED, State.OPEN): (gettext_lazy("took this goal up again"), "play", "brand", "changed"),
    (State.CLOSED, State.OPEN): (gettext_lazy("reopened this goal"), "undo-2", "wait", "changed"),
    (State.RETIRED, State.OPEN): (gettext_lazy("reopened this goal"), "undo-2", "wait", "changed"),
}


class Teller:
    """Tells the rows of history of some goals: ``Teller(goals, {model: rows in order}).tell()``."""

    def __init__(self, goals, rows, viewer):
        self.goals, self.rows, self.viewer = goals, rows, viewer
        people = {row.metadata.get("person") for some in rows.values() for row in some}
        for model in (CheckIn, Comment, Supporter, KeyResult, Goal, Obstacle, HelpCall, ContextChange, ContextQuestion):
            people |= {row.person_id for row in rows[model]}
        people |= {row.helper_id for row in rows[Obstacle]}
        people |= {key for row in rows[HandOver] for key in (row.giver_id, row.taker_id)}
        self.people = Person.objects.in_bulk(people - {None})
        linked = {row.parent_id for row in rows[Contribution]}
        linked |= {key for row in rows[Origin] for key in (row.goal_id, row.earlier_id)}
        self.parents = Goal.objects.visible_to(viewer).in_bulk(linked) if linked else {}
        self.checked_in = defaultdict(list)
        for row in rows[CheckIn]:
            self.checked_in[row.goal_id, row.pgh_context_id].append(row)

    def tell(self):
        """All entries, in no particular order."""
        told = [
            *check_ins(self),
            *hindrances(self),
            *changes_round(self),
            *handed(self),
            *descended(self),
            *supporters(self),
            *talk(self),
            *self._contributions(),
            *self._changes(),
        ]
        return [entry for entry in told if entry.words]

    def entry(self, goal_id, row, who=None, at=None, **rest):
        data = row.metadata
        moment = at or self._moment(row)
        person = self.people.get(who or data.get("person"))
        return Entry(goal_id=goal_id, at=moment, order=row.pgh_id, who=person, act=row.pgh_context_id, **rest)

    def steps(self, model):
        """(row before or None, row) for every event of a model; for a delete (row, None)."""
        last: dict[int, SimpleNamespace] = {}
        for row in self.rows[model]:
            if row.pgh_label == "delete":
                yield row, None
                continue
            yield last.get(row.id), row
            last[row.id] = row

    def now(self, model, goal):
        """The rows of a model that hang on a goal now, the newest first, as objects with the persons on them."""
        last = {row.id: row for row in self.rows[model] if row.goal_id == goal.pk}
        names = [field.attname for field in model._meta.concrete_fields]
        found = [
            model(**{name: getattr(row, name) for name in names}) for row in last.values() if row.pgh_label != "delete"
        ]
        for row in found:
            row.goal = goal
            for field in ("person", "helper"):
                if getattr(row, f"{field}_id", None):
                    setattr(row, field, self.people[getattr(row, f"{field}_id")])
        return sorted(found, key=lambda row: row.pk, reverse=True)

    @cached_property
    def teams(self):
        """The teams that were called for help."""
        keys = {row.team_id for row in self.rows[HelpCall] if row.team_id}
        return Team.objects.in_bulk(keys) if keys else {}

    def reported(self, goal_id, row):
        """The value is told by the check-in that it came with, or by its being taken back."""
        with_it = row.pgh_context_id and self.checked_in[goal_id, row.pgh_context_id]
        return {"current_value"} if with_it else ()

    def _contributions(self):
        for before, row in self.steps(Contribution):
            now = row or before
            above = self.parents.get(now.parent_id)
            title = {"goal": f"“{above.title}”" if above else _("a goal that you cannot see")}
            entry = self.entry(now.goal_id, now, icon="git-branch", kind="brand", fact="changed")
            entry.voices = [why] if (why := now.metadata.get("why")) else []
            if row is None:
                entry.words, entry.icon = _("took away the link to %(goal)s") % title, "unlink"
            else:
                said = _("linked this to %(goal)s") if before is None else _("changed how much it carries of %(goal)s")
                entry.words = said % title
                shares = [words.percent(one.share) if one and one.share else "" for one in (before, row)]
                if shares[0] != shares[1]:
                    entry.deltas = [Delta(_("Share"), shares[0], shares[1] or _("not estimated"))]
            yield entry

    # changes

    def _changes(self):
        """Changes of a goal, its key results and criteria that were made in one act are one entry."""
        acts: dict[tuple, tuple[Entry, set]] = {}
        ready = self._set_in()
        for model in (Goal, KeyResult, Criterion):
            for before, row in self.steps(model):
                now = row or before
                goal_id = now.id if model is Goal else now.goal_id
                key = (goal_id, now.pgh_context_id or f"{model.__name__} {now.pgh_id}")
                if model is not Goal and (now.pgh_id, model) in ready:
                    continue
                if model is Criterion and self.reported(goal_id, now):
                    continue
                entry, names = acts.setdefault(key, (self.entry(goal_id, now), set()))
                tell = {Goal: self._goal, KeyResult: self._key_result, Criterion: self._criterion}[model]
                names |= tell(entry, before, row)
        for entry, names in acts.values():
            if not entry.words and names:
                entry.words = verb_for(names)
                entry.fact = "changed"
            entry.voices = [*entry.voices, *self._why(entry)]
            yield entry

    def _set_in(self):
        """The rows of key results and criteria that were written before their goal was set: they are the goal.

        Also what was changed or thrown away meanwhile: a draft is for its owner alone, and so is what stood in it.
        """
        opened: dict[int, tuple] = {}
        for before, row in self.steps(Goal):
            if row and row.state not in UNSET and (before is None or before.state in UNSET):
                opened.setdefault(row.id, (row.pgh_context_id, row.opened_at))
        early = set()
        for model in (KeyResult, Criterion):
            for row in self.rows[model]:
                context, at = opened.get(row.goal_id, (None, None))
                same_act = row.pgh_context_id is not None and row.pgh_context_id == context
                if at is None or same_act or self._moment(row) < at:
                    early.add((row.pgh_id, model))
        return early

    @staticmethod
    def _moment(row):
        at = row.metadata.get("at")
        return parse_datetime(at) if at else row.pgh_created_at

    def _why(self, entry):
        entry_why = self.reasons.get((entry.goal_id, entry.order), "")
        return [entry_why] if entry_why and entry_why not in entry.voices else []

    @property
    def reasons(self):
        """{(goal, row): why} of every act that came with a reason."""
        if not hasattr(self, "_reasons"):
            self._reasons = {
                (row.id if model is Goal else row.goal_id, row.pgh_id): row.metadata.get("why", "")
                for model in (Goal, KeyResult, Criterion)
                for row in self.rows[model]
            }
        return self._reasons

    def _goal(self, entry, before, row):
        if row is None:
            return set()
        if before is None and row.state == State.PROPOSED:
            entry.words, entry.icon = _("proposed this goal"), "message-circle-question-mark"
            return set()
        if before is None or (before.state in UNSET and row.state == State.OPEN):
            if row.state != State.DRAFT:
                start = before.state if before else State.DRAFT
                entry.words, entry.icon, entry.kind, entry.fact = MOVES[start, State.OPEN]
                if start == State.PROPOSED:
                    entry.deltas += differences(before, row, self.people, skip={"visibility"})[1]
                entry.words, entry.at = str(entry.words), row.opened_at or entry.at
                entry.voices = [why] if (why := in_language(row, "why")) else []
            return set()
        if row.state == State.DRAFT:
            return set()
        if before.state != row.state:
            self._moved(entry, before, row)
            return set()
        names, deltas = differences(before, row, self.people, skip=self.reported(row.id, row))
        entry.deltas += deltas
        return names

    def _moved(self, entry, before, row):
        if row.state == State.CLOSED:
            entry.words = _("closed this goal: %(outcome)s") % {"outcome": Outcome(row.outcome).label.lower()}
            entry.icon, entry.kind, entry.fact = "flag", "good", "ended"
            entry.voices = [text for text in (row.conclusion, row.learnt) if text]
        elif row.state == State.RETIRED:
            entry.words, entry.icon, entry.kind, entry.fact = _("retired this goal"), "archive", "", "ended"
            entry.voices = [row.conclusion] if row.conclusion else []
        else:
            entry.words, entry.icon, entry.kind, entry.fact = MOVES[before.state, row.state]
            entry.words = str(entry.words)

    def _key_result(self, entry, before, row):
        if row is None:
            return set()
        if before is None:
            entry.words, entry.icon, entry.fact = _("added a key result"), "plus", "changed"
            entry.deltas.append(Delta("", "", _("%(what)s: %(names)s") % {"what": row.title, "names": road_of(row)}))
            return set()
        if row.removed_at and not before.removed_at:
            entry.words, entry.icon, entry.fact = _("removed a key result"), "minus", "changed"
            entry.deltas.append(Delta("", row.title, _("removed")))
            return set()
        skip = self.reported(row.goal_id, row)
        names, deltas = differences(before, row, self.people, row.title, skip)
        entry.deltas += deltas
        return names

    def _criterion(self, entry, before, row):
        entry.icon = "list-checks"
        if before is None:
            entry.deltas.append(Delta(_("Criterion"), "", row.text))
            return {"criterion"}
        if row is None:
            entry.deltas.append(Delta(_("Criterion"), before.text, _("removed")))
            return {"criterion"}
        if row.met_at and not before.met_at:
            entry.words, entry.kind, entry.fact = _("met a criterion"), "good", "changed"
            entry.deltas.append(Delta("", "", row.text))
            entry.voices += [row.evidence] if row.evidence else []
            return set()
        if before.met_at and not row.met_at:
            entry.deltas.append(Delta(row.text, _("met"), _("not met")))
            return {"criterion"}
        if before.text != row.text:
            entry.deltas.append(Delta(_("Criterion"), before.text, row.text))
            return {"criterion"}
        if before.due_date != row.due_date:
            days = [words.day(one.due_date, "year") if one.due_date else _("no date") for one in (before, row)]
            entry.deltas.append(Delta(row.text, days[0], days[1]))
            return {"criterion"}
        return set()
