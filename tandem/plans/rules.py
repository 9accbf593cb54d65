"""Rules as data: what is a rule, whether it holds for somebody, and how it reads."""

from django.utils.translation import gettext as _

from .states import MOST_OF, OF_KEYS, OF_NUMBERS, OF_YES_NO, Field, Operator


def faults(rules):
    """Why these are no rules, in words: nothing when they are."""
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        return [_("The rules cannot be read.")]
    found = [reason for rule in rules if (reason := _fault(rule))]
    for field in OF_NUMBERS:
        least, most = (bound(rules, field, operator) for operator in (Operator.LEAST, Operator.MOST))
        if not found and least is not None and most is not None and least > most:
            reason = _("%(field)s: %(least)s is more than %(most)s, so nobody is meant.")
            found.append(reason % {"field": Field(field).label, "least": least, "most": most})
    return found


def _fault(rule):
    field, operator, value = (rule.get(name) for name in ("field", "operator", "value"))
    if set(rule) != {"field", "operator", "value"} or field not in Field.values:
        return _("A rule cannot be read.")
    says = {"field": Field(field).label}
    if field in OF_KEYS:
        kind = str if field == Field.FAMILY else int
        right = operator in (Operator.ONE_OF, Operator.NONE_OF) and isinstance(value, list) and value
        right = right and all(type(one) is kind for one in value)
        return "" if right else _("%(field)s: choose at least one.") % says
    if field in OF_NUMBERS:
        right = operator in (Operator.LEAST, Operator.MOST) and type(value) is int and 0 <= value <= MOST_OF[field]
        return "" if right else _("%(field)s: a number from 0 to %(most)s.") % (says | {"most": MOST_OF[field]})
    right = operator == Operator.IS and type(value) is bool
    return "" if right else _("%(field)s: yes or no.") % says


def bound(rules, field, operator):
    """The value of the rule with this field and operator, or None."""
    return next((rule["value"] for rule in rules if (rule["field"], rule["operator"]) == (field, operator)), None)


def hold(rules, facts):
    """All rules hold for who has these facts (``facts.Facts``)."""
    return all(_holds(rule["field"], rule["operator"], rule["value"], facts) for rule in rules)


def _holds(field, operator, value, facts):
    if field in OF_KEYS:
        mine = {Field.UNIT: facts.path, Field.FAMILY: (facts.family,), Field.JOB: (facts.job,)}[field]
        return any(one in value for one in mine) == (operator == Operator.ONE_OF)
    if field in OF_NUMBERS:
        mine = getattr(facts, field)
        if mine is None:
            return False
        return mine >= value if operator == Operator.LEAST else mine <= value
    return getattr(facts, field) == value


def in_words(rules, names):
    """[words] of the rules, one for each. ``names``: {field: {key: name}}."""
    return [_words(rule, names) for rule in rules]


def _words(rule, names):
    field, operator, value = rule["field"], rule["operator"], rule["value"]
    says = {"field": Field(field).label, "how": Operator(operator).label}
    if field in OF_KEYS:
        known = names.get(field, {})
        says["what"] = ", ".join(str(known.get(one, one)) for one in value)
    elif field in OF_YES_NO:
        return _("%(field)s: yes") % says if value else _("%(field)s: no") % says
    else:
        says["what"] = value
    return _("%(field)s %(how)s %(what)s") % says
