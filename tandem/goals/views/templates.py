"""The library of examples."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import TemplateForm
from ..models import Template
from .dialogs import tried, visible

PAGE = 25


@signed_in
def templates(request):
    """``/goals/templates/``: examples to write from, those of one's own work first; searched, by family."""
    words, keeps = request.GET.get("q", ""), access.keep_templates(request.person) == ""
    families = queries.families()
    family = request.GET.get("family") if request.GET.get("family") in families else None
    withdrawn = keeps and "withdrawn" in request.GET
    found = queries.templates(request.person, words, family, withdrawn)
    context = {
        "page": Paginator(found, PAGE).get_page(request.GET.get("page")),
        "words": words,
        "family": family,
        "families": families,
        "mine": queries.family_of(request.person),
        "keeps": keeps,
        "withdrawn": withdrawn,
    }
    part = "#list" if request.htmx and request.htmx.target == "templates" else ""
    return render(request, f"goals/templates.html{part}", context)


def _page(request, template, do, said):
    names = [field.name for field in Template._meta.concrete_fields if field.name not in {"id", "withdrawn_at"}]
    initial = {name: getattr(template, name) for name in names} if template else None
    form = TemplateForm(request.POST or None, families=queries.families(), initial=initial)
    if request.method == "POST" and tried(form, do)[0]:
        messages.success(request, said)
        return redirect("goals:templates")
    return render(request, "goals/template.html", {"form": form, "template": template})


@signed_in
def new_template(request):
    """``/goals/templates/new/``"""
    access.keep_templates.require(request.person)
    return _page(request, None, lambda data: actions.add_template(by=request.person, **data), _("Example added."))


@signed_in
def template(request, pk):
    """``/goals/templates/7/``: change it."""
    row = visible(request, pk, Template, ())
    access.keep_templates.require(request.person)
    return _page(
        request, row, lambda data: actions.change_template(row, by=request.person, **data), _("Example changed.")
    )


@require_POST
@signed_in
def withdraw_template(request, pk):
    """``/goals/templates/7/withdraw/``: offer it no longer, or once more."""
    row = visible(request, pk, Template, ())
    access.keep_templates.require(request.person)
    again = row.withdrawn_at is not None
    actions.withdraw_template(row, by=request.person, again=again)
    messages.success(request, _("Offered again.") if again else _("Offered no longer. Goals written from it stay."))
    return redirect("goals:templates")
