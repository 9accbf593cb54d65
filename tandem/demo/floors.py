"""Two pages to measure others against: how little can a page cost here? In demo mode only; see docs/benchmark.md."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from tandem.core.policies import demo_only, signed_in
from tandem.people.models import Person


@demo_only
def empty(request):
    """Nothing: what the middleware costs."""
    return HttpResponse()


@demo_only
@signed_in
def page(request):
    """The layout of every page for who is signed in, with one indexed query in it."""
    person = get_object_or_404(Person.objects.visible_to(request.person), pk=request.person.pk)
    return render(request, "demo/floor.html", {"person": person})
