"""The lock, in the database: a version that is published stays as it is, whoever writes and how."""

import pgtrigger

WORDS = "a published version cannot be changed"
ALWAYS = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
_VERSION = "SELECT v.published_at IS NOT NULL INTO closed FROM frameworks_formversion v "
_RAISE = f"RAISE EXCEPTION '{WORDS}' USING ERRCODE = 'check_violation';"


def _closed(found):
    """Refuse every write where ``found`` leads to a published version, from the row as it was and as it becomes.

    FOR SHARE waits for a transaction that is just publishing the version, and then reads its new state.
    """
    both = [
        f"IF TG_OP <> '{verb}' THEN {_VERSION}{found.format(row=row)} FOR SHARE OF v;"
        f" IF closed THEN {_RAISE} END IF; END IF;"
        for row, verb in (("OLD", "INSERT"), ("NEW", "DELETE"))
    ]
    return pgtrigger.Trigger(
        name="published",
        when=pgtrigger.Before,
        operation=ALWAYS,
        declare=[("closed", "boolean")],
        func="\n".join(both) + "\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;",
    )


def of_version():
    """For rows with ``version_id``."""
    return _closed("WHERE v.id = {row}.version_id")


def of_question():
    """For rows with ``question_id``."""
    return _closed("JOIN frameworks_question q ON q.version_id = v.id WHERE q.id = {row}.question_id")


def of_scale():
    """For rows with ``scale_id``."""
    return _closed("JOIN frameworks_scale s ON s.version_id = v.id WHERE s.id = {row}.scale_id")


PUBLISHED = pgtrigger.Trigger(
    name="published",
    when=pgtrigger.Before,
    operation=pgtrigger.Update | pgtrigger.Delete,
    condition=pgtrigger.Condition("OLD.published_at IS NOT NULL"),
    func=_RAISE,
)
# A question speaks only of the competences and scales of its own version, which are closed with it.
OF_ONE_VERSION = pgtrigger.Trigger(
    name="of_one_version",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("version_id", "scale_id", "competence_id"),
    func="""
        IF EXISTS (SELECT 1 FROM frameworks_scale WHERE id = NEW.scale_id AND version_id <> NEW.version_id)
        OR EXISTS (SELECT 1 FROM frameworks_competence WHERE id = NEW.competence_id AND version_id <> NEW.version_id)
        THEN
            RAISE EXCEPTION 'a question belongs to one version' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    """,
)
