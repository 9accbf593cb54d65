"""Rounds and who is asked, for the lists and the pages of one round."""

from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.frameworks.models import FormVersion
from tandem.frameworks.states import Purpose as FormPurpose
from tandem.people.models import Assignment, Grant, Person
from tandem.people.queries import coach_of
from tandem.people.relations import led_by
from tandem.people.states import Role

from .. import access
from ..models import Contributor, Participation, Round
from ..states import HIDDEN, WITH_REPORT, Handling, Mode, Reply, State


def about(person):
    """The rounds about somebody, newest first."""
    return Round.objects.visible_to(person).filter(subject=person).select_related("subject", "version__form")


def of_coachees(person):
    """The rounds of the people whom she coaches today, as far as she sees them; none in which she is only asked."""
    hers = Round.objects.visible_to(person).filter(led_by(person, "subject"))
    known = Q(with_coach=True) | access.coach_reads(person)
    return hers.filter(known).exclude(state=State.CANCELLED).select_related("subject", "version__form")


def to_summarise(person):
    """The rounds whose comments wait for her."""
    return Round.objects.visible_to(person).filter(access.can_summarise(person)).select_related("subject")


def _responded():
    done = Exists(Participation.objects.filter(contributor=OuterRef("pk"), done=True))
    return Q(done) | ~Q(reply=Reply.WAITING)


def not_responded(contributors):
    """Of these who has not responded: to remind them, and for nobody's eyes."""
    return contributors.exclude(_responded())


def asked_of(person):
    """The rounds in which somebody is asked, with ``responded`` while it is open. Not the round about herself."""
    rows = Contributor.objects.filter(person=person, round__launched_date__isnull=False)  # her own are hers
    rows = rows.exclude(round__state=State.CANCELLED).select_related("round__subject", "round__version__form")
    return rows.annotate(responded=Exists(Contributor.objects.filter(_responded(), pk=OuterRef("pk")))).order_by(
        "-round__launched_date", "-pk"
    )


def waiting_for(person):
    """Of these what waits for her answer, the first due first; her own sheet about herself too."""
    rows = asked_of(person).filter(responded=False, round__state=State.OPEN, round__ends_date__gte=clock.today())
    return rows.order_by("round__ends_date", "pk")


def has_responded(contributor):
    """Whether somebody has responded, for her own page alone and for who is by a link from outside."""
    return Contributor.objects.filter(_responded(), pk=contributor.pk).exists()


def contributors_of(round, viewer):
    """Who is asked in a round, as far as the viewer sees them."""
    return Contributor.objects.visible_to(viewer).filter(round=round).select_related("person")


class Progress(NamedTuple):
    """How many are asked, and how many have responded: None while that would be too few to tell."""

    asked: int
    responded: int | None


def progress(round):
    """Of an anonymous round from the minimum on, without the person and her coach; of a signed one always."""
    rows = Contributor.objects.filter(round=round)
    if not round.is_anonymous:
        return Progress(rows.count(), rows.exclude(reply=Reply.WAITING).count())
    asked = rows.filter(category__in=HIDDEN).count()
    done = Participation.objects.filter(round=round, done=True).count()
    return Progress(asked, done if round.least_in_all and done >= round.least_in_all else None)


def writes_alone(contributor):
    """Whether fewer than the minimum of those who are asked beside her have her language: then it tells of her."""
    round = contributor.round
    rows = Contributor.objects.filter(round=round, category__in=HIDDEN).select_related("person")
    languages = [row.person.language if row.person else row.language for row in rows]
    mine = contributor.person.language if contributor.person else contributor.language
    return access.is_hidden(contributor) and languages.count(mine) < round.least_in_category


def forms(viewer):
    """The newest published version of each form for rounds that is in use."""
    newer = FormVersion.objects.filter(form=OuterRef("form"), published_at__isnull=False, number__gt=OuterRef("number"))
    rows = FormVersion.objects.visible_to(viewer).filter(
        ~Exists(newer), form__purpose=FormPurpose.FEEDBACK_ROUND, published_at__isnull=False
    )
    in_use = Q(form__retired_date=None) | Q(form__retired_date__gt=clock.today())
    return rows.filter(in_use).select_related("form").order_by("form_id")


def readers_for(subject):
    """Who could read comments before the report: {Handling: person}; her coach and the HR partner of her unit."""
    found: dict[str, Person] = {}
    if coach := coach_of(subject):
        found[Handling.COACH] = coach
    seat = Assignment.objects.in_force().filter(person=subject).select_related("unit").first()
    if seat:
        path = list(reversed(seat.unit.path))
        grants = Grant.objects.in_force().filter(role=Role.HR_PARTNER, unit__in=path).select_related("holder")
        near = sorted(grants, key=lambda grant: path.index(grant.unit_id))
        partner = next((grant.holder for grant in near if grant.holder_id != subject.pk), None)
        if partner:
            found[Handling.HR_PARTNER] = partner
    return found


def finished_before(round):
    """The round that this one measures again, when its report is there."""
    if round.previous_id is None:
        return None
    return Round.objects.filter(pk=round.previous_id, mode=Mode(round.mode), state__in=WITH_REPORT).first()
