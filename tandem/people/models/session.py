"""A session that knows whose it is, so that its owner can list and end hers. This module is the SESSION_ENGINE."""

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models

from tandem.core.access import ScopedQuerySet

from .account import Account


class SessionStore(DatabaseStore):
    """Sessions in the table below."""

    @classmethod
    def get_model_class(cls):
        """The model of the rows."""
        return Session

    def create_model_instance(self, data):
        """The row, with the account that is signed in."""
        row = super().create_model_instance(data)
        row.account_id = data.get("_auth_user_id")
        return row


class Session(AbstractBaseSession):
    """What stands in it is signed; ``account`` is empty for a visitor."""

    account = models.ForeignKey(Account, models.CASCADE, null=True, related_name="+")

    objects = BaseSessionManager.from_queryset(ScopedQuerySet)()

    class Meta(AbstractBaseSession.Meta):
        abstract = False

    @classmethod
    def get_session_store_class(cls):
        """The store that reads and writes these rows."""
        return SessionStore
