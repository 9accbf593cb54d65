"""Who can see a thing, for the chip that stands on every piece of content."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True, kw_only=True)
class Audience:
    """``words`` for the chip, names for the list, the reason, how long it is kept.

    ``names``: (person, note) pairs, at most about ten; ``more``: how many others, said as a number; ``more_url``:
    where they are listed page by page.
    """

    words: str | Promise
    icon: str = "users"
    names: tuple = ()
    groups: tuple = ()
    reason: str | Promise = ""
    kept: str | Promise = ""
    more: int = 0
    more_url: str = ""
    change_url: str = ""

    @property
    def is_private(self):
        """Only the person herself: the chip then is plum with a lock."""
        return self.icon == "lock"
