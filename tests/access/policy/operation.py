"""What is asked of an address, and how to say it in one line."""

from dataclasses import dataclass, field

from .sees import EVERYBODY

SEERS = "(who sees it)"
NOT_SO = "(405)"  # this method is not there
AS_GET = "(as GET)"
PUBLIC, DEMO, LINK = "public", "demo", "link"


@dataclass(frozen=True)
class Operation:
    """An address with what it is asked.

    ``of``: the family of its scenes, or nothing. ``get`` and ``post``: who gets through, as slugs for all scenes or
    {scene: slugs}; a scene that is not named: nobody. ``who``: who sees the page at all (without scenes), PUBLIC, or
    DEMO. ``sees``: instead of ``SEES[of]``. ``only``: of these scenes. ``data``: what is posted. ``query``: what
    stands behind ``?``; ``args``: of the address; both and ``data`` may hold functions of (world, thing). ``opens``:
    the canaries that a LINK shows to whoever has it.
    """

    name: str
    of: str = ""
    get: object = SEERS
    post: object = AS_GET
    who: str = EVERYBODY
    sees: dict | None = None
    only: tuple = ()
    args: dict = field(default_factory=dict)
    query: dict = field(default_factory=dict)
    data: dict = field(default_factory=dict)
    label: str = ""
    opens: tuple = ()

    @property
    def is_for_visitors(self):
        """Whoever comes gets through."""
        return self.who in (PUBLIC, LINK)

    def __str__(self):
        return f"{self.name} {self.label}".strip()


def pk(world, thing):
    """The key of the scene's object."""
    return thing.pk


def page(name, **rest):
    """A page without an object, for everybody who is signed in."""
    return Operation(name, **rest)


def of(family, name, **rest):
    """An operation on the objects of a family, by their key."""
    return Operation(name, of=family, **{"args": {"pk": pk}, **rest})


def step(family, name, who, **rest):
    """Something that one only posts."""
    return of(family, name, get=NOT_SO, post=who, **rest)


def administrators(name, **rest):
    """A page that exists for HR administrators alone."""
    return Operation(name, who="an", **rest)


def key_of(world, thing):
    """The key by which a scene's object stands in the address when it is not its number."""
    return str(thing.key)


WHY = {"why": "Omdat het anders loopt"}
