"""Locks in the database: a version that is published stays as it is, whoever writes and how."""

import pgtrigger

ALWAYS = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete


def _refuse(words):
    return f"RAISE EXCEPTION '{words}' USING ERRCODE = 'check_violation';"


def published_stays(words):
    """The trigger on the version itself, with ``published_at``. ``words``: what the database says when it refuses."""
    return pgtrigger.Trigger(
        name="published",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=pgtrigger.Condition("OLD.published_at IS NOT NULL"),
        func=_refuse(words),
    )


def closed_with(version, found, words):
    """The trigger on what belongs to a version: refuse every write where ``found`` leads from the row, as it was and as
    it becomes, to a published one.

    ``version``: its table and a name for it; ``found``: what follows FROM, with ``{row}`` for OLD and NEW. FOR SHARE
    waits for a transaction that is just publishing the version, and then reads its new state.
    """
    _table, name = version.split()
    both = [
        f"IF TG_OP <> '{verb}' THEN SELECT {name}.published_at IS NOT NULL INTO closed FROM {version} "  # noqa: S608
        f"{found.format(row=row)} FOR SHARE OF {name};"
        f" IF closed THEN {_refuse(words)} END IF; END IF;"
        for row, verb in (("OLD", "INSERT"), ("NEW", "DELETE"))
    ]
    return pgtrigger.Trigger(
        name="published",
        when=pgtrigger.Before,
        operation=ALWAYS,
        declare=[("closed", "boolean")],
        func="\n".join(both) + "\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
    )
