"""People on a page: the avatar, and the chip that says who can see a thing. Lists hold hundreds, so they are quick."""

from functools import lru_cache
from typing import Any

from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, ngettext

from .frame import icon

UNKNOWN = mark_safe('<span class="av" aria-hidden="true">?</span>')


@lru_cache(maxsize=4096)
def drawn_avatar(initials: str, hue: int, size: str, name: str) -> SafeString:
    """The markup of an avatar; with a name it is an image, without one it stands beside the name."""
    voice = f'role="img" aria-label="{escape(name)}"' if name else 'aria-hidden="true"'
    css = f"av h{hue} {escape(size)}".strip()
    return mark_safe(f'<span class="{css}" {voice}>{escape(initials)}</span>')


def avatar(person: Any, size: str = "", label: bool = False) -> SafeString:
    """The initials of a person in their hue."""
    return drawn_avatar(person.initials, person.hue, size, person.name if label else "") if person else UNKNOWN


def row(picture: str, words: Any, note: Any = "") -> str:
    """One line of the list of readers."""
    beside = f' <span class="muted">{conditional_escape(note)}</span>' if note else ""
    return f'<span role="listitem">{picture}<span>{conditional_escape(words)}{beside}</span></span>'


def link(address: str, words: str) -> str:
    """A link at the foot of the list, when there is somewhere to go."""
    return f'<a class="link" href="{escape(address)}">{escape(words)}</a>' if address else ""


def visibility(audience: Any, pop_id: str, kind: str = "") -> SafeString:
    """The chip of an ``Audience``: a button that opens the names, the reason and how long it is kept.

    All of it is phrasing content, so that it may stand in a sentence.
    """
    chip = f"vis {escape(kind)}{' only' if audience.icon == 'lock' else ''}".strip()
    title = gettext("Who can see this")
    words = (
        f'{icon(audience.icon or "users")}<span class="sr">{escape(title)}: </span>{conditional_escape(audience.words)}'
    )
    rows = [row(avatar(person, "xs"), person.name, note) for person, note in audience.names]
    rows += [row(icon("users-round"), group) for group in audience.groups]
    if audience.more:
        others = ngettext("and %(n)s other", "and %(n)s others", audience.more) % {"n": audience.more}
        rows.append(row(icon("ellipsis"), others))
    foot = "".join(f"<span>{conditional_escape(line)}</span>" for line in (audience.reason, audience.kept) if line)
    foot += link(audience.more_url, gettext("See all names"))
    foot += link(audience.change_url, gettext("Change who can see this"))
    if not rows and not foot:
        return mark_safe(f'<span class="{chip}">{words}</span>')
    names = f'<span class="pop-l" role="list">{"".join(rows)}</span>' if rows else ""
    foot = f'<span class="pop-f">{foot}</span>' if foot else ""
    return mark_safe(
        f'<button type="button" class="{chip}" popovertarget="{pop_id}">{words}</button>'
        f'<span class="pop" popover id="{pop_id}" role="group" aria-label="{escape(title)}">'
        f'<b class="pop-t">{escape(title)}</b>{names}{foot}</span>'
    )
