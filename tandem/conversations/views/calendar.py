"""Conversations in a calendar of one's own: the link, and what it gives."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST, require_safe

from tandem.core.policies import by_link, signed_in

from .. import actions, queries
from .. import calendar as calendars

ICS = "text/calendar; charset=utf-8"


@signed_in
@sensitive_variables("secret", "address")
def calendar(request):
    """Whether I have a link; a new one is shown on this one answer and never again."""
    address = ""
    if request.method == "POST":
        secret = actions.make_feed(by=request.person)
        address = settings.SITE_URL + reverse("conversations:feed", args=[secret])
    context = {"feed": queries.feed_of(request.person), "address": address, "past_days": queries.PAST_DAYS}
    response = render(request, "conversations/calendar.html", context)
    response.headers["Cache-Control"] = "no-store, private"
    return response


@signed_in
@require_POST
def revoked(request):
    """The link works no longer."""
    actions.revoke_feed(by=request.person)
    messages.success(request, _("Revoked. What a calendar has read already stays there until it asks again."))
    return redirect("conversations:calendar")


def _dead(request):
    """Made up, replaced, revoked, or of somebody who left: nobody learns which."""
    return HttpResponse(status=404, content_type="text/plain; charset=utf-8")


@by_link(queries.owner_of, _dead)
@require_safe
def feed(request, person):
    """The conversations of whoever has this link, for her calendar."""
    return HttpResponse(calendars.feed(person), content_type=ICS)
