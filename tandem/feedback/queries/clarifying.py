"""Ready questions to ask what was meant, and whether one still waits."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from ..models import Reply

QUESTIONS = (
    _("Can you tell me which moment you mean?"),
    _("What did it do for you, or for the work?"),
    _("What would you like to see next time?"),
)


def attach_waiting(thread: Iterable[Reply]) -> list[Reply]:
    """Give each reply of a thread, oldest first, ``.waits``: a question after which the other has not written."""
    replies = list(thread)
    for place, reply in enumerate(replies):
        answered = any(later.author_id != reply.author_id for later in replies[place + 1 :])
        reply.waits = reply.asks and not answered
    return replies
