"""Asking for feedback about one's own work or, as a coach, about somebody in the open; and such a question to me."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in
from tandem.people.queries import attach_places

from .. import access, actions, queries
from ..asking_forms import Asked, Later, MoreTime, people_outside
from ..examples import EXAMPLES
from ..forms import No
from ..models import FeedbackRequest, Invitation
from ..parameters import Asking
from ..states import Answer
from .writing import number, people_like


def _picked(request):
    """The people who are ticked, with their place."""
    keys = [number(key) for key in (request.POST or request.GET).getlist("to")][:50]
    return attach_places(access.who_can_be_given(request.person).filter(pk__in=keys))


def _people(request):
    """Who is ticked, and whom the words find beside them, or with whom one worked."""
    picked = _picked(request)
    words = (request.POST or request.GET).get("q", "").replace("\0", "")[:200]
    if words.strip():
        others = [person for person in people_like(request.person, words) if person not in picked]
    else:
        others = [person for person in attach_places(queries.worked_with(request.person)) if person not in picked]
    return {"picked": picked, "people": others, "q": words}


def _form(request, sending):
    people = access.can_be_asked_about(request.person)
    if sending:
        return Asked(request.POST, people=people), people_outside(request.POST, "")
    start = {"about": request.GET.get("about", ""), "language": get_language()[:2], "subject": request.GET.get("of")}
    typed = {name: request.POST[name] for name in request.POST if name in Asked.base_fields}
    if request.POST.get("find", "1") != "1":  # an example that was taken over
        typed["question"] = request.POST["find"][:1000]
    kept = {name: value for name, value in request.POST.items() if name.startswith("outside")}
    return Asked(initial=start | typed, people=people), people_outside(None, start["language"], kept)


def _asked(request, form, outsiders):
    """Ask, or say in the form why not."""
    if not all([form.is_valid(), *(one.is_valid() for one in outsiders)]):
        return False
    values = dict(form.cleaned_data)
    values["outsiders"] = [one.person for one in outsiders if one.person]
    try:
        actions.ask(values.pop("question"), _picked(request), by=request.person, **values)
    except ValidationError as fault:
        form.add_error(None, fault)
        return False
    return True


@signed_in
def ask(request):
    """Ask one or more people. The button ``find`` looks for people and sends nothing."""
    if request.htmx:
        return render(request, "feedback/ask.html#people", _people(request))
    sending = request.method == "POST" and "find" not in request.POST
    form, outsiders = _form(request, sending)
    if sending and _asked(request, form, outsiders):
        messages.success(request, _("Asked. You see here who answers."))
        return redirect("feedback:asked")
    context = {
        "form": form,
        "outsiders": outsiders,
        "outside": Asking.current().outside,
        "outside_open": any(one.errors for one in outsiders),
        "link_days": Asking.current().link_days,
        "coaches": form.fields["subject"].queryset.exists(),
        "examples": EXAMPLES,
        "abouts": queries.suggested_abouts(request.person),
        **_people(request),
    }
    wrong = form.errors or context["outside_open"]
    return render(request, "feedback/ask.html", context, status=422 if wrong else 200)


def _mine(request, pk):
    """A question that was put to me."""
    mine = Invitation.objects.visible_to(request.person).filter(person=request.person)
    return get_object_or_404(mine.select_related("request__asker", "request__subject"), pk=pk)


def _page(request, found, status=200, **forms):
    context = {"invitation": found, "why_not": access.answer(request.person, found)}
    if found.state == Answer.WAITING and not context["why_not"]:
        context |= {"form": No(), "later": Later()} | forms
    return render(request, "feedback/invitation.html", context, status=status)


@signed_in
def invitation(request, pk):
    """A question that was put to me: answer it, ask to be asked later, or say no."""
    return _page(request, _mine(request, pk))


@signed_in
@require_POST
def decline(request, pk):
    """Not now."""
    found, form = _mine(request, pk), No(request.POST)
    if not form.is_valid():
        return _page(request, found, 422, form=form)
    actions.decline(found, by=request.person, note=form.cleaned_data["note"])
    messages.success(request, _("%(name)s knows that you have no answer now.") % {"name": found.request.asker.called})
    return redirect("feedback:index")


@signed_in
@require_POST
def later(request, pk):
    """Not now, but on a day that I name."""
    found, form = _mine(request, pk), Later(request.POST)
    access.decline.require(request.person, found)
    if form.is_valid():
        try:
            actions.postpone(found, by=request.person, date=form.cleaned_data["date"])
        except ValidationError as fault:
            form.add_error("date", fault)
    if not form.is_valid():
        return _page(request, found, 422, later=form)
    messages.success(request, _("%(name)s sees when you will answer.") % {"name": found.request.asker.called})
    return redirect("feedback:index")


@signed_in
@require_POST
def remind(request, pk):
    """Remind somebody whom I asked, once."""
    rows = Invitation.objects.visible_to(request.person).select_related("request__asker", "request__subject", "person")
    found = get_object_or_404(rows, pk=pk)
    actions.remind(found, by=request.person)
    words = _("%(name)s gets one notice: “%(asker)s still asks you for feedback”. Nothing more.")
    messages.success(request, words % {"name": found.person.called, "asker": request.person.name})
    return redirect("feedback:asked")


def _request(request, pk):
    return get_object_or_404(FeedbackRequest.objects.visible_to(request.person), pk=pk)


@signed_in
@require_POST
def extend(request, pk):
    """Give more time."""
    found, form = _request(request, pk), MoreTime(request.POST)
    access.cancel.require(request.person, found)
    try:
        if not form.is_valid():
            raise ValidationError(next(iter(form.errors.values())))
        actions.extend(found, by=request.person, date=form.cleaned_data["date"])
    except ValidationError as fault:
        messages.error(request, " ".join(fault.messages))
    else:
        messages.success(request, _("Who has not answered knows that there is more time."))
    return redirect("feedback:asked")


@signed_in
@require_POST
def cancel(request, pk):
    """Ask no longer."""
    actions.cancel(_request(request, pk), by=request.person)
    messages.success(request, _("Nobody is asked any more. What was answered stays."))
    return redirect("feedback:asked")
