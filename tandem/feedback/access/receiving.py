"""What the receiver alone decides, and the thread of the two."""

from django.utils.translation import gettext_lazy as _

from tandem.core.rules import rule

from ..models import Feedback, JoinedThanks, OutOfView, Share, Thanks
from ..states import Reach
from .asking import asker_who_reads
from .distance import KEPT_FAR, NOT_THIS_WAY, has_blocked, is_closed_to
from .people import coach_today


@rule
def receive(by, piece):
    """Everything that is the receiver's alone: put aside, keep, stop sharing."""
    yield piece.receiver_id == by.pk, _("Only the person who received it can do this.")
    yield piece.is_sent, _("It was taken back.")


@rule
def thank(by, piece):
    """The receiver, once."""
    yield receive(by, piece) == "", receive(by, piece)
    yield piece.giver_id is not None, _("It came from outside: no message can go back.")
    yield lambda: not Thanks.objects.filter(feedback=piece).exists(), _("You have thanked already.")


@rule
def share_with_coach(by, piece):
    """The receiver, who alone decides; with her coach of today."""
    yield receive(by, piece) == "", receive(by, piece)
    yield piece.reach != Reach.COACH, _("It was sent to your coach too.")
    coach = coach_today(by)
    yield coach is not None, _("You have no coach today.")
    yield coach != piece.giver, _("Your coach wrote it.")
    yield lambda: asker_who_reads(piece) != coach, _("It was sent to your coach too.")
    yield lambda: not Share.objects.filter(feedback=piece).exists(), _("You share it already.")


@rule
def join_thread(by, piece):
    """The two, as long as neither has blocked the other."""
    yield by.pk in {piece.giver_id, piece.receiver_id}, _("The thread is between the two.")
    yield piece.giver_id is not None, _("It came from outside: no message can go back.")
    yield piece.is_sent, _("It was taken back.")
    other = piece.receiver if by.pk == piece.giver_id else piece.giver
    yield lambda: not has_blocked(by, other), KEPT_FAR % {"name": other.called}
    yield lambda: not is_closed_to(other, by), NOT_THIS_WAY % {"name": other.called}


@rule
def ask_to_clarify(by, piece):
    """The receiver asks the giver what was meant."""
    yield receive(by, piece) == "", receive(by, piece)
    yield join_thread(by, piece) == "", join_thread(by, piece)


@rule
def take_out_of_view(by, piece):
    """The receiver alone, of recognition that others can read."""
    yield receive(by, piece) == "", receive(by, piece)
    yield piece.is_recognition, _("Nobody else can read it.")
    yield lambda: not OutOfView.objects.filter(feedback=piece).exists(), _("It is out of view already.")


@rule
def join_thanks(by, piece):
    """Who reads recognition that somebody else gave somebody else, once."""
    yield piece.is_recognition, _("This is between the two.")
    yield by.pk not in {piece.giver_id, piece.receiver_id}, _("These are your own thanks.")
    seen = Feedback.objects.visible_to(by).filter(pk=piece.pk)
    yield seen.exists, _("This is between the two.")
    joined = JoinedThanks.objects.filter(feedback=piece, person=by)
    yield lambda: not joined.exists(), _("You have joined in already.")
    yield lambda: not is_closed_to(piece.receiver, by), NOT_THIS_WAY % {"name": piece.receiver.called}
