"""Who is asking: the person behind the session, her language and zone; how long a session may live."""

import time
import zoneinfo

from django.conf import settings
from django.contrib.auth import logout
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from .states import Language


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
        with translation.override(language), timezone.override(zoneinfo.ZoneInfo(zone)):
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

    @staticmethod
    def _alive(request):
        """Idle time is the cookie's and the row's; here: at most so long after signing in, and seen every while."""
        now = int(time.time())
        began = request.session.setdefault("began", now)
        if now - began > settings.SESSION_LONGEST:
            return False
        if now - request.session.get("seen", 0) > 300:
            request.session["seen"] = now
        return True

    @staticmethod
    def _language_of_visitor(request):
        code = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) or translation.get_language_from_request(request)
        return code[:2] if code[:2] in Language.values else "en"
