"""An account: what somebody signs in with. It has no rights of its own and no superuser exists."""

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac

from tandem.core.access import ScopedQuerySet

from ..states import Appearance
from .person import Person


class AccountManager(BaseUserManager.from_queryset(ScopedQuerySet)):
    """Finds accounts by address, whatever the capitals."""

    def get_by_natural_key(self, username):
        """The account with this address."""
        return self.get(email=username.strip().lower())


@pghistory.track(exclude=["password", "last_login"])
class Account(AbstractBaseUser):
    """``epoch`` goes up to end every session of the account at once."""

    email = models.EmailField(unique=True)
    person = models.OneToOneField(Person, models.PROTECT, related_name="+")
    is_active = models.BooleanField(default=True)
    epoch = models.PositiveIntegerField(default=0)
    appearance = models.CharField(max_length=5, choices=Appearance.choices, default=Appearance.AUTO)
    shortcuts = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = AccountManager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(email=models.functions.Lower("email")), name="account_email_in_lower_case"
            )
        ]

    def __str__(self):
        return self.email

    def get_session_auth_hash(self):
        """A session is good as long as neither the password nor the epoch changed."""
        return self._hash()

    def get_session_auth_fallback_hash(self):
        """The same with the former secret keys."""
        for secret in settings.SECRET_KEY_FALLBACKS:
            yield self._hash(secret)

    def _hash(self, secret=None):
        return salted_hmac(
            "tandem.people.Account", f"{self.password}:{self.epoch}", secret=secret, algorithm="sha256"
        ).hexdigest()
