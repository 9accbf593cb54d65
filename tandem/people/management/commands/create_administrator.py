"""`tandem manage create_administrator`: the first administrator, with a link to set a password."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from tandem.people import actions
from tandem.people.queries import system_person
from tandem.people.signin import password_link
from tandem.people.states import Language


class Command(BaseCommand):
    """Prints one line: the link, good once and for three days."""

    help = "Make somebody HR and IT administrator, and print a link with which a password can be set once."

    def add_arguments(self, parser):
        """Who, in which language, and the address of the site."""
        parser.add_argument("--email", required=True)
        parser.add_argument("--name", required=True, help="as the person writes it, given name first")
        parser.add_argument("--language", choices=Language.values, default=Language.EN.value)
        parser.add_argument("--site", default=self.site(), help="the address of the site (default: %(default)s)")

    def handle(self, *args, **options):
        """Make the administrator and print the link."""
        try:
            validate_email(options["email"])
        except ValidationError as problem:
            raise CommandError("--email is not an address") from problem
        if not options["name"].strip():
            raise CommandError("--name is empty")
        account = actions.open_administrator(
            by=system_person(), email=options["email"], name=options["name"], language=options["language"]
        )
        self.stdout.write(options["site"].rstrip("/") + password_link(account))

    @staticmethod
    def site():
        """Where the site is, as far as the settings know."""
        host = settings.ALLOWED_HOSTS[0].lstrip(".")
        return f"https://{host}" if settings.SECURE_COOKIES else f"http://{host}:8000"
