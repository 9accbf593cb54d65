"""The first three guides: one-to-one, mid-year, year-end; in Dutch, French and English."""

import datetime
import json
from pathlib import Path

from django.db import migrations

CONTENT = Path(__file__).resolve().parents[1] / "content" / "guides_1.json"
LANGUAGES = ("nl", "fr", "en")


def in_languages(field, texts):
    return {f"{field}_{language}": text for language, text in zip(LANGUAGES, texts, strict=True)}


def add(apps, schema_editor):
    Guide, Question, Topic = (apps.get_model("conversations", name) for name in ("Guide", "Question", "Topic"))
    for one in json.loads(CONTENT.read_text(encoding="utf-8")):
        words = in_languages("title", one["title"]) | in_languages("intro", one["intro"])
        guide = Guide.objects.create(slug=one["slug"], version=1, kind=one["kind"], **words)
        for position, question in enumerate(one["questions"], 1):
            words = {}
            for field in ("person", "coach", "hint"):
                words |= in_languages(field, question[field])
            Question.objects.create(guide=guide, position=position, **words)
        for position, (minutes, title, note) in enumerate(one["topics"], 1):
            words = in_languages("title", title) | in_languages("note", note)
            Topic.objects.create(guide=guide, position=position, minutes=minutes, **words)
        Guide.objects.filter(pk=guide.pk).update(published_date=datetime.date(2023, 1, 2))


class Migration(migrations.Migration):
    dependencies = [("conversations", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
