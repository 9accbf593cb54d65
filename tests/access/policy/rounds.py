"""Feedback rounds: the person, her coach as was said at the start, who is asked; nobody by a role."""

from .operation import LINK, NOT_SO, administrators, of, page, pk, step
from .sees import EVERYBODY, NOBODY, SEES

REPORT = {"reported": "lotte", "shared": "thomas elise", "evaluation": "karim luc", "closed": "marc"}
BUSY = {"wout", "nadia", "joke", "elise", "greet"}  # a round of theirs is under way
FREE = " ".join(slug for slug in EVERYBODY.split() if slug not in BUSY)
VERBS = {
    "agree": {"asked": "greet"},
    "approval": {"choosing": "nadia"},
    "approve": {"approving": "luc"},
    "launch": NOBODY,
    "stop": {"open": "wout", "choosing": "nadia", "approving": "joke", "asked": "greet luc"},
    "end": NOBODY,
    "share": {"reported": "lotte", "closed": "marc"},
    "unshare": {"shared": "thomas"},
    "again": {"closed": "marc"},
}

ROUNDS = [
    *(page(f"evaluations:{name}") for name in ("index", "asked", "coached")),
    page("evaluations:new", get=FREE),
    administrators("evaluations:overview"),
    of("round", "evaluations:round"),
    *(
        step("round", "evaluations:step", who, args={"pk": pk, "verb": verb}, label=verb)
        for verb, who in VERBS.items()
    ),
    step("round", "evaluations:remark", {"approving": "luc"}, data={"why": "Vraag ook iemand van het dok"}),
    step("round", "evaluations:time", {"open": "wout"}, data={"ends_date": "2027-01-15"}),
    of("round", "evaluations:people", get={"choosing": "nadia"},
       data={"person": lambda world, _round: world.cast.luc.pk}),
    step("round", "evaluations:invite_outside", {"choosing": "nadia"},
         data={"name": "Dirk", "email": "dirk@klant.example", "language": "nl"}),
    step("round", "evaluations:off", {"choosing": "nadia"},
         args={"pk": pk, "contributor": lambda world, _round: world["seat.chosen"].pk}),
    of("round", "evaluations:summary", get={"summarising": "benoit"}),
    of("round", "evaluations:report", get=REPORT, post=NOT_SO),
    of("round", "evaluations:pdf", get=REPORT, post=NOT_SO, only=("shared",)),
    step("round", "evaluations:goal", {"reported": "lotte", "shared": "thomas", "evaluation": "karim"},
         data={"title": "Eerst vragen", "criterion": "Wout merkt het", "ends_date": "2027-03-01"}),
    of("round", "evaluations:close", get={"reported": "lotte", "shared": "thomas", "evaluation": "karim"}),
    of("seat", "evaluations:answer", get=SEES["seat"], post={"open": "joke", "own": "wout"}),
    step("seat", "evaluations:draft", {"own": "wout"}),
    step("seat", "evaluations:decline", {"open": "joke", "own": "wout"}),
    page("evaluations:outside", who=LINK, args={"secret": lambda world, _nothing: world.round_link}),
]  # fmt: skip
