"""What is in the way of a goal: named, called for help with, picked up, solved."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from .. import access
from ..events import HelpCalled, ObstaclePickedUp, ObstacleSolved
from ..models import HelpCall, Obstacle


def _locked(obstacle):
    return Obstacle.objects.select_for_update(of=["self"]).select_related("goal").get(pk=obstacle.pk)


def _words(text, refused):
    if not (text := text.strip()):
        raise ValidationError(refused)
    return text


def raised(goal, by, text, people=(), teams=(), check_in=None):
    """A new obstacle with its calls; part of an action that has asked the rule."""
    at = clock.now()
    row = Obstacle.objects.create(goal=goal, check_in=check_in, person=by, text=text, raised_at=at)
    _call(row, by, people, teams)
    return row


@action
def name_obstacle(goal, text, *, by, people=(), teams=()):
    """Say what is in the way of a goal, and call people and teams for help. Raises ValidationError without words."""
    access.name_obstacle.require(by, goal)
    return raised(goal, by, _words(text, _("Say in a few words what is in the way.")), people, teams)


@action
def call_for_help(obstacle, *, by, people=(), teams=()):
    """Call people and teams; they see the obstacle and its words, not a private goal.

    Raises ValidationError when nobody is called who was not called before.
    """
    obstacle = _locked(obstacle)
    access.call_for_help.require(by, obstacle)
    if not _call(obstacle, by, people, teams):
        raise ValidationError(_("Choose somebody who was not asked yet."))


def _call(obstacle, by, people, teams):
    """The calls that are new."""
    there = HelpCall.objects.filter(obstacle=obstacle)
    called = set(there.values_list("person", flat=True)) | {by.pk}
    calling = set(there.values_list("team", flat=True))
    new = [HelpCall(person=one) for one in dict.fromkeys(people) if one.pk not in called]
    new += [HelpCall(team=one) for one in dict.fromkeys(teams) if one.pk not in calling]
    for row in new:
        row.obstacle, row.called_at = obstacle, clock.now()
        row.save()
    if new:
        announce(HelpCalled(by=by.pk, obstacle=obstacle.pk, calls=tuple(row.pk for row in new)))
    return new


@action
def pick_up(obstacle, *, by):
    """Take an obstacle in hand."""
    obstacle = _locked(obstacle)
    access.pick_up.require(by, obstacle)
    Obstacle.objects.filter(pk=obstacle.pk).update(helper=by, picked_up_at=clock.now())
    announce(ObstaclePickedUp(by=by.pk, obstacle=obstacle.pk))


@action
def put_down(obstacle, *, by):
    """Give it back: it waits for somebody else."""
    obstacle = _locked(obstacle)
    access.put_down.require(by, obstacle)
    Obstacle.objects.filter(pk=obstacle.pk).update(helper=None, picked_up_at=None)


@action
def solve(obstacle, *, by, solution):
    """Say that it is out of the way, and how. Raises ValidationError without words."""
    obstacle = _locked(obstacle)
    access.solve.require(by, obstacle)
    solution = _words(solution, _("Say in a few words how it was solved."))
    Obstacle.objects.filter(pk=obstacle.pk).update(solved_at=clock.now(), solution=solution)
    announce(ObstacleSolved(by=by.pk, obstacle=obstacle.pk))
