"""One object for each relation and state, made with the real actions; what is sensitive holds a canary.

A scene has a name like ``goal.private``; ``World.things`` holds its object, and ``policy`` says who may see it.
"""

from django.test import TestCase

from tandem.core import clock
from tandem.goals.models import Supporter
from tandem.notices.models import Mail, MailChoice, Notice
from tandem.people.actions import open_file

from .cycles import cycle_scenes
from .feedback import feedback_scenes
from .frameworks import framework_scenes
from .goals import goal_scenes
from .insights import figures
from .people import import_scenes, people_scenes
from .plans import plan_scenes
from .rounds import round_scenes
from .talks import talk_scenes
from .team_talks import team_talk_scenes
from .world import CANARY, World, canary, moment

__all__ = ["CANARY", "World", "build", "canary", "moment"]


def build(cast):
    """The world. What follows after commit (notices, looks) has happened too."""
    world = World(cast)
    parts = (
        people_scenes, import_scenes, framework_scenes, goal_scenes, feedback_scenes, talk_scenes, team_talk_scenes,
        round_scenes, plan_scenes, cycle_scenes, figures, _notices,
    )  # fmt: skip
    for part in parts:
        with TestCase.captureOnCommitCallbacks(execute=True):
            part(world)
    return world


def _notices(world):
    """One that lotte got from thomas, one that karim got; a choice and a mail of lotte; sofie looked at her record."""
    cast = world.cast
    world["notice.lotte"] = Notice.objects.filter(person=cast.lotte, by=cast.thomas).first()
    world["notice.karim"] = Notice.objects.filter(person=cast.karim).first()
    assert world["notice.lotte"] and world["notice.karim"]
    assert Supporter.objects.filter(person=cast.wout).count() == 3
    MailChoice.objects.create(person=cast.lotte, kind="feedback.given", mail=True)
    Mail.objects.create(
        to=cast.lotte.email, subject="Een bericht", body=world.words("mail.lotte"), created_at=clock.now()
    )
    open_file(cast.lotte, "record", by=cast.sofie)
