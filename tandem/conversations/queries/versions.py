"""Versions of a locked conversation: which holds, what was asked, and what is being written."""

from django.db.models import Exists, OuterRef, Q

from ..models import Conversation, Correction
from ..states import Kind, State


def later_version():
    """For a filter of conversations: a later version, signed by both, holds instead."""
    return Exists(Conversation.objects.filter(corrects=OuterRef("pk"), state=State.LOCKED))


def of_what_holds():
    """For a filter of agreements: not of an earlier version, nor of a new one that is not locked yet."""
    later = Conversation.objects.filter(corrects=OuterRef("conversation"), state=State.LOCKED)
    return ~Exists(later) & (Q(conversation__corrects=None) | Q(conversation__state=State.LOCKED))


def of_same_talk(conversation, path=""):
    """For a filter at the end of ``path``: this conversation, and the other versions of it, which share all of this."""
    same = {name: getattr(conversation, name) for name in ("person_id", "guide_id", "period", "planned_at")}
    return Q(**{f"{path}pk": conversation.pk}) | Q(
        **{f"{path}{name}": value for name, value in same.items()}, **{f"{path}kind": Kind.FORMAL}
    )


def versions(conversation, viewer):
    """``later``: the version that holds instead, or the one that is being written; ``earlier``: what it corrects;
    ``asked``: what was asked of it, ``about``: what was asked of the earlier one. Four queries at most."""
    rows = Conversation.objects.visible_to(viewer)
    asked = Correction.objects.visible_to(viewer).select_related("by", "answered_by", "conversation")
    after = (
        rows.filter(corrects=conversation.pk).exclude(state=State.CANCELLED) if conversation.is_locked else rows.none()
    )
    return {
        "later": after.first(),
        "earlier": rows.select_related("coach").filter(pk=conversation.corrects_id).first()
        if conversation.is_correction
        else None,
        "asked": list(asked.filter(conversation=conversation)) if conversation.is_locked else [],
        "about": asked.filter(version=conversation).first() if conversation.is_correction else None,
    }
