"""Cycles: what runs is known to everybody; how far somebody is to her, her coach and who runs it."""

import datetime

from tandem.core import clock

from .operation import WHY, administrators, of, page

DRAFTS = {"draft": "an", "drafted": "an sofie"}
GOING = {"running": "an sofie", "paused": "an"}
RUN = DRAFTS | GOING | {"closed": "an sofie"}


def day(number):
    """A day so many days from today."""
    return lambda world, thing: (clock.today() + datetime.timedelta(days=number)).isoformat()


NAMES = {"name_nl": "Ronde", "from_date": day(1), "to_date": day(60)}
CYCLES = [
    page("cycles:index"),
    administrators("cycles:new"),
    of("cycle", "cycles:cycle"),
    of("cycle", "cycles:progress"),
    of("cycle", "cycles:change", get=DRAFTS, data=NAMES),
    of("cycle", "cycles:remove", get=DRAFTS),
    of("cycle", "cycles:preview", get=DRAFTS, query={"q": "a"}),
    of("cycle", "cycles:preview_export", get=DRAFTS),
    of("cycle", "cycles:launch", get=DRAFTS),
    of("cycle", "cycles:places", get=RUN, query={"far": "preparing", "q": "a"}),
    of("cycle", "cycles:places_export", get=RUN),
    of("cycle", "cycles:pause", get={"running": "an sofie"}, data=WHY),
    of("cycle", "cycles:resume", get={"paused": "an"}),
    of("cycle", "cycles:extend", get=GOING, data=WHY | {"due_date": day(80)}),
    of("cycle", "cycles:close", get=GOING, data=WHY),
    of("cycle", "cycles:runners", get=RUN, data={"person": "sofie"}),
    of("runner", "cycles:runner_remove", get={
        "drafted_an": "an sofie", "drafted_sofie": "an sofie", "running_an": "an sofie", "running_sofie": "an sofie",
        "running_ingrid": "an sofie", "closed_an": "an sofie", "closed_sofie": "an sofie",
    }),
    of("place", "cycles:take_out", get={"going": "an sofie", "waiting": "an"}, data=WHY),
    of("place", "cycles:stand_in", get={"going": "an sofie"},
       data=WHY | {"person": lambda world, place: world.cast.marc.name}),
    of("place", "cycles:end_stand_in", get={"stood_in": "an"}, data=WHY),
    of("place", "cycles:reopen", get={"out": "an sofie", "closed": "an sofie"}, data=WHY | {"due_date": day(30)}),
]  # fmt: skip
