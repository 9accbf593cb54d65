"""The addresses of signing in: those pages of allauth that Tandem uses, each with its policy, and no others.

There is no page to sign up, to change one's address (it comes from the HR system) or to sign in by a code.
"""

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from django.urls import path, re_path

from tandem.core.policies import public, signed_in

urlpatterns = [
    path("login/", public(account.login), name="account_login"),
    path("logout/", public(account.logout), name="account_logout"),
    path("inactive/", public(account.account_inactive), name="account_inactive"),
    path("reauthenticate/", signed_in(account.reauthenticate), name="account_reauthenticate"),
    path("password/change/", signed_in(account.password_change), name="account_change_password"),
    path("password/set/", signed_in(account.password_set), name="account_set_password"),
    path("password/reset/", public(account.password_reset), name="account_reset_password"),
    path("password/reset/sent/", public(account.password_reset_done), name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        public(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/done/",
        public(account.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", signed_in(second_factor.index), name="mfa_index"),
    path("2fa/authenticate/", public(second_factor.authenticate), name="mfa_authenticate"),
    path("2fa/reauthenticate/", signed_in(second_factor.reauthenticate), name="mfa_reauthenticate"),
    path("2fa/app/", signed_in(totp.activate_totp), name="mfa_activate_totp"),
    path("2fa/app/remove/", signed_in(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("2fa/codes/", signed_in(recovery_codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("2fa/codes/new/", signed_in(recovery_codes.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("2fa/codes/file/", signed_in(recovery_codes.download_recovery_codes), name="mfa_download_recovery_codes"),
    path("2fa/keys/", signed_in(keys.list_webauthn), name="mfa_list_webauthn"),
    path("2fa/keys/add/", signed_in(keys.add_webauthn), name="mfa_add_webauthn"),
    path("2fa/keys/sign-in/", public(keys.login_webauthn), name="mfa_login_webauthn"),
    path("2fa/keys/reauthenticate/", signed_in(keys.reauthenticate_webauthn), name="mfa_reauthenticate_webauthn"),
    path("2fa/keys/<int:pk>/", signed_in(keys.edit_webauthn), name="mfa_edit_webauthn"),
    path("2fa/keys/<int:pk>/remove/", signed_in(keys.remove_webauthn), name="mfa_remove_webauthn"),
]
