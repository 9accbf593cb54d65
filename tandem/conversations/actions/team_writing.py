"""What those of a team prepare apart, and what they write down together."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.merging import plain

from .. import access
from ..models import SharedNotes, TeamAnswer, TeamNotes, TeamSeat
from ..queries.notes import versions_of_notes
from ..states import TeamState
from .preparing import keep_answers
from .team_planning import held_talk, open_when_all_are_ready
from .writing import join_notes, put_notes


@action
def answer_with_team(talk, said, *, by, begun=None):
    """Keep one's answers to some questions; ``said``, ``begun`` and what it gives are as for ``answer``. Raises
    ValidationError for what is not asked here."""
    talk = held_talk(talk)
    access.prepare_with_team.require(by, talk)
    seat = TeamSeat.objects.get(talk=talk, person=by)
    return keep_answers(TeamAnswer, {"seat": seat}, talk.version_id, seat.side, said, begun)


@action
def hand_in_with_team(talk, *, by):
    """Ready. When all are, they read each other from this moment on; who comes later is read at once."""
    talk = held_talk(talk)
    access.prepare_with_team.require(by, talk)
    now = clock.now()
    mine = TeamSeat.objects.filter(talk=talk, person=by)
    if talk.state == TeamState.OPEN:
        mine.update(handed_in_at=now, disclosed_at=now)
        return
    mine.update(handed_in_at=now)
    open_when_all_are_ready(talk, by)


@action
def take_back_with_team(talk, *, by):
    """Write on, as long as nobody has read it."""
    talk = held_talk(talk)
    access.take_back_with_team.require(by, talk)
    TeamSeat.objects.filter(talk=talk, person=by).update(handed_in_at=None)


def _held_notes(talk, by):
    """The notes, to be written by whoever may; made when they are not there yet."""
    talk = held_talk(talk)
    access.write_with_team.require(by, talk)
    rows = TeamNotes.objects.select_related("written_by")
    notes, _new = rows.get_or_create(talk=talk, defaults={"written_by": by, "written_at": clock.now()})
    return notes


@action
def write_notes_with_team(talk, text, *, by, start="", tried=()):
    """Keep what ``by`` made of the notes; as for ``write_notes``."""
    if len(text) > SharedNotes.MOST:
        raise ValidationError(_("That is too long: %(most)s letters at most.") % {"most": SharedNotes.MOST})
    return join_notes(_held_notes(talk, by), text, by, start, tried)


@action
def bring_back_with_team(talk, version, *, by):
    """Put an earlier version in the place of the notes; as for ``bring_back``."""
    notes = _held_notes(talk, by)
    found = versions_of_notes(notes, [version])
    if not found:
        raise ValidationError(_("There is no such version."))
    put_notes(notes, plain(found[0].text), by)
