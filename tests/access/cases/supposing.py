"""What is supposed of feedback before its rules are asked: rows that are otherwise, and who is what today."""

from tandem.core.access import READ_RULES
from tandem.feedback import access as feedback
from tandem.feedback.models import (
    Distance,
    Feedback,
    Invitation,
    Report,
)
from tandem.people.models import Assignment, FunctionalCoaching, Grant, Team
from tests.access.scenes import moment

from .case import (
    Case,
    all_of,
    altered,
    anew,
    somebody,
)


def now(world):
    """This moment."""
    return moment(0)


def day_before_yesterday(world):
    """The moment two days ago."""
    return moment(-2)


def last_week(world):
    """The moment eight days ago."""
    return moment(-8)


def since_last_week(world):
    """Days that have not ended."""
    return (moment(-8).date(), None)


def until_last_week(world):
    """Days that have ended."""
    return (moment(-400).date(), moment(-8).date())


def asked_by_greet(world):
    """The question about lotte as if who once was her coach had asked it."""
    request = anew(world, "request.openly")
    request.asker = world.cast.greet
    return request


def values(world, fields):
    """Fields in which a function of the world stands for what it gives."""
    return {field: value(world) if callable(value) else value for field, value in fields.items()}


def made(model, **fields):
    """What is given: there is such a row (a value, or a function of the world)."""
    return lambda world: model.objects.create(**values(world, fields))


def door(model):
    """The door of a model as a rule: why somebody does not see a row, or nothing. The read rule decides."""

    def see(by, row):
        return "" if model.objects.visible_to(by).filter(pk=row.pk).exists() else "it is closed to her"

    see.__wrapped__ = READ_RULES[model]
    return see


SEE, SEE_REPORT = door(Feedback), door(Report)


def row(who, model, *more, at=now, **fields):
    """A case: who sees such a row once it is there, when more is given."""
    dated = fields | ({"at": at} if any(field.name == "at" for field in model._meta.fields) else {})
    find = lambda world: (model.objects.get(**values(world, fields)),)  # noqa: E731
    return Case("feedback", door(model), who, find, given=all_of(made(model, **dated), *more))


def far(person, other, kind="block", since=now):
    """What is given: the one keeps the other at a distance; with nobody as the other she pauses."""
    return made(Distance, person=somebody(person), other=other and somebody(other), kind=kind, since=since)


def beside(person, coach):
    """What is given: the one is the functional coach of the other today."""
    return made(FunctionalCoaching, person=somebody(person), coach=somebody(coach), about="x", during=since_last_week)


def adviser(slug, during=since_last_week):
    """What is given: she is, or was, a confidential adviser too."""
    return made(Grant, holder=somebody(slug), role="confidential_adviser", during=during)


def miriam_is_no_adviser(world):
    """What is given: the role of the only adviser has ended."""
    Grant.objects.filter(holder=world.cast.miriam).update(during=until_last_week(world))


def lotte_without_coach(world):
    """What is given: lotte has no coach today, but a functional one."""
    Assignment.objects.in_force().filter(person=world.cast.lotte).update(coach=None)


def withdrawn(name):
    """What is given: this piece was taken back."""
    return altered(f"piece.{name}", state="withdrawn")


def still_asked(_viewer):
    """Of which questions somebody is still asked."""
    return [one.request for one in Invitation.objects.filter(feedback.still_asked())]


def muted(_viewer):
    """What came silently."""
    return Feedback.objects.filter(feedback.muted())


def told_of(viewer):
    """Of everybody, and of nobody, who is told of what she does."""
    return feedback.without_who_muted([None, *feedback.everybody()], viewer.pk)


def teams_with_lotte(viewer):
    """The teams in which lotte and the viewer are today."""
    return feedback.teams_with_all([viewer, *feedback.everybody().filter(called="Lotte")])


def teams(viewer):
    """The teams in which she is today."""
    return feedback.teams_with_all([viewer])


def quay(world):
    """The team in which marc is with some who are not there any more."""
    return Team.objects.get(name="Kade")
