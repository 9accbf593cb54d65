"""What the organisation chose, why, and what it means: generated from the dataclasses of every module."""

from dataclasses import fields

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.models import ParameterValue
from tandem.core.parameters import SECTIONS
from tandem.core.policies import signed_in

from .. import access, actions
from ..forms.parameters import ParameterForm
from .record import answer


def _declared(section, key):
    """The field of a parameter; 404 for one that does not exist."""
    found = next((f for f in fields(SECTIONS[section]) if f.name == key), None) if section in SECTIONS else None
    if found is None:
        raise Http404
    return found


def _chosen(viewer, **which):
    """{(section, key): the values of the whole organisation, newest first}."""
    rows = ParameterValue.objects.visible_to(viewer).filter(part=None, **which)
    chosen = {}
    for row in rows.order_by("-from_date", "-pk"):
        chosen.setdefault((row.section, row.key), []).append(row)
    return chosen


def _told(section, declared, rows):
    """One parameter as the page tells it."""
    now = next((row for row in rows if row.from_date <= clock.today()), None)
    return {
        "key": declared.name,
        "section": section,
        **{name: declared.metadata[name] for name in ("kind", "label", "help", "means")},
        "unit": declared.metadata.get("unit", ""),
        "value": now.value if now else declared.default,
        "default": declared.default,
        "chosen": now,
        "coming": [row for row in rows if row.from_date > clock.today()],
    }


@signed_in
def parameters(request):
    """Every parameter: what it does, its value, why, since when, what it means for an employee."""
    chosen = _chosen(request.person)
    sections = [
        {
            "name": name,
            "title": section.title,
            "note": (section.__doc__ or "").strip() if section.__doc__ else "",
            "why_not": access.choose_parameter(request.person, name),
            "parameters": [_told(name, f, chosen.get((name, f.name), [])) for f in fields(section)],
        }
        for name, section in sorted(SECTIONS.items(), key=lambda item: str(item[1].title))
    ]
    return render(request, "people/parameters.html", {"sections": sections})


@signed_in
def change(request, section, key):
    """Another value for a parameter, from a date on, with the reason."""
    declared = _declared(section, key)
    access.choose_parameter.require(request.person, section)
    told = _told(section, declared, _chosen(request.person, section=section, key=key).get((section, key), []))
    form = ParameterForm(
        request.POST or None, declared=declared, initial={"value": told["value"], "from_date": clock.today()}
    )

    def act(data):
        actions.choose(section, key, data["value"], by=request.person, why=data["why"], from_date=data["from_date"])

    back = reverse("people:parameters")
    return answer(
        request,
        form,
        act,
        title=told["label"],
        lede=told["help"],
        back=back,
        done=_("Saved. Everybody can read what was chosen, and why."),
        crumbs=((_("Parameters"), back),),
    )
