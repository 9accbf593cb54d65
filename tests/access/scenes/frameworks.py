"""Forms: one in use with a draft of its next version, one without, one that was never published; values and skills."""

from tandem.frameworks import actions as frameworks
from tandem.frameworks.models import Choice, Competence, FormVersion, Scale
from tandem.frameworks.states import Kind, Purpose

LANGUAGES = ("nl", "fr", "en")


def framework_scenes(world):
    """What is published is everybody's, a draft the HR administrator's."""
    an = world.cast.an
    _form(world, "open", "published")
    world["version.draft"] = frameworks.start_draft(world["form.open"], by=an)
    frameworks.change_intro(world["version.draft"], by=an, **_same("intro", world.words("version.draft")))
    _parts(world, "draft", world["version.draft"], world.words("asked.draft"))
    _form(world, "fresh", "fresh")
    _form(world, "talk", "talk", Purpose.CONVERSATION)
    coming = frameworks.add_form(by=an, purpose=Purpose.CONVERSATION, name_nl=world.words("form.coming"))
    world["form.coming"], world["version.coming"] = coming, FormVersion.objects.get(form=coming)
    world["value.one"] = frameworks.add_value(by=an, **_same("name", "Samen"))
    world["family.one"] = frameworks.add_family(by=an, **_same("name", "Logistiek"))
    world["skill.one"] = frameworks.add_skill(by=an, family=world["family.one"], **_same("name", "Laden"))


def _same(field, words):
    return {f"{field}_{code}": words for code in LANGUAGES}


def _form(world, name, version, purpose=Purpose.FEEDBACK_ROUND):
    an = world.cast.an
    form = frameworks.add_form(by=an, purpose=purpose, **_same("name", f"Lijst {name}"))
    world[f"form.{name}"], row = form, FormVersion.objects.get(form=form)
    _parts(world, version, row, "Luistert")
    frameworks.publish(row, by=an)
    world[f"version.{version}"] = FormVersion.objects.get(pk=row.pk)


def _parts(world, name, version, words):
    """A competence with a question on a scale, and one with answers to choose from."""
    an, scale = world.cast.an, Scale.objects.filter(version=version).first()
    competence = frameworks.add_competence(version, by=an, **_same("name", words))
    asked = {"is_required": True, "competence": competence, "scale": scale}
    row = frameworks.add_question(version, by=an, kind=Kind.SCALE, **asked, **_same("words", words))
    choices = [_same("words", words), _same("words", "Anders")]
    frameworks.add_question(version, by=an, kind=Kind.CHOICE, choices=choices, **_same("words", words))
    world[f"asked.{name}"], world[f"scale.{name}"] = row, scale
    world[f"competence.{name}"] = competence
    assert Choice.objects.filter(question__version=version) and Competence.objects.filter(version=version)
