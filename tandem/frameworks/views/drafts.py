"""The editor of a draft."""

from itertools import groupby

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import holding

from .. import access, actions, queries
from ..forms import IntroForm
from ..gaps import gaps
from ..models import FormVersion
from ..states import Category, Kind
from .answering import answer, sure, visible
from .forms import to_form, trail


def the_draft(request, pk):
    """A version that is still to be changed; one that is published is refused with the reason."""
    row = visible(request, FormVersion, pk, "form")
    access.change_version.require(request.person, row)
    return row


def to_draft(version):
    """A draft in the trail."""
    return _("Draft"), reverse("frameworks:draft", args=[version.pk])


def crumbs_of(version):
    """From the list of forms to the draft."""
    return trail(to_form(version.form), to_draft(version))


def questions_of(version):
    """What the list of questions shows: groups by competence, each question with what it lacks and who is asked."""
    parts = queries.parts_of(version)
    found = gaps(version, parts)
    labels = dict(Category.choices)
    for question in parts.questions:
        question.gaps = [gap.reason for gap in found if gap.thing == question]
        question.asked = ", ".join(str(labels[one]) for one in question.categories)
        question.label = Kind(question.kind).label
    groups = [(group, list(rows)) for group, rows in groupby(parts.questions, key=lambda one: one.competence)]
    return {"version": version, "parts": parts, "gaps": found, "groups": groups, "kinds": Kind.choices}


@holding(access.keep_content)
def draft(request, pk):
    """``/frameworks/forms/versions/7/draft/``: what it asks, in three languages beside each other."""
    row = the_draft(request, pk)
    context = questions_of(row) | {
        "earlier": queries.newest(row.form),
        "crumbs": trail(to_form(row.form)),
    }
    context["no_publish"] = access.change_version(request.person, row) or (context["gaps"] and access.INCOMPLETE)
    return render(request, "frameworks/draft.html", context)


@holding(access.keep_content)
def intro(request, pk):
    """``/frameworks/forms/versions/7/introduction/``"""
    row = the_draft(request, pk)
    return answer(
        request,
        IntroForm(request.POST or None, row=row),
        lambda data: actions.change_intro(row, by=request.person, **data),
        title=_("Introduction"),
        back=to_draft(row)[1],
        crumbs=crumbs_of(row),
    )


@require_POST
@holding(access.keep_content)
def publish(request, pk):
    """``/frameworks/forms/versions/7/publication/``: from now on this is asked."""
    row = visible(request, FormVersion, pk, "form")
    actions.publish(row, by=request.person)
    messages.success(request, _("Published. From now on this version is asked, and it never changes again."))
    return redirect("frameworks:form", row.form_id)


@holding(access.keep_content)
def remove(request, pk):
    """``/frameworks/forms/versions/7/removal/``: throw the draft away."""
    row = the_draft(request, pk)
    return sure(
        request,
        lambda: actions.drop_draft(row, by=request.person),
        title=_("Throw this draft away?"),
        words=_("What is published stays as it is."),
        button=_("Throw away"),
        back=reverse("frameworks:form", args=[row.form_id]),
        done=_("The draft was thrown away."),
        crumbs=crumbs_of(row),
    )
