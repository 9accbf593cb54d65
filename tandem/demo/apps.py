"""Demo."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The module demo."""

    name = "tandem.demo"
