"""Signing in: who may, how the account is found, what allauth may not do here, and what counts as a strong sign-in."""

import base64
import hashlib
import time

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.authentication import get_authentication_records
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from tandem.core import clock

from .models import Account
from .parameters import SignIn
from .relations import grants_of


class AccountBackend(AuthenticationBackend):
    """Finds the account with its person in one query; nobody is somebody before the first or after the last day."""

    def get_user(self, user_id):
        """The account of a session, or None when it may not be used (any more)."""
        account = Account.objects.select_related("person").filter(pk=user_id).first()
        return account if account and self.user_can_authenticate(account) else None

    def user_can_authenticate(self, user):
        """Active, and employed today."""
        return bool(user and user.is_active and clock.today() in user.person.employed)

    def _authenticate_by_email(self, email, password):
        """The address of the account alone: allauth's own table of addresses is not asked."""
        account = Account.objects.select_related("person").filter(email=email.strip().lower()).first()
        return self._check_password(account, password)


class AccountAdapter(DefaultAccountAdapter):
    """People come from the HR system: nobody signs up by herself, and addresses are those of the account."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("This address and this password do not belong together. Check both."),
        "incorrect_password": _("This is not your password."),
        "too_many_login_attempts": _("Too many attempts. Wait five minutes, then try again."),
    }

    def is_open_for_signup(self, request):
        """Never."""
        return False

    def pre_login(self, request, user, **kwargs):
        """Nobody is signed in before the first or after the last day."""
        if not AccountBackend().user_can_authenticate(user):
            return self.respond_user_inactive(request, user)
        return super().pre_login(request, user, **kwargs)

    def reauthenticate(self, user, password):
        """Whether this is the password of the account; attempts are counted as for signing in."""
        again = self.authenticate(self.request, email=user.email, password=password)
        return again is not None and again.pk == user.pk

    def is_reauthentication_required(self, **kwargs):
        """Before something that concerns signing in, unless it was proved in this session some minutes ago."""
        latest = max((r["at"] for r in get_authentication_records(self.request, self.request.user)), default=0)
        recently = time.time() - latest < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
        return not (recently or by_a_door(self.request)) and super().is_reauthentication_required(**kwargs)

    def get_password_change_redirect_url(self, request):
        """Back to one's settings."""
        return reverse("people:settings")

    def send_mail(self, template_prefix, email, context):
        """In the language of the person, not of the browser."""
        account = context.get("user") or Account.objects.select_related("person").filter(email=email).first()
        language = account.person.language if account else translation.get_language()
        with translation.override(language):
            super().send_mail(template_prefix, email, context | {"organisation": settings.ORGANISATION})


class SecondFactorAdapter(DefaultMFAAdapter):
    """How the second factor names an account, and keeps its secrets."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_delete_authenticator": _(
            "Your role asks for a second step. Add another one before you remove this one."
        ),
        "incorrect_code": _("This code is not right, or no longer. Take the newest one."),
    }

    def get_user_display_name(self, user):
        """The person's name, for the list of the authenticator."""
        return str(user.person)

    def encrypt(self, text):
        """Secrets of authenticators are not readable in the database."""
        return _lock().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        """What ``encrypt`` made, also with a former secret key."""
        return _lock().decrypt(encrypted_text.encode()).decode()

    def can_delete_authenticator(self, authenticator):
        """Not the last one of somebody who must have one."""
        others = Authenticator.objects.filter(user=authenticator.user).exclude(pk=authenticator.pk)
        left = others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()
        return left or not second_factor_asked_of(authenticator.user.person)


def _lock():
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    digests = (hashlib.sha256(f"tandem.people.second_factor:{key}".encode()).digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def by_a_door(request):
    """Whether this session began at a door of the demo (which only exists in demo mode)."""
    return settings.DEMO and bool(request.session.get("demo"))


def second_factor_asked_of(person):
    """Whether the organisation asks this person, for a role she holds today, for more than a password."""
    return SignIn.current().asks({grant.role for grant in grants_of(person)})


def is_strong(request):
    """Whether this session began with more than a password, or a second step was set up since."""
    methods = {record.get("method") for record in get_authentication_records(request, request.account)}
    if "mfa" in methods or by_a_door(request):
        return True
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return Authenticator.objects.filter(user=request.account, type__in=kinds).exists()


def second_steps_of(account):
    """The kinds of second steps that the account has set up: totp, webauthn, recovery_codes."""
    return set(Authenticator.objects.filter(user=account).values_list("type", flat=True))


def password_link(account):
    """The path of a page on which the account's password can be set, once, within three days."""
    key = default_token_generator.make_token(account)
    return reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(account), "key": key})
