"""Goals in every visibility and state, with what hangs on them."""

import datetime

from tandem.core import clock
from tandem.goals import actions as goals
from tandem.goals.models import (
    ContextQuestion,
    Contribution,
    Goal,
    KeyResult,
    Obstacle,
    Origin,
)
from tandem.people.models import Team

from .world import days, moment


def _goal(world, name, by, *, draft=False, for_all=False, **fields):
    words = world.words(f"goal.{name}")
    fields = {
        "kind": "result",
        "measure": "number",
        "start_value": 15,
        "target_value": 12,
        "measured_in": "dagen",
        "starts_date": days(-60),
        "ends_date": days(60),
        **fields,
    }
    if for_all:
        fields |= {f"{key}_{code}": words for key in ("title", "why") for code in ("nl", "fr", "en")}
    else:
        fields |= {"title": words, "why": words}
    with clock.at(moment(-20)):
        make = goals.draft if draft else goals.set_goal
        goal = make(by=getattr(world.cast, by), of_organisation=for_all, **fields)
    world[f"goal.{name}"] = goal
    return goal


def goal_scenes(world):
    """Of lotte in every visibility and state; with helpers; of others; of the organisation; of who has left."""
    cast = world.cast
    _goal(world, "draft", "lotte", draft=True)
    private = _goal(world, "private", "lotte", visibility="private", measure="criteria", criteria=["Kriterium"],
                    start_value=None, target_value=None, measured_in="")  # fmt: skip
    _goal(world, "unit", "lotte", visibility="unit")
    _goal(world, "unit_wout", "wout", visibility="unit")
    _goal(world, "unit_greet", "greet", visibility="unit")
    _goal(world, "team", "joke", visibility="team")
    _goal(world, "team_marc", "marc", visibility="team")
    _goal(world, "team_of_nobody", "lotte", visibility="team")
    open_to_all = _goal(world, "open", "lotte", visibility="organisation")
    helped = _goal(world, "helped", "lotte", visibility="unit")
    narrowed = _goal(world, "narrowed", "lotte", visibility="unit")
    paused = _goal(world, "paused", "lotte", visibility="unit")
    closed = _goal(world, "closed", "lotte", visibility="unit")
    retired = _goal(world, "retired", "lotte", visibility="unit")
    _goal(world, "thomas", "thomas", visibility="private")
    _goal(world, "karim", "karim", visibility="private")
    shared = _goal(world, "all", "philippe", for_all=True)
    _goal(world, "all_draft", "philippe", for_all=True, draft=True, ends_date=datetime.date(2041, 6, 1))
    with clock.at(moment(-200)):
        left = goals.set_goal(
            by=cast.pieter, title=world.words("goal.left"), why="", kind="result", measure="number", start_value=1,
            target_value=9, measured_in="x", starts_date=days(0), ends_date=days(260), visibility="organisation",
        )  # fmt: skip
        world["goal.left"] = left
        goals.join(goals.invite(left, cast.wout, by=cast.pieter, about="tellen"), by=cast.wout)
    goals.contribute(private, shared, by=cast.lotte, share=20)
    goals.contribute(open_to_all, shared, by=cast.lotte, share=30)
    _links(world)
    _around(world, helped, private, narrowed)
    _obstacles(world, helped, private, open_to_all)
    _changes(world, helped, closed, shared)
    _kept(world, helped)
    goals.pause(paused, by=cast.lotte, why=world.words("why.paused"))
    goals.close(closed, by=cast.lotte, outcome="reached", conclusion=world.words("why.closed"), learnt="veel")
    goals.retire(retired, by=cast.lotte, why=world.words("why.retired"))
    goals.adjust(helped, by=cast.lotte, why=world.words("why.helped"), target_value=11)
    _owners(world)
    _proposals(world)
    _descent(world)


def _owners(world):
    """Of a team, for the team; of a unit, for the unit; a draft of the team."""
    cast = world.cast
    Team.objects.filter(pk=cast.team.pk).update(unit=cast.units["WIL"])  # round those who plan there as well
    _goal(world, "of_team", "joke", visibility="team", team=cast.team)
    _goal(world, "of_team_unit", "joke", visibility="unit", team=cast.team)
    _goal(world, "of_team_draft", "wout", draft=True, team=cast.team)
    _goal(world, "of_unit", "karim", visibility="unit", unit=cast.units["WIL-PLAN"])


