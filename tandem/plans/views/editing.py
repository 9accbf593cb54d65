"""The plans of a draft, and their formal moments."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import holding
from tandem.frameworks.views.answering import answer, sure, visible

from .. import access, actions, queries
from ..forms import MomentForm, PlanForm
from ..models import Moment, Plan
from .versions import FORM, the_draft, to_version, trail

PLAN = "plans/plan_form.html"


def of_draft(request, model, pk, *related):
    """A part of a draft; one of a published version is refused with the reason."""
    row = visible(request, model, pk, *related)
    access.change_scheme.require(request.person, row.scheme if model is Plan else row.plan.scheme)
    return row


def _at(plan):
    return f"{to_version(plan.scheme)[1]}#plan-{plan.pk}"


@holding(access.keep_plans)
def plan_new(request, pk):
    """``/plans/versions/7/plans/``: one more."""
    scheme = the_draft(request, pk)
    form = PlanForm(request.POST or None, viewer=request.person)
    return answer(
        request,
        form,
        lambda data: actions.add_plan(scheme, by=request.person, **form.values()),
        title=_("Add a plan"),
        lede=_("It comes after the others. The first plan that fits somebody is hers."),
        back=lambda made: f"{to_version(scheme)[1]}#plan-{made.pk}",
        done=_("Added. Give it its formal moments."),
        crumbs=trail(to_version(scheme)),
        template=PLAN,
    )


@holding(access.keep_plans)
def plan(request, pk):
    """``/plans/plans/7/``: other people, another rhythm, other words."""
    row = of_draft(request, Plan, pk, "scheme")
    form = PlanForm(request.POST or None, viewer=request.person, row=row)
    return answer(
        request,
        form,
        lambda data: actions.change_plan(row, by=request.person, **form.values()),
        title=_("Change %(plan)s") % {"plan": str(row)},
        lede=_("A row that stays empty asks nothing. All rows that are filled in have to hold."),
        back=_at(row),
        crumbs=trail(to_version(row.scheme)),
        template=PLAN,
    )


@require_POST
@holding(access.keep_plans)
def plan_move(request, pk):
    """``/plans/plans/7/place/``: one place up, or down."""
    row = of_draft(request, Plan, pk, "scheme")
    actions.move_plan(row, by=request.person, up=request.POST.get("to") == "up")
    return redirect(_at(row))


@holding(access.keep_plans)
def plan_remove(request, pk):
    """``/plans/plans/7/removal/``"""
    row = of_draft(request, Plan, pk, "scheme")
    return sure(
        request,
        lambda: actions.remove_plan(row, by=request.person),
        title=_("Remove this plan?"),
        words=str(row),
        button=_("Remove"),
        back=to_version(row.scheme)[1],
        done=_("Removed. Versions that are published keep it."),
        crumbs=trail(to_version(row.scheme)),
    )


@holding(access.keep_plans)
def moment_new(request, pk):
    """``/plans/plans/7/moments/``: one more formal conversation."""
    row = of_draft(request, Plan, pk, "scheme")
    form = MomentForm(request.POST or None)
    return answer(
        request,
        form,
        lambda data: actions.add_moment(row, by=request.person, **form.values()),
        title=_("Add a formal conversation"),
        lede=str(row),
        back=_at(row),
        done=_("Added."),
        crumbs=trail(to_version(row.scheme)),
        template=FORM,
    )


@holding(access.keep_plans)
def moment(request, pk):
    """``/plans/moments/7/``: another guide, another time."""
    row = of_draft(request, Moment, pk, "plan__scheme")
    form = MomentForm(request.POST or None, row=row)
    return answer(
        request,
        form,
        lambda data: actions.change_moment(row, by=request.person, **form.values()),
        title=_("Change a formal conversation"),
        lede=str(row.plan),
        back=_at(row.plan),
        crumbs=trail(to_version(row.plan.scheme)),
        template=FORM,
    )


@holding(access.keep_plans)
def moment_remove(request, pk):
    """``/plans/moments/7/removal/``"""
    row = of_draft(request, Moment, pk, "plan__scheme")
    return sure(
        request,
        lambda: actions.remove_moment(row, by=request.person),
        title=_("Remove this conversation from the plan?"),
        words=f"{queries.title_of(row)}, {row.when}",
        button=_("Remove"),
        back=_at(row.plan),
        done=_("Removed. Versions that are published keep it."),
        crumbs=trail(to_version(row.plan.scheme)),
    )
