"""Who may see what of a round, and who may do what with it. No role of HR, IT or leadership opens anything here."""

from ..sizes import shortcomings
from .audiences import answer_audience, report_audience, said_before
from .reading import can_summarise, coach_reads, is_hidden
from .rules import (
    agree,
    answer,
    approve,
    ask_approval,
    cancel,
    choose,
    close,
    end,
    extend,
    launch,
    measure_again,
    open_report,
    see_overview,
    share,
    start,
    summarise,
    unshare,
)

__all__ = [
    "agree",
    "answer",
    "answer_audience",
    "approve",
    "ask_approval",
    "can_summarise",
    "cancel",
    "choose",
    "close",
    "coach_reads",
    "end",
    "extend",
    "is_hidden",
    "launch",
    "measure_again",
    "open_report",
    "report_audience",
    "said_before",
    "see_overview",
    "share",
    "shortcomings",
    "start",
    "summarise",
    "unshare",
]
