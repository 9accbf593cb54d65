"""Signing in: who may, how the account is found, what allauth may not do here."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.mfa.adapter import DefaultMFAAdapter

from tandem.core import clock

from .models import Account


class AccountBackend(AuthenticationBackend):
    """Finds the account with its person in one query; nobody is somebody before the first or after the last day."""

    def get_user(self, user_id):
        """The account of a session, or None when it may not be used (any more)."""
        account = Account.objects.select_related("person").filter(pk=user_id).first()
        return account if account and self.user_can_authenticate(account) else None

    def user_can_authenticate(self, user):
        """Active, and employed today."""
        return bool(user and user.is_active and clock.today() in user.person.employed)


class AccountAdapter(DefaultAccountAdapter):
    """People come from the HR system: nobody signs up by herself."""

    def is_open_for_signup(self, request):
        """Never."""
        return False


class SecondFactorAdapter(DefaultMFAAdapter):
    """How the second factor names an account."""

    def get_user_display_name(self, user):
        """The person's name, for the list of the authenticator."""
        return str(user.person)
