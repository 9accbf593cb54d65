"""Answering: under one's name, or into the urn."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.queries import system_person

from .. import access, urn
from ..events import ContributorDeclined
from ..models import Contributor, Draft, Sheet, SheetAnswer
from ..sealing import TooLong
from ..states import Reply

# ``answers``: {key of a question: (option or None, words)}, as the form of the version gives them


def _said(answers):
    return {
        key: (option, words.strip()) for key, (option, words) in answers.items() if option is not None or words.strip()
    }


@action(nameless=True)
def put_in(contributor, answers, *, by):
    """Answer anonymously. ``by`` (None: by the link) is asked whether she may, and is noted nowhere.

    ``answers`` None: a polite no, of which nobody is told. Raises PermissionDenied, ValidationError.
    """
    if not access.is_hidden(contributor):
        raise PermissionDenied(_("This answer carries a name."))
    urn.hold(contributor.round)
    contributor = Contributor.objects.select_related("round").get(pk=contributor.pk)  # it may have ended meanwhile
    access.answer.require(by, contributor)
    sheet = None
    if answers is not None and not (sheet := {str(key): said for key, said in _said(answers).items()}):
        raise ValidationError(_("Answer at least one question."))
    try:
        urn.put_in(contributor, sheet)
    except TooLong:
        raise ValidationError(_("This is more than fits on a sheet. Write a little less.")) from None


def _signing(contributor, by):
    """The row as it stands, for whoever answers first."""
    row = Contributor.objects.select_for_update(of=("self",)).select_related("round").get(pk=contributor.pk)
    if access.is_hidden(row):
        raise PermissionDenied(_("This answer carries no name."))
    access.answer.require(by, row)
    return row


def _person(by):
    """In whose name it stands in the history: who answers by a link has no account."""
    return by or system_person()


@action
def _sign(contributor, answers, *, by, asked):
    row = _signing(contributor, asked)
    said = _said(answers)
    if not said:
        raise ValidationError(_("Answer at least one question."))
    sheet = Sheet.objects.create(contributor=row, sent_at=clock.now())
    SheetAnswer.objects.bulk_create(
        SheetAnswer(sheet=sheet, question_id=key, option=option, text=words) for key, (option, words) in said.items()
    )
    row.reply = Reply.ANSWERED
    row.save(update_fields=["reply"])
    Draft.objects.filter(contributor=row).delete()
    return sheet


def sign(contributor, answers, by):
    """Answer under one's name; ``by`` None: by the link. Raises PermissionDenied, ValidationError."""
    return _sign(contributor, answers, by=_person(by), asked=by)


@action
def save_draft(contributor, answers, *, by):
    """Keep what is being written by somebody who signs. Of an anonymous answer nothing is kept here."""
    row = _signing(contributor, by)
    Draft.objects.update_or_create(contributor=row, defaults={"answers": answers, "saved_at": clock.now()})


@action
def _decline(contributor, *, by, asked, note):
    row = _signing(contributor, asked)
    row.reply, row.note = Reply.DECLINED, note.strip()
    row.save(update_fields=["reply", "note"])
    announce(ContributorDeclined(by=by.pk, round=row.round_id, contributor=row.pk))


def decline(contributor, by, note=""):
    """Not now; ``by`` None: by the link. In an anonymous round nobody hears of it, and words go nowhere."""
    if access.is_hidden(contributor):
        put_in(contributor, None, by=by)
    else:
        _decline(contributor, by=_person(by), asked=by, note=note)
