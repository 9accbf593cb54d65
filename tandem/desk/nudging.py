"""Gentle nudges of my week: why, not now, and off. They come after what others wait for, and never while away."""

import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import clock
from tandem.feedback import queries as feedback
from tandem.feedback.models import Feedback
from tandem.goals.models import Obstacle

LATELY = datetime.timedelta(days=14)


def gentle(person, rests, nudge):
    """What could be said, as ``nudge(...)``; nothing that rests."""
    for one in feedback.occasions(person, rests):
        yield (_asks_what if one.kind == feedback.CLARIFY else _asked_nobody)(one, nudge)
    if rests.wanted(feedback.THANK_HELPER) and not feedback.is_away(person):
        yield from _helped(person, rests, nudge)


def _asks_what(one, nudge):
    return nudge(
        icon="message-circle-question-mark",
        title=_("%(name)s asks what you meant") % {"name": one.about.author.called},
        note=one.about.text,
        url=reverse("feedback:piece", args=[one.about.feedback_id]),
        action=_("Answer"),
        rests=(one.kind, one.key),
    )


def _asked_nobody(one, nudge):
    words = ngettext(
        "You asked for feedback %(n)s day ago. A question about one moment gets the best answers.",
        "You asked for feedback %(n)s days ago. A question about one moment gets the best answers.",
        one.days,
    )
    return nudge(
        icon="hand",
        title=_("You have not asked anybody for a while"),
        note=words % {"n": one.days},
        url=reverse("feedback:ask"),
        action=_("Ask somebody"),
        rests=(one.kind, one.key),
    )


def _helped(person, rests, nudge):
    """Somebody cleared something out of the way of a goal of hers, and heard nothing since."""
    solved = Obstacle.objects.visible_to(person).filter(
        goal__person=person, helper__isnull=False, solved_at__gte=clock.now() - LATELY
    )
    for row in solved.exclude(helper=person).select_related("helper", "goal").order_by("-solved_at")[:3]:
        since = Feedback.objects.visible_to(person).filter(
            giver=person, receiver=row.helper, sent_at__gte=row.solved_at
        )
        if rests.wanted(feedback.THANK_HELPER, str(row.pk)) and not since.exists():
            yield nudge(
                icon="hand-heart",
                title=_("%(name)s helped with your goal: a thank-you?") % {"name": row.helper.called},
                note=_("With “%(title)s”. It takes a minute.") % {"title": row.goal.title},
                url=f"{reverse('feedback:give')}?to={row.helper.pk}",
                action=_("Thank %(name)s") % {"name": row.helper.called},
                rests=(feedback.THANK_HELPER, str(row.pk)),
            )
            return
