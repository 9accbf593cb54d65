"""People."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Persons and where they belong."""

    name = "tandem.people"
