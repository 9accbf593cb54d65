"""Fetching: what one may not see does not exist."""

from django.shortcuts import get_object_or_404

from ..models import Contributor, Round


def round_for(person, pk, **which):
    """A round that a person may see. Raises Http404."""
    rows = Round.objects.visible_to(person).select_related("subject", "started_by", "summariser", "version__form")
    return get_object_or_404(rows, pk=pk, **which)


def seat_of(person, pk):
    """Where somebody herself is asked, in a round that has begun. Raises Http404."""
    rows = Contributor.objects.visible_to(person).filter(person=person, round__launched_date__isnull=False)
    return get_object_or_404(
        rows.exclude(round__state="cancelled").select_related(
            "person", "round__subject", "round__summariser", "round__version__form"
        ),
        pk=pk,
    )
