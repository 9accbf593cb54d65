"""The lock, in the database: a version that is published stays as it is, whoever writes and how."""

import pgtrigger

from tandem.core.locks import closed_with, published_stays

WORDS = "a published version cannot be changed"
VERSION = "frameworks_formversion v"
PUBLISHED = published_stays(WORDS)


def of_version():
    """For rows with ``version_id``."""
    return closed_with(VERSION, "WHERE v.id = {row}.version_id", WORDS)


def of_question():
    """For rows with ``question_id``."""
    found = "JOIN frameworks_question q ON q.version_id = v.id WHERE q.id = {row}.question_id"
    return closed_with(VERSION, found, WORDS)


def of_scale():
    """For rows with ``scale_id``."""
    return closed_with(VERSION, "JOIN frameworks_scale s ON s.version_id = v.id WHERE s.id = {row}.scale_id", WORDS)


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
