"""The sheet: for who is asked here, and for who comes by a link from outside.

For an anonymous sheet the server keeps nothing until it is sent, and says no word of thanks in the session: what one
writes meanwhile stays in one's own browser.
"""

from functools import wraps

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_resolver
from django.utils import translation
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core import clock
from tandem.core.policies import by_link, signed_in
from tandem.frameworks import asking
from tandem.frameworks.states import Kind

from .. import access, actions, queries
from ..forms import No
from ..models import Draft, Sheet
from .found import seat_of


def unlogged(view):
    """The log has no line of what is answered here, nor of a refusal: it would tell who came, and when."""

    @wraps(view)
    def quiet(request, *args, **kwargs):
        try:
            response = view(request, *args, **kwargs)
        except PermissionDenied as fault:
            response = get_resolver().resolve_error_handler(403)(request, exception=fault)
        response._has_been_logged = True
        return response

    return quiet


def said_on(form):
    """{key of a question: (option counted from 0, or None; words)} of a valid form."""
    return {answer.question.pk: (_option(answer), answer.text) for answer in form.answers()}


def _option(answer):
    if answer.question.kind == Kind.SCALE and not answer.cannot_judge:
        return answer.value - 1
    if answer.question.kind == Kind.CHOICE:
        return [choice.pk for choice in answer.question.choices].index(answer.choice)
    return None


def _form(seat, data=None, **more):
    return asking.form_for(seat.round.version, seat.category, data, **more)


def _send(seat, form, by):
    """Whether it was sent; if not, the form says why."""
    if not form.is_valid():
        return False
    try:
        if access.is_hidden(seat):
            actions.put_in(seat, said_on(form), by=by)
        else:
            actions.sign(seat, said_on(form), by)
    except ValidationError as fault:
        form.add_error(None, fault)
        return False
    return True


def _context(seat, by):
    return {
        "seat": seat,
        "round": seat.round,
        "hidden": access.is_hidden(seat),
        "said": access.said_before(seat),
        "audience": access.answer_audience(seat),
        "why_not": access.answer(by, seat),
        "no": No(),
    }


@signed_in
@unlogged
def answer(request, pk):
    """What I answer; afterwards only that I have responded, and, where it is signed, what I wrote."""
    me, seat = request.person, seat_of(request.person, pk)
    context = _context(seat, me)
    if request.method == "POST" and context["why_not"]:
        raise PermissionDenied(context["why_not"])
    if context["why_not"]:
        context["responded"] = queries.has_responded(seat)
        context["sheet"] = Sheet.objects.visible_to(me).filter(contributor=seat).first()
        context["answers"] = queries.signed_answers(seat, me)
        return render(request, "evaluations/answered.html", context)
    draft = Draft.objects.visible_to(me).filter(contributor=seat).first()
    form = _form(seat, request.POST or None)
    if request.method == "POST" and _send(seat, form, me):
        return redirect("evaluations:answer", pk)
    if draft and request.method != "POST":
        form.initial = draft.answers
    context |= {"form": form, "alone": queries.writes_alone(seat)}
    return render(request, "evaluations/answer.html", context, status=422 if form.errors else 200)


@signed_in
@require_POST
def draft(request, pk):
    """Keep what somebody is writing who signs."""
    seat = seat_of(request.person, pk)
    if access.is_hidden(seat):
        raise PermissionDenied(_("Of an anonymous answer nothing is kept before it is sent."))
    access.answer.require(request.person, seat)
    form = _form(seat, request.POST, unfinished=True)
    form.is_valid()
    kept = {name: form.cleaned_data[name] for name in form.fields if form.cleaned_data.get(name) not in ("", None)}
    actions.save_draft(seat, kept, by=request.person)
    time = localtime(clock.now()).strftime("%H:%M")
    return HttpResponse(_("Draft saved at %(time)s") % {"time": time}, content_type="text/plain; charset=utf-8")


@signed_in
@unlogged
@require_POST
def decline(request, pk):
    """A polite no."""
    seat, form = seat_of(request.person, pk), No(request.POST)
    access.answer.require(request.person, seat)
    form.is_valid()
    actions.decline(seat, request.person, form.cleaned_data.get("note", ""))
    return redirect("evaluations:answer", pk)


def _dead(request):
    """Not ours, too old, replaced, or of a round that is over: nobody learns which."""
    return render(request, "evaluations/outside_gone.html", status=404)


@by_link(actions.behind, _dead)
@unlogged
def outside(request, seat):
    """The sheet of somebody without an account, by her link, in her language."""
    with translation.override(seat.language):
        return _outside(request, seat)


def _outside(request, seat):
    context = _context(seat, None) | {"language": seat.language}
    if not context["why_not"] and request.method == "POST":
        if "no" in request.POST:
            actions.decline(seat, None)
            return redirect(request.path)
        form = _form(seat, request.POST)
        if _send(seat, form, None):
            return redirect(request.path)
    else:
        form = _form(seat)
    context |= {"form": form, "alone": queries.writes_alone(seat)}
    answer = render(request, "evaluations/outside.html", context, status=422 if form.errors else 200)
    answer.headers["Content-Language"] = seat.language
    return answer
