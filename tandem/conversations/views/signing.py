"""The steps of a conversation, the signatures, and the record."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import SignForm
from ..models import Agreement, Record
from ..states import Edition
from .found import conversation_for, note_look

STEPS = {
    "take-back": (actions.take_back, _("You have it back. Nobody has read it.")),
    "begin": (actions.begin, _("Noted. You can read each other as soon as both of you want to start.")),
    "meet": (actions.meet, ""),
    "finish": (actions.finish, _("Ready to sign. The other is told.")),
    "rework": (actions.rework, ""),
    "unsign": (actions.unsign, _("Your signature is taken back.")),
    "close": (actions.close, _("Closed. Agreements can still be ticked off.")),
}


@signed_in
@require_POST
def step(request, pk, verb):
    """One of the steps that need no form."""
    row = conversation_for(request.person, pk)
    if verb not in STEPS:
        raise Http404
    action, words = STEPS[verb]
    action(row, by=request.person)
    if words:
        messages.success(request, words)
    return redirect("conversations:conversation", pk)


@signed_in
def sign(request, pk):
    """Sign: this is what we discussed; or add my own view."""
    row = conversation_for(request.person, pk)
    access.sign.require(request.person, row)
    form = SignForm(request.POST or None, initial={"agrees": request.GET.get("agrees", "yes")})
    if request.method == "POST" and form.is_valid():
        agrees = form.cleaned_data["agrees"] == "yes"
        actions.sign(row, by=request.person, agrees=agrees, comment=form.cleaned_data["comment"])
        messages.success(request, _("Signed."))
        return redirect("conversations:conversation", pk)
    found = {
        "conversation": row,
        "form": form,
        "seats": queries.seats(row, request.person),
        "agreements": Agreement.objects.visible_to(request.person).filter(conversation=row).select_related("owner"),
        "audience": access.signed_audience(row, request.person),
    }
    return render(request, "conversations/sign.html", found)


def record_for(conversation, person):
    """The record that a person may read, in her language: its edition, the row without its bytes or None, and
    whether it is being made."""
    edition = Edition.PAIR if access.side_of(conversation, person) else Edition.FILE
    language = get_language()[:2]
    rows = Record.objects.visible_to(person).filter(conversation=conversation, edition=edition, language=language)
    kept = rows.defer("pdf").first()
    asked = kept is None and queries.record_asked(conversation, language, edition)
    return {"edition": edition, "record": kept, "asked": asked}


@signed_in
def record(request, pk):
    """Ask for the document in my language; the fragment that says whether it is there."""
    row = conversation_for(request.person, pk)
    found = record_for(row, request.person)
    if request.method == "POST" and found["record"] is None:
        access.read_record.require(request.person, row)
        actions.order_record(row, get_language()[:2], found["edition"])
        found["asked"] = True
    if request.headers.get("HX-Request"):
        return render(request, "conversations/record.html", found | {"conversation": row})
    return redirect("conversations:conversation", pk)


@signed_in
@require_GET
def pdf(request, pk):
    """The document, as a file that no cache keeps."""
    row = conversation_for(request.person, pk)
    edition = record_for(row, request.person)["edition"]
    rows = Record.objects.visible_to(request.person).filter(conversation=row, edition=edition)
    kept = get_object_or_404(rows, language=get_language()[:2])
    note_look(request, row)
    name = f"{row.guide.slug}-{row.period.upper:%Y}-{row.pk}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "no-store, private"}
    return HttpResponse(bytes(kept.pdf), content_type="application/pdf", headers=headers)
