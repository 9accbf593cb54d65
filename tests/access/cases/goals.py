"""Goals: who sets, proposes, steers and splits."""

from django.db import transaction

from tandem.goals import access as goals
from tandem.goals.access.company import company
from tandem.goals.models import CheckIn, Comment, Contribution, Goal, Obstacle, Origin, Supporter
from tandem.people.models import Person
from tandem.people.queries import system_person
from tests.access.policy import EVERYBODY, NOBODY, OF_LOTTE, SEES, TEAM
from tests.access.scenes import moment

from .case import Case, Listing, anew, changed, thing, tomorrow


def of_ended(name):
    """A thing of the scenes as if its goal had ended."""

    def one(world):
        found = anew(world, name)
        found.goal.state = "closed"
        return (found,)

    return one


def known(name):
    """A goal of the scenes as it stands on a page, where the people round it are known."""

    def one(world):
        goal = anew(world, name)
        company(goal)
        return (goal,)

    return one


def asked(viewer):
    """To whom she can propose goals."""
    return Person.objects.filter(goals.may_get_a_proposal_of(viewer))


# What somebody does with the part of a goal that was split off, or with what it came from.
def _row(model, **fields):
    return lambda part, whole, by: model.objects.create(goal=part, person=by, **fields)


NOW = {"created_at": moment(0)}
TOUCHES = {
    "check-in": _row(CheckIn, **NOW),
    "comment": _row(Comment, text="x", **NOW),
    "obstacle": _row(Obstacle, text="x", raised_at=moment(0)),
    "helper": _row(Supporter, invited_at=moment(0)),
    "link": lambda part, whole, by: Contribution.objects.create(goal=whole, parent=part),
    "copy": lambda part, whole, by: Origin.objects.create(goal=whole, earlier=part, how="copy"),
    "paused": lambda part, whole, by: Goal.objects.filter(pk=part.pk).update(state="paused"),
    "reopened": lambda part, whole, by: Goal.objects.filter(pk=whole.pk).update(state="open", ended_at=None),
    "changed": lambda part, whole, by: Goal.objects.filter(pk=part.pk).update(title_nl="Anders"),
    "who-helped-before": lambda part, whole, by: Supporter.objects.bulk_create(
        Supporter(goal=goal, person=by, invited_at=moment(0)) for goal in (whole, part)
    ),
    "who-helped-once": lambda part, whole, by: Supporter.objects.bulk_create(
        Supporter(goal=goal, person=by, invited_at=moment(0), ended_at=ended)
        for goal, ended in ((whole, moment(0)), (part, None))
    ),
    "whole-copied": lambda part, whole, by: Origin.objects.create(goal=_paused(part), earlier=whole, how="copy"),
    "another-split": lambda part, whole, by: Origin.objects.create(
        goal=_paused(part), earlier=Goal.objects.get(person=part.person, state="closed"), how="split"
    ),
    "born-paused": lambda part, whole, by: Origin.objects.create(goal=_born_paused(part), earlier=whole, how="split"),
}


def _paused(part):
    """Another goal of the same owner, which is paused."""
    return Goal.objects.get(person=part.person, state="paused")


def _born_paused(part):
    """A goal like the part that was never anything but paused."""
    goal = Goal.objects.get(pk=part.pk)
    goal.pk, goal._state.adding, goal.state = None, True, "paused"
    goal.save()
    return goal


def undone(viewer):
    """What may have been done with one of the parts of a split, and it can be taken back all the same."""
    found = []
    for name, touch in TOUCHES.items():
        with transaction.atomic():
            mine = Origin.objects.filter(how="split", goal__person=viewer).select_related("goal", "earlier").first()
            touch(mine.goal, mine.earlier, Person.objects.get(called="Wout"))
            part = Goal.objects.get(person=viewer, pk=mine.goal_id)
            if not goals.undo_descent(viewer, part):
                found.append(name)
            transaction.set_rollback(True)
    return found


def copy_undone(viewer):
    """Whether a copy of a goal that was split can be taken back as if it were one of the parts."""
    with transaction.atomic():
        whole = Origin.objects.filter(how="split", goal__person=viewer).first().earlier
        copied = Goal.objects.filter(person=viewer, state="open", visibility="organisation").first()
        Origin.objects.create(goal=copied, earlier=whole, how="copy")
        allowed = not goals.undo_descent(viewer, copied)
        transaction.set_rollback(True)
    return ["taken-back"] if allowed else []


