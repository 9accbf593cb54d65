"""Notices."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """The module notices."""

    name = "tandem.notices"
