"""Privacy."""

from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    """The module privacy."""

    name = "tandem.privacy"
