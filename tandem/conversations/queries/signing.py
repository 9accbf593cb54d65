"""What waits for signatures."""

import datetime

from tandem.core import clock

from ..models import Conversation, SignOff
from ..parameters import Formal
from ..states import Side, State


def to_remind():
    """[(conversation, side)] that wait for a signature long enough to look whether a reminder is due. Two queries."""
    since = clock.now() - datetime.timedelta(days=Formal.current().sign_within // 3 - 1)
    rows = Conversation.objects.filter(state=State.SIGNING, signing_at__lt=since).select_related(
        "person", "coach", "guide"
    )
    said = set(SignOff.objects.filter(conversation__in=rows).values_list("conversation", "side"))
    return [(row, side) for row in rows.order_by("pk") for side in Side if (row.pk, side) not in said]
