"""``manage.py fill_demo``: fill an empty database with the demo organisation, or with an administrator only."""

from django.core.management.base import BaseCommand

from tandem.demo.builder import fill, fill_empty
from tandem.people.models import Person


class Command(BaseCommand):
    """Does nothing when there are people already."""

    help = "Fill an empty database with the demo organisation."

    def add_arguments(self, parser):
        """--people, --check-ins, --feedback, --empty."""
        parser.add_argument("--people", type=int, default=400)
        parser.add_argument("--check-ins", type=int, default=0, help="at least so many, for measuring")
        parser.add_argument("--feedback", type=int, default=0, help="at least so many pieces, for measuring")
        parser.add_argument("--empty", action="store_true", help="only an administrator")

    def handle(self, *, people, check_ins, feedback, empty, **options):
        """Fill."""
        if Person.objects.filter(is_system=False).exists():
            self.stdout.write("There are people already: nothing was changed.")
        elif empty:
            fill_empty(say=self.stdout.write)
        else:
            fill(people, say=self.stdout.write, check_ins=check_ins, pieces=feedback)
