"""Versions of the plans: drafts and what was published."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.policies import holding
from tandem.frameworks.views.answering import answer, sure, visible

from .. import access, actions, queries
from ..facts import facts_of
from ..forms import DateForm, NewSchemeForm, SchemeForm
from ..gaps import gaps
from ..models import Scheme

FORM = "plans/form.html"


def trail(*steps):
    """Where one is: the list of versions, and what lies between."""
    return [(_("Versions of the plans"), reverse("plans:versions")), *steps]


def to_version(scheme):
    """A version in the trail."""
    return str(scheme), reverse("plans:version", args=[scheme.pk])


def the_draft(request, pk):
    """A version that is still to be changed; one that is published is refused with the reason."""
    row = visible(request, Scheme, pk)
    access.change_scheme.require(request.person, row)
    return row


@holding(access.keep_plans)
def versions(request):
    """``/plans/versions/``: drafts, and what was published."""
    found = queries.scheme_in_force(request.person)
    context = {"rows": queries.the_draft_first(request.person), "now": found}
    return render(request, "plans/versions.html", context)


@holding(access.keep_plans)
def new(request):
    """``/plans/versions/new/``: a draft, from nothing, from plans that are ready, or from another version."""
    form = NewSchemeForm(request.POST or None, viewer=request.person, initial={"source": request.GET.get("from")})
    return answer(
        request,
        form,
        lambda data: form.begin(by=request.person),
        title=_("Begin a new version"),
        lede=_("It begins as a draft. Nothing holds for anybody until you publish it."),
        back=lambda made: reverse("plans:version", args=[made.pk]),
        done=_("This is the draft. Look who falls under which plan before you publish it."),
        crumbs=trail(),
        button=_("Begin"),
        template=FORM,
    )


@holding(access.keep_plans)
def version(request, pk):
    """``/plans/versions/7/``: its plans in their order, with what is missing."""
    row = visible(request, Scheme, pk)
    plans = queries.names_of_rules(queries.plans_of(row, request.person), request.person)
    missing = gaps(row) if row.is_draft else []
    for plan in plans:
        plan.gaps = [gap.reason for gap in missing if gap.plan == plan]
    context = {
        "scheme": row,
        "plans": plans,
        "gaps": missing,
        "no_publish": access.INCOMPLETE if missing else "",
        "crumbs": trail(),
    }
    return render(request, "plans/version.html", context)


@holding(access.keep_plans)
def name(request, pk):
    """``/plans/versions/7/name/``: another name."""
    row = the_draft(request, pk)
    return answer(
        request,
        SchemeForm(request.POST or None, initial={"name": row.name}),
        lambda data: actions.rename(row, data["name"], by=request.person),
        title=_("Rename this version"),
        back=to_version(row)[1],
        crumbs=trail(to_version(row)),
        template=FORM,
    )


@holding(access.keep_plans)
def remove(request, pk):
    """``/plans/versions/7/removal/``: throw the draft away."""
    row = the_draft(request, pk)
    return sure(
        request,
        lambda: actions.drop(row, by=request.person),
        title=_("Throw this draft away?"),
        words=_("What is published stays as it is."),
        button=_("Throw away"),
        back=reverse("plans:versions"),
        done=_("The draft was thrown away."),
        crumbs=trail(to_version(row)),
    )


@holding(access.keep_plans)
def publish(request, pk):
    """``/plans/versions/7/publication/``: from which day on, and what changes for how many."""
    row = visible(request, Scheme, pk)
    access.publish.require(request.person, row)
    now = queries.scheme_in_force(request.person)
    people = facts_of(language=queries.language())
    plans = queries.plans_of(row, request.person)
    before = queries.plans_of(now, request.person) if now else []
    found, changed = queries.changes(before, plans, people)
    context = {
        "scheme": row,
        "now": now,
        "changes": found,
        "changed": len(changed),
        "total": len(people),
        "none": queries.sort_people(plans, people).none,
    }
    form = DateForm(request.POST or None)
    return answer(
        request,
        form,
        lambda data: actions.publish(row, data["from_date"], by=request.person),
        title=_("Publish %(version)s") % {"version": row.name},
        back=reverse("plans:versions"),
        done=_("Published. These plans never change again; a next version begins with a copy of them."),
        crumbs=trail(to_version(row)),
        template="plans/publish.html",
        more=context,
    )
