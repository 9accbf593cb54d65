"""Evaluations."""

from django.apps import AppConfig


class EvaluationsConfig(AppConfig):
    """The module evaluations: for now the 360 rounds."""

    name = "tandem.evaluations"
