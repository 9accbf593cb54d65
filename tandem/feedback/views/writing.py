"""Writing, the draft, sending now or later."""

import uuid
from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.people.queries import attach_places

from .. import access, actions, queries, rewording
from ..advice import advise
from ..asking_forms import in_the_open
from ..forms import Compose
from ..forms.composing import initial_of
from ..models import Draft, Invitation
from ..parameters import Giving
from ..states import Kind
from .choosing import choose, number, people_like, people_of, to_give, unique_key
from .sent import say_sent
from .timing import next_morning, said

__all__ = ["draft", "give", "number", "people_like", "throw_away", "unschedule"]


@dataclass
class Start:
    """To whom it goes, the question that it answers, and the draft so far: from the address or from the form."""

    receivers: list
    invitation: Invitation | None = None
    draft: Draft | None = None

    @property
    def ties(self):
        """What the actions on a draft take."""
        first = self.receivers[0] if self.receivers else None
        return {"receiver": first, "also": self.receivers[1:], "invitation": self.invitation}


def _visible(model, request, **which):
    return get_object_or_404(model.objects.visible_to(request.person), **which)


def _start(request):
    given = request.POST or request.GET
    key = unique_key(given.get("draft") or given.get("key") or "")
    draft = queries.drafts(request.person).filter(key=key).first() if key else None
    if draft is None and request.GET.get("draft"):
        draft = _visible(Draft, request, key=key)  # not there, or not mine: the same page
    named = given.get("to") or given.get("team")
    if draft and not request.POST and not named:
        return Start(access.receivers_of(draft), draft.invitation, draft)
    if asked := given.get("asked"):
        invitation = _visible(Invitation, request, pk=number(asked), person=request.person)
        return Start([invitation.request.receiver], invitation, draft)
    return Start(people_of(request, given), None, draft)


def _initial(request, start, free):
    """What stands in the fields when one starts or goes on."""
    draft, invitation = start.draft, start.invitation
    if draft is None:
        start = {"key": uuid.uuid4(), "language": get_language()[:2], "about": request.GET.get("about", "")[:200]}
        return start | {"about": invitation.request.about, "kind": Kind.OBSERVATION} if invitation else start
    initial = initial_of(draft)
    return initial | ({"text": draft.words} if free else {"saw": draft.saw or draft.text})


@signed_in
def give(request):
    """The composer; without somebody to write to the page to choose one. POST sends it, or keeps it as a draft."""
    start = _start(request)
    wants = request.POST or request.GET
    chooses = request.GET.get("add") or not (start.receivers or start.draft or wants.get("write"))
    if not request.POST and chooses:
        return choose(request, start.receivers, start.draft)
    for receiver in start.receivers:
        access.give.require(request.person, receiver)
    if start.invitation:
        access.answer.require(request.person, start.invitation)
    shape = wants.get("shape") or ("free" if start.draft and start.draft.is_free else "parts")
    free = shape == "free"
    asks = {"by": request.person, "receivers": start.receivers, "free": free, "answering": bool(start.invitation)}
    if request.method == "POST":
        if "keep" in request.POST or not (start.receivers or "read" in request.POST):
            return _kept(request, start)
        form = Compose(request.POST, **asks)
        if "read" not in request.POST and form.is_valid() and (sent := _sent(request, form, start)):
            return sent
    else:
        form = Compose(initial=_initial(request, start, free), **asks)
    if start.invitation:
        in_the_open(form, start.invitation.request)
    alone = start.receivers[0] if len(start.receivers) == 1 else None
    earlier = queries.draft_for(request.person, alone) if alone and not (start.draft or request.POST) else None
    return composer(request, form, start.receivers, invitation=start.invitation, draft=start.draft, free=free,
                    earlier=earlier)  # fmt: skip


