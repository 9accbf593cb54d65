"""Who may see rounds, and what is in them."""

import datetime

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.core.access import NOBODY, sees
from tandem.people.relations import in_scope_of_hr_partner, led_by

from ..models import (
    Chosen,
    Comment,
    Consent,
    Contributor,
    Draft,
    Figure,
    Opened,
    Participation,
    ReportGroup,
    Round,
    SealedSheet,
    Share,
    Sheet,
    SheetAnswer,
    Summary,
)
from ..parameters import Rounds
from ..states import HIDDEN, WITH_REPORT, Handling, Purpose, State


def is_hidden(contributor):
    """Whether her answer is stored without her. That of the person herself and of her coach are signed always."""
    return contributor.round.is_anonymous and contributor.category in HIDDEN


def _known_to_coach(viewer):
    """Her coach of today, where the round was begun with the coach."""
    return Q(with_coach=True) & led_by(viewer, "subject")


def coach_reads(viewer):
    """Her coach of today reads the report: of an evaluation when she has opened it or has had some days for it, and
    otherwise when she shared it."""
    days = Rounds.current().days_before_coach_reads
    opened = Exists(Opened.objects.filter(round=OuterRef("pk")))
    in_time = Q(reported_date__lte=clock.today() - datetime.timedelta(days=days))
    for_evaluation = Q(purpose=Purpose.EVALUATION) & (Q(opened) | in_time)
    shared = Q(Exists(Share.objects.filter(round=OuterRef("pk"))))
    return Q(state__in=WITH_REPORT) & led_by(viewer, "subject") & (for_evaluation | shared)


def can_summarise(viewer):
    """The one who was named at the start, as long as she still is the coach or the HR partner of this person."""
    in_place = Q(handling=Handling.COACH) & led_by(viewer, "subject")
    in_place |= Q(handling=Handling.HR_PARTNER) & in_scope_of_hr_partner(viewer, "subject")
    return Q(summariser=viewer, state=State.SUMMARISING) & in_place


def _asked(viewer):
    """She is asked, in a round that began and was not stopped."""
    mine = Contributor.objects.filter(round=OuterRef("pk"), person=viewer)
    return Q(launched_date__isnull=False) & ~Q(state=State.CANCELLED) & Q(Exists(mine))


@sees(Round)
def round(viewer):
    """The person; her coach of today as was said at the start; who is asked; who summarises, while she does."""
    return Q(subject=viewer) | _known_to_coach(viewer) | coach_reads(viewer) | _asked(viewer) | can_summarise(viewer)


def _of(condition, **more):
    """Rows of rounds for which this holds."""
    if condition is NOBODY:
        return NOBODY
    return Q(round__in=Round.objects.filter(condition, **more).order_by().values("pk"))


def _choosers(viewer):
    return _of(Q(subject=viewer) | _known_to_coach(viewer))


@sees(Consent)
def consent(viewer):
    """The person and her coach, where the coach knows of it."""
    return _choosers(viewer)


@sees(Contributor)
def contributor(viewer):
    """Who is asked: the person, her coach where the coach approves; and each herself, once she is asked."""
    return _choosers(viewer) | Q(person=viewer) & _of(_asked(viewer))


@sees(Participation)
def participation(viewer):
    """Only one's own: that one has responded."""
    return Q(contributor__person=viewer)


@sees(SealedSheet)
def sealed_sheet(viewer):
    """Nobody."""
    return NOBODY


def report(viewer):
    """The condition on rounds whose report this person reads: her own, and as her coach."""
    return Q(subject=viewer, state__in=WITH_REPORT) | coach_reads(viewer)


@sees(ReportGroup)
@sees(Figure)
@sees(Opened)
@sees(Share)
@sees(Chosen)
def of_report(viewer):
    """Who reads the report."""
    return _of(report(viewer))


@sees(Comment)
@sees(Summary)
def words(viewer):
    """Who reads the report, and before it who summarises."""
    return _of(report(viewer) | can_summarise(viewer))


@sees(Sheet)
def sheet(viewer):
    """Who signed it; and who reads the report."""
    readable = Round.objects.filter(report(viewer)).order_by().values("pk")
    return Q(contributor__person=viewer) | Q(contributor__round__in=readable)


@sees(SheetAnswer)
def sheet_answer(viewer):
    """As the sheet."""
    return Q(sheet__in=Sheet.objects.filter(sheet(viewer)).values("pk"))


@sees(Draft)
def draft(viewer):
    """Only the one who writes."""
    return Q(contributor__person=viewer)
