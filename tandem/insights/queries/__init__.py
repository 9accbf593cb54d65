"""What the pages of the pulse read: published figures and nothing else."""

from .figures import Figure, Group, plausible
from .published import Period, look, look_at_whole, periods, rows_to_export
from .sentences import question, sentences

__all__ = [
    "Figure",
    "Group",
    "Period",
    "look",
    "look_at_whole",
    "periods",
    "plausible",
    "question",
    "rows_to_export",
    "sentences",
]
