"""Choosing who is asked, the coach's approval, and the launch, which freezes the rules."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.states import Category
from tandem.people.models import Person
from tandem.people.queries import coach_of

from .. import access, urn
from ..events import ApprovalAsked, ApprovalRefused, RoundLaunched
from ..models import Consent, Contributor
from ..parameters import Rounds
from ..states import Side, State
from .starting import locked, step

MOST = 40  # people in a round


def _room(round):
    if Contributor.objects.filter(round=round).count() >= MOST:
        raise ValidationError(_("A round asks at most %(n)s people.") % {"n": MOST})


@action
def invite(round, person, category, *, by):
    """Put somebody on the list, in a category; who stands on it moves to that category.

    The coach is the coach of today and nobody else. Raises ValidationError.
    """
    round = locked(round)
    access.choose.require(by, round)
    if person.pk == by.pk or person.is_system or clock.today() not in person.employed:
        raise ValidationError(_("This person cannot be asked."))
    coach = coach_of(by)
    is_coach = coach is not None and coach.pk == person.pk
    if is_coach != (category == Category.COACH) or category in (Category.SELF, Category.EXTERNAL):
        raise ValidationError(_("This person does not belong in this category."))
    if not Contributor.objects.filter(round=round, person=person).exists():
        _room(round)
    return Contributor.objects.update_or_create(round=round, person=person, defaults={"category": category})[0]


@action
def invite_from_outside(round, *, by, name, email, language):
    """Put somebody without an account on the list, by her address. Raises ValidationError when she stands on it or
    works here, the person herself too."""
    round = locked(round)
    access.choose.require(by, round)
    email = email.strip().lower()
    if Contributor.objects.filter(round=round, email=email).exists():
        raise ValidationError(_("This address is on the list already."))
    if Person.objects.filter(email__iexact=email, employed__contains=clock.today()).exists():
        raise ValidationError(_("This address is of somebody who works here. Ask her or him above."))
    _room(round)
    fields = {"name": name.strip(), "email": email, "language": language}
    return Contributor.objects.create(round=round, category=Category.EXTERNAL, **fields)


@action
def take_off(contributor, *, by):
    """Take somebody off the list."""
    round = locked(contributor.round)
    access.choose.require(by, round)
    if contributor.category == Category.SELF:
        raise ValidationError(_("Your own view belongs to it."))
    contributor.delete()


@action
def ask_approval(round, *, by):
    """Ask one's coach to approve."""
    round = locked(round)
    access.ask_approval.require(by, round)
    step(round, State.APPROVING)
    announce(ApprovalAsked(by=by.pk, round=round.pk))


@action
def send_back(round, *, by, why):
    """The coach asks to choose otherwise, and says why."""
    round = locked(round)
    access.approve.require(by, round)
    if not why.strip():
        raise ValidationError(_("Say why, in a few words."))
    step(round, State.CHOOSING, remark=why.strip())
    announce(ApprovalRefused(by=by.pk, round=round.pk))


@action
def approve(round, *, by):
    """The coach approves, and people are asked."""
    round = locked(round)
    access.approve.require(by, round)
    if short := access.shortcomings(round):
        raise ValidationError(short)
    Consent.objects.update_or_create(round=round, side=Side.COACH, defaults={"by": by, "at": clock.now()})
    _launch(round, by)


@action
def launch(round, *, by):
    """People are asked, where no approval is needed."""
    round = locked(round)
    access.launch.require(by, round)
    _launch(round, by)


def _launch(round, by):
    """From now on nothing of the rules changes any more. Who has left meanwhile is asked nothing."""
    gone = Contributor.objects.filter(round=round, person__isnull=False).exclude(
        person__employed__contains=clock.today()
    )
    gone.delete()
    if short := access.shortcomings(round):
        raise ValidationError(short)
    limits = Rounds.current()
    step(
        round,
        State.OPEN,
        launched_date=clock.today(),
        least_in_category=limits.least_in_category,
        least_in_all=limits.least_in_all,
        least_for_comments=limits.least_for_comments,
    )
    if round.is_anonymous:
        urn.set_up(round)
    announce(RoundLaunched(by=by.pk, round=round.pk))
