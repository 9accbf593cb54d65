"""Values and skills."""

from itertools import groupby

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import holding, signed_in

from .. import access, actions
from ..forms import FamilyForm, SkillForm, ValueForm
from ..models import Skill, SkillFamily, Value
from .answering import answer, visible


def _page(request, view, **context):
    keeps, retired = access.keep_content(request.person) == "", "retired" in request.GET
    return render(request, "frameworks/content.html", {"view": view, "keeps": keeps, "retired": retired, **context})


@signed_in
def values(request):
    """``/frameworks/content/``: what the organisation stands for; ``?retired``: what it no longer chooses."""
    found = Value.objects.visible_to(request.person).filter(retired_date__isnull="retired" not in request.GET)
    return _page(request, "values", rows=list(found))


@signed_in
def skills(request):
    """``/frameworks/content/skills/``: by family; ``?q=`` a word."""
    words = request.GET.get("q", "").strip().casefold()
    found = Skill.objects.visible_to(request.person).filter(retired_date__isnull="retired" not in request.GET)
    rows = [one for one in found.select_related("family") if words in f"{one.name} {one.meaning}".casefold()]
    families = [(family, list(some)) for family, some in groupby(rows, key=lambda one: one.family)]
    if not words and "retired" not in request.GET:
        used = {family.pk for family, _some in families}
        families += [(one, []) for one in SkillFamily.objects.visible_to(request.person) if one.pk not in used]
    return _page(request, "skills", families=families, words=words)


def _back(view, words):
    address = reverse(f"frameworks:{view}")
    return {"back": address, "crumbs": [(words, address)]}


def of_values():
    """Back to the values."""
    return _back("values", _("Values"))


def of_skills():
    """Back to the skills."""
    return _back("skills", _("Skills"))


@holding(access.keep_content)
def value_new(request):
    """``/frameworks/content/values/new/``"""
    form = ValueForm(request.POST or None)
    return answer(
        request,
        form,
        lambda data: actions.add_value(by=request.person, **data),
        title=_("Add a value"),
        **of_values(),
    )


@holding(access.keep_content)
def value(request, pk):
    """``/frameworks/content/values/7/``: other words."""
    row = visible(request, Value, pk)
    return answer(
        request,
        ValueForm(request.POST or None, row=row),
        lambda data: actions.change_value(row, by=request.person, **data),
        title=_("Change %(name)s") % {"name": str(row)},
        **of_values(),
    )


@require_POST
@holding(access.keep_content)
def value_move(request, pk):
    """``/frameworks/content/values/7/place/``: one place up, or down."""
    actions.move_value(visible(request, Value, pk), by=request.person, up=request.POST.get("to") == "up")
    return redirect("frameworks:values")


def _retire(request, row, act, back):
    again = row.retired_date is not None
    act(row, by=request.person, again=again)
    messages.success(request, _("In use again.") if again else _("Out of use. Where it was chosen it stays."))
    return redirect(back)


@require_POST
@holding(access.keep_content)
def value_retire(request, pk):
    """``/frameworks/content/values/7/retirement/``"""
    return _retire(request, visible(request, Value, pk), actions.retire_value, "frameworks:values")


@holding(access.keep_content)
def skill_new(request):
    """``/frameworks/content/skills/new/``; ``?family=``"""
    form = SkillForm(request.POST or None, viewer=request.person, initial={"family": request.GET.get("family")})
    return answer(
        request,
        form,
        lambda data: actions.add_skill(by=request.person, **data),
        title=_("Add a skill"),
        **of_skills(),
    )


@holding(access.keep_content)
def skill(request, pk):
    """``/frameworks/content/skills/7/``: other words, another family."""
    row = visible(request, Skill, pk)
    form = SkillForm(request.POST or None, viewer=request.person, row=row, initial={"family": row.family_id})
    return answer(
        request,
        form,
        lambda data: actions.change_skill(row, by=request.person, **data),
        title=_("Change %(name)s") % {"name": str(row)},
        **of_skills(),
    )


@require_POST
@holding(access.keep_content)
def skill_retire(request, pk):
    """``/frameworks/content/skills/7/retirement/``"""
    return _retire(request, visible(request, Skill, pk), actions.retire_skill, "frameworks:skills")


@holding(access.keep_content)
def family_new(request):
    """``/frameworks/content/skills/families/new/``"""
    return answer(
        request,
        FamilyForm(request.POST or None),
        lambda data: actions.add_family(by=request.person, **data),
        title=_("Add a family of skills"),
        **of_skills(),
    )


@holding(access.keep_content)
def family(request, pk):
    """``/frameworks/content/skills/families/7/``: other names."""
    row = visible(request, SkillFamily, pk)
    return answer(
        request,
        FamilyForm(request.POST or None, row=row),
        lambda data: actions.change_family(row, by=request.person, **data),
        title=_("Change %(name)s") % {"name": str(row)},
        **of_skills(),
    )
