"""The triggers of the history, made cheap: they run for every row that is written."""

from django.db import connection

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
