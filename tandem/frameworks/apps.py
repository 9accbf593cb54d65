"""Frameworks."""

from django.apps import AppConfig


class FrameworksConfig(AppConfig):
    """The module frameworks."""

    name = "tandem.frameworks"
