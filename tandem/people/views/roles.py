"""Who holds which role: to give and end for administrators, to read for everybody."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.policies import holding, signed_in
from tandem.core.search import by_name

from .. import access, actions
from ..forms.roles import EndRoleForm, GiveRoleForm
from ..models import Grant
from ..opens import OPENS
from ..reasons import add_reasons
from ..states import Role
from .record import answer

PAGE = 25
NAMES_SHOWN = 30


@holding(access.see_roles)
def roles(request):
    """Every grant, in force first; who gave it and why stands in the history."""
    rows = Grant.objects.visible_to(request.person).select_related("holder", "unit")
    chosen = request.GET.get("role", "")
    past = request.GET.get("past") == "1"
    if chosen in Role.values:
        rows = rows.filter(role=chosen)
    rows = rows.filter(during__fully_lt=(clock.today(), None)) if past else rows.in_force()
    page = Paginator(rows.order_by("role", *by_name("holder__"), "pk"), PAGE).get_page(request.GET.get("page"))
    add_reasons(page.object_list)
    for row in page.object_list:
        row.why_not = access.give_role(request.person, row.role)
    context = {"page": page, "roles": Role.choices, "chosen": chosen, "past": past, "query": _query(chosen, past)}
    return render(request, "people/roles.html", context)


def _query(chosen, past):
    return "&".join(
        part for part in (f"role={chosen}" if chosen in Role.values else "", "past=1" if past else "") if part
    )


@signed_in
def holders(request):
    """Who can see what: each role, what it opens, and who holds it today."""
    held = {}
    grants = Grant.objects.visible_to(request.person).in_force().select_related("holder", "unit")
    for row in grants.order_by(*by_name("holder__"), "pk"):
        held.setdefault(row.role, []).append(row)
    listed = [
        {
            "label": role.label,
            "opens": OPENS[role][0],
            "closed": OPENS[role][1],
            "holders": held.get(role.value, [])[:NAMES_SHOWN],
            "more": max(len(held.get(role.value, [])) - NAMES_SHOWN, 0),
        }
        for role in Role
    ]
    return render(request, "people/holders.html", {"roles": listed, "why_not_manage": access.see_roles(request.person)})


@holding(access.see_roles)
def give(request):
    """A role from today on."""

    def act(data):
        actions.give_role(data["holder"], data["role"], by=request.person, unit=data["unit"], why=data["why"])

    back = reverse("people:roles")
    return answer(
        request,
        GiveRoleForm(request.POST or None, viewer=request.person),
        act,
        title=_("Give a role"),
        lede=_("Everybody can read who holds which role."),
        button=_("Give the role"),
        back=back,
        done=_("The role is given, from today on."),
        crumbs=((_("Roles"), back),),
    )


@holding(access.see_roles)
def end(request, pk):
    """A role ends today, and with it every session of its holder."""
    row = get_object_or_404(Grant.objects.visible_to(request.person).in_force().select_related("holder", "unit"), pk=pk)
    access.give_role.require(request.person, row.role)
    back = reverse("people:roles")
    words = {"name": row.holder.name, "role": row.get_role_display()}
    return answer(
        request,
        EndRoleForm(request.POST or None),
        lambda data: actions.end_role(row, by=request.person, why=data["why"]),
        title=_("End the role %(role)s of %(name)s") % words,
        lede=_("It ends at once. All sessions of this person end too; she or he can sign in again."),
        button=_("End the role"),
        back=back,
        done=_("The role has ended."),
        crumbs=((_("Roles"), back),),
    )
