"""The three sets of plans that come with Tandem, to begin a draft from."""

import tomllib
from pathlib import Path

from tandem.core.actions import action
from tandem.core.languages import LANGUAGES

from .plans import add_moment, add_plan
from .schemes import start

FOLDER = Path(__file__).parents[1] / "content"
READY = ("simple", "growing", "full")


def _in_languages(field, texts):
    return {f"{field}_{code}": text for code, text in zip(LANGUAGES, texts, strict=True)}


@action
def start_ready(which, name, *, by):
    """A draft with the plans of ``which``, one of ``READY``."""
    content = tomllib.loads((FOLDER / f"{which}.toml").read_text(encoding="utf-8"))
    scheme = start(name, by=by)
    for one in content["plan"]:
        words: dict[str, str] = {}
        for field in ("name", "why", "means"):
            words |= _in_languages(field, one[field])
        least, weeks, most = one["informal"]
        plan = add_plan(
            scheme,
            by=by,
            rules=one.get("rules", []),
            informal_least=least,
            informal_weeks=weeks,
            informal_most=most,
            checkin_weeks=one["checkin"],
            **words,
        )
        for moment in one["moment"]:
            add_moment(plan, by=by, **moment)
    return scheme
