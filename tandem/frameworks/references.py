"""Values of the organisation and skills, for others to point at."""

from django.utils.translation import gettext_lazy as _

from tandem.core.references import refer_to

from .models import Skill, Value

refer_to(
    "value",
    Value,
    label=lambda value: value.name,
    hidden=_("a value"),
    icon="sparkles",
    offered=lambda values: values.filter(retired_date=None),
)

refer_to(
    "skill",
    Skill,
    label=lambda skill: skill.name,
    hidden=_("a skill"),
    icon="sprout",
    offered=lambda skills: skills.filter(retired_date=None),
)
