"""Insights."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


def _give_rights(sender, **kwargs):
    from . import rights

    rights.grant()


class InsightsConfig(AppConfig):
    """The module insights."""

    name = "tandem.insights"

    def ready(self):
        """After every migration, and after core gave the application its rights, the pulse gets its own."""
        post_migrate.connect(_give_rights, sender=self)
