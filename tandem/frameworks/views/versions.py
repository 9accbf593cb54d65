"""A version as the people who are asked see it, and what a draft changes."""

from django.http import Http404
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from tandem.core.policies import holding, signed_in

from .. import access, queries
from ..asking import About, form_for
from ..comparison import differences
from ..gaps import NAMES
from ..models import FormVersion
from ..states import ASKED
from .answering import visible
from .forms import to_form, trail


def _some_goal():
    return [About(0, _("The title of a goal"))]


@signed_in
def version(request, pk):
    """``/frameworks/forms/versions/7/``: the questions, ``?in=`` a language, ``?as=`` somebody, ``?on=phone``."""
    row = visible(request, FormVersion, pk, "form")
    language = request.GET.get("in") if request.GET.get("in") in NAMES else (get_language() or "en")[:2]
    asked = ASKED[row.form.purpose]
    category = request.GET.get("as") if request.GET.get("as") in asked else asked[0]
    with translation.override(language):
        shown = {"name": row.form.name, "intro": row.intro, "asked": form_for(row, category, about=_some_goal).render()}
    context = shown | {
        "version": row,
        "language": language,
        "languages": NAMES,
        "category": category,
        "categories": [(one, one.label) for one in asked],
        "phone": request.GET.get("on") == "phone",
        "keeps": access.keep_content(request.person) == "",
        "crumbs": trail(to_form(row.form)),
    }
    return render(request, "frameworks/version.html", context)


@holding(access.keep_content)
def comparison(request, pk):
    """``/frameworks/forms/versions/7/comparison/``: beside the version that was published before it."""
    row = visible(request, FormVersion, pk, "form")
    earlier = FormVersion.objects.visible_to(request.person).filter(form=row.form, number__lt=row.number).first()
    if earlier is None:
        raise Http404
    found = differences(queries.parts_of(earlier), queries.parts_of(row))
    context = {"version": row, "earlier": earlier, "differences": found, "crumbs": trail(to_form(row.form))}
    return render(request, "frameworks/comparison.html", context)
