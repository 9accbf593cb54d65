"""Another type of conversation, from a question form; another title or other topics for one that exists."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.languages import LANGUAGES
from tandem.frameworks.actions.content import shift
from tandem.frameworks.actions.naming import next_position

from .. import access
from ..models import Guide, Topic


@action
def add_type(form, *, by, kind, topics):
    """Conversations of this kind ask this form from now on; gives the guide. ``topics``: what the talk goes through,
    as {minutes, title_nl, title_fr, title_en}."""
    access.make_type.require(by, form)
    names = {f"title_{code}": getattr(form, f"name_{code}") for code in ("nl", "fr", "en")}
    guide = Guide.objects.create(slug=_free_slug(form.code), kind=kind, form=form, **names)
    Topic.objects.bulk_create(Topic(guide=guide, position=place, **one) for place, one in enumerate(topics, 1))
    Guide.objects.filter(pk=guide.pk).update(published_date=clock.today())
    return guide


def _free_slug(code):
    stem, number = code[:45], 1
    slug = stem
    while Guide.objects.filter(slug=slug).exists():
        number += 1
        slug = f"{stem}-{number}"
    return slug


def _words_of(row, *fields):
    return {f"{field}_{code}": getattr(row, f"{field}_{code}") for field in fields for code in LANGUAGES}


@action
def start_type(guide, *, by):
    """A draft of the next version, which begins with the title and the topics of this one; gives it."""
    guide = Guide.objects.select_for_update().get(pk=guide.pk)
    access.start_type.require(by, guide)
    kept = {"slug": guide.slug, "version": guide.version + 1, "kind": guide.kind, "form_id": guide.form_id}
    draft = Guide.objects.create(**kept, **_words_of(guide, "title"))
    Topic.objects.bulk_create(
        Topic(guide=draft, position=row.position, minutes=row.minutes, **_words_of(row, "title", "note"))
        for row in Topic.objects.filter(guide=guide)
    )
    return draft


def _draft(by, guide):
    """The draft as it is now, for one who changes it: whoever publishes it waits."""
    guide = Guide.objects.select_for_update().get(pk=guide.pk)
    access.change_type.require(by, guide)
    return guide


@action
def change_title(guide, *, by, **words):
    """Another title for a draft."""
    _draft(by, guide)
    Guide.objects.filter(pk=guide.pk).update(**words)


@action
def add_topic(guide, *, by, minutes, **words):
    """Something more that the talk goes through, at the end; gives it. ``words``: title and note in three languages."""
    guide = _draft(by, guide)
    place = next_position(Topic.objects.filter(guide=guide))
    return Topic.objects.create(guide=guide, position=place, minutes=minutes, **words)


@action
def change_topic(topic, *, by, **fields):
    """Other words, or other minutes."""
    _draft(by, topic.guide)
    Topic.objects.filter(pk=topic.pk).update(**fields)


@action
def move_topic(topic, *, by, up):
    """One place up, or down."""
    _draft(by, topic.guide)
    shift(Topic.objects.filter(guide=topic.guide_id), topic, up)


@action
def remove_topic(topic, *, by):
    """Take a topic out of a draft."""
    _draft(by, topic.guide)
    Topic.objects.filter(pk=topic.pk).delete()


@action
def drop_type(guide, *, by):
    """Throw a draft away. What is published stays."""
    guide = _draft(by, guide)
    Topic.objects.filter(guide=guide).delete()
    guide.delete()


@action
def publish_type(guide, *, by):
    """From today on conversations are planned with this title and these topics, and it never changes again. The former
    version begins nothing new; the conversations that go by it keep it."""
    guide = _draft(by, guide)
    access.publish_type.require(by, guide)
    former = Guide.objects.filter(slug=guide.slug, published_date__isnull=False, retired_date=None)
    former.update(retired_date=clock.today())
    Guide.objects.filter(pk=guide.pk).update(published_date=clock.today())