def composer(request, form, receivers, **more):
    """The page of the composer, with the coach beside it for who wants it."""
    attach_places(receivers)
    draft = more.get("draft")
    receiver = receivers[0] if len(receivers) == 1 else None
    keep = {"draft": draft.key} if draft else {}
    has_coach = queries.has_coach(request.person)
    context = {
        "form": form,
        "receivers": receivers,
        "receiver": receiver,
        "choose_url": to_give(receivers, add=1, **keep),
        "abouts": queries.suggested_abouts(request.person, receiver),
        "advisers": queries.confidential_advisers(),
        "audience": audience(draft or Draft(), request.person),
        "minutes": Giving.current().minutes_to_take_back,
        "later": said(next_morning(receivers[0])) if receivers else "",
        "has_coach": has_coach,
        "can_reword": rewording.is_available(),
        **more,
    }
    if has_coach:
        parts = {field.name: field.value() or "" for field in form.parts}
        language = form["language"].value()
        context["advice"] = advise(parts, language, get_language()[:2], form["kind"].value())
    failed = request.POST and "read" not in request.POST and form.errors
    return render(request, "feedback/give.html", context, status=422 if failed else 200)


def _sent(request, form, start):
    """Send it, now or later; gives the way on, or None when it could not be sent and the form says why."""
    by, key, receivers = request.person, form.cleaned_data["key"], start.receivers
    try:
        if "later" in request.POST:
            return _later(request, form, start)
        if len(receivers) > 1:
            sending = actions.give_together(receivers, by=by, key=key, **form.wording())
            return say_sent(request, sending, receivers)
        piece = actions.give(receivers[0], by=by, key=key, invitation=start.invitation, **form.wording())
        return say_sent(request, piece, receivers)
    except ValidationError as fault:
        form.add_error(None, fault)
        return None


def _later(request, form, start):
    """Let it go by itself when the working day of the first of them begins."""
    key, at = form.cleaned_data["key"], next_morning(start.receivers[0])
    draft = actions.save_draft(**start.ties, by=request.person, key=key, **form.wording())
    if draft is None:
        return redirect("feedback:given")
    actions.schedule(draft, by=request.person, at=at)
    undo = f"undo:{reverse('feedback:unschedule', args=[draft.key])}"
    messages.success(request, _("It goes %(when)s.") % {"when": said(at)}, extra_tags=undo)
    return redirect("feedback:drafts")


def _save(request, start):
    """Keep what the form holds, as far as it fits. Gives the draft, or None when it has been sent."""
    form = Compose(request.POST, by=request.person, receivers=start.receivers, free="text" in request.POST)
    form.is_valid()
    empty = dict.fromkeys(actions.TEXTS, "")
    wording = {name: value for name, value in form.wording().items() if value} if form.cleaned_data else {}
    key = form.cleaned_data.get("key") or uuid.uuid4()
    cleared = {**empty, "about": "", "about_kind": "", "about_key": None, "about_date": None}
    return actions.save_draft(**start.ties, by=request.person, key=key, **{**cleared, **wording})


def _kept(request, start):
    """Saved by a button: without JavaScript, to go on in the other shape, or to choose the people."""
    draft = _save(request, start)
    if draft is None:
        return redirect("feedback:given")
    shape = request.POST.get("keep", "people")
    if shape == "people":
        return redirect(to_give(start.receivers, add=1, draft=draft.key))
    if shape not in {"free", "parts"}:
        messages.success(request, _("Saved as a draft. Only you can read it."))
        shape = "free" if draft.is_free else "parts"
    return redirect(f"{reverse('feedback:give')}?draft={draft.key}&shape={shape}")


@signed_in
@require_POST
def draft(request):
    """Keep what is being written, every now and then. Answers with words for the foot of the form."""
    start = _start(request)
    if not any(request.POST.get(name, "").strip() for name in actions.TEXTS):
        return HttpResponse(status=204)
    if _save(request, start) is None:
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
@require_POST
def unschedule(request, key):
    """Let a draft lie that would go by itself."""
    found = _visible(Draft, request, key=key)
    actions.unschedule(found, by=request.person)
    messages.success(request, _("It does not go by itself any more. It lies among your drafts."))
    return redirect("feedback:drafts")
