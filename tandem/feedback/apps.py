"""Feedback."""

from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    """The module feedback."""

    name = "tandem.feedback"
