"""Conversations."""

from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    """The module conversations."""

    name = "tandem.conversations"
