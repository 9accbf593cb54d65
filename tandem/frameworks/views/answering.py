"""A page with one form of texts in three languages."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _


def visible(request, model, pk, *related):
    """The row, when the person may see it; else 404, as if it did not exist."""
    return get_object_or_404(model.objects.visible_to(request.person).select_related(*related), pk=pk)


def answer(request, form, act, *, title, back, crumbs, done="", button="", lede="", template="frameworks/page.html",
           more=None):  # fmt: skip
    """Show the form; when it is sent and right, ``act(cleaned_data)`` and back. ``back``: an address, or a function of
    what the action gave. What the action refuses in words stands in the form. ``more``: what else the page shows."""
    if request.method == "POST" and form.is_valid():
        try:
            made = act(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, done or _("Saved."))
            return redirect(back(made) if callable(back) else back)
    context = {"form": form, "title": title, "lede": lede, "crumbs": crumbs, "button": button or _("Save")}
    context["back"] = crumbs[-1][1]
    return render(request, template, context | (more or {}))


def sure(request, act, *, title, words, button, back, crumbs, done):
    """Ask whether it is meant; then ``act()`` and back."""
    refused = ""
    if request.method == "POST":
        try:
            act()
        except ValidationError as refusal:
            refused = " ".join(refusal.messages)
        else:
            messages.success(request, done)
            return redirect(back)
    context = {"title": title, "words": words, "button": button, "back": crumbs[-1][1], "crumbs": crumbs}
    return render(request, "frameworks/sure.html", context | {"refused": refused})
