"""The steps of a conversation, the signatures, and the record."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_POST

from tandem.core.languages import name_of
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import RefuseForm, SignForm
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
    "unanswered": (actions.close_unanswered, _("Closed. It says that there was no reaction, and nothing more.")),
    "drop-correction": (actions.drop_correction, _("Dropped. What was locked holds.")),
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


@signed_in
def refuse(request, pk):
    """I read it and do not sign: what that means, and why in my own words."""
    row = conversation_for(request.person, pk)
    access.refuse.require(request.person, row)
    form = RefuseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.refuse(row, by=request.person, why=form.cleaned_data["why"])
        messages.success(request, _("Kept: you read it and do not sign."))
        return redirect("conversations:conversation", pk)
    context = {
        "conversation": row,
        "form": form,
        "seats": queries.seats(row, request.person),
        "audience": access.signed_audience(row, request.person),
    }
    return render(request, "conversations/refuse.html", context, status=422 if form.errors else 200)


def record_for(conversation, person):
    """The records that a person may read, of her edition: the official one when a language is required, and one in her
    own language. ``records``: for each its language, standing, row without its bytes or None, and whether it is being
    made. Two queries at most for each."""
    edition = Edition.PAIR if access.side_read_by(conversation, person) else Edition.FILE
    official, mine = conversation.official_language, get_language()[:2]
    rows = Record.objects.visible_to(person).filter(conversation=conversation, edition=edition)
    kept = {row.language: row for row in rows.defer("pdf")}
    records = [
        {
            "language": language,
            "name": name_of(language),
            "standing": ("official" if language == official else "translation") if official else "",
            "record": kept.get(language),
            "asked": language not in kept and queries.record_asked(conversation, language, edition),
        }
        for language in dict.fromkeys((official or mine, mine))
    ]
    return {"edition": edition, "records": records}


@signed_in
def record(request, pk):
    """Ask for the document, the official one or that in my language; the fragment that says whether it is there."""
    row = conversation_for(request.person, pk)
    found = record_for(row, request.person)
    if request.method == "POST":
        access.read_record.require(request.person, row)
        language = request.POST.get("language", get_language()[:2])
        for one in found["records"]:
            if one["language"] == language and one["record"] is None:
                actions.order_record(row, language, found["edition"])
                one["asked"] = True
    if request.headers.get("HX-Request"):
        return render(request, "conversations/record.html", found | {"conversation": row})
    return redirect("conversations:conversation", pk)


@signed_in
@require_GET
def pdf(request, pk):
    """The document, as a file that no cache keeps."""
    row = conversation_for(request.person, pk)
    edition = Edition.PAIR if access.side_read_by(row, request.person) else Edition.FILE
    rows = Record.objects.visible_to(request.person).filter(conversation=row, edition=edition)
    kept = get_object_or_404(rows, language=request.GET.get("language", get_language()[:2]))
    note_look(request, row)
    name = f"{row.guide.slug}-{row.period.upper:%Y}-{row.pk}-{kept.language}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "no-store, private"}
    return HttpResponse(bytes(kept.pdf), content_type="application/pdf", headers=headers)
