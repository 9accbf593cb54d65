"""Another type of conversation, from a question form."""

from tandem.core import clock
from tandem.core.actions import action

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
