"""The ready type of conversation for a team, with its questions as a form, in Dutch, French and English."""

from importlib import import_module
from pathlib import Path

from django.db import migrations

CONTENT = Path(__file__).resolve().parents[1] / "content" / "team_types.json"
load = import_module("tandem.conversations.migrations.0002_types").load


def add_type(apps, schema_editor):
    load(apps, CONTENT)


class Migration(migrations.Migration):
    dependencies = [("conversations", "0003_team_talks")]
    operations = [migrations.RunPython(add_type, migrations.RunPython.noop)]
