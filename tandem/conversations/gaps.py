"""What a draft of a type of conversation still lacks before it can be published."""

from django.utils.translation import gettext as _

from tandem.frameworks.gaps import Gap, all_or_none, must

from .models import Topic


def gaps(guide, topics=None):
    """[Gap] of its title and its topics, in the order of its page. One query, unless the topics are given."""
    topics = list(Topic.objects.filter(guide=guide)) if topics is None else topics
    found = [Gap(guide, reason) for reason in must(guide, "title", _("Title"))]
    if not topics:
        found.append(Gap(guide, _("There is no topic yet: say what the talk goes through.")))
    for topic in topics:
        found += [Gap(topic, reason) for reason in must(topic, "title", _("Topic"))]
        found += [Gap(topic, reason) for reason in all_or_none(topic, "note", _("Explanation"))]
    return found
