"""What is kept about me, and who looked."""

from django.core.paginator import Paginator
from django.shortcuts import render

from tandem.core.policies import signed_in
from tandem.people.queries import attach_places

from .models import Look
from .states import WHAT


@signed_in
def looks(request):
    """Who looked at my file, newest first."""
    rows = Look.objects.visible_to(request.person).select_related("viewer").order_by("-at", "-pk")
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    attach_places({look.viewer for look in page})
    for look in page:
        look.what_words = WHAT.get(look.what, look.what)
    return render(request, "privacy/looks.html", {"page": page})
