"""``manage.py take_pulse``: publish the pulse of weeks that have ended, as the worker does every night."""

import time

from django.core.management.base import BaseCommand

from tandem.core import clock
from tandem.insights import actions
from tandem.insights.weeks import WEEK
from tandem.people.queries import system_person


class Command(BaseCommand):
    """Publishes nothing twice."""

    help = "Publish the pulse of weeks that have ended."

    def add_arguments(self, parser):
        """--weeks: how far back, when weeks before the last published one are wanted."""
        parser.add_argument("--weeks", type=int, default=0, help="from so many weeks ago")

    def handle(self, *, weeks: int, **options):
        """Take it."""
        began = time.monotonic()
        since = clock.today() - weeks * WEEK if weeks else None
        count = actions.take_pulse(by=system_person(), since=since)
        self.stdout.write(f"{count} figures of the pulse: {time.monotonic() - began:.1f} s")
