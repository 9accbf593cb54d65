"""Cycles."""

from django.apps import AppConfig


class CyclesConfig(AppConfig):
    """The module cycles."""

    name = "tandem.cycles"
