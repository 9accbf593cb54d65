"""Asking for feedback about one's own work, and answering such a question."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in
from tandem.people.queries import attach_places

from .. import access, actions, queries
from ..forms import No, Question
from ..models import FeedbackRequest, Invitation
from ..states import Answer
from .writing import number, people_like


def _picked(request):
    """The people who are ticked, with their place."""
    keys = [number(key) for key in (request.POST or request.GET).getlist("to")][:50]
    return attach_places(access.who_can_be_given(request.person).filter(pk__in=keys))


def _people(request):
    """Who is ticked, and whom the words find beside them."""
    picked = _picked(request)
    words = (request.POST or request.GET).get("q", "").replace("\0", "")[:200]
    others = [person for person in people_like(request.person, words) if person not in picked]
    return {"picked": picked, "people": others, "q": words}


@signed_in
def ask(request):
    """Ask one or more people. The button ``find`` looks for people and sends nothing."""
    if request.htmx:
        return render(request, "feedback/ask.html#people", _people(request))
    sending = request.method == "POST" and "find" not in request.POST
    if sending:
        form = Question(request.POST)
    else:
        start = {"about": request.GET.get("about", ""), "language": get_language()[:2]}
        form = Question(
            initial=start | {name: request.POST[name] for name in request.POST if name in Question.base_fields}
        )
    if sending and form.is_valid():
        try:
            actions.ask(form.cleaned_data.pop("question"), _picked(request), by=request.person, **form.cleaned_data)
        except ValidationError as fault:
            form.add_error(None, fault)
        else:
            messages.success(request, _("Asked. You see here who answers."))
            return redirect("feedback:asked")
    context = {"form": form, "abouts": queries.suggested_abouts(request.person), **_people(request)}
    return render(request, "feedback/ask.html", context, status=422 if form.errors else 200)


@signed_in
def invitation(request, pk):
    """A question that was put to me: answer it, or say no."""
    mine = Invitation.objects.visible_to(request.person).filter(person=request.person)
    found = get_object_or_404(mine.select_related("request__asker"), pk=pk)
    if found.state == Answer.WAITING:
        return render(request, "feedback/invitation.html", {"invitation": found, "form": No()})
    return render(request, "feedback/invitation.html", {"invitation": found})


@signed_in
@require_POST
def decline(request, pk):
    """Not now."""
    mine = Invitation.objects.visible_to(request.person).filter(person=request.person)
    found = get_object_or_404(mine.select_related("request__asker"), pk=pk)
    form = No(request.POST)
    if not form.is_valid():
        return render(request, "feedback/invitation.html", {"invitation": found, "form": form}, status=422)
    actions.decline(found, by=request.person, note=form.cleaned_data["note"])
    messages.success(request, _("%(name)s knows that you have no answer now.") % {"name": found.request.asker.called})
    return redirect("feedback:index")


@signed_in
@require_POST
def cancel(request, pk):
    """Ask no longer."""
    found = get_object_or_404(FeedbackRequest.objects.visible_to(request.person), pk=pk)
    actions.cancel(found, by=request.person)
    messages.success(request, _("Nobody is asked any more. What was answered stays."))
    return redirect("feedback:asked")
