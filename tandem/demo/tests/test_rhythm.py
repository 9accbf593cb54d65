"""The cast says how it likes to talk, talks in a rhythm, and carries over what it did not come to."""

from tandem.conversations.models import AgendaItem, Conversation, Series, Style
from tandem.core import clock
from tandem.demo.builder import story, story_rhythm, story_talks
from tandem.demo.content import story as content
from tandem.demo.content.cast import CAST


def test_the_conversations_of_the_story_carry_over(cast):
    told = story.Told({slug: getattr(cast, slug) for slug in CAST if hasattr(cast, slug)})
    talks = [row for row in content.tell(clock.today()).conversations if row["employee"] == "lotte"]
    for row in sorted(talks, key=lambda row: row["days"]):
        story_talks.conversation(row, told, story.at)
    story_rhythm.tell(told, story.at)
    assert Style.objects.filter(person__in=[cast.lotte, cast.wout, cast.thomas]).count() == 3
    assert Series.objects.filter(person__in=[cast.lotte, cast.joke, cast.thomas]).count() == 3
    rhythm = Conversation.objects.get(series__person=cast.lotte)
    assert rhythm.planned_at > clock.now()
    assert AgendaItem.objects.filter(conversation=rhythm, carried_from__isnull=False).count() == 1
