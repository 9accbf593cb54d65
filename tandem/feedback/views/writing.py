"""Choosing somebody, writing, the draft, sending, correcting."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.people.queries import attach_places, found

from .. import access, actions, queries
from ..asking_forms import in_the_open
from ..forms import Compose, Correction
from ..models import Draft, Feedback, Invitation
from ..parameters import Giving
from ..states import Kind

PEOPLE_SHOWN = 8


def people_like(person, words):
    """The first people whose name is like the words, with unit and function; without words the likely ones."""
    if words.strip():
        return attach_places(found(access.who_can_be_given(person), words)[:PEOPLE_SHOWN])
    return attach_places(queries.suggested_people(person, PEOPLE_SHOWN))


def number(text):
    """A key from an address or a form: 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _choose(request):
    """The page on which one looks for somebody; to htmx only the people."""
    words, about = (request.GET.get(name, "").replace("\0", "")[:200] for name in ("q", "about"))
    context = {"q": words, "about": about, "people": people_like(request.person, words)}
    if request.htmx:
        return render(request, "feedback/choose.html#people", context)
    return render(request, "feedback/choose.html", context | {"waiting": queries.waiting_requests(request.person)})


def _visible(model, request, **which):
    return get_object_or_404(model.objects.visible_to(request.person), **which)


def _uuid(text):
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _start(request):
    """Whom it goes to, the question that it answers, and the draft so far: from the address or from the form."""
    given = request.POST or request.GET
    key = _uuid(given.get("draft") or given.get("key") or "")
    draft = Draft.objects.visible_to(request.person).select_related("receiver").filter(key=key).first() if key else None
    if draft is None and request.GET.get("draft"):
        draft = _visible(Draft, request, key=key)  # not there, or not mine: the same page
    if draft and not request.POST:
        return draft.receiver, draft.invitation, draft
    if asked := given.get("asked"):
        invitation = _visible(Invitation, request, pk=number(asked), person=request.person)
        return invitation.request.receiver, invitation, draft
    if to := given.get("to"):
        return get_object_or_404(access.who_can_be_given(request.person), pk=number(to)), None, draft
    return None, None, draft


def _initial(request, draft, invitation, free):
    """What stands in the fields when one starts or goes on."""
    if draft is None:
        start = {"key": uuid.uuid4(), "language": get_language()[:2], "about": request.GET.get("about", "")[:200]}
        return start | {"about": invitation.request.about, "kind": Kind.OBSERVATION} if invitation else start
    fields = (*actions.WORDING, "key")
    initial = {name: getattr(draft, name) for name in fields}
    if free:
        return initial | {"text": draft.words}
    return initial | {"saw": draft.saw or draft.text}


@signed_in
def give(request):
    """The composer; without somebody to write to the page to choose one. POST sends it, or keeps it as a draft."""
    receiver, invitation, draft = _start(request)
    if receiver is None:
        return _choose(request)
    access.give.require(request.person, receiver)
    if invitation:
        access.answer.require(request.person, invitation)
    shape = (request.POST or request.GET).get("shape") or ("free" if draft and draft.is_free else "parts")
    free = shape == "free"
    asks = {"by": request.person, "receiver": receiver, "free": free}
    if request.method == "POST":
        if "keep" in request.POST:
            return _kept(request, receiver, invitation)
        form = Compose(request.POST, **asks)
        if form.is_valid() and (sent := _sent(request, form, receiver, invitation)):
            return sent
    else:
        form = Compose(initial=_initial(request, draft, invitation, free), **asks)
    if invitation:
        in_the_open(form, invitation.request)
    earlier = None if draft or request.POST else queries.draft_for(request.person, receiver)
    return _composer(request, form, receiver, invitation=invitation, draft=draft, free=free, earlier=earlier)


