"""All settings, from the environment. Without any of it the application starts safe.

TANDEM_HOME, DATABASE_URL, DATABASE_APP_URL: see tandem/cli/home.py. SECRET_KEY: else one is kept in TANDEM_HOME;
SECRET_KEY_FALLBACKS: earlier ones, with commas.
TANDEM_DEMO=1: the doors of the demo organisation and the outbox. HOSTS: the names of the site, with commas.
SITE_URL: the address in mail. HTTPS=0: cookies also over plain http (the default on this machine alone). EMAIL_URL: smtp(s)://user:password@host:port.
TANDEM_DB_ROLE: app (default) or owner, for migrations. ORGANISATION: the name on the pages.
"""

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pghistory
from csp.constants import NONE, SELF

from tandem.cli import home

BASE_DIR = Path(__file__).resolve().parent.parent


def flag(name, default=False):
    """An environment variable that is on or off."""
    return os.environ.get(name, "1" if default else "0").lower() in {"1", "true", "yes", "on"}


DEBUG = False
DEMO = flag("TANDEM_DEMO")
SECRET_KEY = os.environ.get("SECRET_KEY") or home.secret_key()
SECRET_KEY_FALLBACKS = [key for key in os.environ.get("SECRET_KEY_FALLBACKS", "").split(",") if key]
ALLOWED_HOSTS = [host for host in os.environ.get("HOSTS", "").split(",") if host] or ["localhost", "127.0.0.1", "[::1]"]
ORGANISATION = os.environ.get("ORGANISATION", "Vaartland Logistics" if DEMO else "Tandem")
SITE_URL = os.environ.get("SITE_URL", f"http://localhost:{os.environ.get('PORT', '8000')}")  # for links in mail

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    # SimpleAppConfig: these two must not rewrite the template loaders that are written out below.
    "django_cotton.apps.SimpleAppConfig",
    "template_partials.apps.SimpleAppConfig",
    "django_htmx",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "tandem.core",
    "tandem.people",
    "tandem.frameworks",
    "tandem.notices",
    "tandem.goals",
    "tandem.feedback",
    "tandem.plans",
    "tandem.conversations",
    "tandem.cycles",
    "tandem.evaluations",
    "tandem.insights",
    "tandem.privacy",
    "tandem.desk",
    "tandem.demo",
    # After people, whose templates take the place of theirs.
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "tandem.core.middleware.PlainAddressMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "tandem.people.middleware.PersonMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DATABASES = {"default": home.database(os.environ.get("TANDEM_DB_ROLE", "app"))}
APPLICATION_DATABASE_ROLE = home.database("app")["USER"]
PULSE_DATABASE_ROLE = home.pulse_role()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [
                        (
                            "django.template.loaders.cached.Loader",
                            [
                                "django_cotton.cotton_loader.Loader",
                                "django.template.loaders.filesystem.Loader",
                                "django.template.loaders.app_directories.Loader",
                            ],
                        )
                    ],
                )
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "django_cotton.templatetags.cotton",
                "template_partials.templatetags.partials",
                "tandem.core.templatetags.tandem",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "tandem.desk.layout.layout",
            ],
        },
    }
]

# History: insert, update and delete of every tracked row, by triggers; nobody changes it afterwards.
PGHISTORY_DEFAULT_TRACKERS = (pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())
PGHISTORY_APPEND_ONLY = True

# Signing in
AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["tandem.people.signin.AccountBackend"]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "tandem.people.signin.AccountAdapter"
MFA_ADAPTER = "tandem.people.signin.SecondFactorAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",  # many people share the address of a hub
    "login_failed": "30/m/ip,5/5m/key",
    "reset_password": "20/m/ip,3/5m/key",
    "link": "60/m/ip",  # links to people outside: see core.policies.by_link
}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if flag("BEHIND_PROXY") else 0
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"
ACCOUNT_FORMS = {
    "login": "tandem.people.forms.signin.LoginForm",
    "reauthenticate": "tandem.people.forms.signin.ReauthenticateForm",
    "change_password": "tandem.people.forms.signin.ChangePasswordForm",
    "set_password": "tandem.people.forms.signin.SetPasswordForm",
    "reset_password": "tandem.people.forms.signin.ResetPasswordForm",
    "reset_password_from_key": "tandem.people.forms.signin.ResetPasswordKeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Tandem"
MFA_FORMS = {
    "authenticate": "tandem.people.forms.signin.SecondStepForm",
    "reauthenticate": "tandem.people.forms.signin.SecondStepAgainForm",
    "activate_totp": "tandem.people.forms.signin.ActivateAppForm",
    "add_webauthn": "tandem.people.forms.signin.AddKeyForm",
    "edit_webauthn": "tandem.people.forms.signin.RenameKeyForm",
}
MFA_ALLOW_UNVERIFIED_EMAIL = True  # addresses come from the HR system
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator")
] + [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}}]

