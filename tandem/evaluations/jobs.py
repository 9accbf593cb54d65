"""The worker's round over rounds, once a day: remind, end, and prepare what is to be measured again."""

import logging

from django.core.exceptions import PermissionDenied, ValidationError
from procrastinate.contrib.django import app

from tandem.core import clock
from tandem.people.queries import system_person

from . import access, actions
from .models import Round
from .states import BEFORE_LAUNCH, State

log = logging.getLogger(__name__)
REMIND = (7, 2)  # days before the last one


def go_round():
    """Everything that is due today. What fails for one round does not stop the others."""
    me, today = system_person(), clock.today()
    for round in Round.objects.filter(state__in=(*BEFORE_LAUNCH, State.OPEN)).select_related("subject"):
        if today not in round.subject.employed:
            _try(actions.cancel, round, me)
    for round in Round.objects.filter(state=State.OPEN).select_related("subject"):
        left = (round.ends_date - today).days
        if left < 0:
            _try(actions.end, round, me)
        elif round.reminders < len(REMIND) and left <= REMIND[round.reminders] and round.launched_date < today:
            _try(actions.remind, round, me)
    for round in Round.objects.filter(state=State.SUMMARISING).select_related("subject", "summariser"):
        if access.summarise(round.summariser, round):
            _try(actions.release_unread, round, me)
    repeated = Round.objects.filter(previous__isnull=False).values("previous")
    for round in Round.objects.filter(state=State.CLOSED, again_date__lte=today).exclude(pk__in=repeated):
        if not access.measure_again(me, round):
            _try(actions.measure_again, round, me)


def _try(act, round, by):
    try:
        act(round, by=by)
    except (PermissionDenied, ValidationError):
        log.warning("round %s: %s was not possible", round.pk, act.__name__)


@app.periodic(cron="20 4 * * *")
@app.task(queueing_lock="evaluations.go_round", pass_context=False)
def every_night(timestamp):
    """Before people begin to work."""
    go_round()
