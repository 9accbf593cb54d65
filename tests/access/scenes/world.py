"""The cast, the objects by scene, and the canaries that were set free."""

import datetime
import re
from dataclasses import dataclass, field
from types import SimpleNamespace

from tandem.core import clock

CANARY = re.compile(r"kanarie-[a-z0-9-]+-zz")


def canary(name):
    """The unique string of a canary: ``goal.private`` -> ``kanarie-goal-private-zz``."""
    return f"kanarie-{name.replace('.', '-').replace('_', '-')}-zz"


@dataclass
class World:
    """The cast, the objects by scene, and the canaries that were set free."""

    cast: SimpleNamespace
    things: dict = field(default_factory=dict)
    canaries: set = field(default_factory=set)

    def words(self, name):
        """A text with the canary of this name in it."""
        self.canaries.add(canary(name))
        return f"Woorden {canary(name)} einde"

    def __getitem__(self, name):
        return self.things[name]

    def __setitem__(self, name, thing):
        assert name not in self.things, f"two scenes are called {name}"
        self.things[name] = thing

    def of(self, family):
        """The names of the scenes of a family, in the order in which they were made."""
        return [name for name in self.things if name.partition(".")[0] == family]


def days(number):
    """The date so many days from today."""
    return clock.today() + datetime.timedelta(days=number)


def moment(number):
    """The moment so many days from now."""
    return clock.now() + datetime.timedelta(days=number)
