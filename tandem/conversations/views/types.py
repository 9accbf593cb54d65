"""The types of conversation: what each asks of both sides, and how the talk goes. Their questions are kept where all
question forms are kept."""

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.policies import holding, signed_in
from tandem.frameworks import access as frameworks
from tandem.frameworks.models import QuestionForm
from tandem.frameworks.views.answering import answer, visible

from .. import access, actions, queries
from ..forms import TypeForm
from ..states import GUIDE_KINDS, TEAM, Kind, Side


def trail(*steps):
    """Where one is: the types, and what lies between."""
    return [(_("Types of conversation"), reverse("conversations:types")), *steps]


@signed_in
def types(request):
    """``/conversations/types/``: those that can be chosen; ``?retired``: those out of use."""
    retired, keeps = "retired" in request.GET, frameworks.keep_content(request.person) == ""
    rows = queries.types(request.person, in_use=not retired)
    labels = dict(GUIDE_KINDS)
    order = (Kind.FORMAL, Kind.INFORMAL, TEAM)
    groups = [(labels[kind], [row for row in rows if row.kind == kind]) for kind in order]
    waiting = queries.forms_without_type(request.person) if keeps and not retired else []
    context = {"groups": groups, "found": bool(rows), "waiting": waiting, "keeps": keeps, "retired": retired}
    context["drafts"] = queries.drafts_of(request.person) if keeps else {}
    return render(request, "conversations/types.html", context)


@signed_in
def type_(request, slug):
    """``/conversations/types/progress/``: what both are asked beside each other, and how the talk goes."""
    row = queries.type_of(slug, request.person)
    if row is None:
        raise Http404
    asked, topics = queries.both_asked(row.asked), queries.topics_of(row, request.person)
    sides = [
        (Side.PERSON, _("What the employee is asked"), "self", asked[Side.PERSON]),
        (Side.COACH, _("What the coach is asked"), "coach", asked[Side.COACH]),
    ]
    if row.kind == TEAM:
        sides = [(Side.PERSON, _("What everybody is asked"), "self", asked[Side.PERSON])]
    context = {
        "type": row,
        "sides": sides,
        "topics": topics,
        "minutes": sum(topic.minutes for topic in topics),
        "keeps": frameworks.keep_content(request.person) == "",
        "no_draft": frameworks.start_draft(request.person, row.form),
        "draft": queries.drafts_of(request.person).get(slug),
        "crumbs": trail(),
    }
    return render(request, "conversations/type.html", context)


@holding(frameworks.keep_content)
def new_type(request, pk):
    """``/conversations/types/new/7/``: conversations that ask this form."""
    form = visible(request, QuestionForm, pk)
    access.make_type.require(request.person, form)
    return answer(
        request,
        TypeForm(request.POST or None),
        lambda data: actions.add_type(form, by=request.person, **data),
        title=_("A type of conversation: %(form)s") % {"form": str(form)},
        lede=_("Its name, introduction and questions are those of the form."),
        back=lambda guide: reverse("conversations:type", args=[guide.slug]),
        done=_("From now on it can be chosen when a conversation is planned."),
        crumbs=trail(),
    )
