"""Plans."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """The module plans."""

    name = "tandem.plans"
