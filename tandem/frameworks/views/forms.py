"""The question forms of the organisation."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core.policies import holding, signed_in

from .. import access, actions, queries
from ..forms import NamesForm, NewForm
from ..models import FormVersion, QuestionForm
from ..states import Purpose
from .answering import answer, visible


def trail(*steps):
    """Where one is: the list of forms, and what lies between."""
    return [(_("Question forms"), reverse("frameworks:forms")), *steps]


def to_form(form):
    """A form in the trail."""
    return str(form), reverse("frameworks:form", args=[form.pk])


@signed_in
def forms(request):
    """``/frameworks/forms/``: what can be asked, for whom it is published to; drafts too for who keeps them."""
    keeps = access.keep_content(request.person) == ""
    retired = "retired" in request.GET
    found = QuestionForm.objects.visible_to(request.person).filter(retired_date__isnull=not retired)
    rows = queries.with_versions(found, request.person)
    groups = [(one, one.label, [row for row in rows if row.purpose == one]) for one in Purpose]
    context = {"groups": groups, "rows": rows, "keeps": keeps, "retired": retired}
    return render(request, "frameworks/forms.html", context)


@holding(access.keep_content)
def new(request):
    """``/frameworks/forms/new/``: a form from nothing."""
    return answer(
        request,
        NewForm(request.POST or None),
        lambda data: actions.add_form(by=request.person, **data),
        title=_("Add a form"),
        lede=_("It begins as a draft. Nobody is asked anything until you publish it."),
        back=lambda form: reverse("frameworks:draft", args=[queries.draft_of(form).pk]),
        done=_("The form was added. Give it its questions."),
        crumbs=trail(),
    )


@require_POST
@holding(access.keep_content)
def ready(request):
    """``/frameworks/forms/ready/``: the forms, values and skills that come with Tandem."""
    new = actions.load_ready(by=request.person)
    words = ngettext("%(n)s thing was added.", "%(n)s things were added.", new) % {"n": new}
    messages.success(request, words if new else _("Everything that comes with Tandem was there already."))
    return redirect("frameworks:forms")


@signed_in
def form(request, pk):
    """``/frameworks/forms/7/``: its versions."""
    row = visible(request, QuestionForm, pk)
    versions = list(FormVersion.objects.visible_to(request.person).filter(form=row))
    context = {
        "form": row,
        "versions": versions,
        "used": next((one for one in versions if not one.is_draft and not row.retired_date), None),
        "draft": next((one for one in versions if one.is_draft), None),
        "keeps": access.keep_content(request.person) == "",
        "no_draft": access.start_draft(request.person, row),
        "crumbs": trail(),
    }
    return render(request, "frameworks/form.html", context)


@holding(access.keep_content)
def names(request, pk):
    """``/frameworks/forms/7/names/``: other names."""
    row = visible(request, QuestionForm, pk)
    return answer(
        request,
        NamesForm(request.POST or None, row=row),
        lambda data: actions.rename_form(row, by=request.person, **data),
        title=_("Rename %(form)s") % {"form": str(row)},
        back=reverse("frameworks:form", args=[pk]),
        crumbs=trail(to_form(row)),
    )


@require_POST
@holding(access.keep_content)
def copy(request, pk):
    """``/frameworks/forms/7/copy/``: another form that begins with this one."""
    copied = actions.copy_form(visible(request, QuestionForm, pk), by=request.person)
    messages.success(request, _("This is the copy, as a draft."))
    return redirect("frameworks:draft", queries.draft_of(copied).pk)


@require_POST
@holding(access.keep_content)
def retire(request, pk):
    """``/frameworks/forms/7/retirement/``: out of use, or in use again."""
    row = visible(request, QuestionForm, pk)
    again = row.retired_date is not None
    actions.retire_form(row, by=request.person, again=again)
    messages.success(request, _("In use again.") if again else _("Out of use. What began with it goes on."))
    return redirect("frameworks:form", pk)


@require_POST
@holding(access.keep_content)
def start_draft(request, pk):
    """``/frameworks/forms/7/draft/``: a next version."""
    draft = actions.start_draft(visible(request, QuestionForm, pk), by=request.person)
    return redirect("frameworks:draft", draft.pk)
