"""Rounds: who begins, stops and ends one."""

from tandem.evaluations import access as rounds
from tests.access.policy import NOBODY

from .case import Case, changed, persons, somebody, yesterday

BY_ADDRESS = {
    rounds.agree: "evaluations:step agree",
    rounds.choose: "evaluations:people",
    rounds.ask_approval: "evaluations:step approval",
    rounds.approve: "evaluations:step approve",
    rounds.cancel: "evaluations:step stop",
    rounds.extend: "evaluations:time",
    rounds.summarise: "evaluations:summary",
    rounds.open_report: "evaluations:report",
    rounds.share: "evaluations:step share",
    rounds.unshare: "evaluations:step unshare",
    rounds.close: "evaluations:close",
    rounds.measure_again: "evaluations:step again",
    rounds.answer: "evaluations:decline",
}
CASES = [
    # A round is begun by oneself or by one's coach of today, one at a time.
    Case("evaluations", rounds.start, "lotte karim", persons("lotte")),
    Case("evaluations", rounds.start, NOBODY, persons("wout")),
    Case("evaluations", rounds.start, NOBODY, persons("pieter")),
    Case("evaluations", rounds.launch, "nadia", changed("round.choosing", with_coach=False)),
    Case("evaluations", rounds.launch, NOBODY, changed("round.choosing", with_coach=False, ends_date=yesterday)),
    Case("evaluations", rounds.approve, NOBODY, changed("round.approving", ends_date=yesterday)),
    Case("evaluations", rounds.approve, NOBODY, changed("round.approving", with_coach=False)),
    Case("evaluations", rounds.ask_approval, NOBODY, changed("round.choosing", with_coach=False)),
    # An evaluation is stopped by who began it; what another proposed also by who was asked.
    Case("evaluations", rounds.cancel, "luc", changed("round.open", purpose="evaluation", started_by=somebody("luc"))),
    Case("evaluations", rounds.cancel, NOBODY,
         changed("round.open", purpose="evaluation", started_by=somebody("greet"))),
    Case("evaluations", rounds.end, "wout", changed("round.open", ends_date=yesterday)),
    Case("evaluations", rounds.end, NOBODY, changed("round.reported", ends_date=yesterday)),
    Case("evaluations", rounds.see_overview, "an"),
]  # fmt: skip
