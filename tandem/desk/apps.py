"""Desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The module desk, where modules that do not know each other meet."""

    name = "tandem.desk"

    def ready(self):
        from . import companions  # noqa: F401 - with whom one works, for who asks for feedback
