"""What ``verbs.py`` asks of the rules, with the answers by hand: who may, and which things or people one gets."""

from dataclasses import dataclass

from django.db import transaction

from tandem.conversations import access as talks
from tandem.conversations.models import Conversation
from tandem.evaluations import access as rounds
from tandem.feedback import access as feedback
from tandem.frameworks import access as frameworks
from tandem.goals import access as goals
from tandem.goals.access.company import company
from tandem.goals.models import CheckIn, Comment, Contribution, Goal, Obstacle, Origin, Supporter
from tandem.insights import access as insights
from tandem.people import access as people
from tandem.people.models import Grant, Person
from tandem.people.queries import system_person
from tests.access.policy import EVERYBODY, MEMBERS, NOBODY, OF_LOTTE, OPERATIONS, SEES, TEAM
from tests.access.scenes import moment


@dataclass(frozen=True)
class Case:
    """``who`` may ``rule(by, *things(world))``; ``module`` has the rule. ``off``: with this parameter off."""

    module: str
    rule: object
    who: str
    things: object = lambda world: ()
    off: str = ""


@dataclass(frozen=True)
class Listing:
    """``rule(viewer)``, which gives people or things, gives those with these ``names``. ``viewer``: a slug, or a
    function of the world."""

    module: str
    rule: object
    viewer: object
    names: str
    off: str = ""


def anew(world, name):
    """A thing of the scenes as it is now."""
    kept = world[name]
    return type(kept)._default_manager.get(pk=kept.pk)


def thing(name, *more):
    """A thing of the scenes, and more; a slug stands for that person."""
    return lambda world: (anew(world, name), *(getattr(world.cast, str(one), one) for one in more))


def changed(name, *more, **fields):
    """A thing of the scenes as if these fields were otherwise (a value, or a function of the world), and more."""

    def one(world):
        found = anew(world, name)
        for field, value in fields.items():
            setattr(found, field, value(world) if callable(value) else value)
        return (found, *more)

    return one


def persons(*slugs, more=()):
    """These of the cast, and more."""
    return lambda world: (*(getattr(world.cast, slug) for slug in slugs), *more)


def tomorrow(world):
    """The moment a day from now."""
    return moment(1)


def day_of_tomorrow(world):
    """The day after today."""
    return moment(1).date()


def yesterday(world):
    """The date a day ago."""
    return moment(-1).date()


def somebody(slug):
    """A function of the world that gives this person."""
    return lambda world: getattr(world.cast, slug)


def of_her_own_unit(world):
    """Sofie as if she were the HR partner of the unit in which she works herself."""
    sofie = Person.objects.get(pk=world.cast.sofie.pk)
    sofie._grants_today = (Grant(holder=sofie, role="hr_partner", unit=world.cast.units["HR"]),)
    return sofie


def of_cancelled_talk(world):
    """An agreement of a conversation that was cancelled afterwards."""
    agreement = anew(world, "agreement.agreeing")
    agreement.conversation.state = "cancelled"
    return (agreement,)


def without_coach(world):
    """A formal conversation of who has no coach any more."""
    cast = world.cast
    seats = {"person": cast.philippe, "coach": cast.karim}
    return (Conversation(**seats, guide=world["talk.formal"].guide, kind="formal", state="preparing"),)


def scene(name):
    """A function of the world that gives this thing as it is now."""
    return lambda world: anew(world, name)


def partners(viewer):
    """With whom she can talk, as ``first name:her own side`` and whether also formally."""
    return [f"{other.called}:{side}{':formal' * formal}" for other, side, formal in talks.partners(viewer)]


def file_of(viewer):
    """What she keeps the file of."""
    return Conversation.objects.filter(talks.for_the_file(viewer))


def signed_file_of(viewer):
    """Of what she keeps the file of, what she reads."""
    return Conversation.objects.filter(talks.signed_for_the_file(viewer))


