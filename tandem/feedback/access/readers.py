"""The read rule of a piece turned round: which people see it, for the chip and page by page."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from tandem.core import clock
from tandem.people.models import Person

from ..models import Feedback, OutOfView
from ..states import Reach
from .asking import asker_who_reads
from .people import coach_today, everybody, members
from .reading import open_to_coach


def is_in_view(piece):
    """Whether a piece is recognition that others read: not taken out of view, and the receiver works here still.

    Asks nothing of the database for a piece of ``queries.with_people``.
    """
    if not piece.is_recognition or clock.today() not in piece.receiver.employed:
        return False
    if hasattr(piece, "is_out_of_view"):
        return not piece.is_out_of_view
    return not OutOfView.objects.filter(feedback=piece).exists()


def readers(piece):
    """Everybody who sees a piece: once taken back only its giver."""
    if not piece.is_sent:
        return Person.objects.filter(pk=piece.giver_id)
    keys = [piece.giver_id, piece.receiver_id]
    if Feedback.objects.filter(open_to_coach(), pk=piece.pk).exists() and (coach := coach_today(piece.receiver)):
        keys.append(coach.pk)
    if asker := asker_who_reads(piece):
        keys.append(asker.pk)
    found = Q(pk__in=keys)
    if is_in_view(piece):
        others = everybody() if piece.reach == Reach.EVERYBODY else members(piece.team)
        found |= Q(pk__in=others.values("pk"))
    return Person.objects.filter(found)


def circle(piece, number=0):
    """Who reads recognition, in words: ``Dok 4 (9 people)``; without a number where it was not counted."""
    name = _("Everybody who works here") if piece.reach == Reach.EVERYBODY else piece.team.name
    if not number:
        return name
    return ngettext_lazy("%(name)s (%(n)s person)", "%(name)s (%(n)s people)", number) % {"name": name, "n": number}
