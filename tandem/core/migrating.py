"""Migrations that draw no more models than they must: a new database in a fraction of the time.

While migrations run, Django keeps a drawing of every model as it stands at that step. For each model that is added, and
for each trigger, it draws anew whatever relates to it, which here is nearly everything, for all points to people. With
two hundred tables and four hundred triggers that was most of the time that a new database took.
"""

from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger, RemoveTrigger


def _add_model(self, model_state):
    """Draw the new model alone: nothing pointed to it before it was there, so nothing else looks different."""
    key = model_state.app_label, model_state.name_lower
    self.models[key] = model_state
    if self._relations is not None:
        self.resolve_model_relations(key)
    if "apps" in self.__dict__:  # to ask for it would draw them all
        self.apps.render_multiple([model_state])


def _changes_triggers(operation, change):
    """An operation of pgtrigger that changes the state by ``change(operation, triggers)``, and no drawing."""

    def state_forwards(self, app_label, state):
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = change(self, options.get("triggers", []))

    operation.state_forwards = state_forwards


def hasten():
    """Put this in the place of what Django and pgtrigger do. The tables come out the same."""
    ProjectState.add_model = _add_model  # type: ignore[method-assign]
    _changes_triggers(AddTrigger, lambda self, triggers: [*triggers, self.trigger])
    _changes_triggers(RemoveTrigger, lambda self, triggers: [one for one in triggers if one.name != self.name])
