"""While a round runs: reminding, more time, stopping. When it ends: what may be told is fixed, the rest destroyed."""

import secrets

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.frameworks.queries import parts_of
from tandem.frameworks.states import Kind

from .. import access, publishing, queries, urn
from ..events import RoundCancelled, RoundEnded, RoundExtended, RoundReminded, RoundReported
from ..models import Comment, Consent, Contributor, Draft, Figure, ReportGroup, Round, Summary
from ..states import HIDDEN, Handling, Side, State
from .starting import locked, must_end_in_time, step

MOST_REMINDERS = 2
_random = secrets.SystemRandom()


@action
def remind(round, *, by):
    """Who has not responded is reminded, at most twice in a round."""
    round = locked(round)
    if not by.is_system or not round.is_open or round.reminders >= MOST_REMINDERS:
        raise PermissionDenied(_("This round has ended."))
    round.reminders += 1
    round.save(update_fields=["reminders"])
    announce(RoundReminded(by=by.pk, round=round.pk))


@action
def extend(round, *, by, ends_date):
    """People get more time."""
    round = locked(round)
    access.extend.require(by, round)
    must_end_in_time(ends_date)
    if ends_date <= round.ends_date:
        raise ValidationError(_("Choose a later day."))
    round.ends_date, round.reminders = ends_date, min(round.reminders, MOST_REMINDERS - 1)
    round.save(update_fields=["ends_date", "reminders"])
    announce(RoundExtended(by=by.pk, round=round.pk))


@action
def cancel(round, *, by):
    """Stop it. What was answered is destroyed, unread."""
    round = locked(round)
    access.cancel.require(by, round)
    urn.hold(round)
    urn.destroy(round)
    Draft.objects.filter(contributor__round=round).delete()
    step(round, State.CANCELLED)
    announce(RoundCancelled(by=by.pk, round=round.pk))


@action
def end(round, *, by):
    """Nobody can answer any more: what may be told is written down, in a random order, and the rest destroyed."""
    round = locked(round)
    access.end.require(by, round)
    if round.is_anonymous:
        urn.hold(round)
        _publish(round)
    Draft.objects.filter(contributor__round=round).delete()
    if round.handling == Handling.NOBODY or not Comment.objects.filter(round=round).exists():
        return _report(round, by)
    step(round, State.SUMMARISING)
    if not access.summarise(round.summariser, round):
        announce(RoundEnded(by=by.pk, round=round.pk))
        return None
    Comment.objects.filter(round=round).delete()  # nobody else than was said may read them
    return _report(round, by)


def _report(round, by):
    step(round, State.REPORTED, reported_date=clock.today())
    announce(RoundReported(by=by.pk, round=round.pk))


def _asked(round):
    """The number of options of each question of the version, and the questions that ask for words."""
    questions = parts_of(round.version_id).questions
    sizes = {question.pk: len(queries.options_of(question)) for question in questions}
    words = [question.pk for question in questions if question.kind == Kind.TEXT]
    return {key: size for key, size in sizes.items() if size}, words


def _publish(round: Round) -> None:
    options, questions = _asked(round)
    least, in_all, for_comments = (
        int(number or 0) for number in (round.least_in_category, round.least_in_all, round.least_for_comments)
    )
    sheets = {
        kind: [{int(key): tuple(said) for key, said in sheet.items()} for sheet in rows]
        for kind, rows in urn.empty(round).items()
    }
    groups = publishing.grouped(sheets, least, in_all)
    asked = set(Contributor.objects.filter(round=round, category__in=HIDDEN).values_list("category", flat=True))
    told = [ReportGroup(round=round, group=kind, answered=len(rows)) for kind, rows in groups.sheets.items()]
    told += [ReportGroup(round=round, group=kind, is_left_out=True) for kind in _left_out(asked, groups)]
    _write(told)
    figures = publishing.figures(groups, options, least, in_all)
    _write([Figure(round=round, group=kind, question_id=key, counts=counts) for kind, key, counts in figures])
    words = publishing.comments(groups, questions, for_comments)
    _write([Comment(round=round, group=kind, question_id=key, text=text) for kind, key, text in words])


def _write(rows):
    """In an order that says nothing."""
    _random.shuffle(rows)
    if rows:
        type(rows[0]).objects.bulk_create(rows)


def _left_out(asked: set[str], groups: publishing.Grouped) -> set[str]:
    """The categories that were asked and are told neither alone nor together with another."""
    told = set(groups.sheets)
    if publishing.Group.COLLEAGUES in told:
        told |= {publishing.Group.PEER, publishing.Group.REPORT}
    return {kind for kind in asked if kind not in told}


@action
def summarise(round, question, *, by, text):
    """Put a summary in the place of the comments on a question; without text they stay as they are."""
    round = locked(round)
    access.summarise.require(by, round)
    if not Comment.objects.filter(round=round, question=question).exists():
        raise ValidationError(_("There are no comments on this question."))
    if not text.strip():
        Summary.objects.filter(round=round, question=question).delete()
        return
    values = {"text": text.strip(), "by": by, "at": clock.now()}
    Summary.objects.update_or_create(round=round, question=question, defaults=values)


@action
def release(round, *, by):
    """The report goes to the person. Comments that have a summary are destroyed."""
    round = locked(round)
    access.summarise.require(by, round)
    Comment.objects.filter(round=round, question__in=Summary.objects.filter(round=round).values("question")).delete()
    Consent.objects.create(round=round, side=Side.SUMMARISER, by=by, at=clock.now())
    _report(round, by)


@action
def release_unread(round, *, by):
    """Who was named to read comments is no longer in place: they are destroyed, and the report goes to the person."""
    round = locked(round)
    if not by.is_system or round.state != State.SUMMARISING or not access.summarise(round.summariser, round):
        raise PermissionDenied(_("The comments are being read."))
    Comment.objects.filter(round=round).delete()
    _report(round, by)
