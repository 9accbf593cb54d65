"""Questions, competences and scales of a draft."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from tandem.core.policies import holding

from .. import access, actions
from ..forms import FORMS, CompetenceForm, ScaleForm, lines_of
from ..models import Choice, Competence, Question, Scale, ScaleStep
from ..states import Kind
from .answering import answer, sure, visible
from .drafts import crumbs_of, questions_of, the_draft, to_draft

TITLES = {
    Kind.SCALE: gettext_lazy("A question on a scale"),
    Kind.TEXT: gettext_lazy("A question in one’s own words"),
    Kind.CHOICE: gettext_lazy("A question with answers to choose from"),
    Kind.HEADING: gettext_lazy("A heading or explanation"),
}


def part(request, model, pk):
    """A part of a draft; one of a published version is refused with the reason."""
    row = visible(request, model, pk, "version__form")
    access.change_version.require(request.person, row.version)
    return row


def _form(request, version, kind, row=None, initial=None):
    mine = {"purpose": version.form.purpose}
    mine["competences"] = Competence.objects.visible_to(request.person).filter(version=version)
    if kind == Kind.SCALE:
        mine["scales"] = Scale.objects.visible_to(request.person).filter(version=version)
    if row and kind == Kind.CHOICE:
        initial = lines_of(Choice.objects.visible_to(request.person).filter(question=row))
    return FORMS[kind](request.POST or None, row=row, initial=initial, **mine)


@holding(access.keep_content)
def new(request, pk, kind):
    """``/frameworks/forms/versions/7/questions/scale/``: one more; ``?competence=`` where it comes to stand."""
    row = the_draft(request, pk)
    if kind not in Kind.values:
        raise Http404
    form = _form(request, row, kind, initial={"competence": request.GET.get("competence")})
    return answer(
        request,
        form,
        lambda data: actions.add_question(row, by=request.person, kind=kind, **data),
        title=TITLES[kind],
        lede=_("It comes after the last question of its competence, or else at the end."),
        back=lambda made: f"{to_draft(row)[1]}#question-{made.pk}",
        done=_("Added."),
        crumbs=crumbs_of(row),
    )


@holding(access.keep_content)
def question(request, pk):
    """``/frameworks/forms/questions/7/``: other words, another scale, who is asked."""
    row = part(request, Question, pk)
    return answer(
        request,
        _form(request, row.version, row.kind, row),
        lambda data: actions.change_question(row, by=request.person, **data),
        title=TITLES[row.kind],
        back=f"{to_draft(row.version)[1]}#question-{pk}",
        crumbs=crumbs_of(row.version),
    )


@require_POST
@holding(access.keep_content)
def move(request, pk):
    """``/frameworks/forms/questions/7/place/``: one place up, or down."""
    row = part(request, Question, pk)
    actions.move_question(row, by=request.person, up=request.POST.get("to") == "up")
    if request.htmx:
        return render(request, "frameworks/draft.html#questions", questions_of(row.version))
    return redirect(f"{to_draft(row.version)[1]}#question-{pk}")


@holding(access.keep_content)
def remove(request, pk):
    """``/frameworks/forms/questions/7/removal/``"""
    row = part(request, Question, pk)
    return sure(
        request,
        lambda: actions.remove_question(row, by=request.person),
        title=_("Remove this question?"),
        words=str(row) or _("The question is empty."),
        button=_("Remove"),
        back=to_draft(row.version)[1],
        done=_("Removed. Versions that asked it keep it."),
        crumbs=crumbs_of(row.version),
    )


@holding(access.keep_content)
def competence_new(request, pk):
    """``/frameworks/forms/versions/7/competences/``: one more."""
    row = the_draft(request, pk)
    return answer(
        request,
        CompetenceForm(request.POST or None),
        lambda data: actions.add_competence(row, by=request.person, **data),
        title=_("Add a competence"),
        lede=_("Questions in one competence stand together, and are told together in a report."),
        back=to_draft(row)[1],
        done=_("Added. Now put questions in it."),
        crumbs=crumbs_of(row),
    )


@holding(access.keep_content)
def competence(request, pk):
    """``/frameworks/forms/competences/7/``: another name or meaning."""
    row = part(request, Competence, pk)
    return answer(
        request,
        CompetenceForm(request.POST or None, row=row),
        lambda data: actions.change_competence(row, by=request.person, **data),
        title=_("Change a competence"),
        back=to_draft(row.version)[1],
        crumbs=crumbs_of(row.version),
    )


@holding(access.keep_content)
def competence_remove(request, pk):
    """``/frameworks/forms/competences/7/removal/``"""
    row = part(request, Competence, pk)
    return sure(
        request,
        lambda: actions.remove_competence(row, by=request.person),
        title=_("Remove “%(name)s”?") % {"name": str(row)},
        words=_("Its questions stay, outside any competence."),
        button=_("Remove"),
        back=to_draft(row.version)[1],
        done=_("Removed."),
        crumbs=crumbs_of(row.version),
    )


def _of_scale(data):
    return {"steps": data.pop("rows"), **data}


@holding(access.keep_content)
def scale_new(request, pk):
    """``/frameworks/forms/versions/7/scales/``: one more."""
    row = the_draft(request, pk)
    return answer(
        request,
        ScaleForm(request.POST or None),
        lambda data: actions.add_scale(row, by=request.person, **_of_scale(data)),
        title=_("Add a scale"),
        back=to_draft(row)[1],
        done=_("Added."),
        crumbs=crumbs_of(row),
    )


@holding(access.keep_content)
def scale(request, pk):
    """``/frameworks/forms/scales/7/``: its name and steps."""
    row = part(request, Scale, pk)
    steps = ScaleStep.objects.visible_to(request.person).filter(scale=row)
    initial = lines_of(steps) | {"cannot_judge": row.cannot_judge}
    return answer(
        request,
        ScaleForm(request.POST or None, row=row, initial=initial),
        lambda data: actions.change_scale(row, by=request.person, **_of_scale(data)),
        title=_("Change a scale"),
        back=to_draft(row.version)[1],
        crumbs=crumbs_of(row.version),
    )


@holding(access.keep_content)
def scale_remove(request, pk):
    """``/frameworks/forms/scales/7/removal/``"""
    row = part(request, Scale, pk)
    return sure(
        request,
        lambda: actions.remove_scale(row, by=request.person),
        title=_("Remove “%(name)s”?") % {"name": str(row)},
        words=_("A scale can go when no question uses it."),
        button=_("Remove"),
        back=to_draft(row.version)[1],
        done=_("Removed."),
        crumbs=crumbs_of(row.version),
    )
