"""What feedback could remind somebody of, gently: at most one of a kind, with why. For herself alone."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OuterRef, Q

from tandem.core import clock
from tandem.people.models import Absence, Person

from ..models import FeedbackRequest, NudgeRest, Reply
from ..states import State

ALL, ASKED_NOBODY, WAITS, CLARIFY, THANK_HELPER = "all", "asked_nobody", "waits", "clarify", "thank_helper"
KINDS = (ASKED_NOBODY, WAITS, CLARIFY, THANK_HELPER)
LONG_AGO = datetime.timedelta(days=60)


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """What could be said: its ``kind``, ``key`` (of this one occasion), and what it is about."""

    kind: str
    key: str = ""
    about: Any = None
    days: int = 0


class Rests:
    """What rests for a person today. One query."""

    def __init__(self, person: Person):
        rows = NudgeRest.objects.visible_to(person).filter(Q(until_date=None) | Q(until_date__gt=clock.today()))
        self.resting = set(rows.values_list("kind", "occasion"))

    def wanted(self, kind: str, key: str = "") -> bool:
        """Whether this one may be shown."""
        return not {(ALL, ""), (kind, ""), (kind, key)} & self.resting

    @property
    def off(self) -> set[str]:
        """The kinds that are off; more than the choices on the page when all are."""
        return {kind for kind, occasion in self.resting if not occasion}


def is_away(person: Person) -> bool:
    """Absent today, or no day of work: nothing is asked of who is away."""
    today = clock.today()
    if today.isoweekday() not in (person.workdays or [1, 2, 3, 4, 5]):
        return True
    return Absence.objects.filter(person=person, during__contains=today).exists()


def occasions(person: Person, rests: Rests) -> list[Occasion]:
    """What feedback could say to a person today, in the order of weight; nothing while she is away. Three queries."""
    if (ALL, "") in rests.resting or is_away(person):
        return []
    found = [*_clarifying(person), *_asked_nobody(person)]
    return [one for one in found if rests.wanted(one.kind, one.key)]


def _days(moment: datetime.datetime) -> int:
    return (clock.now() - moment).days


def _clarifying(person: Person):
    """The receiver of what she gave asks what was meant, and waits."""
    later = Reply.objects.filter(feedback=OuterRef("feedback"), author=person.pk, at__gt=OuterRef("at"))
    mine = Reply.objects.visible_to(person).filter(asks=True, feedback__giver=person, feedback__state=State.SENT)
    asked = mine.filter(~Exists(later), ~Q(author=F("feedback__giver"))).select_related("author").order_by("at")
    for reply in asked[:1]:
        yield Occasion(kind=CLARIFY, key=str(reply.pk), about=reply, days=_days(reply.at))


def _asked_nobody(person: Person):
    """She has asked before, and not for long: an occasion for each month."""
    last = FeedbackRequest.objects.visible_to(person).filter(asker=person).first()
    if last and clock.now() - last.asked_at > LONG_AGO:
        yield Occasion(kind=ASKED_NOBODY, key=str(last.pk), about=last, days=_days(last.asked_at))
