"""The home page, signing in, notices, the doors of the demo."""

from .feedback import RECEIVED
from .operation import DEMO, NOT_SO, PUBLIC, SEERS, of, page
from .sees import NOBODY, SEES

DESK = [
    page("desk:home"),
    page("desk:find"),
    page("desk:find", query={"q": "kanarie"}, label="?q=kanarie"),
    page("desk:team"),
    of(
        "piece",
        "desk:links",
        sees=dict.fromkeys(SEES["piece"], NOBODY) | RECEIVED,
        data={"thing": "goal:0", "off": "1"},
    ),
    of("goal", "desk:of_goal"),
    page("core:health", who=PUBLIC),
    page("core:components"),
    page("privacy:looks"),
    page("demo:doors", who=DEMO),
    page("demo:sign_in", who=DEMO),
    page("demo:outbox", who=DEMO),
    page("demo:floor", who=DEMO),
    page("demo:floor_empty", who=DEMO),
    page("notices:index"),
    page("notices:all_read", get=NOT_SO, post=SEERS),
    page("notices:choices"),
    of("notice", "notices:notice"),
]

STRONG = "thomas"  # has an app, codes and a passkey; nobody of the cast has a password

ACCOUNTS = [
    page("account_login", who=PUBLIC),
    page("account_logout", who=PUBLIC),
    page("account_inactive", who=PUBLIC, post=NOT_SO),
    page("account_reauthenticate", get=STRONG),
    page("account_change_password"),
    page("account_set_password"),
    page("account_reset_password", who=PUBLIC),
    page("account_reset_password_done", who=PUBLIC, post=NOT_SO),
    page("account_reset_password_from_key", who=PUBLIC, args={"uidb36": "1", "key": "set-password"}),
    page("account_reset_password_from_key_done", who=PUBLIC, post=NOT_SO),
    page("mfa_index", post=NOT_SO),
    page("mfa_authenticate", who=PUBLIC),
    page("mfa_reauthenticate", get=STRONG),
    page("mfa_activate_totp"),
    page("mfa_deactivate_totp", who=STRONG),
    page("mfa_view_recovery_codes", who=STRONG, post=NOT_SO),
    page("mfa_generate_recovery_codes"),
    page("mfa_download_recovery_codes", who=STRONG, post=NOT_SO),
    page("mfa_list_webauthn", post=NOT_SO),
    page("mfa_add_webauthn"),
    page("mfa_login_webauthn", who=PUBLIC),
    page("mfa_reauthenticate_webauthn", get=STRONG),
    of("key", "mfa_edit_webauthn"),
    of("key", "mfa_remove_webauthn"),
]
