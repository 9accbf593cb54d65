"""Beginning a round: by the person herself, or by her coach, openly."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.states import Category

from .. import access, queries
from ..events import RoundAgreed, RoundProposed
from ..models import Consent, Contributor, Round
from ..parameters import Rounds
from ..states import Handling, Mode, Purpose, Side, State

SHORTEST, LONGEST = 3, 90  # days that people have to answer


def locked(round):
    """The round as it stands now, for whoever changes it first."""
    return Round.objects.select_for_update(no_key=True, of=("self",)).select_related("subject").get(pk=round.pk)


def step(round, state, **fields):
    """Bring it to another state."""
    round.state = state
    for name, value in fields.items():
        setattr(round, name, value)
    round.save(update_fields=["state", *fields])


def must_end_in_time(day):
    """Raises ValidationError when people would have too few or too many days."""
    first, last = (clock.today() + datetime.timedelta(days=days) for days in (SHORTEST, LONGEST))
    if not first <= day <= last:
        raise ValidationError(_("Give people at least three days, and at most ninety."))


@action
def start(subject, *, by, purpose, mode, version, ends_date, handling=Handling.NOBODY, words="", previous=None):
    """Begin a round about ``subject``; gives it. She is asked herself, too. Begun by her coach, it waits for her yes.

    ``version``: a published version of a form for rounds. Raises ValidationError on one that is not, on a day too near
    or too far, or when there is nobody to read comments as ``handling`` says.
    """
    access.start.require(by, subject)
    if version not in queries.forms(by) and not (previous and previous.version_id == version.pk):
        raise ValidationError(_("Choose one of the forms."))
    must_end_in_time(ends_date)
    readers = queries.readers_for(subject)
    if handling != Handling.NOBODY and handling not in readers:
        raise ValidationError(_("There is nobody today to read the comments first."))
    if mode == Mode.SIGNED and handling != Handling.NOBODY:
        raise ValidationError(_("What is signed is read as it was written."))
    hers = by.pk == subject.pk
    round = Round.objects.create(
        subject=subject,
        started_by=by,
        purpose=purpose,
        mode=mode,
        version=version,
        ends_date=ends_date,
        handling=handling,
        summariser=readers.get(handling),
        words=words.strip(),
        previous=previous,
        with_coach=purpose == Purpose.EVALUATION or not hers or Rounds.current().coach_approves_development,
        state=State.CHOOSING if hers else State.ASKED,
        created_at=clock.now(),
    )
    Contributor.objects.create(round=round, person=subject, category=Category.SELF)
    if not hers:
        announce(RoundProposed(by=by.pk, round=round.pk))
    return round


@action
def agree(round, *, by):
    """She agrees to what her coach proposed, and chooses people."""
    round = locked(round)
    access.agree.require(by, round)
    Consent.objects.create(round=round, side=Side.SUBJECT, by=by, at=clock.now())
    step(round, State.CHOOSING)
    announce(RoundAgreed(by=by.pk, round=round.pk))


@action
def rewrite(round, *, by, words, ends_date):
    """Her words to those who will be asked, and the last day to answer."""
    round = locked(round)
    access.choose.require(by, round)
    must_end_in_time(ends_date)
    round.words, round.ends_date = words.strip(), ends_date
    round.save(update_fields=["words", "ends_date"])
