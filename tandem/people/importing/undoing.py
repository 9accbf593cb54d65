"""Undoing an import: what its entry in the history says is turned round, as long as nothing hangs on it."""

from collections import defaultdict

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..models import (
    Account,
    Assignment,
    FunctionalCoaching,
    Grant,
    ImportRow,
    ImportRun,
    Job,
    Person,
    TeamMembership,
    TeamRole,
    Unit,
)
from .constraints import check_now

# From what hangs to what it hangs on: rows are deleted in this order and come back in the other.
ORDER = (TeamRole, TeamMembership, FunctionalCoaching, Grant, Assignment, Account, Person, Job, Unit)
OWNERS = {Person: "pk", Assignment: "person_id", Account: "person_id", Grant: "holder_id"}
NEVER_BACK = {"epoch", "path"}  # sessions that were ended stay ended; paths are the database's
CHUNK = 1000


class Undoing:
    """``against``: why it cannot be undone, in words; ``turn_round()`` undoes it. The caller holds the transaction."""

    def __init__(self, run):
        self.run = run
        self.last = {}
        self.events = {model: self._events(model) for model in ORDER}
        self.created = {
            model: {pk for pk, label in found.items() if label == "insert"} for model, found in self.events.items()
        }

    def _events(self, model):
        """{key of a row: the first thing that the import did to it}."""
        found = {}
        rows = model.pgh_event_model.objects.filter(pgh_context_id=self.run.entry).order_by("pgh_id")
        for pk, label, event in rows.values_list("pgh_obj_id", "pgh_label", "pgh_id"):
            found.setdefault(pk, label)
            self.last[model] = event
        return found

    def against(self):
        """The reasons why it cannot be undone; none when it can."""
        if self.run.state != "done":
            return [_("This import has not been done, or has been undone already.")]
        later = ImportRun.objects.filter(pk__gt=self.run.pk, state="done").order_by("pk").first()
        if later:
            return [_("A later import, %(name)s, stands on it. Undo that one first.") % {"name": later.file_name}]
        return [*self._signed_in(), *self._changed_since(), *self._hanging()]

    def _signed_in(self):
        people = Person.objects.filter(
            pk__in=Account.objects.filter(pk__in=self.created[Account], last_login__isnull=False).values("person")
        )
        count = people.count()
        if not count:
            return []
        said = ngettext("%(names)s has signed in since.", "%(count)s people have signed in since: %(names)s.", count)
        return [said % {"count": count, "names": _names(people)}]

    def _changed_since(self):
        touched = set()
        undone = ImportRun.objects.filter(pk__gt=self.run.pk, state="undone").values_list("entry", "undo_entry")
        ours = [self.run.entry, *(entry for pair in undone for entry in pair)]
        for model, owner in OWNERS.items():
            for part in _parts(self.events[model]):
                since = model.pgh_event_model.objects.filter(pgh_obj_id__in=part, pgh_id__gt=self.last[model])
                changed = since.exclude(pgh_context_id__in=ours).values("pgh_obj_id")
                touched |= set(model.objects.filter(pk__in=changed).values_list(owner, flat=True))
        if not touched:
            return []
        said = ngettext(
            "The record of %(names)s was changed since.",
            "The records of %(count)s people were changed since: %(names)s.",
            len(touched),
        )
        return [said % {"count": len(touched), "names": _names(Person.objects.filter(pk__in=touched))}]

    def _hanging(self):
        """What others made with the people, units and jobs that came in with the import."""
        found = []
        for model in (Person, Account, Unit, Job):
            for relation in model._meta.get_fields(include_hidden=True):
                other = relation.related_model
                if not relation.auto_created or relation.concrete or other in (ImportRow, ImportRun):
                    continue
                if hasattr(other, "pgh_tracked_model") or other._meta.app_label == "pghistory":
                    continue
                if relation.many_to_many:  # the rows between are a model, which is among these
                    continue
                if not relation.field.db_constraint:  # a log, which outlives what it is about
                    continue
                column = relation.field.attname
                own = self.created.get(other, set())
                count = 0
                for part in _parts(self.created[model]):
                    rows = other._base_manager.filter(**{f"{column}__in": part}).values_list("pk", flat=True)
                    count += sum(1 for pk in rows if pk not in own)
                if count:
                    found.append((other._meta.verbose_name, count))
        if not found:
            return []
        what = ", ".join(f"{name} ({count})" for name, count in sorted(found, key=lambda pair: -pair[1]))
        return [_("Others have worked with what came in since: %(what)s.") % {"what": what}]

    def turn_round(self):
        """Delete what came, give changed rows their former values, bring back what was deleted. Gives the counts."""
        told = {}
        for part in _parts(self.created[Person]):
            ImportRow.objects.filter(person__in=part).update(person=None)
        for model in ORDER:
            for part in _parts(self.created[model]):
                rows = model._base_manager.filter(pk__in=part)
                rows._raw_delete(rows.db)  # keys that point nowhere are found when the constraints are checked
        for model in reversed(ORDER):
            changed = [pk for pk, label in self.events[model].items() if label != "insert"]
            for part in _parts(changed):
                self._restore(model, part)
            told[model._meta.model_name] = {"created": len(self.created[model]), "changed": len(changed)}
        check_now()
        return told

    def _restore(self, model, keys):
        """Give rows the values that they had before the import, in the order in which they do not collide."""
        events = model.pgh_event_model.objects
        first = defaultdict(int)
        for pk, event in (
            events.filter(pgh_context_id=self.run.entry, pgh_obj_id__in=keys)
            .order_by("-pgh_id")
            .values_list("pgh_obj_id", "pgh_id")
        ):
            first[pk] = event
        former = {}
        for event in events.filter(pgh_obj_id__in=keys).order_by("pgh_id"):
            if event.pgh_id < first[event.pgh_obj_id]:
                former[event.pgh_obj_id] = event
        fields = [f for f in model._meta.concrete_fields if not f.primary_key and f.name not in NEVER_BACK]
        fields = [f for f in fields if hasattr(next(iter(former.values()), None), f.attname)]
        here = model._base_manager.in_bulk(list(former))
        for pk, row in here.items():
            for one in fields:
                setattr(row, one.attname, getattr(former[pk], one.attname))
        model._base_manager.bulk_update(here.values(), [f.name for f in fields], batch_size=CHUNK)
        gone = [pk for pk in former if pk not in here]
        model._base_manager.bulk_create(
            [model(pk=pk, **{f.attname: getattr(former[pk], f.attname) for f in fields}) for pk in gone]
        )


def _parts(keys):
    keys = sorted(keys)
    return [keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK)]


def _names(people):
    names = list(people.values_list("name", flat=True)[:4])
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
