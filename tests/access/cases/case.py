"""What a case and a listing are, and the things of the scenes that they are asked with."""

from dataclasses import dataclass

from tandem.people.queries import system_person
from tests.access.scenes import moment


@dataclass(frozen=True)
class Case:
    """``who`` may ``rule(by, *things(world))``; ``module`` has the rule. ``off``: with this parameter off; ``given``:
    once this function of the world has changed some rows."""

    module: str
    rule: object
    who: str
    things: object = lambda world: ()
    off: str = ""
    given: object = None


@dataclass(frozen=True)
class Listing:
    """``rule(viewer)``, which gives people or things, gives those with these ``names``. ``viewer``: a slug, or a
    function of the world. ``off`` and ``given``: as for a case."""

    module: str
    rule: object
    viewer: object
    names: str
    off: str = ""
    given: object = None


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


def altered(name, **fields):
    """What is given: the row of this thing is otherwise (a value, or a function of the world)."""

    def given(world):
        row = type(world[name])._default_manager.filter(pk=world[name].pk)
        row.update(**{field: value(world) if callable(value) else value for field, value in fields.items()})

    return given


def all_of(*several):
    """What is given: all of these."""
    return lambda world: [one(world) for one in several]


def allowed(rule, model):
    """For a listing: the rows with which the viewer may do this."""

    def of(viewer):
        return [row for row in model._default_manager.all() if not rule(viewer, row)]

    of.__name__, of.__wrapped__ = rule.__name__, rule.__wrapped__  # the function that decides
    return of


def seen(model):
    """For a listing: the rows that the viewer sees."""

    def of(viewer):
        return model._default_manager.visible_to(viewer)

    of.__name__ = f"seen {model.__name__}"
    return of


def machine(world):
    """Tandem itself."""
    return system_person()


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
