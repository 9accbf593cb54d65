"""Plans: a version that holds, a draft that begins with a copy of it, and one that has nothing in it."""

from tandem.core import clock
from tandem.plans import actions as plans
from tandem.plans.models import Moment, Plan, Scheme


def plan_scenes(world):
    """What is published is everybody's, a draft the HR administrator's."""
    an = world.cast.an
    ready = plans.start_ready("simple", "Sinds dit jaar", by=an)
    plans.publish(ready, clock.today(), by=an)
    world["scheme.published"] = Scheme.objects.get(pk=ready.pk)
    world["scheme.draft"] = plans.start(world.words("scheme.draft"), by=an, source=ready)
    world["scheme.empty"] = plans.start("Leeg", by=an)
    for name in ("published", "draft"):
        world[f"plan.{name}"] = Plan.objects.get(scheme=world[f"scheme.{name}"])
        world[f"moment.{name}"] = Moment.objects.get(plan=world[f"plan.{name}"])
