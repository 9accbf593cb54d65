"""Every page names its policy. A page that names none stops the application from starting (see ``checks``)."""

from dataclasses import dataclass
from functools import wraps

from allauth.core.ratelimit import consume_or_429
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.views.decorators.debug import sensitive_variables

from .names import module_of


@dataclass(frozen=True)
class Policy:
    """``name``: public, signed_in, link, or the rule that opens the page; ``rule``: that rule, asked of the person."""

    name: str
    rule: object = None


PUBLIC = Policy("public")
SIGNED_IN = Policy("signed_in")
LINK = Policy("link")

# Within the site the address may be told: else a form there could not show that it comes from it (CSRF).
CLOSED_IN = {
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cache-Control": "no-store, private",
}


def public(view):
    """Anybody, also a visitor: the way in, the health of the house, and nothing about people."""
    view.policy = PUBLIC
    return view


def _to_sign_in(request):
    if request.headers.get("HX-Request"):
        return HttpResponse(status=204, headers={"HX-Redirect": settings.LOGIN_URL})
    return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)


def signed_in(view):
    """Every signed-in person; what is on the page comes through ``visible_to``."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.person is None:
            return _to_sign_in(request)
        return view(request, *args, **kwargs)

    guarded.policy = SIGNED_IN  # type: ignore[attr-defined]
    return guarded


def holding(rule):
    """Only a person for whom ``rule(person)`` gives no reason against; for others the page does not exist."""

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if request.person is None:
                return _to_sign_in(request)
            if rule(request.person):
                raise Http404
            return view(request, *args, **kwargs)

        guarded.policy = Policy(f"{module_of(rule)}.{rule.__name__}", rule)  # type: ignore[attr-defined]
        return guarded

    return decorate


def demo_only(view):
    """A public page that exists in demo mode alone."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not settings.DEMO:
            raise Http404
        return view(request, *args, **kwargs)

    guarded.policy = Policy("demo")  # type: ignore[attr-defined]
    return guarded


def by_link(find, dead):
    """Whoever has a link with a secret that ``find(secret)`` knows, signed in or not; the view gets what it gives.

    For every other secret ``dead(request)`` answers, the same whatever was wrong with it. Tries are limited, and the
    address stays out of caches, of search engines, of what other sites are told and of the log.
    """

    def decorate(view):
        @wraps(view)
        @sensitive_variables("secret")
        def guarded(request, secret):
            response = consume_or_429(request, action="link", limit_get=True)
            if response is None:
                thing = find(secret)
                response = dead(request) if thing is None else view(request, thing)
            for name, value in CLOSED_IN.items():
                response.headers[name] = value
            response._has_been_logged = True
            return response

        guarded.policy = LINK  # type: ignore[attr-defined]
        return guarded

    return decorate
