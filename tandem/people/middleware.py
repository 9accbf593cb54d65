"""Who is asking: the person behind the session, her language and zone; how long a session may live; how it began."""

import zoneinfo
from contextlib import nullcontext

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from tandem.core import clock
from tandem.core.keeping import keeping

from .devices import device
from .signin import is_strong, second_factor_asked_of
from .states import Language

READING = {"GET", "HEAD"}  # nothing that a page is made of changes while it is opened
SEEN_EVERY = 60  # seconds: so often, at most, a session is written because it is used
# Where somebody who still has to set up a second step may go.
BEFORE_SECOND_STEP = {
    "people:second_step",
    "people:language",
    "people:appearance",
    "account_logout",
    "account_reauthenticate",
    "account_change_password",
    "account_set_password",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "core:health",
}


class PersonMiddleware:
    """Sets ``request.account`` and ``request.person`` (None for a visitor)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.account = request.user if request.user.is_authenticated else None
        if request.account and not self._alive(request):
            logout(request)
            request.account = None
        request.person = request.account.person if request.account else None
        language = request.person.language if request.person else self._language_of_visitor(request)
        zone = request.person.time_zone if request.person else settings.TIME_ZONE
        once = keeping() if request.method in READING else nullcontext()
        with once, translation.override(language), timezone.override(zoneinfo.ZoneInfo(zone)):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
        response.headers.setdefault("Content-Language", language)
        if request.person:
            response.headers["Cache-Control"] = "no-store, private"
        else:
            patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response

    def process_view(self, request, view, args, kwargs):
        """Somebody whose role asks for a second step sets it up before anything else."""
        if request.account is None or request.resolver_match.view_name in BEFORE_SECOND_STEP:
            return None
        if is_strong(request) or not second_factor_asked_of(request.person):
            return None
        address = reverse("people:second_step")
        if request.headers.get("HX-Request"):
            return HttpResponse(status=204, headers={"HX-Redirect": address})
        return redirect(address)

    @staticmethod
    def _alive(request):
        """Not idle for too long, and not begun too long ago. Also notes since when, from what, and when last seen."""
        now, session = int(clock.now().timestamp()), request.session
        if "began" not in session:
            session["began"], session["device"] = now, device(request.headers.get("User-Agent", ""))
        seen = session.get("seen", session["began"])
        if now - session["began"] > settings.SESSION_LONGEST or now - seen > settings.SESSION_COOKIE_AGE:
            return False
        if "seen" not in session or now - seen > SEEN_EVERY:
            session["seen"] = now
        return True

    @staticmethod
    def _language_of_visitor(request):
        code = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) or translation.get_language_from_request(request)
        return code[:2] if code[:2] in Language.values else "en"
