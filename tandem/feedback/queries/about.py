"""What feedback is about, as far as the one who reads may know it."""

from collections.abc import Iterable
from typing import TypeVar

from tandem.core.references import resolved
from tandem.people.models import Person

from ..models import Wording
from ..states import POINTING, About

T = TypeVar("T", bound=Wording)


def attach_abouts(things: Iterable[T], viewer: Person) -> list[T]:
    """Give each piece or draft of a list ``.about_label``, ``.about_url`` and ``.about_icon``: a query for each kind
    of thing. Of a thing that the viewer may not see stands only that there is one."""
    things = list(things)
    found = resolved(((t.about_kind, t.about_key) for t in things if t.about_kind in POINTING and t.about_key), viewer)
    for thing in things:
        reference = found.get((thing.about_kind, thing.about_key or 0))
        words = [*([reference.label] if reference else []), *([thing.about] if thing.about else [])]
        thing.about_label = ", ".join(words)
        thing.about_url = reference.url if reference else ""
        thing.about_icon = reference.icon if reference else "calendar" if thing.about_kind == About.MOMENT else "tag"
    return things
