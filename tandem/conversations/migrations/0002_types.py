"""The ready types of conversation, of two and of a team, each with its questions as a form, in Dutch, French and English."""

import datetime
import json
import uuid
from pathlib import Path

from django.db import migrations

CONTENT = Path(__file__).resolve().parents[1] / "content"
FILES = ("types.json", "team_types.json")
PUBLISHED = datetime.datetime(2023, 1, 2, 9, tzinfo=datetime.UTC)
LANGUAGES = ("nl", "fr", "en")


def in_languages(field, texts):
    return {f"{field}_{language}": text for language, text in zip(LANGUAGES, texts, strict=True)}


def key_of(code, name):
    """The same key wherever this content is loaded, as for the other ready forms."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"tandem:{code}:{name}")


def form_of(apps, slug, title, intro):
    """A form for a type, with a first version that is still a draft."""
    QuestionForm, FormVersion = (apps.get_model("frameworks", name) for name in ("QuestionForm", "FormVersion"))
    form = QuestionForm.objects.create(
        code=f"conversation-{slug}", purpose="conversation", **in_languages("name", title)
    )
    return FormVersion.objects.create(form=form, number=1, **in_languages("intro", intro))


def ask(apps, version, position, kind="text", *, words, own=("", "", ""), hint=("", "", ""), **more):
    """A question of a version; gives it."""
    said = in_languages("words", words) | in_languages("help", hint)
    said |= in_languages("own", own if list(own) != list(words) else ("", "", ""))
    key = key_of(version.form.code, f"question:{position}")
    Question = apps.get_model("frameworks", "Question")
    return Question.objects.create(version=version, key=key, position=position, kind=kind, **said, **more)


def add_types(apps, schema_editor):
    """Each type with its form and its topics; published last, because nothing changes after that."""
    Guide, Topic = (apps.get_model("conversations", name) for name in ("Guide", "Topic"))
    FormVersion = apps.get_model("frameworks", "FormVersion")
    for one in (row for name in FILES for row in json.loads((CONTENT / name).read_text(encoding="utf-8"))):
        version = form_of(apps, one["slug"], one["title"], one["intro"])
        _questions(apps, version, one)
        FormVersion.objects.filter(pk=version.pk).update(published_at=PUBLISHED)
        words = in_languages("title", one["title"])
        guide = Guide.objects.create(slug=one["slug"], version=1, kind=one["kind"], form=version.form, **words)
        for position, (minutes, title, note) in enumerate(one["topics"], 1):
            words = in_languages("title", title) | in_languages("note", note)
            Topic.objects.create(guide=guide, position=position, minutes=minutes, **words)
        Guide.objects.filter(pk=guide.pk).update(published_date=PUBLISHED.date())


def _questions(apps, version, one):
    names = ("Scale", "ScaleStep", "Choice", "Competence")
    Scale, ScaleStep, Choice, Competence = (apps.get_model("frameworks", name) for name in names)
    scales, competences = {}, {}
    for place, (name, group) in enumerate(one.get("competences", {}).items()):
        competences[name] = Competence.objects.create(
            version=version, key=key_of(version.form.code, name), position=place,
            **in_languages("name", group["name"]), **in_languages("meaning", group["meaning"]),
        )  # fmt: skip
    for place, (name, scale) in enumerate(one.get("scales", {}).items()):
        scales[name] = Scale.objects.create(
            version=version, key=key_of(version.form.code, name), position=place, cannot_judge=True,
            **in_languages("name", scale["name"]),
        )  # fmt: skip
        for value, step in enumerate(scale["steps"], 1):
            ScaleStep.objects.create(scale=scales[name], value=value, **in_languages("words", step))
    for position, row in enumerate(one["questions"], 1):
        only = row.get("only")
        question = ask(
            apps, version, position, row.get("kind", "text"), words=row.get("coach", row["person"]), own=row["person"],
            hint=row.get("hint", ("", "", "")), scale=scales.get(row.get("scale")),
            competence=competences.get(row.get("competence")), each_goal=row.get("each_goal", False),
            categories=["self"] if only == "person" else [],
        )  # fmt: skip
        for place, words in enumerate(row.get("choices", [])):
            Choice.objects.create(question=question, position=place, **in_languages("words", words))


class Migration(migrations.Migration):
    dependencies = [("conversations", "0001_initial")]
    operations = [migrations.RunPython(add_types, migrations.RunPython.noop)]
