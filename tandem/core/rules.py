"""A rule answers "may this person do this to that?" and, when not, why not."""

from functools import wraps

from django.core.exceptions import PermissionDenied


def rule(generator):
    """Turn a generator of (condition, reason) pairs into ``rule(person, thing) -> reason or ""``.

    ``rule.require(person, thing)`` raises PermissionDenied with the reason. A condition may be a callable: it is
    then only asked when all conditions before it hold.
    """

    @wraps(generator)
    def why_not(person, *things):
        for holds, reason in generator(person, *things):
            if not (holds() if callable(holds) else holds):
                return reason
        return ""

    def require(person, *things):
        if reason := why_not(person, *things):
            raise PermissionDenied(reason)

    why_not.require = require  # type: ignore[attr-defined]
    why_not.is_rule = True  # type: ignore[attr-defined]
    return why_not
