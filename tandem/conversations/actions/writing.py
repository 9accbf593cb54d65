"""The notes that the two keep together: whoever writes at the same time, no words are lost."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.merging import arrived, merge, plain

from .. import access
from ..models import SharedNotes
from ..queries.notes import authors_of, versions_of_notes
from .planning import seat


def _held(conversation, by):
    """The notes, to be written by whoever may; made when they are not there yet."""
    conversation = seat(conversation, by)
    access.write.require(by, conversation)
    rows = SharedNotes.objects.select_related("written_by")
    notes, _new = rows.get_or_create(conversation=conversation, defaults={"written_by": by, "written_at": clock.now()})
    return notes


def put_notes(notes, text, by):
    """Write it down, when it is another text."""
    if text != notes.text:
        type(notes).objects.filter(pk=notes.pk).update(text=text, written_by=by, written_at=clock.now())


def join_notes(notes, text, by, start, tried):
    """What ``by`` made of the notes, together with what others wrote meanwhile; gives how it stands now (Merged)."""
    author = authors_of(notes)
    now = merge(
        arrived(start, tried, notes.text),
        text,
        notes.text,
        my_mark=lambda line: _named(by, line),
        their_mark=lambda line: _named(author(line), line),
        one_hand=lambda line: author(line) == by,
    )
    put_notes(notes, now.text, by)
    return now


@action
def write_notes(conversation, text, *, by, start="", tried=()):
    """Keep what ``by`` made of the notes, beginning from the text ``start``. What the other wrote meanwhile stays.

    ``tried``: texts that she sent before without hearing whether they came. Gives how it stands now (Merged); a line
    that both changed stands there twice, each with the name of who wrote it. Raises ValidationError when it is too
    long.
    """
    if len(text) > SharedNotes.MOST:
        raise ValidationError(_("That is too long: %(most)s letters at most.") % {"most": SharedNotes.MOST})
    return join_notes(_held(conversation, by), text, by, start, tried)


def _named(person, line):
    return line if line.startswith(f"{person.name}: ") else f"{person.name}: {line}"


@action
def bring_back(conversation, version, *, by):
    """Put an earlier version in the place of the notes; how they were until now becomes an earlier version too.

    ``version``: its key in the history. Raises ValidationError when these notes have no such version.
    """
    notes = _held(conversation, by)
    found = versions_of_notes(notes, [version])
    if not found:
        raise ValidationError(_("There is no such version."))
    put_notes(notes, plain(found[0].text), by)