def _composer(request, form, receiver, **more):
    attach_places([receiver])
    context = {
        "form": form,
        "receiver": receiver,
        "abouts": queries.suggested_abouts(request.person, receiver),
        "advisers": queries.confidential_advisers(),
        "audience": audience(more.get("draft") or Draft(), request.person),
        "minutes": Giving.current().minutes_to_take_back,
        **more,
    }
    return render(request, "feedback/give.html", context, status=422 if form.errors else 200)


def _sent(request, form, receiver, invitation):
    """Send it; gives the way on, or None when it could not be sent and the form says why."""
    key = form.cleaned_data["key"]
    try:
        piece = actions.give(receiver, by=request.person, key=key, invitation=invitation, **form.wording())
    except ValidationError as fault:
        form.add_error(None, fault)
        return None
    minutes = Giving.current().minutes_to_take_back
    words = ngettext(
        "Sent to %(name)s. You can take it back for %(n)s minute.",
        "Sent to %(name)s. You can take it back for %(n)s minutes.",
        minutes,
    )
    undo = f"undo:{reverse('feedback:withdraw', args=[piece.pk])}" if minutes else ""
    messages.success(request, words % {"name": piece.receiver.called, "n": minutes}, extra_tags=undo)
    return redirect("feedback:piece", piece.pk)


def _save(request, receiver, invitation):
    """Keep what the form holds, as far as it fits. Gives the draft, or None when it has been sent."""
    form = Compose(request.POST, by=request.person, receiver=receiver, free="text" in request.POST)
    form.is_valid()
    names = (name for name in actions.WORDING if form.cleaned_data.get(name))
    wording = {name: form.cleaned_data[name] for name in names}
    empty = dict.fromkeys(actions.TEXTS, "")
    key = form.cleaned_data.get("key") or uuid.uuid4()
    return actions.save_draft(
        receiver, by=request.person, key=key, invitation=invitation, **{**empty, "about": "", **wording}
    )


def _kept(request, receiver, invitation):
    """Saved by a button: without JavaScript, or to go on in the other shape."""
    draft = _save(request, receiver, invitation)
    if draft is None:
        return redirect("feedback:given")
    shape = request.POST["keep"]
    if shape not in {"free", "parts"}:
        messages.success(request, _("Saved as a draft. Only you can read it."))
        shape = "free" if draft.is_free else "parts"
    return redirect(f"{reverse('feedback:give')}?draft={draft.key}&shape={shape}")


@signed_in
@require_POST
def draft(request):
    """Keep what is being written, every now and then. Answers with words for the foot of the form."""
    receiver, invitation, _draft = _start(request)
    if receiver is None:
        return HttpResponse(status=204)
    if not any(request.POST.get(name, "").strip() for name in actions.TEXTS):
        return HttpResponse(status=204)
    if _save(request, receiver, invitation) is None:
        return HttpResponse(status=204)
    time = localtime(clock.now()).strftime("%H:%M")
    return HttpResponse(_("Draft saved at %(time)s") % {"time": time}, content_type="text/plain; charset=utf-8")


@signed_in
@require_POST
def throw_away(request, key):
    """Throw a draft away."""
    found = _visible(Draft, request, key=key)
    actions.throw_away(found, by=request.person)
    messages.success(request, _("The draft is gone. Nothing of it is kept."))
    return redirect("feedback:drafts")


@signed_in
def correct(request, pk):
    """Correct what I just sent."""
    piece = get_object_or_404(Feedback.objects.visible_to(request.person).select_related("receiver"), pk=pk)
    access.take_back.require(request.person, piece)
    asks = {"by": request.person, "receiver": piece.receiver, "free": piece.is_free}
    form = Correction(request.POST or None, initial={n: getattr(piece, n) for n in (*actions.WORDING, "key")}, **asks)
    if form.is_valid():
        actions.correct(piece, by=request.person, **form.wording())
        messages.success(request, _("Corrected. %(name)s sees that you did.") % {"name": piece.receiver.called})
        return redirect("feedback:piece", piece.pk)
    return _composer(request, form, piece.receiver, piece=piece, free=piece.is_free)