# Who gets through at an address may do what its rule says, and nobody else: also not who never sees that address.
BY_ADDRESS = {
    talks.prepare: "conversations:prepare",
    talks.move: "conversations:move",
    talks.cancel: "conversations:cancel",
    talks.write: "conversations:agenda",
    talks.agree: "conversations:agree",
    talks.sign: "conversations:sign",
    talks.take_back: "conversations:step take-back",
    talks.begin: "conversations:step begin",
    talks.meet: "conversations:step meet",
    talks.finish: "conversations:step finish",
    talks.rework: "conversations:step rework",
    talks.unsign: "conversations:step unsign",
    talks.close: "conversations:step close",
    talks.read_record: "conversations:record",
    talks.keep_agreement: "conversations:done",
    feedback.take_back: "feedback:withdraw",
    feedback.receive: "feedback:keep",
    feedback.thank: "feedback:thank",
    feedback.share_with_coach: "feedback:share",
    feedback.join_thread: "feedback:reply",
    feedback.ask_to_clarify: "feedback:clarify",
    feedback.report_about: "feedback:crossed",
    feedback.write_in_report: "feedback:report",
    feedback.take_report_back: "feedback:take_report_back",
    feedback.close_report: "feedback:close_report",
    feedback.keep_theme: "feedback:theme",
    feedback.take_back_together: "feedback:withdraw_together",
    feedback.take_out_of_view: "feedback:take_out_of_view",
    feedback.join_thanks: "feedback:join_thanks",
    feedback.cancel: "feedback:cancel",
    feedback.decline: "feedback:decline",
    feedback.remind: "feedback:remind",
    feedback.withdraw_link: "feedback:withdraw_link",
    feedback.send_anew: "feedback:send_anew",
    feedback.answer: "feedback:give ?asked=",
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
    frameworks.start_draft: "frameworks:draft_start",
    frameworks.change_version: "frameworks:draft",
    frameworks.publish: "frameworks:publish",
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
    people.keep_team: "people:team_change",
    people.see_record: "people:record",
}


def by_address():
    """A case for each rule and each scene of its address."""
    operations = {str(one): one for one in OPERATIONS}
    for rule, name in BY_ADDRESS.items():
        operation = operations[name]
        who = operation.get if isinstance(operation.get, dict) else operation.post
        for scene in operation.only or SEES[operation.of]:
            said = who.get(scene, NOBODY) if isinstance(who, dict) else who
            yield Case(name.partition(":")[0], rule, said, thing(f"{operation.of}.{scene}"))


def of_retired_form(name):
    """A version of the scenes as if its form were out of use."""

    def one(world):
        found = anew(world, name)
        found.form.retired_date = moment(0)
        return (found,)

    return one


def of_ended(name):
    """A thing of the scenes as if its goal had ended."""

    def one(world):
        found = anew(world, name)
        found.goal.state = "closed"
        return (found,)

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
}


