"""One piece of feedback, and what giver and receiver can do with it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from tandem.core.access import audience
from tandem.core.policies import signed_in

from .. import access, actions, queries
from ..forms import Message
from ..models import Feedback, Points, PutAside, Reply, ReplyTravels, Share, Thanks


def _visible(request, pk):
    return get_object_or_404(queries.with_people(Feedback.objects.visible_to(request.person)), pk=pk)


def _can(person, piece):
    """For each verb the reason why not, or nothing: what the buttons say."""
    verbs = {
        "take_back": access.take_back,
        "thank": access.thank,
        "share": access.share_with_coach,
        "receive": access.receive,
        "reply": access.join_thread,
        "hide": access.take_out_of_view,
        "join": access.join_thanks,
        "clarify": access.ask_to_clarify,
    }
    return {f"why_not_{name}": verb(person, piece) for name, verb in verbs.items()}


@signed_in
def piece(request, pk):
    """The words, the thread between the two, what can be done with it. Taken back: only that it was."""
    me = request.person
    found = queries.with_people(Feedback.objects.visible_to(me)).filter(pk=pk).first()
    if found is None:
        trace = queries.withdrawals(me).filter(feedback=pk).first()
        if trace is None:
            raise Http404
        return render(request, "feedback/taken_back.html", {"trace": trace})
    queries.attach_joined(queries.attach_abouts([found], me), me)
    context = {
        "piece": found,
        "audience": audience(found, me),
        "is_mine": found.receiver_id == me.pk,
        "is_given": found.giver_id == me.pk,
        "asker": access.asker_who_reads(found),
        "thread": queries.attach_waiting(Reply.objects.visible_to(me).filter(feedback=found).select_related("author")),
        "questions": queries.QUESTIONS,
        "travels": ReplyTravels.objects.visible_to(me).filter(feedback=found).exists(),
        "thanks": Thanks.objects.visible_to(me).filter(feedback=found).first(),
        "share": Share.objects.visible_to(me).filter(feedback=found).select_related("coach").first(),
        "is_aside": PutAside.objects.visible_to(me).filter(feedback=found).exists(),
        "coach": access.coach_today(found.receiver),
        "is_in_view": access.is_in_view(found),
        "points": Points.objects.visible_to(me).filter(feedback=found).first(),
        "until": access.time_to_take_back(found),
        **_can(me, found),
    }
    if context["is_mine"]:
        context["themes"] = list(queries.themes(me))
        context["in_themes"] = queries.themes_of(found, me)
    return render(request, "feedback/piece.html", context)


def _verb(verb, done, back="feedback:piece", undo=""):
    """A page that does one thing with a piece and goes back to it, with a word and a way to undo."""

    @signed_in
    @require_POST
    def view(request, pk):
        found = _visible(request, pk)
        verb(found, by=request.person)
        tag = f"undo:{reverse(undo, args=[pk])}" if undo else ""
        messages.success(request, done % {"name": found.author.called}, extra_tags=tag)
        return redirect(back, pk) if back == "feedback:piece" else redirect(back)

    view.__doc__ = verb.__doc__
    return view


thank = _verb(actions.thank, _("%(name)s sees your thanks."))
share = _verb(actions.share, _("Shared with your coach."), undo="feedback:unshare")
unshare = _verb(actions.unshare, _("No longer shared with your coach."))
keep = _verb(actions.keep, _("Added to your file for the formal conversation."), undo="feedback:unkeep")
unkeep = _verb(actions.unkeep, _("Taken out of your file."))
put_aside = _verb(actions.put_aside, _("Put aside. Only you see that."), "feedback:index", undo="feedback:bring_back")
bring_back = _verb(actions.bring_back, _("It is back among the others."))
withdraw = _verb(actions.withdraw, _("Taken back. The words are no longer there for anybody else."))


@signed_in
@require_POST
def reply(request, pk):
    """Write in the thread."""
    found, form = _visible(request, pk), Message(request.POST)
    if not form.is_valid():
        messages.error(request, form.errors["text"][0])
        return redirect("feedback:piece", pk)
    message = actions.reply(found, by=request.person, text=form.cleaned_data["text"])
    return redirect(f"{reverse('feedback:piece', args=[pk])}#reply-{message.pk}")


@signed_in
@require_POST
def clarify(request, pk):
    """One of the ready questions, in my language, into the thread; it waits there for an answer."""
    found, place = _visible(request, pk), request.POST.get("question", "")
    access.ask_to_clarify.require(request.person, found)
    if place not in {"0", "1", "2"}:
        messages.error(request, _("Choose one of the questions."))
        return redirect("feedback:piece", pk)
    message = actions.ask_to_clarify(found, by=request.person, text=str(queries.QUESTIONS[int(place)]))
    messages.success(request, _("%(name)s is asked, and gets a notice.") % {"name": found.giver.called})
    return redirect(f"{reverse('feedback:piece', args=[pk])}#reply-{message.pk}")
