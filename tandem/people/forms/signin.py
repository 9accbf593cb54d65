"""What people type to sign in: allauth's forms with our words, a label above each field, and no placeholder."""

from allauth.account import forms as account
from allauth.mfa.base import forms as second_step
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as keys
from django.utils.translation import gettext_lazy as _

from ..models import Account

CODE = _("Six digits from the app, or one of your recovery codes.")
STRONG = _("At least twelve characters. A sentence is easier to keep than a puzzle.")
# By the name of the field: label and hint.
WORDS = {
    "login": (_("Work address"), ""),
    "email": (_("Work address"), ""),
    "password": (_("Password"), ""),
    "oldpassword": (_("Password of today"), ""),
    "password1": (_("New password"), STRONG),
    "password2": (_("New password, once more"), ""),
    "code": (_("Code"), CODE),
    "name": (_("Name"), _("So that you know which one it is.")),
    "passwordless": (
        _("Sign in with it alone"),
        _("A passkey: you need no password any more. The device asks for your fingerprint, face or PIN."),
    ),
}


class Plain:
    """Our words instead of allauth's."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            if name in WORDS:
                field.label, field.help_text = WORDS[name]


class LoginForm(Plain, account.LoginForm):
    """Address and password."""


class ReauthenticateForm(Plain, account.ReauthenticateForm):
    """The password once more."""


class ChangePasswordForm(Plain, account.ChangePasswordForm):
    """The old password, and the new one twice."""


class SetPasswordForm(Plain, account.SetPasswordForm):
    """A first password, twice."""


class ResetPasswordKeyForm(Plain, account.ResetPasswordKeyForm):
    """A new password after following the link."""


class ResetPasswordForm(Plain, account.ResetPasswordForm):
    """Finds the account by its own address alone, and answers the same whether there is one or not."""

    def clean_email(self):
        """The address; ``users`` are the accounts that get a link."""
        email = self.cleaned_data["email"].strip().lower()
        self.users = list(Account.objects.select_related("person").filter(email=email, is_active=True))
        return email


class SecondStepForm(Plain, second_step.AuthenticateForm):
    """The code after the password."""


class SecondStepAgainForm(Plain, second_step.ReauthenticateForm):
    """The code once more."""


class ActivateAppForm(Plain, totp.ActivateTOTPForm):
    """The first code of an app."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].help_text = _("Six digits that the app shows now.")


class AddKeyForm(Plain, keys.AddWebAuthnForm):
    """A passkey or a security key."""


class RenameKeyForm(Plain, keys.EditWebAuthnForm):
    """Another name for a key."""
