"""What a case and a listing are, and the things of the scenes that they are asked with."""

from dataclasses import dataclass

from tests.access.scenes import moment


@dataclass(frozen=True)
class Case:
    """``who`` may ``rule(by, *things(world))``; ``module`` has the rule. ``off``: with this parameter off."""

    module: str
    rule: object
    who: str
    things: object = lambda world: ()
    off: str = ""


@dataclass(frozen=True)
class Listing:
    """``rule(viewer)``, which gives people or things, gives those with these ``names``. ``viewer``: a slug, or a
    function of the world."""

    module: str
    rule: object
    viewer: object
    names: str
    off: str = ""


def anew(world, name):
    """A thing of the scenes as it is now."""
    kept = world[name]
    return type(kept)._default_manager.get(pk=kept.pk)


def thing(name, *more):
    """A thing of the scenes, and more; a slug stands for that person."""
    return lambda world: (anew(world, name), *(getattr(world.cast, str(one), one) for one in more))


def changed(name, *more, **fields):
    """A thing of the scenes as if these fields were otherwise (a value, or a function of the world), and more."""

    def one(world):
        found = anew(world, name)
        for field, value in fields.items():
            setattr(found, field, value(world) if callable(value) else value)
        return (found, *more)

    return one


def persons(*slugs, more=()):
    """These of the cast, and more."""
    return lambda world: (*(getattr(world.cast, slug) for slug in slugs), *more)


def tomorrow(world):
    """The moment a day from now."""
    return moment(1)


def day_of_tomorrow(world):
    """The day after today."""
    return moment(1).date()


def yesterday(world):
    """The date a day ago."""
    return moment(-1).date()


def somebody(slug):
    """A function of the world that gives this person."""
    return lambda world: getattr(world.cast, slug)


def scene(name):
    """A function of the world that gives this thing as it is now."""
    return lambda world: anew(world, name)
