"""Goals."""

from django.apps import AppConfig


class GoalsConfig(AppConfig):
    """The module goals."""

    name = "tandem.goals"
