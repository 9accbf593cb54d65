"""The page of somebody outside who was asked, and what who asked can do with her link."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import by_link, public, signed_in
from tandem.people.queries import system_person
from tandem.people.states import Language

from .. import actions, queries
from ..asking_forms import OutsideAnswer
from ..models import OutsideInvitation


def _language(request, otherwise):
    asked = request.GET.get("lang", "")
    return asked if asked in Language.values else otherwise


def _page(request, template, spoken, status=200, **context):
    """A page without frame, in the language of who reads it."""
    with translation.override(spoken):
        response = render(request, template, {"languages": settings.LANGUAGES, **context}, status=status)
    response.headers["Content-Language"] = spoken
    return response


def _dead(request):
    """Used, withdrawn, expired or made up: nobody learns which, nor whom it was about."""
    return _page(request, "feedback/outside_gone.html", _language(request, translation.get_language()[:2]), 404)


def _found(secret):
    return queries.link_of(actions.digest_of(secret))


@by_link(_found, _dead)
def outside(request, invitation):
    """The question, who reads the answer, and where one writes it. Works until it is answered."""
    language = _language(request, invitation.language)
    with translation.override(language):
        if request.method == "POST":
            form = OutsideAnswer(request.POST)
            if done := _answered(request, invitation, form, language):
                return done
        else:
            form = OutsideAnswer(initial={"signed": invitation.name})
            actions.note_opened(invitation, by=system_person())
    context = {"invitation": invitation, "form": form, "language": language, "free": request.GET.get("free") == "1"}
    return _page(request, "feedback/outside.html", language, 422 if form.errors else 200, **context)


def _answered(request, invitation, form, language):
    """Keep the answer, or the no; gives the way on, or None when the form says what is missing."""
    thanks = redirect(f"{reverse('feedback:outside_thanks')}?lang={language}")
    if "no" in request.POST:
        actions.decline_from_outside(invitation, by=system_person())
        return thanks
    if not form.is_valid():
        return None
    try:
        piece = actions.answer_from_outside(invitation, by=system_person(), language=language, **form.cleaned_data)
    except ValidationError as fault:
        form.add_error(None, fault)
        return None
    return thanks if piece else _dead(request)


@public
def outside_thanks(request):
    """Thank you; the link no longer works."""
    return _page(request, "feedback/outside_thanks.html", _language(request, translation.get_language()[:2]))


def _of_mine(request, pk):
    rows = OutsideInvitation.objects.visible_to(request.person).select_related("request__asker")
    return get_object_or_404(rows, pk=pk)


@signed_in
@require_POST
def withdraw_link(request, pk):
    """Ask somebody outside no longer."""
    actions.withdraw_link(_of_mine(request, pk), by=request.person)
    messages.success(request, _("The link no longer works, and the address is gone."))
    return redirect("feedback:asked")


@signed_in
@require_POST
def send_anew(request, pk):
    """Send a new link."""
    actions.send_anew(_of_mine(request, pk), by=request.person)
    messages.success(request, _("A new link is on its way. The old one no longer works."))
    return redirect("feedback:asked")
