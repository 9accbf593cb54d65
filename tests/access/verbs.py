"""Rules that no address asks in every case, asked straight: who may, by hand."""

import copy
from dataclasses import dataclass

from tandem.conversations import access as talks
from tandem.demo.content.cast import CAST
from tandem.feedback import access as feedback
from tandem.goals import access as goals
from tandem.people import access as people
from tandem.people.models import Person
from tests.access.asking import INSIDE, words_of
from tests.access.policy import EVERYBODY, KEEPERS, MEMBERS, NOBODY, TEAM
from tests.access.scenes import moment


@dataclass(frozen=True)
class Case:
    """``who`` may ``rule(by, *things(world))``; ``module`` has the rule."""

    module: str
    rule: object
    who: str
    things: object = lambda world: ()


def changed(name, **fields):
    """A thing of the scenes as if these fields were otherwise."""

    def one(world):
        thing = copy.copy(world[name])
        for field, value in fields.items():
            setattr(thing, field, value() if callable(value) else value)
        return (thing,)

    return one


def _key(slug):
    """The key of somebody of the cast."""
    return Person.objects.get(email=CAST[slug].mail).pk


def persons(*slugs, more=()):
    """These of the cast, and more."""
    return lambda world: (*(getattr(world.cast, slug) for slug in slugs), *more)


def thing(name, *more):
    """A thing of the scenes, and more; a slug stands for that person."""
    return lambda world: (world[name], *(getattr(world.cast, str(one), one) for one in more))


def tomorrow():
    return moment(1)


CASES = [
    # A talk is planned by one of the two: a formal one with the coach, an informal one also with a functional coach.
    Case("conversations", talks.plan, "lotte karim", persons("lotte", "karim", more=("formal",))),
    Case("conversations", talks.plan, "lotte karim", persons("lotte", "karim", more=("informal",))),
    Case("conversations", talks.plan, "lotte nadia", persons("lotte", "nadia", more=("informal",))),
    Case("conversations", talks.plan, NOBODY, persons("lotte", "nadia", more=("formal",))),
    *(
        Case("conversations", talks.plan, NOBODY, persons(*pair, more=("informal",)))
        for pair in (("lotte", "greet"), ("lotte", "luc"), ("karim", "lotte"), ("pieter", "karim"), ("lotte", "marc"))
    ),
    # Signing and closing from the day of the talk on.
    Case("conversations", talks.sign, NOBODY, changed("talk.signing", planned_at=tomorrow)),
    Case("conversations", talks.sign, "karim", changed("talk.signing", planned_at=None)),
    Case("conversations", talks.close, NOBODY, changed("talk.informal", planned_at=tomorrow)),
    Case("conversations", talks.close, "lotte karim", changed("talk.informal", planned_at=None)),
    Case("feedback", feedback.give, EVERYBODY.replace("karim ", ""), persons("karim")),
    Case("feedback", feedback.give, NOBODY, persons("pieter")),
    Case("feedback", feedback.give, NOBODY, thing("person.joiner")),
    Case("feedback", feedback.give, NOBODY, changed("person.thomas", is_system=True)),
    Case("feedback", feedback.ask, EVERYBODY.replace("karim ", ""), persons("karim")),
    Case("feedback", feedback.ask, NOBODY, persons("pieter")),
    Case("feedback", feedback.answer, "wout", thing("invitation.wout")),
    Case("feedback", feedback.answer, NOBODY, changed("invitation.wout", state="cancelled")),
    Case("feedback", feedback.decline, "wout", thing("invitation.wout")),
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
    Case("goals", goals.propose_in_name_of, TEAM, lambda world: (world.cast.team,)),
    Case("goals", goals.keep_templates, "an"),
    Case("goals", goals.undo_check_in, "lotte", thing("check_in.helped", 24)),
    Case("goals", goals.undo_check_in, NOBODY, thing("check_in.helped", -1)),
    Case("goals", goals.undo_check_in, NOBODY, thing("check_in.old", 24)),
    Case("goals", goals.see_changes, "philippe an sofie benoit"),
    Case("goals", goals.be_seen, EVERYBODY.replace("lotte ", ""), thing("goal.unit")),
    Case("goals", goals.be_seen, EVERYBODY.replace("philippe ", ""), thing("goal.all")),
    Case("goals", goals.keep_view, EVERYBODY.replace("joke ", "")),  # she keeps as many as one may
    Case("goals", goals.forget_view, "lotte", thing("view.lotte")),
    # Who asked stops asking also when she no longer steers the goal.
    Case("goals", goals.stop_asking, "lotte wout", changed("change.helped", person_id=lambda: _key("wout"))),
    Case("people", people.administer, "an"),
    Case("people", people.see_roles, "an ingrid"),
    Case("people", people.give_role, "an", lambda world: ("hr_partner",)),
    Case("people", people.give_role, "ingrid", lambda world: ("it_admin",)),
    Case("people", people.keep_team, MEMBERS, thing("team.dok4")),
    Case("people", people.keep_team, "an", thing("team.past")),
    # Goals open to one's teams open to who comes in: nobody brings in by herself who is or was in another team.
    Case("people", people.bring_in, MEMBERS, thing("team.dok4", "thomas")),
    Case("people", people.bring_in, "an", thing("team.dok4", "benoit")),
    Case("people", people.bring_in, "joke an", thing("team.dok4", "joke")),
    *(Case("people", people.see_record, who, thing(f"person.{slug}")) for slug, who in KEEPERS.items()),
    Case("people", people.choose_parameter, "ingrid", lambda world: ("people.SignIn",)),
    Case("people", people.choose_parameter, "an", lambda world: ("goals.Rhythm",)),
]


def wrong_verbs(world, modules=None):
    """A generator of what is wrong, or an empty text, for each case and each member of the cast."""
    for case in CASES:
        if modules is None or case.module in modules:
            things = case.things(world)
            for slug in INSIDE:
                by = Person.objects.get(pk=getattr(world.cast, slug).pk)
                reason = case.rule(by, *things)
                if bool(reason) == (slug in words_of(case.who)):
                    yield f"{case.rule.__name__} {things}: {slug} {(reason and 'is refused') or 'may'}"
                else:
                    yield ""
