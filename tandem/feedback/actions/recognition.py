"""What is done with recognition that a team or everybody reads."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import RecognitionHidden, ThanksJoined
from ..models import JoinedThanks, OutOfView


@action
def take_out_of_view(piece, *, by):
    """Keep recognition between the two from now on: the receiver alone decides that."""
    access.take_out_of_view.require(by, piece)
    OutOfView.objects.create(feedback=piece, at=clock.now())
    announce(RecognitionHidden(by=by.pk, feedback=piece.pk))


@action
def bring_into_view(piece, *, by):
    """Let those read it again for whom it was written."""
    access.receive.require(by, piece)
    OutOfView.objects.filter(feedback=piece).delete()


@action
def join_thanks(piece, *, by):
    """Join in the thanks, by name."""
    access.join_thanks.require(by, piece)
    JoinedThanks.objects.create(feedback=piece, person=by, at=clock.now())
    announce(ThanksJoined(by=by.pk, feedback=piece.pk))


@action
def leave_thanks(piece, *, by):
    """No longer join in."""
    JoinedThanks.objects.filter(feedback=piece, person=by).delete()
