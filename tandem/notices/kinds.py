"""The kinds of notices. A module declares its own in its ``notices.py``; the words never hold content."""

from dataclasses import dataclass

KINDS = {}


@dataclass(frozen=True)
class Kind:
    """``words``: a lazy text with ``%(who)s`` and other names; ``icon``: of the design system; ``choice``: what stands
    beside the switch for its mail, when that is not the words."""

    name: str
    words: object
    icon: str = "bell"
    choice: object = ""

    def say(self, params):
        """The notice in the active language."""
        return str(self.words) % params


def kind(name, words, icon="bell", choice=""):
    """Declare a kind, for example ``kind("feedback.given", _("%(who)s gave you feedback"))``."""
    KINDS[name] = Kind(name, words, icon, choice)
    return KINDS[name]
