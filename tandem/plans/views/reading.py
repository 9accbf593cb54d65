"""What everybody reads: the plans that hold, and one's own."""

from django.shortcuts import render

from tandem.core.policies import signed_in

from .. import access, queries


@signed_in
def index(request):
    """``/plans/``: which conversations are expected of whom, and why."""
    scheme = queries.scheme_in_force(request.person)
    plans = queries.plans_of(scheme, request.person) if scheme else []
    context = {
        "scheme": scheme,
        "plans": queries.names_of_rules(plans, request.person),
        "keeps": access.keep_plans(request.person) == "",
    }
    return render(request, "plans/index.html", context)


@signed_in
def mine(request):
    """``/plans/mine/``: which moments when, in which rhythm, why, and what it means for me."""
    plan = queries.plan_of(request.person)
    return render(request, "plans/mine.html", {"plan": plan, "keeps": access.keep_plans(request.person) == ""})
