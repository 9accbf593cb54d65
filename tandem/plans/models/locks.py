"""The lock, in the database: a version of the plans that is published stays as it is, whoever writes and how."""

from tandem.core.locks import closed_with, published_stays

WORDS = "published plans cannot be changed"
SCHEME = "plans_scheme s"
PUBLISHED = published_stays(WORDS)


def of_scheme():
    """For rows with ``scheme_id``."""
    return closed_with(SCHEME, "WHERE s.id = {row}.scheme_id", WORDS)


def of_plan():
    """For rows with ``plan_id``."""
    return closed_with(SCHEME, "JOIN plans_plan p ON p.scheme_id = s.id WHERE p.id = {row}.plan_id", WORDS)
