"""A form that is a dialog where there is a script and a page where there is none."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from ..models import Goal


def visible(request, pk, model=Goal, related=("person",)):
    """The row, when the person may see it; else 404, as if it did not exist."""
    return get_object_or_404(model.objects.visible_to(request.person).select_related(*related), pk=pk)


def go(request, url):
    """To another page, out of a dialog as well."""
    if request.htmx:
        return HttpResponse(status=204, headers={"HX-Redirect": url})
    return redirect(url)


def to_goal(request, goal, said="", undo="", back=""):
    """Back to the goal (or to ``back``), with a note of what was done."""
    if said:
        messages.success(request, said, extra_tags=f"undo:{undo}" if undo else "")
    return go(request, back or reverse("goals:goal", args=[getattr(goal, "pk", goal)]))


def tried(form, do):
    """Do what a valid form asks; what the action refuses in words stands on the form. Gives (done, result)."""
    if not form.is_valid():
        return False, None
    try:
        return True, do(form.cleaned_data)
    except ValidationError as refused:
        form.add_error(None, refused)
        return False, None


def dialog(
    request, goal, form, *, do, said, title, button, body="goals/body_fields.html", undo=None, back="", **context
):
    """Show ``form`` in a dialog or on a page; when it is sent and good, ``do(data)`` and go back to the goal.

    ``undo(result)``: the address that takes it back, for the note. ``back``: another address than that of the goal, or
    ``back(result)``.
    """
    if request.method == "POST":
        done, result = tried(form, do)
        if done:
            back = back(result) if callable(back) else back
            return to_goal(request, goal, said, undo(result) if undo else "", back)
    part = "#dialog" if request.htmx else ""
    context = {"goal": goal, "form": form, "title": title, "button": button, "body": body, **context}
    context["back"] = "" if callable(back) else back
    return render(request, f"goals/dialog.html{part}", context)
