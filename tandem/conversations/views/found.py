"""Fetching: what one may not see does not exist."""

from django.shortcuts import get_object_or_404

from tandem.people.actions import open_file

from ..models import Conversation


def conversation_for(person, pk):
    """A conversation that a person may see, with the two and the guide. Raises Http404."""
    rows = Conversation.objects.visible_to(person).select_related("person", "coach", "guide")
    return get_object_or_404(rows, pk=pk)


def note_look(conversation, person):
    """Who opens a formal conversation of another leaves a trace that this other can read."""
    if conversation.is_formal:
        open_file(conversation.person, "conversations.conversation", conversation.pk, by=person)
