"""The lock, in the database: a version of the plans that is published stays as it is, whoever writes and how."""

import pgtrigger

WORDS = "published plans cannot be changed"
_SCHEME = "SELECT s.published_at IS NOT NULL INTO closed FROM plans_scheme s "
_RAISE = f"RAISE EXCEPTION '{WORDS}' USING ERRCODE = 'check_violation';"


def _closed(found):
    """Refuse every write where ``found`` leads to a published version, from the row as it was and as it becomes.

    FOR SHARE waits for a transaction that is just publishing the version, and then reads its new state.
    """
    both = [
        f"IF TG_OP <> '{verb}' THEN {_SCHEME}{found.format(row=row)} FOR SHARE OF s;"
        f" IF closed THEN {_RAISE} END IF; END IF;"
        for row, verb in (("OLD", "INSERT"), ("NEW", "DELETE"))
    ]
    return pgtrigger.Trigger(
        name="published",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        declare=[("closed", "boolean")],
        func="\n".join(both) + "\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
    )


def of_scheme():
    """For rows with ``scheme_id``."""
    return _closed("WHERE s.id = {row}.scheme_id")


def of_plan():
    """For rows with ``plan_id``."""
    return _closed("JOIN plans_plan p ON p.scheme_id = s.id WHERE p.id = {row}.plan_id")


PUBLISHED = pgtrigger.Trigger(
    name="published",
    when=pgtrigger.Before,
    operation=pgtrigger.Update | pgtrigger.Delete,
    condition=pgtrigger.Condition("OLD.published_at IS NOT NULL"),
    func=_RAISE,
)
