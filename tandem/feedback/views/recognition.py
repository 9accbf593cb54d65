"""Recognition that a team or everybody reads: the page, joining in the thanks, who reads it, out of view."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.access import audience
from tandem.core.paging import LongPaginator
from tandem.core.policies import signed_in
from tandem.people.models import Person
from tandem.people.queries import attach_places

from .. import access, actions, queries
from ..models import Feedback

PER_PAGE, NAMES_PER_PAGE = 20, 50


def _visible(request, pk):
    return get_object_or_404(queries.with_people(Feedback.objects.visible_to(request.person)), pk=pk)


@signed_in
def recognition(request):
    """What I may read of what people thank each other for."""
    me, words = request.person, request.GET.get("q", "").replace("\0", "")[:200]
    page = LongPaginator(queries.recognition(me, words), PER_PAGE).get_page(request.GET.get("page"))
    pieces = queries.attach_joined(queries.attach_audiences(page, me), me)
    query = request.GET.copy()
    query.pop("page", None)
    context = {"q": words, "page": page, "pieces": pieces, "query": query.urlencode()}
    return render(request, "feedback/recognition.html" + ("#list" if request.htmx else ""), context)


@signed_in
def readers(request, pk):
    """The names of all who read a piece, page by page."""
    piece = _visible(request, pk)
    people = Person.objects.visible_to(request.person) & access.readers(piece)
    page = Paginator(people, NAMES_PER_PAGE).get_page(request.GET.get("page"))
    page.object_list = attach_places(page.object_list)
    context = {"piece": piece, "page": page, "audience": audience(piece, request.person)}
    return render(request, "feedback/readers.html", context)


def _back(request, pk):
    if "feed" in request.POST:
        return redirect(f"{reverse('feedback:recognition')}#piece-{pk}")
    return redirect("feedback:piece", pk)


@signed_in
@require_POST
def join_thanks(request, pk):
    """Join in the thanks, by name."""
    piece = _visible(request, pk)
    actions.join_thanks(piece, by=request.person)
    undo = f"undo:{reverse('feedback:leave_thanks', args=[pk])}"
    messages.success(request, _("%(name)s sees that you join in.") % {"name": piece.receiver.called}, extra_tags=undo)
    return _back(request, pk)


@signed_in
@require_POST
def leave_thanks(request, pk):
    """No longer join in."""
    piece = _visible(request, pk)
    actions.leave_thanks(piece, by=request.person)
    return _back(request, pk)


@signed_in
@require_POST
def take_out_of_view(request, pk):
    """Keep recognition between the two."""
    piece = _visible(request, pk)
    actions.take_out_of_view(piece, by=request.person)
    undo = f"undo:{reverse('feedback:bring_into_view', args=[pk])}"
    messages.success(request, _("Out of view. It is between the two of you again."), extra_tags=undo)
    return redirect("feedback:piece", pk)


@signed_in
@require_POST
def bring_into_view(request, pk):
    """Let others read it again."""
    piece = _visible(request, pk)
    actions.bring_into_view(piece, by=request.person)
    messages.success(request, _("It can be read again."))
    return redirect("feedback:piece", pk)