# Attempts are counted in the database, which all workers share: see docs/adr on sign-in
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "people_attempt",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    # Sums over all goals, by the state of the history that they were counted from: each worker keeps its own
    "counted": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "TIMEOUT": 60,
        "OPTIONS": {"MAX_ENTRIES": 1_000},
    },
}

# Sessions: three hours idle, twelve hours at most (people.middleware), and strict cookies
SESSION_ENGINE = "tandem.people.models.session"
SESSION_COOKIE_AGE = 3 * 3600
SESSION_LONGEST = 12 * 3600
SECURE_COOKIES = flag("HTTPS", default=bool(os.environ.get("HOSTS")))
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_COOKIES
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE_COOKIES  # http://localhost
SESSION_COOKIE_NAME = "__Host-session" if SECURE_COOKIES else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if SECURE_COOKIES else "csrf"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = SECURE_COOKIES
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if flag("BEHIND_PROXY") else None
SECURE_HSTS_SECONDS = 31_536_000 if SECURE_COOKIES else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if SECURE_COOKIES and not host.startswith("[")]
CSRF_FAILURE_VIEW = "tandem.core.views.forbidden"

# Languages and time
LANGUAGE_CODE = "en"
LANGUAGES = [("nl", "Nederlands"), ("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "tandem" / "locale"]
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
USE_THOUSAND_SEPARATOR = True

# Files that do not change: hashed names, compressed; kept beside the data so that the code's folder stays as it is
STATIC_URL = "/static/"
STATIC_ROOT = home.path() / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": home.path() / "files"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

# Mail: a table that the demo shows, or SMTP
DEFAULT_FROM_EMAIL = SERVER_EMAIL = os.environ.get("MAIL_FROM", "Tandem <tandem@localhost>")
EMAIL_BACKEND = "tandem.notices.outbox.Outbox"
# A language model of the organisation's own, OpenAI-compatible; used only when a parameter says so too.
REWORDING_URL = os.environ.get("REWORDING_URL", "")
REWORDING_MODEL = os.environ.get("REWORDING_MODEL", "")
REWORDING_KEY = os.environ.get("REWORDING_KEY", "")

if os.environ.get("EMAIL_URL"):
    _mail = urlsplit(os.environ["EMAIL_URL"])
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST, EMAIL_PORT = _mail.hostname or "localhost", _mail.port or 25
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_mail.username or ""), unquote(_mail.password or "")
    EMAIL_USE_SSL, EMAIL_USE_TLS = _mail.scheme == "smtps", _mail.scheme == "smtp+tls"
    EMAIL_TIMEOUT = 10

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"


def _without_traceback(record: Any) -> bool:
    """A refusal or something that is not there is a line in the log; only what breaks has its traceback."""
    if 400 <= getattr(record, "status_code", 0) < 500:
        record.exc_info = None
    return True


def _without_secrets(record: Any) -> bool:
    """An address that holds a secret stands in no line."""
    if isinstance(record.args, tuple):
        record.args = tuple(SECRET_ADDRESS.sub(r"\1...", one) if isinstance(one, str) else one for one in record.args)
    return True


SECRET_ADDRESS = re.compile(r"(/from-outside/|/rounds/outside/|/conversations/calendar/)[^/\s]+")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "short": {"()": "django.utils.log.CallbackFilter", "callback": _without_traceback},
        "sealed": {"()": "django.utils.log.CallbackFilter", "callback": _without_secrets},
    },
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["short", "sealed"]}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
}
