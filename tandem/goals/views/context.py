"""The world round goals has changed: marked, asked, answered, followed."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.paging import LongPaginator
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import AnswerForm, ContextForm
from ..models import ContextChange, ContextQuestion
from ..states import About, Verdict
from .dialogs import dialog, go, visible

PAGE = 25
WHOLE = ("goal__person", "goal__team", "goal__unit", "person")


@signed_in
def mark_changed(request, pk):
    """``/goals/7/changed/``: say what changed; who hangs on it is asked."""
    goal = visible(request, pk)
    access.mark_changed.require(request.person, goal)
    number = len(queries.live_below(goal))
    asked = ngettext(
        "%(n)s goal hangs on this one, on all levels. Its owner gets one question.",
        "%(n)s goals hang on this one, on all levels. Each owner gets one question.",
        number,
    )
    return dialog(
        request,
        goal,
        ContextForm(request.POST or None, of_organisation=goal.of_organisation),
        do=lambda data: actions.mark_changed(goal, by=request.person, **{"about": About.GOAL} | data),
        said=_("Asked. You can follow the answers here."),
        back=lambda change: reverse("goals:context_change", args=[change.pk]),
        title=_("Something has changed"),
        note=asked % {"n": number} if number else _("No goal hangs on this one: there is nobody to ask."),
        button=_("Ask them"),
    )


@signed_in
def context_change(request, pk):
    """``/goals/changes/7/``: what was answered, level by level; names of the goals that one may see."""
    change = visible(request, pk, ContextChange, WHOLE)
    only = request.GET.get("only", "")
    only = only if only == "silent" or only in Verdict.values else ""
    follows = access.follow_answers(request.person, change) == ""
    rows = queries.asked_about(change, request.person, only, follows)
    page = LongPaginator(rows, PAGE).get_page(request.GET.get("page"))
    levels, split = queries.answers_to(change) if follows else ([], None)
    page.object_list = queries.attach_followed(page.object_list)
    context = {
        "change": change,
        "goal": change.goal,
        "opens_goal": queries.sees_goal(change, request.person),
        "levels": levels,
        "split": split,
        "late": change.answer_by_date < clock.today(),
        "page": page,
        "only": only,
        "choices": [("", _("Everybody")), ("silent", _("No answer yet")), *Verdict.choices],
        "why_not_stop": access.stop_asking(request.person, change),
    }
    return render(request, "goals/context_change.html", context)


@signed_in
def questions(request):
    """``/goals/questions/``: what one is asked about one's own goals."""
    page = Paginator(queries.questions_to(request.person), PAGE).get_page(request.GET.get("page"))
    promised = queries.promised_by(request.person)
    return render(request, "goals/questions.html", {"page": page, "promised": promised})


@signed_in
def answer_question(request, pk):
    """``/goals/questions/7/``: still right, adjust (on to the form), retire (with the reason)."""
    row = visible(request, pk, ContextQuestion, ("goal__person", "change__goal", "change__person"))
    access.answer_question.require(request.person, row)

    def back(_done):
        verdict = request.POST.get("verdict")
        return reverse("goals:adjust", args=[row.goal_id]) if verdict == Verdict.ADJUST else ""

    return dialog(
        request,
        row.goal,
        AnswerForm(request.POST or None, initial={"verdict": request.GET.get("verdict", "")}),
        do=lambda data: actions.answer_question(row, by=request.person, **data),
        said=_("Answered. It stands in the history of your goal."),
        back=back,
        title=_("Is this goal still right?"),
        note=row.goal.title,
        button=_("Answer"),
        body="goals/body_answer_question.html",
        question=row,
        quote=row.change.text,
    )


@require_POST
@signed_in
def stop_asking(request, pk):
    """``/goals/changes/7/stop/``"""
    change = visible(request, pk, ContextChange, WHOLE)
    actions.stop_asking(change, by=request.person)
    messages.success(request, _("Nobody is waited for any longer. What was answered stands."))
    return go(request, reverse("goals:context_change", args=[change.pk]))
