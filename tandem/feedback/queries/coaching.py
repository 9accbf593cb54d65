"""The coach beside the one who writes, and how her writing grows: for herself alone."""

from tandem.people.models import Person

from ..models import CoachChoice, Points, Rewording

LATELY = 13


def has_coach(person: Person) -> bool:
    """Whether she has the coach beside her while she writes."""
    return not CoachChoice.objects.visible_to(person).filter(is_on=False).exists()


def own_points(person: Person, most: int = LATELY) -> list[Points]:
    """The points of the last pieces that a person sent, oldest first; what went to several at once counts once."""
    rows = (
        Points.objects.visible_to(person).select_related("feedback").order_by("-feedback__sent_at", "-pk")[: 4 * most]
    )
    once = {row.feedback.sending_id or -row.pk: row for row in rows}
    return list(reversed(list(once.values())[:most]))


def own_rewordings(person: Person):
    """When she asked the language model for other words, newest first."""
    return Rewording.objects.visible_to(person)