def _proposals(world):
    """Of karim to lotte: one waits, one is declined, one was taken and is private now; an example in the library."""
    cast = world.cast
    rest = {"kind": "result", "measure": "number", "start_value": 20, "target_value": 10, "measured_in": "dagen",
            "starts_date": days(-5), "ends_date": days(60)}  # fmt: skip
    for name in ("proposed", "declined", "taken"):
        words = world.words(f"goal.{name}")
        row = goals.propose([cast.lotte], by=cast.karim, title=words, why=words, **rest)
        world[f"proposal.{name}"], world[f"goal.{name}"] = row, Goal.objects.get(proposal=row)
    goals.decline(world["goal.declined"], by=cast.lotte, why=world.words("why.declined"))
    goals.accept(world["goal.taken"], by=cast.lotte, visibility="private")
    Goal.objects.filter(pk=world["goal.taken"].pk).update(proposed_by=cast.greet)  # who coaches her no longer
    titles = dict.fromkeys(("title_nl", "title_fr", "title_en"), "Voorbeeld")
    world["template.one"] = goals.add_template(by=cast.an, measure="criteria", **titles)


def _descent(world):
    """A private goal that thomas is asked to take over; a copy of a private one; a split that can be taken back."""
    cast = world.cast
    offered = _goal(world, "offered", "lotte", visibility="private")
    world["hand_over.offered"] = goals.offer(offered, cast.thomas, by=cast.lotte, why=world.words("why.offered"))
    copied = _goal(world, "copied", "lotte", visibility="private", copy_of=world["goal.private"])
    row = world["hand_over.refused"] = goals.offer(copied, cast.thomas, by=cast.lotte, why="Voor jou?")
    goals.refuse(row, by=cast.thomas, why="Nu niet")
    whole = _goal(world, "whole", "lotte", visibility="unit")
    parts = [{"title": world.words(f"goal.{name}"), "portion": 50} for name in ("part", "part_two")]
    for name, goal in zip(("part", "part_two"), goals.split(whole, parts, by=cast.lotte, why="Te groot"), strict=True):
        world[f"goal.{name}"] = goal
    for later, earlier in (("all", "private"), ("private", "open")):  # each end closed to some who see the other
        Origin.objects.create(goal=world[f"goal.{later}"], earlier=world[f"goal.{earlier}"], how="copy")


def _links(world):
    """An open goal that hangs on one that few may see; a chain from wout over his team to the organisation."""
    cast = world.cast
    for name, below, above, by, share in (
        ("open", "open", "unit", "lotte", 10),
        ("unit_wout", "unit_wout", "team", "wout", 25),
        ("team", "team", "all", "joke", 12),
        ("draft", "draft", "all", "lotte", 9),
    ):
        row = goals.contribute(world[f"goal.{below}"], world[f"goal.{above}"], by=getattr(cast, by), share=share)
        world[f"link.{name}"] = row


def _obstacles(world, helped, private, open_to_all):
    """In the way of a private goal, with calls; named by who helps; of a goal that is open to all; in hand; solved."""
    cast = world.cast
    world["obstacle.private"] = Obstacle.objects.get(check_in=world["check_in.private"])
    called = {"people": [cast.thomas], "teams": [cast.team, world["team.past"]]}
    for name, goal, by, calls in (
        ("called", private, "lotte", called), ("helped", helped, "wout", {}), ("taken", helped, "wout", {}),
        ("done", helped, "wout", {}), ("solved", helped, "lotte", {}), ("open", open_to_all, "lotte", {}),
    ):  # fmt: skip
        row = goals.name_obstacle(goal, world.words(f"obstacle.{name}"), by=getattr(cast, by), **calls)
        if name in {"taken", "done"}:
            goals.pick_up(row, by=cast.elise)
        if name in {"solved", "done"}:
            goals.solve(row, by=cast.lotte, solution=world.words(f"solution.{name}"))
        world[f"obstacle.{name}"] = Obstacle.objects.get(pk=row.pk)


