"""The values, skills and forms that come with Tandem, loaded once: what is there by its code stays as it is."""

import tomllib
import uuid
from pathlib import Path

from tandem.core.actions import action

from .. import access
from ..models import Competence, FormVersion, Question, QuestionForm, Skill, SkillFamily, Value
from .content import next_position
from .copying import first_scale, in_languages
from .forms import publish

FOLDER = Path(__file__).parents[1] / "content"
FORMS = ("form_development_short", "form_development_coaches")


def content(name):
    """A file of content, read."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@action
def load_ready(*, by, values=True):
    """Forms that are ready to be asked, and (``values``) values and skills. Gives how many rows were new."""
    access.keep_content.require(by)
    new = sum(_form(content(name), by) for name in FORMS)
    return new + (_values() + _skills() if values else 0)


def _add(model, one, fields, **more):
    """A row by its code, unless it is there. Gives (row, whether it is new)."""
    words: dict[str, str] = {}
    for field in fields:
        words |= in_languages(field, one[field])
    return model.objects.get_or_create(code=one["code"], defaults=words | more)


def _values():
    return sum(
        _add(Value, one, ("name", "meaning"), position=next_position(Value.objects.all()))[1]
        for one in content("values")["value"]
    )


def _skills():
    new = 0
    for one in content("skills")["family"]:
        family, made = _add(SkillFamily, one, ("name",), position=next_position(SkillFamily.objects.all()))
        new += made + sum(_add(Skill, skill, ("name", "meaning"), family=family)[1] for skill in one["skill"])
    return new


def _form(one, by):
    form, made = _add(QuestionForm, one, ("name",), purpose=one["purpose"])
    if not made:
        return 0
    version = FormVersion.objects.create(form=form, number=1, **in_languages("intro", one["intro"]))
    scales = {
        scale["key"]: first_scale(version, scale["name"], scale["steps"], scale["cannot_judge"])
        for scale in one["scale"]
    }
    position = 0
    for place, group in enumerate(one["group"]):
        competence = _competence(version, group, place)
        for question in group["question"]:
            _question(version, competence, scales, question, position)
            position += 1
    publish(version, by=by)
    return 1


def _key(version, key):
    """The same key wherever this content is loaded."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"tandem:{version.form.code}:{key}")


def _competence(version, group, place):
    if "key" not in group:
        return None
    words = in_languages("name", group["name"]) | in_languages("meaning", group.get("meaning", ("", "", "")))
    return Competence.objects.create(version=version, key=_key(version, group["key"]), position=place, **words)


def _question(version, competence, scales, one, position):
    words: dict[str, str] = {}
    for field in ("words", "own", "help"):
        if field in one:
            words |= in_languages(field, one[field])
    Question.objects.create(
        version=version,
        key=_key(version, f"question:{one['key']}"),
        position=position,
        kind=one["kind"],
        competence=competence,
        scale=scales.get(one.get("scale")),
        is_required=one.get("required", False),
        categories=one.get("categories", []),
        **words,
    )
