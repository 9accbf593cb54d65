"""The library of examples: what is offered to whom, found by words and family of jobs."""

from django.db.models import Case, Q, TextField, Value, When
from django.db.models.functions import Concat

from tandem.core.search import Fold
from tandem.people.models import Job
from tandem.people.queries import assignment_on

from ..models import Template
from ..states import Measure


def family_of(person):
    """The family of the job that somebody has today, or nothing. One query."""
    mine = assignment_on(person)
    return mine.job.family if mine and mine.job else ""


def families():
    """The families of jobs, for which there can be examples. One query."""
    return list(Job.objects.exclude(family="").order_by("family").values_list("family", flat=True).distinct())


def templates(viewer, words="", family=None, withdrawn=False):
    """Examples, those of her own family first, then those for everybody. ``family``: only those."""
    own = Case(When(family=family_of(viewer), then=0), When(family="", then=1), default=2)
    found = Template.objects.visible_to(viewer).filter(withdrawn_at__isnull=not withdrawn)
    if family is not None:
        found = found.filter(family=family)
    if words := words.strip():
        parts = [f"{name}_{code}" for name in ("title", "why") for code in ("nl", "fr", "en")]
        text = Concat(*(part for name in parts for part in (name, Value(" "))), output_field=TextField())
        found = found.alias(folded=Fold(text)).filter(Q(folded__contains=Fold(Value(words))))
    return found.order_by(own, "family", "pk")


def from_template(template):
    """(what the form begins with, (key results, criteria)) of an example, in the language of the reader."""
    initial = {name: getattr(template, name) for name in ("title", "why", "kind", "measure", "measured_in")}
    initial |= {"start_value": template.start_value, "target_value": template.target_value}
    if template.target_until is not None:
        initial |= {"road": "keep", "range_from": template.target_value, "range_until": template.target_until}
        initial["target_value"] = None
    criteria = template.criteria.splitlines() if template.measure == Measure.CRITERIA else []
    return initial, ([], [{"text": line} for line in criteria if line.strip()])
