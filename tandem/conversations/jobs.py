"""The worker's part: the document of a locked conversation, and what follows by itself each morning."""

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from tandem.people.queries import system_person

from . import actions, document, queries
from .models import Conversation, Record
from .queries import MAKE_RECORD
from .states import State


@app.task(name=MAKE_RECORD, retry=RetryStrategy(max_attempts=5, exponential_wait=3))
def make_record(conversation, language, edition):
    """Make and keep the document, unless it is there or the conversation is not locked."""
    row = Conversation.objects.select_related("person", "coach", "guide").filter(pk=conversation).first()
    if row is None or row.state != State.LOCKED:
        return
    if Record.objects.filter(conversation=row, language=language, edition=edition).exists():
        return
    pdf = document.pdf(row, language, edition)
    actions.keep_record(row, by=system_person(), language=language, edition=edition, pdf=pdf)


@app.periodic(cron="5 5 * * *")
@app.task(queueing_lock="conversations.keep_rhythm", pass_context=False)
def keep_rhythm(timestamp):
    """Every morning: what falls on a day of absence gets another day, and each series has its next conversation."""
    for row in queries.on_a_day_of_absence():
        actions.make_room(row, by=system_person())
    for series in queries.without_next():
        actions.go_on(series, by=system_person())


@app.periodic(cron="15 7 * * *")
@app.task(queueing_lock="conversations.remind_of_signatures", pass_context=False)
def remind_of_signatures(timestamp):
    """Every morning: who has not signed yet is reminded, twice at most, on a day that she is here."""
    for row, side in queries.to_remind():
        actions.remind(row, side, by=system_person())


@app.periodic(cron="10 5 * * *")
@app.task(queueing_lock="conversations.follow_stand_ins", pass_context=False)
def follow_stand_ins(timestamp):
    """Every morning: who stands in for somebody who is no longer the coach, or has left, does so no more."""
    actions.follow_stand_ins(by=system_person())
