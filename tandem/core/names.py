"""How things are named in history and events."""


def module_of(thing) -> str:
    """``goals`` for whatever stands in ``tandem.goals.actions.anything``."""
    parts = thing.__module__.split(".")
    return parts[1] if parts[0] == "tandem" else parts[-2]
