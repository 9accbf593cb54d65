"""Starting a round, its page, and its steps."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from tandem.core.access import audience
from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.people.models import Person

from .. import access, actions, queries
from ..forms import Later, Start, Why, last_day
from ..models import Chosen, Share
from ..parameters import Rounds
from .found import round_for


def _subject(request):
    about = key_in((request.POST or request.GET).get("about", ""))
    if not about:
        return request.person
    return get_object_or_404(Person.objects.visible_to(request.person), pk=about)


@signed_in
def new(request):
    """Start a round about oneself; as a coach, openly, about somebody whom one coaches (``?about=``)."""
    subject = _subject(request)
    access.start.require(request.person, subject)
    choices = {
        "versions": queries.forms(request.person),
        "readers": queries.readers_for(subject),
        "limits": Rounds.current(),
    }
    form = Start(request.POST or None, **choices)
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.start(subject, by=request.person, **form.cleaned_data)
        except ValidationError as fault:
            form.add_error(None, fault)
        else:
            return redirect("evaluations:people" if subject == request.person else "evaluations:round", made.pk)
    context = {"form": form, "subject": subject, "own": subject == request.person}
    return render(request, "evaluations/new.html", context, status=422 if form.errors else 200)


def _can(person, round):
    """For each verb the reason why not, or nothing."""
    verbs = ("agree", "choose", "ask_approval", "approve", "launch", "cancel", "extend", "end", "share", "close",
             "open_report", "measure_again", "summarise")  # fmt: skip
    return {f"why_not_{verb}": getattr(access, verb)(person, round) for verb in verbs}


@signed_in
def round(request, pk):
    """A round: how far it is, who is asked, what I can do."""
    me, found = request.person, round_for(request.person, pk)
    seat = queries.asked_of(me).filter(round=found).first()
    rows = list(queries.contributors_of(found, me))
    context = {
        "round": found,
        "seat": seat,
        "contributors": [row for row in rows if found.subject_id == me.pk or row != seat],
        "is_mine": found.subject_id == me.pk,
        "knows": found.subject_id == me.pk or bool(rows and rows != [seat]),
        "progress": queries.progress(found),
        "audience": audience(found, me),
        "steps": queries.steps(found),
        "later": Later(initial={"ends_date": last_day()}),
        "why": Why(),
        "shared": Share.objects.visible_to(me).filter(round=found).first(),
        "goals": Chosen.objects.visible_to(me).filter(round=found).select_related("goal"),
        **_can(me, found),
    }
    return render(request, "evaluations/round.html", context)


VERBS = {
    "agree": (actions.agree, _("Good. Now choose whom you want to ask."), "evaluations:people"),
    "approval": (actions.ask_approval, _("Your coach is asked."), "evaluations:round"),
    "approve": (actions.approve, _("Approved. Everybody is asked now."), "evaluations:round"),
    "launch": (actions.launch, _("Everybody is asked now."), "evaluations:round"),
    "stop": (actions.cancel, _("Stopped. What was answered is destroyed."), "evaluations:index"),
    "end": (actions.end, "", "evaluations:round"),
    "share": (actions.share, _("Shared with your coach."), "evaluations:report"),
    "unshare": (actions.unshare, _("No longer shared with your coach."), "evaluations:report"),
    "again": (actions.measure_again, "", "evaluations:people"),
}


@signed_in
@require_POST
def step(request, pk, verb):
    """One of the steps that need no form."""
    found = round_for(request.person, pk)
    if verb not in VERBS:
        raise Http404
    action, words, place = VERBS[verb]
    try:
        made = action(found, by=request.person)
    except ValidationError as fault:
        messages.error(request, " ".join(fault.messages))
        return redirect("evaluations:round", pk)
    if words:
        messages.success(request, words)
    if place == "evaluations:index":
        return redirect(place)
    return redirect(place, made.pk if verb == "again" else pk)


@signed_in
@require_POST
def remark(request, pk):
    """As the coach: choose otherwise, with what and why."""
    found, form = round_for(request.person, pk), Why(request.POST)
    if form.is_valid():
        actions.send_back(found, by=request.person, why=form.cleaned_data["why"])
        messages.success(request, _("%(name)s reads what you ask.") % {"name": found.subject.called})
    else:
        access.approve.require(request.person, found)
        messages.error(request, _("Say why, in a few words."))
    return redirect("evaluations:round", pk)


@signed_in
@require_POST
def time(request, pk):
    """Give people more time."""
    found, form = round_for(request.person, pk), Later(request.POST)
    access.extend.require(request.person, found)
    try:
        if form.is_valid():
            actions.extend(found, by=request.person, ends_date=form.cleaned_data["ends_date"])
            messages.success(request, _("There is more time now."))
        else:
            messages.error(request, form.errors["ends_date"][0])
    except ValidationError as fault:
        messages.error(request, fault.messages[0])
    return redirect("evaluations:round", pk)
