"""Core: found modules are loaded, the checks are registered, a migrated database gets its last touch."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.module_loading import autodiscover_modules


def _finish_database(sender, **kwargs):
    from . import roles, triggers

    triggers.quicken()
    roles.grant()


class CoreConfig(AppConfig):
    """The bottom module."""

    name = "tandem.core"

    def ready(self):
        autodiscover_modules("access", "privacy", "parameters", "references", "notices", "subscribers")
        from . import checks, migrating  # noqa: F401 - checks: they register themselves

        migrating.hasten()

        post_migrate.connect(_finish_database, sender=self)
