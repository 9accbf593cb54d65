"""Values and skills."""

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import Skill, SkillFamily, Value
from .naming import free_code, next_position


@action
def add_value(*, by, **words):
    """A value, after the others. ``words``: name and meaning in three languages."""
    access.keep_content.require(by)
    return Value.objects.create(code=free_code(Value, words), position=next_position(Value.objects.all()), **words)


@action
def change_value(value, *, by, **words):
    """Other words for a value."""
    access.keep_content.require(by)
    Value.objects.filter(pk=value.pk).update(**words)


@action
def move_value(value, *, by, up):
    """One place up, or down."""
    access.keep_content.require(by)
    shift(Value.objects.select_for_update(), value, up)


@action
def retire_value(value, *, by, again=False):
    """No longer to be chosen, or (``again``) once more."""
    access.keep_content.require(by)
    Value.objects.filter(pk=value.pk).update(retired_date=None if again else clock.today())


@action
def add_family(*, by, **names):
    """A family of skills."""
    access.keep_content.require(by)
    place = next_position(SkillFamily.objects.all())
    return SkillFamily.objects.create(code=free_code(SkillFamily, names), position=place, **names)


@action
def change_family(family, *, by, **names):
    """Other names for a family of skills."""
    access.keep_content.require(by)
    SkillFamily.objects.filter(pk=family.pk).update(**names)


@action
def add_skill(*, by, family, **words):
    """A skill. ``words``: name and meaning in three languages."""
    access.keep_content.require(by)
    return Skill.objects.create(code=free_code(Skill, words), family=family, **words)


@action
def change_skill(skill, *, by, **fields):
    """Other words, or another family."""
    access.keep_content.require(by)
    Skill.objects.filter(pk=skill.pk).update(**fields)


@action
def retire_skill(skill, *, by, again=False):
    """No longer to be chosen, or (``again``) once more."""
    access.keep_content.require(by)
    Skill.objects.filter(pk=skill.pk).update(retired_date=None if again else clock.today())


def shift(rows, row, up):
    """Change the row with the one before (or after) it, and count the places anew."""
    order = list(rows)
    place = order.index(row)
    other = place - 1 if up else place + 1
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    for position, one in enumerate(order):
        one.position = position
    type(row).objects.bulk_update(order, ["position"])
