"""Plans of conversations: what is published is read by everybody, a draft is the HR administrators'."""

from tandem.core import clock

from .operation import administrators, of, page, step
from .sees import SEES

KEEPER = dict.fromkeys(SEES["scheme"], "an")
DRAFT = {"draft": "an"}
OF_DRAFT = {"published": "an", "draft": "an"}  # who keeps plans sees both, and changes the draft alone


def of_draft(family, name, **rest):
    """A page about a part of a draft; of what is published it is refused with the reason."""
    return of(family, f"plans:{name}", get=DRAFT, sees=OF_DRAFT, only=("published", "draft"), **rest)


def today(world, thing):
    """From which day on it holds."""
    return clock.today().isoformat()


PLANS = [
    page("plans:index"),
    page("plans:mine"),
    administrators("plans:versions"),
    administrators("plans:version_new"),
    of("scheme", "plans:version", sees=KEEPER),
    of("scheme", "plans:people", sees=KEEPER, query={"q": "a", "plan": "none"}),
    of("scheme", "plans:people_export", sees=KEEPER),
    of("scheme", "plans:comparison", sees=KEEPER),
    of_draft("scheme", "version_name", data={"name": "Anders"}),
    of_draft("scheme", "version_remove"),
    of_draft("scheme", "plan_new"),
    of("scheme", "plans:publish", get=DRAFT, sees=KEEPER, data={"from_date": today}),
    of_draft("plan", "plan"),
    step("plan", "plans:plan_move", DRAFT, sees=OF_DRAFT, only=("published", "draft"), data={"to": "up"}),
    of_draft("plan", "plan_remove"),
    of_draft("plan", "moment_new"),
    of_draft("moment", "moment"),
    of_draft("moment", "moment_remove"),
]
