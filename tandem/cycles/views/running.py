"""A cycle that runs: pause, dates, out and in again, who runs it, and the end."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.keys import key_in
from tandem.core.policies import signed_in
from tandem.frameworks.views.answering import answer, sure, visible

from .. import access, actions, jobs, queries
from ..forms import EndStandInForm, RunnerForm, StandInForm, Until, Why, WhyNot
from ..models import Place, Runner
from .drafting import cycle_for, to_cycle, trail

FORM = "cycles/form.html"


def _form(request, form, act, row, *, title, done, **rest):
    return answer(
        request,
        form,
        act,
        title=title,
        back=rest.pop("back", to_cycle(row)[1]),
        done=done,
        crumbs=rest.pop("crumbs", trail(to_cycle(row))),
        template=FORM,
        **rest,
    )


@signed_in
def pause(request, pk):
    """``/cycles/7/pause/``: nobody is reminded, nobody comes in."""
    row = cycle_for(request, pk, access.pause)
    return _form(
        request,
        Why(request.POST or None),
        lambda data: actions.pause(row, by=request.person, why=data["why"]),
        row,
        title=_("Pause this cycle"),
        lede=_("Nobody is reminded and nobody comes in until you go on. Who is talking can go on talking."),
        done=_("The cycle is paused."),
        button=_("Pause"),
    )


@signed_in
def resume(request, pk):
    """``/cycles/7/resumption/``: go on."""
    row = cycle_for(request, pk, access.resume)
    return sure(
        request,
        lambda: actions.resume(row, by=request.person),
        title=_("Go on with this cycle?"),
        words=_("From tonight on newcomers come in and reminders go out again."),
        button=_("Go on"),
        back=to_cycle(row)[1],
        done=_("The cycle goes on."),
        crumbs=trail(to_cycle(row)),
    )


@signed_in
def close(request, pk):
    """``/cycles/7/closing/``: end it."""
    row = cycle_for(request, pk, access.close)

    def act(data):
        actions.close(row, by=request.person, why=data["why"])
        jobs.start()

    counts = queries.counts(Place.objects.visible_to(request.person).filter(cycle=row))
    return _form(
        request,
        Why(request.POST or None),
        act,
        row,
        title=_("Close this cycle"),
        lede=_(
            "What was talked about can still be written down and signed. What was not will not be held: both are told."
        ),
        done=_("The cycle is being closed."),
        button=_("Close"),
        more={"counts": counts},
    )


@signed_in
def extend(request, pk):
    """``/cycles/7/date/``: a later date, for all that is not done or for those that are ticked (``?place=``)."""
    row = cycle_for(request, pk, access.extend)
    keys = [key for value in request.GET.getlist("place") if (key := key_in(value))]
    places = None
    if keys:
        places = list(queries.places_of(row, request.person).filter(pk__in=keys))

    def act(data):
        return actions.extend(row, data["due_date"], by=request.person, why=data["why"], places=places)

    form = Until(request.POST or None, initial={"due_date": row.to_date})
    if request.method == "POST" and form.is_valid():
        try:
            moved = act(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            words = ngettext(
                "The date of %(n)s conversation has moved.", "The date of %(n)s conversations has moved.", moved
            )
            messages.success(request, words % {"n": moved})
            return redirect("cycles:cycle", row.pk)
    context = {
        "form": form,
        "title": _("Move the date"),
        "lede": _("Only to a later day, and only of what is not done. Who it is about is told once."),
        "crumbs": trail(to_cycle(row)),
        "button": _("Move"),
        "back": to_cycle(row)[1],
        "places": places,
    }
    return render(request, FORM, context)


def place_for(request, pk, rule):
    """The place, when the person sees it; refused with the reason to who may not."""
    row = visible(request, Place, pk, "cycle", "person", "guide", "conversation")
    rule.require(request.person, row)
    return row


def _of_place(request, row, form, act, **rest):
    back = reverse("cycles:places", args=[row.cycle_id])
    crumbs = trail(to_cycle(row.cycle), (_("By name"), back))
    return _form(request, form, act, row.cycle, back=back, crumbs=crumbs, more={"place": row}, **rest)


@signed_in
def take_out(request, pk):
    """``/cycles/places/7/out/``: somebody needs no conversation this time."""
    row = place_for(request, pk, access.take_out)
    return _of_place(
        request,
        row,
        WhyNot(request.POST or None),
        lambda data: actions.take_out(row, by=request.person, why=data["why"]),
        title=_("Take %(name)s out") % {"name": row.person.name},
        lede=_("The conversation will not be held, and both are told why. What they prepared stays theirs."),
        done=_("Taken out. You can open it again at any time."),
        button=_("Take out"),
    )


@signed_in
def reopen(request, pk):
    """``/cycles/places/7/again/``: somebody has her conversation after all."""
    row = place_for(request, pk, access.reopen)
    return _of_place(
        request,
        row,
        Until(request.POST or None),
        lambda data: actions.reopen(row, data["due_date"], by=request.person, why=data["why"]),
        title=_("Open the conversation of %(name)s again") % {"name": row.person.name},
        lede=_("A new conversation with the coach of today. Both are told."),
        done=_("A new conversation lies ready for both."),
        button=_("Open again"),
    )


@signed_in
def stand_in(request, pk):
    """``/cycles/places/7/stand-in/``: somebody holds the conversation in the place of a coach who is away."""
    row = place_for(request, pk, access.ask_stand_in)
    return _of_place(
        request,
        row,
        StandInForm(request.POST or None, viewer=request.person),
        lambda data: actions.ask_stand_in(row, data["person"], by=request.person, why=data["why"]),
        title=_("Let somebody stand in for the coach of %(name)s") % {"name": row.person.name},
        lede=_("For a coach who is away for long. The stand-in prepares, talks and signs; you see only how far it is."),
        done=_("Asked. All three are told, with your reason."),
        button=_("Ask it"),
    )


@signed_in
def end_stand_in(request, pk):
    """``/cycles/places/7/stand-in/end/``: the coach has the seat again."""
    row = place_for(request, pk, access.end_stand_in)
    return _of_place(
        request,
        row,
        EndStandInForm(request.POST or None),
        lambda data: actions.end_stand_in(row, by=request.person, why=data["why"]),
        title=_("End the stand-in for the coach of %(name)s") % {"name": row.person.name},
        lede=_(
            "The coach of today holds it again. What the stand-in prepared and did not share stays with the stand-in."
        ),
        done=_("Ended. All three are told."),
        button=_("End it"),
    )


@signed_in
def runners(request, pk):
    """``/cycles/7/runners/``: who runs it, and one more."""
    row = cycle_for(request, pk, access.run)
    form = RunnerForm(request.POST or None)
    return answer(
        request,
        form,
        lambda data: actions.add_runner(row, data["person"], by=request.person),
        title=_("Who runs it"),
        lede=_(
            "They see by name how far everybody is, never what is in a conversation. Everybody can read who they are."
        ),
        back=reverse("cycles:runners", args=[row.pk]),
        crumbs=trail(to_cycle(row)),
        button=_("Add"),
        template="cycles/runners.html",
        more={"cycle": row, "runners": list(queries.runners(row))},
    )


@signed_in
def remove_runner(request, pk):
    """``/cycles/runners/7/removal/``: somebody does not run it any more."""
    row = visible(request, Runner, pk, "cycle", "person")
    access.remove_runner.require(request.person, row)
    back = reverse("cycles:runners", args=[row.cycle_id])
    return sure(
        request,
        lambda: actions.remove_runner(row, by=request.person),
        title=_("%(name)s runs this cycle no more?") % {"name": row.person.name},
        words=_("From then on she or he sees no names in it."),
        button=_("Take away"),
        back=back,
        done=_("Done."),
        crumbs=trail(to_cycle(row.cycle), (_("Who runs it"), back)),
    )
