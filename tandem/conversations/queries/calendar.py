"""What a calendar is told of conversations."""

import datetime

from django.db.models import OuterRef, Subquery, Sum

from tandem.core import clock

from ..access import of_the_two, with_her_team
from ..models import CalendarFeed, Conversation, TeamTalk, Topic
from ..models.calendar import digest_of
from ..states import State, TeamState

PAST_DAYS = 90


def _minutes():
    """How many minutes the topics of a guide take."""
    topics = Topic.objects.filter(guide=OuterRef("guide")).order_by().values("guide")
    return Subquery(topics.annotate(total=Sum("minutes")).values("total"))


def for_calendars():
    """Conversations that have a moment, with the two, the guide, and how many ``minutes`` its topics take."""
    rows = Conversation.objects.filter(planned_at__isnull=False).annotate(minutes=_minutes())
    return rows.select_related("person", "coach", "guide")


def planned_of(person):
    """What stands in somebody's calendar: the last ninety days, and all to come."""
    since = clock.now() - datetime.timedelta(days=PAST_DAYS)
    rows = (
        for_calendars().filter(of_the_two(person), planned_at__gte=since, corrects=None).exclude(state=State.CANCELLED)
    )
    return rows.order_by("planned_at", "pk")


def team_talks_for_calendars():
    """Conversations of teams, with the team, the guide, and how many ``minutes`` its topics take."""
    return TeamTalk.objects.annotate(minutes=_minutes()).select_related("team", "guide")


def team_talks_planned_of(person):
    """What stands in somebody's calendar of her teams: the last ninety days, and all to come."""
    since = clock.now() - datetime.timedelta(days=PAST_DAYS)
    rows = team_talks_for_calendars().filter(with_her_team(person), planned_at__gte=since)
    return rows.exclude(state=TeamState.CANCELLED).order_by("planned_at", "pk")


def feed_of(person):
    """The link of a person, or None."""
    return CalendarFeed.objects.visible_to(person).first()


def owner_of(secret):
    """Whose calendar this secret opens, or None: unknown, replaced, revoked, or of somebody who has left."""
    feeds = CalendarFeed.objects.filter(digest=digest_of(secret), person__employed__contains=clock.today())
    feed = feeds.select_related("person").first()
    return feed.person if feed else None