def steps(viewer):
    """What the menu of her goal offers: of one of her own, of a part of a split, of one of somebody else."""
    part = Origin.objects.filter(how="split").first().goal
    own = Goal.objects.filter(person=viewer, state="open", visibility="private").exclude(pk=part.pk).first()
    found = []
    for name, goal, came_from in (("own", own, ()), ("part", part, True), ("alone", part, ())):
        reasons = vars(goals.steps(viewer, goal, came_from))
        found += [f"{name}:{verb}" for verb, why_not in reasons.items() if not why_not]
    return found


def linked_to_draft(viewer):
    """What she sees of a link from her goal to one of the organisation that is a draft. No action makes such a link."""
    with transaction.atomic():
        goal = Goal.objects.filter(person=viewer).first()
        parent = Goal.objects.get(person=None, team=None, unit=None, state="draft")
        row = Contribution.objects.create(goal=goal, parent=parent)
        seen = list(Contribution.objects.visible_to(viewer).filter(pk=row.pk))
        transaction.set_rollback(True)
    return seen


BY_ADDRESS = {
    goals.open_draft: "goals:set",
    goals.rewrite: "goals:discard",
    goals.adjust: "goals:adjust",
    goals.choose_readers: "goals:visibility",
    goals.contribute: "goals:contribution",
    goals.check_in_on: "goals:check_in",
    goals.pause: "goals:pause",
    goals.resume: "goals:resume",
    goals.close: "goals:close",
    goals.retire: "goals:retire",
    goals.reopen: "goals:reopen",
    goals.invite: "goals:invite",
    goals.comment_on: "goals:comment",
    goals.answer_invitation: "goals:join",
    goals.end_support: "goals:end_support",
    goals.mark_changed: "goals:mark_changed",
    goals.answer_question: "goals:answer_question",
    goals.stop_asking: "goals:stop_asking",
    goals.name_obstacle: "goals:new_obstacle",
    goals.call_for_help: "goals:call_for_help",
    goals.pick_up: "goals:pick_up",
    goals.put_down: "goals:put_down",
    goals.solve: "goals:solve",
    goals.accept: "goals:accept",
    goals.decline: "goals:decline",
    goals.withdraw_proposal: "goals:withdraw_proposal",
    goals.offer: "goals:offer",
    goals.take: "goals:take",
    goals.withdraw_offer: "goals:withdraw_offer",
    goals.split: "goals:split",
    goals.undo_descent: "goals:undo_descent",
    goals.copy: "goals:new ?copy=",
}
ASKED_BY_WOUT = changed("change.helped", person_id=lambda world: world.cast.wout.pk)
CASES = [
    Case("goals", goals.set_goal, EVERYBODY, lambda world: (False,)),
    Case("goals", goals.set_goal, "philippe", lambda world: (True,)),
    # For whom one sets goals: a team one is in today, a unit in which one coaches people today.
    Case("goals", goals.set_goal, TEAM, lambda world: (False, world.cast.team)),
    Case("goals", goals.set_goal, "karim luc", lambda world: (False, None, world.cast.units["WIL-PLAN"])),
    # To whom one proposes: those one coaches, team mates, the people of units one leads; leadership to everybody.
    Case("goals", goals.propose, "karim luc nadia philippe", lambda world: ([world.cast.lotte],)),
    Case("goals", goals.propose, "luc wout nadia philippe", lambda world: ([world.cast.joke],)),
    Case("goals", goals.propose, NOBODY, lambda world: ([world.cast.pieter],)),
    Case("goals", goals.propose, NOBODY, lambda world: ([],)),
    Case("goals", goals.propose_in_name_of, EVERYBODY, lambda world: (None,)),
    Case("goals", goals.name_obstacle, "lotte wout elise", known("goal.helped")),
    Case("goals", goals.comment_on, SEES["goal"]["helped"], known("goal.helped")),
    Case("goals", goals.comment_on, OF_LOTTE, known("goal.unit")),
    Case("goals", goals.propose_in_name_of, TEAM, lambda world: (world.cast.team,)),
    Case("goals", goals.keep_templates, "an"),
    Case("goals", goals.see_changes, "philippe an sofie benoit"),
    Case("goals", goals.be_seen, EVERYBODY.replace("lotte ", ""), thing("goal.unit")),
    Case("goals", goals.be_seen, EVERYBODY.replace("philippe ", ""), thing("goal.all")),
    Case("goals", goals.keep_view, EVERYBODY.replace("joke ", "")),  # she keeps as many as one may
    Case("goals", goals.forget_view, "lotte", thing("view.lotte")),
    # Who asked stops asking also when she no longer steers the goal.
    Case("goals", goals.stop_asking, "lotte wout", ASKED_BY_WOUT),
    # A goal of a team is steered by who is in it today; of a unit by who coaches people there.
    Case("goals", goals.adjust, TEAM, lambda world: (Goal(team=world.cast.team, state="open"),)),
    Case("goals", goals.adjust, "karim luc", lambda world: (Goal(unit=world.cast.units["WIL-PLAN"], state="open"),)),
    # What was asked is answered once, as long as it is asked and the goal is under way.
    Case("goals", goals.answer_question, NOBODY, changed("question.helped_unit_wout", verdict="right")),
    Case("goals", goals.answer_question, NOBODY, of_ended("question.helped_unit_wout")),
    Case("goals", goals.stop_asking, NOBODY, changed("change.helped", closed_at=tomorrow)),
    # Who asked and who steers the goal see the silence; also after it was closed.
    Case("goals", goals.follow_answers, "lotte wout", ASKED_BY_WOUT),
    Case("goals", goals.follow_answers, "lotte", thing("change.stopped")),
    Case("goals", goals.take, NOBODY, changed("hand_over.offered", answered_at=tomorrow)),
    Case("goals", goals.take, NOBODY, of_ended("hand_over.offered")),
    Case("goals", goals.withdraw_offer, NOBODY, changed("hand_over.offered", answered_at=tomorrow)),
    Case("goals", goals.split, NOBODY, lambda world: (Goal(state="open"),)),
    # Either end takes a link away, as long as the goal is under way or a draft.
    *(
        Case("goals", goals.detach, who, thing(f"link.{name}"))
        for name, who in {"open": "lotte", "unit_wout": "wout joke", "team": "joke philippe",
                          "draft": "lotte philippe"}.items()
    ),
    Case("goals", goals.detach, NOBODY, of_ended("link.open")),
    Case("goals", goals.propose, NOBODY, lambda world: ([world.cast.philippe],)),
    Case("goals", goals.propose, NOBODY, lambda world: ([system_person()],)),
    Case("goals", goals.propose, "karim luc nadia philippe", lambda world: ([world.cast.lotte, world.cast.lotte],)),
    Case("goals", goals.answer_invitation, NOBODY, changed("supporter.thomas", ended_at=tomorrow)),
    Case("goals", goals.undo_check_in, "lotte", thing("check_in.helped", 24)),
    Case("goals", goals.undo_check_in, NOBODY, thing("check_in.helped", -1)),
    Case("goals", goals.undo_check_in, NOBODY, thing("check_in.old", 24)),
    Case("goals", goals.undo_check_in, "lotte", thing("check_in.private", 24)),
]  # fmt: skip
LISTINGS = [
    Listing("goals", linked_to_draft, "wout", ""),
    Listing("goals", asked, "lotte", ""),
    Listing("goals", asked, "joke", "wout nadia"),
    Listing("goals", asked, "karim", "lotte"),
    Listing("goals", asked, "luc", "karim lotte joke wout greet"),
    Listing("goals", asked, "marc", "ingrid nadia"),
    Listing("goals", asked, "philippe", EVERYBODY.replace("philippe ", "")),
    # A split is taken back as long as nothing hangs on its parts; who helped with the whole helps with them.
    Listing("goals", undone, "lotte", "who-helped-before whole-copied another-split"),
    Listing("goals", copy_undone, "lotte", ""),
    Listing("goals", steps, "lotte", "own:offer own:split own:merge "
            "part:offer part:split part:merge part:undo_descent alone:offer alone:split alone:merge"),
    Listing("goals", steps, "karim", "own:offer own:split own:merge"),
]  # fmt: skip
