"""Who may give, correct and take back."""

import datetime

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.core.rules import rule

from ..parameters import Giving
from .distance import KEPT_FAR, NOT_THIS_WAY, has_blocked, is_closed_to
from .people import works_here


@rule
def give(by, receiver):
    """Anybody to anybody who works here."""
    yield by != receiver, _("This is you. Choose somebody else.")
    yield works_here(receiver), _("This person does not work here any more.")
    yield lambda: not has_blocked(by, receiver), KEPT_FAR % {"name": receiver.called}
    yield lambda: not is_closed_to(receiver, by), NOT_THIS_WAY % {"name": receiver.called}


def time_to_take_back(piece):
    """The moment until which the giver can correct it or take it back."""
    return piece.sent_at + datetime.timedelta(minutes=Giving.current().minutes_to_take_back)


def _too_late(minutes):
    words = ngettext(
        "This was possible for %(n)s minute after sending.",
        "This was possible for %(n)s minutes after sending.",
        minutes,
    )
    return words % {"n": minutes}


@rule
def take_back(by, piece):
    """The giver, for a while."""
    yield piece.giver_id == by.pk, _("Only the person who wrote it can do this.")
    yield piece.is_sent, _("It was taken back.")
    yield clock.now() <= time_to_take_back(piece), _too_late(Giving.current().minutes_to_take_back)


@rule
def take_back_together(by, sending):
    """What was sent to several, at once: the giver, for a while. Pieces that she took back already stay so."""
    yield sending.giver_id == by.pk, _("Only the person who wrote it can do this.")
    minutes = Giving.current().minutes_to_take_back
    yield clock.now() <= time_to_take_back(sending), _too_late(minutes)