TOUCHES |= {
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


def known(name):
    """A goal of the scenes as it stands on a page, where the people round it are known."""

    def one(world):
        goal = anew(world, name)
        company(goal)
        return (goal,)

    return one


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


def asked_by_greet(world):
    """The question about lotte as if who once was her coach had asked it."""
    request = anew(world, "request.openly")
    request.asker = world.cast.greet
    return request


HR_READS = "conversations.Formal.hr_reads_signed"

ASKED_BY_WOUT = changed("change.helped", person_id=lambda world: world.cast.wout.pk)
CASES = [
    *by_address(),
    # A talk is planned by one of the two: a formal one with the coach, an informal one also with a functional coach.
    Case("conversations", talks.plan, "lotte karim", persons("lotte", "karim", more=("formal",))),
    Case("conversations", talks.plan, "lotte karim", persons("lotte", "karim", more=("informal",))),
    Case("conversations", talks.plan, "lotte nadia", persons("lotte", "nadia", more=("informal",))),
    Case("conversations", talks.plan, NOBODY, persons("lotte", "nadia", more=("formal",))),
    *(
        Case("conversations", talks.plan, NOBODY, persons(*pair, more=("informal",)))
        for pair in (("lotte", "greet"), ("lotte", "luc"), ("karim", "lotte"), ("pieter", "karim"), ("lotte", "marc"))
    ),
    Case("conversations", talks.plan, NOBODY, persons("benoit", "pieter", more=("informal",))),
    # Who handed in takes it back, as long as she has the seat.
    Case("conversations", talks.take_back, NOBODY, changed("talk.formal", known_ready=lambda w: {w.cast.greet.pk})),
    Case("conversations", talks.move, "philippe", without_coach),
    # Back to writing until somebody signs; who signed takes that back, as long as she has the seat.
    Case("conversations", talks.rework, "lotte karim", changed("talk.signing", known_signed={})),
    Case("conversations", talks.unsign, NOBODY,
         changed("talk.signing", known_signed=lambda world: {"coach": world.cast.greet.pk})),
    Case("conversations", talks.keep_agreement, NOBODY, of_cancelled_talk),
    # Signing and closing from the day of the talk on.
    Case("conversations", talks.sign, NOBODY, changed("talk.signing", planned_at=tomorrow)),
    Case("conversations", talks.sign, "karim", changed("talk.signing", planned_at=None)),
    Case("conversations", talks.close, NOBODY, changed("talk.informal", planned_at=tomorrow)),
    Case("conversations", talks.close, "lotte karim", changed("talk.informal", planned_at=None)),
    # What was signed is also for the HR partner of the unit, if the organisation wants that.
    Case("conversations", talks.read_record, "lotte karim", thing("talk.locked"), off=HR_READS),
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
    Case("feedback", feedback.give, EVERYBODY.replace("karim ", ""), persons("karim")),
    Case("feedback", feedback.give, NOBODY, persons("pieter")),
    Case("feedback", feedback.give, NOBODY, thing("person.joiner")),
    Case("feedback", feedback.give, NOBODY, changed("person.thomas", is_system=True)),
    Case("feedback", feedback.ask, EVERYBODY.replace("karim ", ""), persons("karim")),
    Case("feedback", feedback.ask, NOBODY, persons("pieter")),
    # Lotte blocked benoit: neither of the two writes to the other.
    *(
        Case("feedback", rule, EVERYBODY.replace("benoit ", "").replace("lotte ", ""), persons(whom))
        for rule in (feedback.give, feedback.ask)
        for whom in ("lotte", "benoit")
    ),
    Case("feedback", feedback.keep_away, EVERYBODY.replace("karim ", ""), persons("karim")),
    Case("feedback", feedback.send_report, EVERYBODY.replace("miriam ", ""), persons("miriam")),
    *(Case("feedback", feedback.send_report, NOBODY, persons(slug)) for slug in ("karim", "an", "pieter")),
    Case("feedback", feedback.answer, NOBODY, changed("invitation.wout", state="cancelled")),
    # About somebody else only her coach of today asks, by the hierarchy or functionally.
    Case("feedback", feedback.ask_about, "karim nadia", persons("lotte")),
    Case("feedback", feedback.ask_about, NOBODY, persons("philippe")),
    Case("feedback", feedback.ask_about, NOBODY, persons("pieter")),
    Case("feedback", feedback.answer, NOBODY, changed("invitation.openly", request=asked_by_greet)),
    Case("feedback", feedback.remind, NOBODY, changed("invitation.wout", urged_at=tomorrow)),
    Case("feedback", feedback.remind, NOBODY, changed("invitation.wout", later_date=day_of_tomorrow)),
    Case("feedback", feedback.ask_outside, EVERYBODY),
    Case("feedback", feedback.ask_outside, NOBODY, lambda world: (6,)),
    Case("feedback", feedback.ask_outside, EVERYBODY.replace("lotte ", ""), lambda world: (4,)),
    Case("feedback", feedback.ask_outside, NOBODY, off="feedback.Asking.outside"),
    Case("feedback", feedback.send_anew, NOBODY, thing("outside.open"), off="feedback.Asking.outside"),
    Case("feedback", feedback.send_anew, NOBODY, changed("outside.open", mails=3)),
    Case("feedback", feedback.send_anew, NOBODY, changed("outside.open", email="")),
    # Who has no coach today shares with nobody.
    Case("feedback", feedback.share_with_coach, NOBODY, changed("piece.two", receiver=somebody("philippe"))),
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
    Case("frameworks", frameworks.keep_content, "an"),
    Case("frameworks", frameworks.start_draft, NOBODY, changed("form.fresh", retired_date=tomorrow)),
    Case("frameworks", frameworks.publish, NOBODY, of_retired_form("version.draft")),
    Case("goals", goals.see_changes, "philippe an sofie benoit"),
    Case("goals", goals.be_seen, EVERYBODY.replace("lotte ", ""), thing("goal.unit")),
    Case("goals", goals.be_seen, EVERYBODY.replace("philippe ", ""), thing("goal.all")),
    Case("goals", goals.keep_view, EVERYBODY.replace("joke ", "")),  # she keeps as many as one may
    Case("goals", goals.forget_view, "lotte", thing("view.lotte")),
    # Who asked stops asking also when she no longer steers the goal.
    Case(
        "goals", goals.stop_asking, "lotte wout", ASKED_BY_WOUT
    ),
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
    Case("insights", insights.see_pulse, "philippe an sofie benoit"),
    Case("people", people.administer, "an"),
    Case("people", people.see_roles, "an ingrid"),
    Case("people", people.give_role, "an", lambda world: ("hr_partner",)),
    Case("people", people.give_role, "ingrid", lambda world: ("it_admin",)),
    # Nobody gives herself sight of people, nor a role; taking a coach away is not giving.
    Case("people", people.make_coach, "an", persons("karim")),
    Case("people", people.make_coach, NOBODY, persons("an")),
    Case("people", people.make_coach, "an", lambda world: (None,)),
    Case("people", people.take_role, EVERYBODY.replace("karim ", ""), persons("karim")),
    # Goals open to one's teams open to who comes in: nobody brings in by herself who is or was in another team.
    Case("people", people.bring_in, MEMBERS, thing("team.dok4", "thomas")),
    Case("people", people.bring_in, "an", thing("team.dok4", "benoit")),
    Case("people", people.bring_in, "joke an", thing("team.dok4", "joke")),
    Case("people", people.choose_parameter, "ingrid", lambda world: ("people.SignIn",)),
    Case("people", people.choose_parameter, "an", lambda world: ("goals.Rhythm",)),
]  # fmt: skip

SIGNED_OF_LOTTE = "talk.locked talk.locked_before"
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
    # With whom one can talk: coach first, then those one coaches; nobody who left.
    Listing("conversations", partners, "lotte", "Karim:person:formal Nadia:person"),
    Listing("conversations", partners, "karim", "Luc:person:formal Lotte:coach:formal"),
    Listing("conversations", partners, "benoit", "An:person:formal"),
    Listing("conversations", partners, "philippe",
            "Marc:coach:formal Luc:coach:formal Élise:coach:formal An:coach:formal"),
    # The file of the people in one's scope, never one's own; of it what was signed, if the organisation wants it.
    Listing("conversations", file_of, "sofie",
            "talk.formal talk.opened talk.agreeing talk.signing talk.handed_over " + SIGNED_OF_LOTTE),
    Listing("conversations", file_of, of_her_own_unit, ""),
    Listing("conversations", signed_file_of, "sofie", SIGNED_OF_LOTTE),
    Listing("conversations", signed_file_of, "sofie", "", off=HR_READS),
    Listing("conversations", signed_file_of, "karim", ""),
    # About whom one can ask: whom one coaches today.
    Listing("feedback", feedback.can_be_asked_about, "karim", "lotte"),
    Listing("feedback", feedback.can_be_asked_about, "nadia", "lotte"),
    Listing("feedback", feedback.can_be_asked_about, "sofie", ""),
    # The read rule of a piece turned round.
    *(
        Listing("feedback", feedback.readers, scene(f"piece.{name}"), SEES["piece"][name])
        for name in ("team", "everybody", "hidden", "coach", "two", "withdrawn")
    ),
    # Who works here, but for oneself: also to those who still see who left, or who is to come.
    *(
        Listing("feedback", feedback.who_can_be_given, slug, EVERYBODY.replace(slug, ""))
        for slug in ("sofie", "an", "lotte")
    ),
]  # fmt: skip
