"""People outside: a link that works once, the mail that carries it, and what they answer."""

import datetime
import hashlib
import secrets

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.people.models import Person

from .. import access
from ..events import AnsweredFromOutside, DeclinedFromOutside
from ..models import Feedback, OutsideInvitation
from ..parameters import Asking
from ..states import Answer, Kind, Reach

MOST_AT_ONCE = 3
DAYS_AFTER_THE_END = 30


def digest_of(secret):
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def invite_outside(request, outsiders):
    """Note whom the mail goes to: (name, address, language) each. Part of ``ask``."""
    if not outsiders:
        return
    access.ask_outside.require(request.asker, len(outsiders))
    if len(outsiders) > MOST_AT_ONCE:
        raise ValidationError(_("Ask at most three people outside at once."))
    rows = [_row(request, *one) for one in outsiders]
    if len({row.email for row in rows}) < len(rows):
        raise ValidationError(_("The same address stands there twice."))
    if Person.objects.filter(email__in=[row.email for row in rows], employed__contains=clock.today()).exists():
        raise ValidationError(_("This address is of somebody who works here. Ask her or him above."))
    OutsideInvitation.objects.bulk_create(rows)


def _row(request, name, email, language):
    name, email = " ".join(name.split())[:120], email.strip().lower()
    if not name:
        raise ValidationError(_("Write the name of who you ask outside."))
    validate_email(email)
    return OutsideInvitation(
        request=request, name=name, email=email, language=language or request.language, mail_at=clock.now()
    )


def new_link(outside):
    """Give it a secret that works from now on, and gives it back: it is kept nowhere. The one before is dead."""
    secret, now = secrets.token_urlsafe(32), clock.now()
    outside.digest, outside.mail_at, outside.sent_at = digest_of(secret), None, now
    outside.expires_at = now + datetime.timedelta(days=Asking.current().link_days)
    outside.opened_at, outside.mails = None, outside.mails + 1
    outside.save(update_fields=["digest", "mail_at", "sent_at", "expires_at", "opened_at", "mails"])
    return secret


def close_link(outside, state):
    """The link no longer works, and the address is no longer kept."""
    outside.digest, outside.mail_at, outside.email = None, None, ""
    outside.state, outside.answered_at = state, clock.now()
    outside.save(update_fields=["digest", "mail_at", "email", "state", "answered_at", "signed"])


@action
def withdraw_link(outside, *, by):
    """Ask somebody outside no longer."""
    access.withdraw_link.require(by, outside)
    close_link(outside, Answer.CANCELLED)


@action
def send_anew(outside, *, by):
    """Send a new link; the old one is dead at once."""
    access.send_anew.require(by, outside)
    outside.digest, outside.mail_at = None, clock.now()
    outside.save(update_fields=["digest", "mail_at"])


@action
def note_opened(outside, *, by):
    """The link was opened for the first time. In the name of Tandem: who is outside is nobody here."""
    OutsideInvitation.objects.filter(pk=outside.pk, opened_at=None).update(opened_at=clock.now())


@action
def answer_from_outside(outside, *, by, signed, language, **wording):
    """Keep what somebody outside answers, in the name of Tandem; gives the ``Feedback``, or None when the link died
    meanwhile. ``wording``: the parts, or ``text``."""
    locked = _living(outside)
    if locked is None:
        return None
    texts = {name: str(wording.get(name, "")).strip() for name in ("saw", "effect", "wish", "text")}
    if not any(texts.values()):
        raise ValidationError(_("Write at least one of the parts."))
    locked.signed = " ".join(signed.split())[:120] or locked.name
    close_link(locked, Answer.ANSWERED)
    piece = Feedback.objects.create(
        outside=locked,
        receiver=locked.request.receiver,
        kind=Kind.OBSERVATION,
        reach=Reach.RECEIVER,
        about=locked.request.about,
        language=language,
        sent_at=clock.now(),
        **texts,
    )
    announce(AnsweredFromOutside(by=by.pk, feedback=piece.pk))
    return piece


@action
def decline_from_outside(outside, *, by):
    """Somebody outside does not answer, without having to say why; in the name of Tandem."""
    locked = _living(outside)
    if locked:
        close_link(locked, Answer.DECLINED)
        announce(DeclinedFromOutside(by=by.pk, outside=locked.pk))


def _living(outside):
    """The row, locked, as long as its link works: of two who send at once one is too late."""
    rows = OutsideInvitation.objects.select_for_update(of=("self",)).select_related("request__asker")
    return rows.filter(pk=outside.pk, digest=outside.digest, digest__isnull=False).first()


def in_ten_minutes():
    """When a mail that was refused is tried again."""
    return clock.now() + datetime.timedelta(minutes=10)


@action
def forget_addresses(*, by):
    """Of whose link ended so long ago that nobody will send it anew; what is left is the name that the asker knows."""
    ended = clock.now() - datetime.timedelta(days=DAYS_AFTER_THE_END)
    OutsideInvitation.objects.filter(state=Answer.WAITING, expires_at__lt=ended).exclude(email="").update(
        email="", digest=None, mail_at=None
    )
