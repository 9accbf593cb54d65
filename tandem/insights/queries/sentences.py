"""What the figures say, in three sentences, and a question to talk about. Differences that can be chance say so."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.words import number

from .figures import Group
from .published import Look


def sentences(look: Look) -> list[str]:
    """Three at most: how many gave and where that goes, where most and least, how long answers take."""
    return [words for words in (_reach(look), _between(look), _answers(look)) if words]


def _reach(look: Look) -> str:
    now, before = look.here.figure, look.here.before
    if now is None or now.gave is None:
        return _("How many gave feedback is not told for this period: with other figures it would tell too much.")
    said: dict[str, object] = {"name": look.here.name, "percent": round(now.gave)}
    if before is None or before.gave is None:
        return _("%(name)s: %(percent)s%% of people gave feedback.") % said
    said["points"] = abs(points := round(now.gave) - round(before.gave))
    if points > 0:
        words = ngettext(
            "%(name)s: %(percent)s%% of people gave feedback, %(points)s point more than in the weeks before.",
            "%(name)s: %(percent)s%% of people gave feedback, %(points)s points more than in the weeks before.",
            points,
        )
    elif points < 0:
        words = ngettext(
            "%(name)s: %(percent)s%% of people gave feedback, %(points)s point fewer than in the weeks before.",
            "%(name)s: %(percent)s%% of people gave feedback, %(points)s points fewer than in the weeks before.",
            -points,
        )
    else:
        words = _("%(name)s: %(percent)s%% of people gave feedback, as in the weeks before.")
    return words % said


def ends(look: Look) -> tuple[Group, Group] | None:
    """The groups of which most and least gave, where that is told of two at least."""
    rows = [row for row in look.rows if row.figure and row.figure.gave is not None]
    rows.sort(key=lambda row: (row.figure and row.figure.gave) or 0)
    return (rows[-1], rows[0]) if len(rows) > 1 else None


def is_clear(most: Group, least: Group) -> bool:
    """Whether the difference is larger than chance would make it."""
    high, low = most.figure and most.figure.interval, least.figure and least.figure.interval
    return bool(high and low and high.low > low.high)


def _between(look: Look) -> str:
    if not (found := ends(look)):
        return ""
    most, least = found
    said: dict[str, object] = {"most": most.name, "least": least.name}
    said |= (
        {"high": round(most.figure.gave or 0), "low": round(least.figure.gave or 0)}
        if most.figure and least.figure
        else {}
    )
    if is_clear(most, least):
        return (
            _("Most in %(most)s (%(high)s%%), least in %(least)s (%(low)s%%): more than chance would make it.") % said
        )
    return _("Most in %(most)s (%(high)s%%), least in %(least)s (%(low)s%%): that can be chance.") % said


def _answers(look: Look) -> str:
    snapshot = look.here.figure and look.here.figure.snapshot
    if not snapshot or snapshot.answered is None:
        return ""
    words = ngettext(
        "Who asked got an answer in about %(percent)s%% of cases, half of them within %(days)s day.",
        "Who asked got an answer in about %(percent)s%% of cases, half of them within %(days)s days.",
        snapshot.waited_days or 1,
    )
    return words % {"percent": snapshot.answered, "days": number(snapshot.waited_days)}


def question(look: Look) -> str:
    """What to talk about: people are asked, nothing is decided."""
    if (found := ends(look)) and is_clear(*found):
        names = {"most": found[0].name, "least": found[1].name}
        return _("What makes it easy in %(most)s, and what would people in %(least)s need for it?") % names
    snapshot = look.here.figure and look.here.figure.snapshot
    if snapshot and snapshot.answered is not None and snapshot.answered < 70:
        return _("What keeps people from answering when somebody asks: time, words, or not knowing that a no is fine?")
    return _("When did feedback last change something here, and who has not been asked for a while?")
