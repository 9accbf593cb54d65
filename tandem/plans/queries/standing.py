"""The version that holds, with its plans, and the plan of one person."""

from django.utils.translation import get_language

from tandem.core import clock
from tandem.people.models import Job, Unit

from ..facts import facts_of
from ..models import Moment, Plan, Scheme
from ..rules import in_words
from ..shapes import guides
from ..states import OF_KEYS, Field
from .sorting import choose


def language():
    """The language of the reader."""
    return (get_language() or "en")[:2]


def scheme_in_force(viewer, on=None):
    """The version that holds on a day (today), or None. Of two from the same day the one published last."""
    rows = Scheme.objects.visible_to(viewer).filter(from_date__lte=on or clock.today(), published_at__isnull=False)
    return rows.order_by("-from_date", "-published_at").first()


def the_draft_first(viewer):
    """All versions that the viewer sees: drafts, then what was published, the newest first."""
    return sorted(Scheme.objects.visible_to(viewer), key=lambda one: (not one.is_draft, -one.pk))


def plans_of(scheme, viewer):
    """The plans of a version in their order, each with its ``moments``, which have their ``title``. Three queries."""
    plans = list(Plan.objects.visible_to(viewer).filter(scheme=scheme))
    titles = guides() if plans else {}
    of: dict[int, list] = {plan.pk: [] for plan in plans}
    for moment in Moment.objects.visible_to(viewer).filter(plan__scheme=scheme):
        moment.title = titles.get(moment.guide, moment.guide)
        of[moment.plan_id].append(moment)
    for plan in plans:
        plan.moments = of[plan.pk]
    return plans


def title_of(moment):
    """The title of its guide, or the bare name of one that is out of use."""
    return guides().get(moment.guide, moment.guide)


def plan_of(person, moments=True):
    """The plan that holds for a person today, with its moments, unless they are not asked for; None when there is
    none."""
    scheme = scheme_in_force(person)
    if scheme is None:
        return None
    facts = facts_of(person, language())
    plans = plans_of(scheme, person) if moments else Plan.objects.visible_to(person).filter(scheme=scheme)
    return choose(plans, facts[0]) if facts else None


def names_of_rules(plans, viewer):
    """Puts on each plan ``said``: its rules in words. Two queries at most."""
    wanted: dict[str, set] = {field: set() for field in OF_KEYS}
    for plan in plans:
        for rule in plan.rules:
            if rule["field"] in wanted:
                wanted[rule["field"]] |= set(rule["value"])
    names = {}
    for field, model in ((Field.UNIT, Unit), (Field.JOB, Job)):
        found = model.objects.visible_to(viewer).filter(pk__in=wanted[field]) if wanted[field] else ()
        names[field] = {row.pk: str(row) for row in found}
    for plan in plans:
        plan.said = in_words(plan.rules, names)
    return plans
