"""The pages of goals."""

from .alignment import (
    carried,
    carried_level,
    contribution,
    detach,
    of_person,
    of_team,
    of_unit,
    organisation,
)
from .bulk import bulk, forget_view, keep_view
from .context import answer_question, context_change, mark_changed, questions, stop_asking
from .detail import goal, history_export, readers
from .handing import merge, offer, refuse, split, take, undo_descent, withdraw_offer
from .lists import export, index, panel
from .obstacles import call_for_help, new_obstacle, obstacle, pick_up, put_down, solve
from .past import goal_past, past
from .people import answer, comment, end_support, invite, join
from .plans import plan, values
from .proposals import accept, accept_changed, decline, proposal, proposals, propose, withdraw_proposal
from .results import key_result, new_key_result, remove_key_result
from .seeing import seen
from .steps import check_in, close, pause, reopen, resume, retire, undo_check_in, visibility
from .templates import new_template, template, templates, withdraw_template
from .watching import changes
from .writing import adjust, discard, edit, new, new_hints, set_draft

__all__ = [
    "accept",
    "accept_changed",
    "adjust",
    "answer",
    "answer_question",
    "bulk",
    "call_for_help",
    "carried",
    "carried_level",
    "changes",
    "check_in",
    "close",
    "comment",
    "context_change",
    "contribution",
    "decline",
    "detach",
    "discard",
    "edit",
    "end_support",
    "export",
    "forget_view",
    "goal",
    "goal_past",
    "history_export",
    "index",
    "invite",
    "join",
    "keep_view",
    "key_result",
    "mark_changed",
    "merge",
    "new",
    "new_hints",
    "new_key_result",
    "new_obstacle",
    "new_template",
    "obstacle",
    "of_person",
    "of_team",
    "of_unit",
    "offer",
    "organisation",
    "panel",
    "past",
    "pause",
    "pick_up",
    "plan",
    "proposal",
    "proposals",
    "propose",
    "put_down",
    "questions",
    "readers",
    "refuse",
    "remove_key_result",
    "reopen",
    "resume",
    "retire",
    "seen",
    "set_draft",
    "solve",
    "split",
    "stop_asking",
    "take",
    "template",
    "templates",
    "undo_check_in",
    "undo_descent",
    "values",
    "visibility",
    "withdraw_offer",
    "withdraw_proposal",
    "withdraw_template",
]
