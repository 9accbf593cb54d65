"""What we know about people, why, and for how long: each module declares its models in ``privacy.py``."""

from dataclasses import dataclass

DECLARED: dict = {}


@dataclass(frozen=True, kw_only=True)
class PersonalData:
    """How one model treats personal data.

    ``purpose`` and ``retention`` in words; ``sensitivity``: none, ordinary, confidential; ``export``: whether it
    stands in the access export of the person concerned; ``erasure``: delete, anonymise or keep, when the term is over;
    ``tracked``: False only with ``untracked_because``.
    """

    purpose: object
    legal_basis: str = "contract"
    sensitivity: str = "ordinary"
    retention: object = ""
    export: bool = True
    erasure: str = "delete"
    untracked_because: str = ""


def declare(model, **what):
    """Declare the personal data of a model."""
    DECLARED[model] = PersonalData(**what)