def _kept(world, helped):
    """A plan of her own, who has seen a goal, lists that are kept: one, and as many as one may."""
    cast = world.cast
    goals.plan(helped, by=cast.lotte, points=[(days(10), 50)])
    goals.see(world["goal.unit"], by=cast.karim)
    world["view.lotte"] = goals.keep_view(world.words("view.lotte"), "tab=all", by=cast.lotte)
    for number in range(20):
        goals.keep_view(f"Lijst {number}", "tab=all", by=cast.joke)


def _changes(world, helped, closed, shared):
    """On the goal of the organisation; on one of lotte, on which one of wout hangs; one that is no longer asked."""
    cast = world.cast
    narrowed = world["goal.narrowed"]  # closed to wout
    for goal in (world["goal.unit_wout"], closed):
        Contribution.objects.create(goal=goal, parent=helped)
        Contribution.objects.create(goal=goal, parent=narrowed)
    for name, goal, by in (("all", shared, "philippe"), ("helped", helped, "lotte"), ("stopped", narrowed, "lotte")):
        words = world.words(f"change.{name}")
        change = goals.mark_changed(goal, by=getattr(cast, by), about="goal", text=words, answer_by_date=clock.today())
        world[f"change.{name}"] = change
        for row in ContextQuestion.objects.filter(change=change).select_related("goal", "change"):
            asked = next(key for key, thing in world.things.items() if thing == row.goal).partition(".")[2]
            world[f"question.{name}_{asked}"] = row
    goals.stop_asking(world["change.stopped"], by=cast.lotte)
    answered = world["question.all_open"]
    goals.answer_question(answered, by=cast.lotte, verdict="right", why=world.words("answer.open"))
    for name in world.of("change") + world.of("question"):
        world.things[name].refresh_from_db()


def _around(world, helped, private, narrowed):
    """Helpers (in, asked, out), key results, check-ins and comments."""
    cast = world.cast
    rows = {}
    for slug in ("wout", "thomas", "benoit"):
        rows[slug] = goals.invite(helped, getattr(cast, slug), by=cast.lotte, about="hulp")
        world[f"supporter.{slug}"] = rows[slug]
    goals.join(rows["wout"], by=cast.wout)
    goals.join(rows["benoit"], by=cast.benoit)
    goals.end_support(rows["benoit"], by=cast.benoit)
    gone = goals.invite(narrowed, cast.wout, by=cast.lotte)
    goals.join(gone, by=cast.wout)
    goals.adjust(narrowed, by=cast.lotte, why="Enger", visibility="private")
    result = {"start_value": 0, "target_value": 10, "measured_in": "st"}
    of_elise = goals.add_key_result(helped, by=cast.lotte, title=world.words("result.elise"), **result)
    KeyResult.objects.filter(pk=of_elise.pk).update(person=cast.elise)
    of_miriam = goals.add_key_result(helped, by=cast.lotte, title="Van Miriam", **result)
    KeyResult.objects.filter(pk=of_miriam.pk).update(person=cast.miriam, removed_at=clock.now())
    of_thomas = goals.add_key_result(narrowed, by=cast.lotte, title="Van Thomas", **result)
    KeyResult.objects.filter(pk=of_thomas.pk).update(person=cast.thomas)
    world["key_result.helped"] = of_elise
    world["key_result.private"] = goals.add_key_result(
        private, by=cast.lotte, title=world.words("result.private"), **result
    )
    world["comment.private"] = goals.comment(private, world.words("comment.private"), by=cast.karim)
    world["comment.helped"] = goals.comment(helped, world.words("comment.helped"), by=cast.wout)
    with clock.at(moment(-0.1)):
        world["check_in.private"] = goals.check_in(
            private, by=cast.lotte, comment=world.words("check_in.private"), obstacle=world.words("obstacle.private")
        )
    with clock.at(moment(-0.5)):
        world["check_in.old"] = goals.check_in(helped, by=cast.lotte, value=14, comment=world.words("check_in.old"))
    with clock.at(moment(-0.4)):
        goals.check_in(helped, by=cast.elise, readings={of_elise.pk: 3})
    world["check_in.helped"] = goals.check_in(helped, by=cast.lotte, value=13, comment=world.words("check_in.helped"))
