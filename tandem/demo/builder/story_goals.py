"""The goals of the cast: set, checked in, changed with a reason, asked about, concluded."""

import datetime
import re
from decimal import Decimal

from tandem.core import clock
from tandem.goals import actions
from tandem.goals.models import Comment, Criterion, KeyResult, Supporter
from tandem.goals.states import Confidence, Kind, Measure, Outcome, Visibility
from tandem.people.models import Team, Unit
from tandem.people.relations import units_led_by

CONFIDENCE = {3: Confidence.SURE, 2: "", 1: Confidence.DOUBT}
VISIBILITY = {"coach": Visibility.PRIVATE, "private": Visibility.PRIVATE}
OUTCOME = {"achieved": Outcome.REACHED, "done": Outcome.REACHED, "achieved_partly": Outcome.PARTLY}
MONTHS = re.compile(r"\d+")


def tell(row, told, at, by="", unit="", team=""):
    """One goal from its first day to where it is now; gives it. ``unit`` (a code) or ``team`` (a name): whose it is
    when it is not one person's; ``by``: who writes for it."""
    owner = told.people[by or row["owner"]]
    whose = {"unit": _led(owner, unit)} if unit else {"team": Team.objects.get(name=team)} if team else {}
    results = row.get("key_result", [])
    numbered = row.get("target") is not None and row["target"] != row.get("start")
    changed = {change["field"]: change for change in row.get("change", [])}
    with at(row["starts"], 8, 40):
        goal = actions.set_goal(
            by=owner,
            **whose,
            title=_before(changed, "title", row["title"]),
            why=row.get("why", ""),
            kind=Kind(row.get("kind", "result")),
            measure=Measure.NUMBER if numbered else Measure.CRITERIA if row.get("criteria") else Measure.KEY_RESULTS,
            start_value=row.get("start") if numbered else None,
            target_value=_target(row, changed) if numbered else None,
            measured_in=row.get("unit", "")[:40] if numbered else "",
            starts_date=row["starts"],
            ends_date=row["ends"] - datetime.timedelta(days=90) if "ends" in changed else row["ends"],
            visibility=VISIBILITY.get(row.get("visibility"), row.get("visibility", Visibility.ORGANISATION)),
            criteria=row.get("criteria"),
            key_results=[_result(result, told, changed, first=not n) for n, result in enumerate(results)],
        )
        if parent := told.goals.get(row.get("team_parent")) or told.goals.get(row.get("parent")):
            actions.contribute(goal, parent, by=owner, share=Decimal(row["share"]) if row.get("share") else None)
    _supporters(row, goal, owner, told, at)
    doings = [("check_in", said) for said in row.get("check_in", [])]
    doings += [("change", said) for said in row.get("change", [])] + [
        ("question", said) for said in row.get("question", [])
    ]
    checked = 0
    for what, said in sorted(doings, key=lambda one: one[1]["days"]):
        if what == "check_in":
            checked += 1
            _check_in(row, goal, owner, said, checked / len(row["check_in"]), at)
        elif what == "change":
            _change(row, goal, owner, said, at)
        else:
            _question(goal, owner, said, told, at)
    _conclude(row, goal, owner, at)
    goal.refresh_from_db()
    return goal


def _led(owner, code):
    """The unit with this code, or the part of it in which ``owner`` coaches: a large unit has teams of its own."""
    inside = Unit.objects.filter(path__contains=[Unit.objects.get(code=code).pk])
    return inside.filter(pk__in=units_led_by(owner)).order_by("pk").first()


def _before(changed, name, now):
    return changed[name]["before"] if name in changed else now


def _number(words):
    found = MONTHS.search(words)
    return int(found.group()) if found else None


def _target(row, changed):
    """The target before it was moved, when the change was to the goal's own number."""
    if "target" in changed and not row.get("key_result"):
        return _number(changed["target"]["before"]) or 0
    return row["target"]


def _result(result, told, changed, first):
    target = result["target"]
    if first and "target" in changed and _number(changed["target"]["before"]):
        target = _number(changed["target"]["before"])
    owner = told.people.get(result.get("owner"))
    return {
        "title": result["title"],
        "start_value": result["start"],
        "target_value": target,
        "measured_in": result.get("unit", "")[:40],
        **({"person_id": owner.pk} if owner else {}),
    }


def _supporters(row, goal, owner, told, at):
    for days, slug in enumerate(row.get("supporters", []), 3):
        person = told.people.get(slug)
        day = row["starts"] + datetime.timedelta(days=days)
        if person is None or person == owner or day > clock.today() or day not in person.employed:
            continue
        with at(day, 9, 15):
            invited = actions.invite(goal, person, by=owner)
        with at(day, 15, 20):
            actions.join(
                invited if isinstance(invited, Supporter) else Supporter.objects.get(goal=goal, person=person),
                by=person,
            )


