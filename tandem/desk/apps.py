"""Desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The module desk."""

    name = "tandem.desk"
