"""Fetching: what one may not see does not exist."""

from django.shortcuts import get_object_or_404

from tandem.core import clock
from tandem.people.actions import open_file

from .. import queries
from ..models import Conversation

HOUR = 3600


def conversation_for(person, pk):
    """A conversation that a person may see, with the two, the guide and the version of its form. Raises Http404."""
    rows = Conversation.objects.visible_to(person).select_related("person", "coach", "guide", "version", "series")
    return get_object_or_404(queries.with_stand_ins(rows), pk=pk)


def note_look(request, conversation):
    """Who opens a formal conversation of another leaves a trace that this other can read.

    Within an hour of one session it is one look: a page that is loaded again is not another one.
    """
    person, now = request.person, int(clock.now().timestamp())
    if not conversation.is_formal or person.pk == conversation.person_id:
        return
    seen = {key: at for key, at in request.session.get("looked", {}).items() if now - at < HOUR}
    key = f"conversation {conversation.pk}"
    if key not in seen:
        open_file(conversation.person, "conversations.conversation", conversation.pk, by=person)
        request.session["looked"] = seen | {key: now}
