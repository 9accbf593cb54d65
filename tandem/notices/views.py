"""What I am told, and what I want mailed."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import signed_in

from . import actions
from .kinds import KINDS
from .models import MailChoice, Notice


@signed_in
def index(request):
    """My notices, newest first."""
    notices = Notice.objects.visible_to(request.person).exclude(by=request.person).select_related("by")
    notices = notices.order_by("-created_at", "-pk")
    page = Paginator(notices, 25).get_page(request.GET.get("page"))
    unread = any(notice.read_at is None for notice in page)
    return render(request, "notices/index.html", {"page": page, "unread": unread})


@signed_in
def notice(request, pk):
    """Follow a notice: it is read, and its link opens."""
    found = get_object_or_404(Notice.objects.visible_to(request.person), pk=pk)
    if request.method == "POST":
        actions.mark_read(Notice.objects.visible_to(request.person).filter(pk=found.pk), by=request.person)
    return redirect(found.url)


@signed_in
@require_POST
def all_read(request):
    """Mark all of mine as read."""
    actions.mark_read(Notice.objects.visible_to(request.person), by=request.person)
    messages.success(request, _("All notices are marked as read."))
    return redirect("notices:index")


@signed_in
def choices(request):
    """Which mail I want."""
    unwanted = set(MailChoice.objects.visible_to(request.person).filter(mail=False).values_list("kind", flat=True))
    if request.method == "POST":
        wanted = set(request.POST.getlist("mail"))
        for name, kind in KINDS.items():
            if (name in wanted) == (name in unwanted):
                actions.choose_mail(kind, name in wanted, by=request.person)
        messages.success(request, _("Saved. You get mail about what you chose, within your working hours."))
        return redirect("notices:choices")
    example = dict.fromkeys(("who", "what", "when"), "…")
    rows = [(name, kind.icon, _say(kind, example), name not in unwanted) for name, kind in KINDS.items()]
    return render(request, "notices/choices.html", {"rows": rows})


def _say(kind, example):
    class Names(dict):
        def __missing__(self, key):
            return "…"

    return str(kind.choice) or kind.say(Names(example))
