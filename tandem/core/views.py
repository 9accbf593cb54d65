"""Pages of the house itself: errors, health, components."""

from django.db import connection
from django.http import JsonResponse
from django.shortcuts import render

import tandem
from tandem.core import samples
from tandem.core.policies import public, signed_in


@public
def health(request):
    """``GET /healthz``: status, version, database. 503 when the database does not answer."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        database = "ok"
    except Exception:
        database = "unreachable"
    body = {"status": "ok" if database == "ok" else "failing", "version": tandem.__version__, "database": database}
    return JsonResponse(body, status=200 if database == "ok" else 503)


@signed_in
def components(request):
    """Every component of the design, with how to write it."""
    return render(request, "core/components.html", {"groups": samples.GROUPS, **samples.context()})


def bad_request(request, exception=None):
    """400"""
    return render(request, "core/400.html", status=400)


def forbidden(request, exception=None, reason=""):
    """403, with the reason in words."""
    return render(request, "core/403.html", {"reason": str(exception or "")}, status=403)


def not_found(request, exception=None):
    """404: the same, byte for byte, for what one may not see and for what does not exist."""
    return render(request, "core/404.html", status=404)


def server_error(request):
    """500"""
    return render(request, "core/500.html", status=500)
