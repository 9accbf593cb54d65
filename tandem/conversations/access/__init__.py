"""Who may see a conversation and what is in it, and who may do what to it.

Informal: the two who held it, nobody else, HR nothing. Formal: the person and her coach of today; a former coach
keeps nothing. The HR partner of her unit sees that a formal one exists, and what was signed (a parameter).
"""

from .audiences import (
    facts_audience,
    hr_partners_of,
    notes_audience,
    preparation_audience,
    series_audience,
    signed_audience,
)
from .reading import for_the_file, held_as_coach, of_the_two, signed_for_the_file
from .rules import (
    agree,
    begin,
    begin_series,
    cancel,
    close,
    finish,
    keep_agreement,
    keep_series,
    meet,
    move,
    plan,
    plan_many,
    prepare,
    read_record,
    rework,
    sign,
    take_back,
    unsign,
    write,
)
from .seats import coach_seat, partners, side_of

__all__ = [
    "agree",
    "begin",
    "begin_series",
    "cancel",
    "close",
    "coach_seat",
    "facts_audience",
    "finish",
    "for_the_file",
    "held_as_coach",
    "hr_partners_of",
    "keep_agreement",
    "keep_series",
    "meet",
    "move",
    "notes_audience",
    "of_the_two",
    "partners",
    "plan",
    "plan_many",
    "preparation_audience",
    "prepare",
    "read_record",
    "rework",
    "series_audience",
    "side_of",
    "sign",
    "signed_audience",
    "signed_for_the_file",
    "take_back",
    "unsign",
    "write",
]