def _check_in(row, goal, owner, said, share, at):
    """One check-in of the owner with the values of her results; then those of others, by themselves."""
    results = list(KeyResult.objects.filter(goal=goal, removed_at=None).order_by("position"))
    values = {}
    for result, told_of in zip(results, row.get("key_result", []), strict=False):
        now = told_of["start"] + (told_of.get("value", told_of["start"]) - told_of["start"]) * share
        values[result] = Decimal(str(round(now) if abs(told_of["target"] - told_of["start"]) >= 8 else round(now, 1)))
    met = None
    if row.get("criteria") and row.get("met") and share == 1:
        criteria = list(Criterion.objects.filter(goal=goal).order_by("position"))
        met = {one.pk: "" for one, is_met in zip(criteria, row["met"], strict=False) if is_met}
    with at(said["days"], 16, 10):
        actions.check_in(
            goal,
            by=owner,
            value=Decimal(str(said["value"])) if "value" in said and goal.measure == Measure.NUMBER else None,
            readings={result.pk: value for result, value in values.items() if result.person_id == owner.pk} or None,
            met=met,
            confidence=CONFIDENCE.get(said.get("confidence"), ""),
            comment=said.get("comment", ""),
            obstacle=said.get("obstacle", ""),
        )
    for result, told_of in zip(results, row.get("key_result", []), strict=False):
        if result.person_id not in (owner.pk, None) and (share == 1 or 0.45 < share < 0.56):
            with at(said["days"], 16, 30):
                note = told_of.get("note", "") if share == 1 else ""
                actions.check_in(goal, by=result.person, readings={result.pk: values[result]}, comment=note)


def _change(row, goal, owner, said, at):
    goal.refresh_from_db()
    with at(said["days"], 11, 5):
        if said["field"] == "ends":
            actions.adjust(goal, by=owner, ends_date=row["ends"], why=said["reason"])
        elif said["field"] == "title":
            actions.adjust(goal, by=owner, title=row["title"], why=said["reason"])
        elif said["field"] == "target" and row.get("key_result"):
            first = KeyResult.objects.filter(goal=goal).order_by("position").first()
            if first.target_value != row["key_result"][0]["target"]:
                actions.adjust_key_result(
                    first, by=owner, target_value=Decimal(row["key_result"][0]["target"]), why=said["reason"]
                )
        elif said["field"] == "target":
            actions.adjust(goal, by=owner, target_value=Decimal(row["target"]), why=said["reason"])
        else:
            words = f"{said['what']}: {said['before']} → {said['after']}. {said['reason']}"
            actions.comment(goal, words, by=owner)


def _question(goal, owner, said, told, at):
    with at(said["days"], 11, 30):
        asked = actions.comment(goal, said["question"], by=told.people[said["by"]])
    asked = asked if isinstance(asked, Comment) else Comment.objects.filter(goal=goal).latest("pk")
    with at(said["days"], 13, 10):
        actions.answer(asked, said["answer"], by=owner)


def _conclude(row, goal, owner, at):
    if row["state"] == "open":
        return
    if row["state"] in OUTCOME:
        _last_check_in(row, goal, owner, at)
    with at(row.get("closed") or row["ends"], 15, 0):
        words = row.get("conclusion", "")
        if row["state"] in OUTCOME:
            actions.close(goal, by=owner, outcome=OUTCOME[row["state"]], conclusion=words)
        else:
            actions.retire(goal, by=owner, why=words)


def _last_check_in(row, goal, owner, at):
    """Where it stood when it was concluded."""
    results = KeyResult.objects.filter(goal=goal, removed_at=None).order_by("position")
    told_of = zip(results, row.get("key_result", []), strict=False)
    criteria = list(Criterion.objects.filter(goal=goal).order_by("position"))
    is_met = row.get("met") or [True] * len(criteria)
    with at(row.get("closed") or row["ends"], 14, 30):
        actions.check_in(
            goal,
            by=owner,
            value=Decimal(str(row["value"])) if goal.measure == Measure.NUMBER and "value" in row else None,
            readings={
                r.pk: Decimal(str(said["value"])) for r, said in told_of if "value" in said and r.person_id == owner.pk
            },
            met={one.pk: "" for one, met in zip(criteria, is_met, strict=False) if met} if criteria else None,
            confidence=Confidence.SURE,
        )
