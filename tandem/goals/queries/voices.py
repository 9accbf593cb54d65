"""How those who help, and what people say, become entries of the history."""

from django.utils.translation import gettext as _

from ..models import Comment, Supporter
from .entries import Entry

PEOPLE = {"icon": "user-plus", "kind": ""}


def supporters(teller):
    """The entries: asked, joined, ended."""
    for before, row in teller.steps(Supporter):
        if row is None:
            continue
        name = teller.people[row.person_id].name
        if before is None:
            said = _("asked %(name)s to help") % {"name": name}
            yield teller.entry(row.goal_id, row, at=row.invited_at, words=said, note=row.about, **PEOPLE)
        elif row.joined_at and not before.joined_at:
            yield teller.entry(row.goal_id, row, row.person_id, words=_("joined as a supporter"), **PEOPLE)
        elif row.ended_at and not before.ended_at:
            said = _("ended the support of %(name)s") % {"name": name}
            yield teller.entry(row.goal_id, row, words=said, icon="user-x", kind="")


def talk(teller):
    """The entries: comments, each with its answers."""
    threads: dict[int, Entry] = {}
    for before, row in teller.steps(Comment):
        if row is None or before is not None:
            continue
        if row.answers_id in threads:
            thread = threads[row.answers_id]
            thread.voices.append(row.text)
            thread.note = _("%(name)s answered") % {"name": teller.people[row.person_id].called}
            continue
        entry = teller.entry(row.goal_id, row, row.person_id, row.created_at, words=_("wrote"), group="talk")
        entry.icon, entry.kind, entry.voices, entry.comment = "message-square", "", [row.text], row.id
        threads[row.id] = entry
    return threads.values()
