"""The worker's part in asking: reminders before the day, links in the mail, addresses that are no longer needed."""

from procrastinate.contrib.django import app

from tandem.people.queries import system_person

from . import actions, queries
from .links import mail_link


def remind_due():
    """Remind, once, who has not answered while the day comes near; gives how many."""
    due = list(queries.due_for_a_reminder())
    for invitation in due:
        actions.remind_by_itself(invitation, by=system_person())
    return len(due)


@app.periodic(cron="23 7 * * 1-5")
@app.task(queueing_lock="feedback.every_morning", pass_context=False)
def every_morning(timestamp):
    """On working days: reminders, and forgetting addresses of whom no mail can go to any more."""
    remind_due()
    actions.forget_addresses(by=system_person())


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="feedback.mail_links", pass_context=False)
def mail_links(timestamp):
    """Mail the links that are due."""
    while mail_link():
        pass
