"""One's own settings: language, appearance, shortcuts, hours, sign-in and sessions."""

from django.conf import settings as site
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import public, signed_in

from .. import actions
from ..forms.own import HoursForm
from ..models import Session
from ..signin import by_a_door, is_strong, second_factor_asked_of, second_steps_of
from ..states import Appearance, Language
from .record import answer


def _back(request, otherwise):
    """Where the person was, when that is a page of this site."""
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return redirect(wanted if safe else otherwise)


@signed_in
def settings(request):
    """Everything that one can set for oneself."""
    steps = second_steps_of(request.account)
    context = {
        "languages": Language.choices,
        "appearances": Appearance.choices,
        "has_password": request.account.has_usable_password(),
        "has_app": "totp" in steps,
        "has_key": "webauthn" in steps,
        "has_codes": "recovery_codes" in steps,
        "door": by_a_door(request),
        "sessions": _sessions(request),
    }
    return render(request, "people/settings.html", context)


@public
@require_POST
def language(request):
    """The language of the pages: a person's is kept with her, a visitor's in a cookie."""
    code = request.POST.get("language", "")
    response = _back(request, reverse("people:settings") if request.person else "/")
    if code not in Language.values:
        return response
    if request.person:
        actions.set_language(code, by=request.person)
        with translation.override(code):
            messages.success(request, _("Tandem speaks English with you now."))
    response.set_cookie(
        site.LANGUAGE_COOKIE_NAME,
        code,
        max_age=site.LANGUAGE_COOKIE_AGE,
        secure=site.LANGUAGE_COOKIE_SECURE,
        httponly=site.LANGUAGE_COOKIE_HTTPONLY,
        samesite=site.LANGUAGE_COOKIE_SAMESITE,
    )
    return response


@signed_in
@require_POST
def appearance(request):
    """Light, dark, or as the device."""
    if request.POST.get("appearance") in Appearance.values:
        actions.set_appearance(request.POST["appearance"], by=request.person)
    return HttpResponse(status=204) if request.htmx else _back(request, reverse("people:settings"))


@signed_in
@require_POST
def shortcuts(request):
    """Single keys that do something, on or off."""
    actions.set_shortcuts(request.POST.get("shortcuts") == "on", by=request.person)
    messages.success(request, _("Saved."))
    return redirect("people:settings")


@signed_in
def hours(request):
    """Days, hours and zone of work."""
    person = request.person
    before = {
        "workdays": [str(day) for day in person.workdays],
        "day_starts": person.day_starts,
        "day_ends": person.day_ends,
        "time_zone": person.time_zone,
    }
    return answer(
        request,
        HoursForm(request.POST or None, initial=before),
        lambda data: actions.set_hours(by=person, **data),
        title=_("My hours of work"),
        lede=_("Tandem sends no mail outside these hours. Colleagues see them on your page."),
        back=reverse("people:settings"),
        done=_("Saved."),
        crumbs=((_("Settings"), reverse("people:settings")),),
    )


def _sessions(request):
    """One's own sessions that still live, this one first."""
    rows = Session.objects.visible_to(request.person).order_by("-expire_date")[:20]
    told = []
    for row in rows:
        data = row.get_decoded()
        told.append(
            {
                "device": data.get("device") or _("Unknown device"),
                "began": data.get("began"),
                "here": row.session_key == request.session.session_key,
            }
        )
    return sorted(told, key=lambda session: (not session["here"], -(session["began"] or 0)))


@signed_in
@require_POST
def sessions(request):
    """End all my other sessions."""
    actions.end_other_sessions(request.account, request.session.session_key, by=request.person)
    messages.success(request, _("All your other sessions have ended."))
    return redirect("people:settings")


@signed_in
def second_step(request):
    """Where somebody whose role asks for a second step is led first."""
    if is_strong(request) or not second_factor_asked_of(request.person):
        return redirect("/")
    return render(request, "people/second_step.html")
