"""What ``verbs.py`` asks of the rules, with the answers by hand: who may, and which things or people one gets."""

from tests.access.policy import NOBODY, OPERATIONS, SEES

from . import conversations, cycles, feedback, frameworks, goals, insights, people, plans, rounds
from .case import Case, Listing, thing

MODULES = (conversations, cycles, plans, rounds, feedback, goals, frameworks, insights, people)
# Who gets through at an address may do what its rule says, and nobody else: also not who never sees that address.
BY_ADDRESS = {rule: name for module in MODULES for rule, name in getattr(module, "BY_ADDRESS", {}).items()}


def by_address():
    """A case for each rule and each scene of its address."""
    operations = {str(one): one for one in OPERATIONS}
    for rule, name in BY_ADDRESS.items():
        operation = operations[name]
        who = operation.get if isinstance(operation.get, dict) else operation.post
        for scene in operation.only or SEES[operation.of]:
            said = who.get(scene, NOBODY) if isinstance(who, dict) else who
            yield Case(name.partition(":")[0], rule, said, thing(f"{operation.of}.{scene}"))


CASES = [*by_address(), *(case for module in MODULES for case in getattr(module, "CASES", ()))]
LISTINGS = [listing for module in MODULES for listing in getattr(module, "LISTINGS", ())]

__all__ = ["CASES", "LISTINGS", "Case", "Listing"]
