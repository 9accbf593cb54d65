"""A database of its own, in which everything is committed: in a transaction that is rolled back all rows look alike."""

import os

import pytest
from django.db import connection

from tandem.cli import home


@pytest.fixture
def apart(django_db_blocker):
    """A fresh copy of the migrated database, used as the application uses it."""
    name = f"tandem_attack_{os.getpid()}"

    def make(verb):
        with home.connect("owner", database="postgres") as owner:
            owner.execute(f'drop database if exists "{name}" with (force)')
            if verb:
                template = os.environ["TANDEM_TEST_TEMPLATE"]
                owner.execute(f'create database "{name}" template "{template}"')

    with django_db_blocker.unblock():
        before = {key: connection.settings_dict[key] for key in ("NAME", "USER", "PASSWORD")}
        connection.close()
        make(True)
        application = home.database("app")
        connection.settings_dict.update({key: application[key] for key in before} | {"NAME": name})
        try:
            yield name
        finally:
            connection.close()
            connection.settings_dict.update(before)
            make(False)
