"""The triggers of the history, made cheap: they run for every row that is written, and each has its migration."""

from django.db import connection
from pgtrigger.migrations import AddTrigger, RemoveTrigger

# Each trigger first asks whether it is switched off. pgtrigger's own function raises and catches an error to learn
# that nobody set the setting, which costs four times as much as all else that the trigger does. Same question, same
# answer. pgtrigger writes its function anew with every migration that has a trigger in it, hence after each.
QUESTION = """
CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(trigger_name = ANY (nullif(current_setting('pgtrigger.ignore', true), '')::text[]), false)
$$
"""


def quicken():
    """Put a cheaper question in the place of pgtrigger's. Runs as the owner, after every migration."""
    with connection.cursor() as cursor:
        cursor.execute(QUESTION)


def _without_drawing_anew(operation, change):
    """An operation of pgtrigger that changes the state of the migrations by ``change(operation, triggers)`` alone."""

    def state_forwards(self, app_label, state):
        options = state.models[app_label, self.model_name.lower()].options
        options["triggers"] = change(self, options.get("triggers", []))

    operation.state_forwards = state_forwards


def hasten_migrations():
    """Let the migrations of triggers leave the models as they are drawn.

    pgtrigger draws a model anew, with all that it relates to, for each trigger; no model looks different for it. With
    some four hundred triggers that was most of the time that a new database took.
    """
    _without_drawing_anew(AddTrigger, lambda self, triggers: [*triggers, self.trigger])
    _without_drawing_anew(RemoveTrigger, lambda self, triggers: [one for one in triggers if one.name != self.name])
