"""The pulse: who sees it."""

from tandem.insights import access as insights

from .case import Case

CASES = [
    Case("insights", insights.see_pulse, "philippe an sofie benoit"),
]  # fmt: skip
