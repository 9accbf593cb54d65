"""What may happen to people, and to where they belong."""

from .accounts import end_sessions, open_file, set_appearance, set_language, set_shortcuts
from .belonging import add_functional_coach, assign, end_role, give_role, leave, record_absence
from .structure import (
    add_person,
    add_team,
    add_unit,
    change_person,
    give_team_role,
    join_team,
    leave_team,
    move_unit,
    rename_unit,
)

__all__ = [
    "add_functional_coach",
    "add_person",
    "add_team",
    "add_unit",
    "assign",
    "change_person",
    "end_role",
    "end_sessions",
    "give_role",
    "give_team_role",
    "join_team",
    "leave",
    "leave_team",
    "move_unit",
    "open_file",
    "record_absence",
    "rename_unit",
    "set_appearance",
    "set_language",
    "set_shortcuts",
]
