"""Goals, for others to point at."""

from django.utils.translation import gettext_lazy as _

from tandem.core.references import refer_to

from .models import Goal
from .states import State

refer_to(
    "goal",
    Goal,
    label=lambda goal: goal.title,
    hidden=_("a goal"),
    icon="target",
    route="goals:goal",
    offered=lambda goals: goals.filter(state__in=(State.OPEN, State.PAUSED)).order_by("-person", "-ends_date", "-pk"),
)
