"""One object for each relation and state, made with the real actions; what is sensitive holds a canary.

A scene has a name like ``goal.private``; ``World.things`` holds its object, and ``policy.py`` says who may see it.
"""

import datetime
import re
from dataclasses import dataclass, field
from types import SimpleNamespace

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from cryptography.hazmat.primitives.asymmetric import ec
from django.test import TestCase
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

from tandem.conversations import actions as talks
from tandem.conversations import document
from tandem.conversations.models import AgendaItem, Conversation, Guide, Preparation, Question
from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Invitation
from tandem.goals import actions as goals
from tandem.goals.models import (
    ContextQuestion,
    Contribution,
    Goal,
    KeyResult,
    Obstacle,
    Origin,
    Supporter,
)
from tandem.notices.models import Mail, MailChoice, Notice
from tandem.people import actions as people
from tandem.people.models import Account, FunctionalCoaching, Grant, Team, TeamMembership, TeamRole
from tandem.people.queries import system_person
from tandem.people.states import Role

CANARY = re.compile(r"kanarie-[a-z0-9-]+-zz")
DRAFT_KEY = "6a4b4c6e-8c6d-4a3f-9d3e-2f1f3b1c0a01"


def canary(name):
    """The unique string of a canary: ``goal.private`` -> ``kanarie-goal-private-zz``."""
    return f"kanarie-{name.replace('.', '-').replace('_', '-')}-zz"


@dataclass
class World:
    """The cast, the objects by scene, and the canaries that were set free."""

    cast: SimpleNamespace
    things: dict = field(default_factory=dict)
    canaries: set = field(default_factory=set)

    def words(self, name):
        """A text with the canary of this name in it."""
        self.canaries.add(canary(name))
        return f"Woorden {canary(name)} einde"

    def __getitem__(self, name):
        return self.things[name]

    def __setitem__(self, name, thing):
        assert name not in self.things, f"two scenes are called {name}"
        self.things[name] = thing

    def of(self, family):
        """The names of the scenes of a family, in the order in which they were made."""
        return [name for name in self.things if name.partition(".")[0] == family]


def days(number):
    """The date so many days from today."""
    return clock.today() + datetime.timedelta(days=number)


def moment(number):
    """The moment so many days from now."""
    return clock.now() + datetime.timedelta(days=number)


def build(cast):
    """The world. What follows after commit (notices, looks) has happened too."""
    world = World(cast)
    for part in (_people, _imports, _goals, _feedback, _talks, _notices):
        with TestCase.captureOnCommitCallbacks(execute=True):
            part(world)
    return world


# People


def _people(world):
    """Persons, teams, roles, absences; a former functional coach; a former member; a joiner."""
    cast = world.cast
    for slug in ("lotte", "karim", "thomas", "philippe", "pieter", "sofie"):
        world[f"person.{slug}"] = getattr(cast, slug)
    joiner = people.add_person(
        by=cast.an,
        name=f"Nieuw {canary('person.joiner')}",
        given_name="Nieuw",
        family_name=canary("person.joiner"),
        called="Nieuw",
        email="nieuw@vaartland.example",
        number="kanarie-nummer-1",
        employed=(days(30), None),
    )
    world.canaries.add(canary("person.joiner"))
    world["person.joiner"] = joiner
    people.assign(joiner, by=cast.an, unit=cast.units["WIL-PLAN"], coach=cast.karim, from_date=days(30))
    for slug in ("lotte", "thomas"):
        start = days(-12 if slug == "lotte" else -20)
        people.record_absence(
            getattr(cast, slug), by=cast.an, from_date=start, until=start + datetime.timedelta(days=2)
        )
    former = FunctionalCoaching(
        person=cast.lotte, coach=cast.marc, about=world.words("record.lotte"), during=(days(-400), days(-210))
    )
    former.save()
    with clock.at(moment(-300)):
        past = people.add_team(by=cast.an, name="Verhuis Gent", purpose="Voorbij", unit=cast.units["GNT"])
        for slug in ("lotte", "benoit", "joke"):
            people.join_team(past, getattr(cast, slug), by=cast.an, from_date=clock.today())
    member = TeamMembership.objects.get(team=past, person=cast.benoit)
    people.leave_team(member, by=cast.an, last_day=days(-100))
    for slug in ("lotte", "joke"):
        row = TeamMembership.objects.get(team=past, person=getattr(cast, slug))
        people.leave_team(row, by=cast.an, last_day=days(-100))
    people.join_team(cast.team, cast.nadia, by=cast.an, from_date=days(-50))
    _team_of_the_quay(world)
    world["team.dok4"], world["team.past"] = cast.team, past
    for name, slug in (("joke", "joke"), ("nadia", "nadia")):
        row = TeamMembership.objects.get(team=cast.team, person=getattr(cast, slug))
        world[f"membership.{name}"] = row
    world["membership.past"] = member
    world["team_role.joke"] = TeamRole.objects.get(membership__person=cast.joke, membership__team=cast.team)
    world["grant.sofie"] = Grant.objects.get(holder=cast.sofie)
    world["grant.ingrid"] = Grant.objects.get(holder=cast.ingrid)
    past_grant = people.give_role(cast.greet, Role.LEADERSHIP, by=cast.an, why=world.words("grant.past"))
    Grant.objects.filter(pk=past_grant.pk).update(during=(days(-300), days(-200)))
    world["grant.past"] = Grant.objects.get(pk=past_grant.pk)
    world["key.thomas"] = _second_steps(Account.objects.get(person=cast.thomas))
    world["unit.wil"], world["job.planner"] = cast.units["WIL"], cast.jobs["network-planner"]


def _team_of_the_quay(world):
    """A team of marc alone today: lotte and joke were in it; pieter has left the organisation but not the team, and
    would still coach benoit; so would the machine be a member. What is in force of who is not here opens nothing."""
    cast = world.cast
    team = people.add_team(by=cast.an, name="Kade", unit=cast.units["IT"])
    long_ago, now = (days(-400), days(-210)), (days(-300), None)
    for person, during in (
        (cast.lotte, long_ago), (cast.joke, long_ago), (cast.marc, now), (cast.pieter, now), (system_person(), now),
    ):  # fmt: skip
        row = TeamMembership.objects.create(team=team, person=person, during=during)
        if person in (cast.joke, cast.pieter):
            TeamRole.objects.create(membership=row, name="kade", during=during)
    FunctionalCoaching.objects.create(person=cast.benoit, coach=cast.pieter, about="Kade", during=now)


def _second_steps(account):
    """An app, codes and a passkey; gives the passkey."""
    TOTP.activate(account, "JBSWY3DPEHPK3PXP")
    RecoveryCodes.activate(account)
    public = ES256.from_cryptography_key(ec.derive_private_key(7, ec.SECP256R1()).public_key())
    credential = AttestedCredentialData.create(b"\0" * 16, b"sleutel", public)
    flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.AT
    data = AuthenticatorData.create(b"\0" * 32, flags, 0, credential)
    response = {
        "id": websafe_encode(b"sleutel"),
        "rawId": websafe_encode(b"sleutel"),
        "type": "public-key",
        "clientExtensionResults": {},
        "response": {
            "clientDataJSON": websafe_encode(
                b'{"type":"webauthn.create","challenge":"eA","origin":"http://localhost"}'
            ),
            "attestationObject": websafe_encode(bytes(AttestationObject.create("none", data, {}))),
        },
    }
    kept = {"name": "Sleutel", "credential": response}
    return Authenticator.objects.create(user=account, type=Authenticator.Type.WEBAUTHN, data=kept)


def _imports(world):
    """A file whose columns are to be chosen, and one that has been compared."""
    an = world.cast.an
    head = "Personeelsnummer;Naam;E-mail;Afdeling;Functie;Leidinggevende;Startdatum"
    name = f"{canary('import.row')} Nieuw"
    text = f"{head}\n9001;{name};nieuw.een@vaartland.example;WIL-PLAN;network-planner;;01/03/2026\n"
    world.canaries.add(canary("import.row"))
    columns = ["number", "name", "email", "unit", "job", "coach", "started"]
    world["import.columns"] = people.open_import(by=an, name="mensen.csv", content=text.encode())
    run = people.open_import(by=an, name="meer.csv", content=text.encode())
    people.compare_import(people.choose_columns(run, by=an, columns=columns), by=an)
    run.refresh_from_db()
    world["import.preview"] = run


# Goals


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


def _goals(world):
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


# Feedback


def _piece(world, name, giver, receiver, *, ago=3, **more):
    with clock.at(moment(-ago)):
        piece = feedback.give(
            getattr(world.cast, receiver),
            by=getattr(world.cast, giver),
            saw=world.words(f"piece.{name}"),
            about=world.words(f"about.{name}"),
            **more,
        )
    world[f"piece.{name}"] = piece
    return piece


def _feedback(world):
    """Thomas to lotte in every state, others, what somebody who left received, drafts and questions."""
    cast = world.cast
    two = _piece(world, "two", "thomas", "lotte")
    _piece(world, "fresh", "thomas", "lotte", ago=0)
    _piece(world, "coach", "thomas", "lotte", reach="coach")
    shared = _piece(world, "shared", "thomas", "lotte")
    kept = _piece(world, "kept", "thomas", "lotte")
    aside = _piece(world, "aside", "thomas", "lotte")
    withdrawn = _piece(world, "withdrawn", "thomas", "lotte", ago=0, reach="coach")
    withdrawn_shared = _piece(world, "withdrawn_shared", "thomas", "lotte", ago=0)
    old = _piece(world, "old", "thomas", "lotte", ago=500)
    _piece(world, "up", "lotte", "karim", reach="coach")
    _piece(world, "dock", "wout", "joke")
    left = _piece(world, "left", "lotte", "pieter", ago=200)
    _piece(world, "by_coach", "karim", "lotte")
    feedback.share(shared, by=cast.lotte)
    feedback.keep(kept, by=cast.lotte)
    feedback.put_aside(aside, by=cast.lotte)
    for piece, by in ((old, cast.lotte), (left, cast.pieter), (withdrawn_shared, cast.lotte)):
        feedback.share(piece, by=by) if piece is not left else feedback.keep(left, by=by)
    for act in (feedback.keep, feedback.put_aside, feedback.thank):
        act(withdrawn_shared, by=cast.lotte)
    feedback.reply(withdrawn_shared, by=cast.lotte, text=world.words("reply.withdrawn"))
    for piece in (withdrawn, withdrawn_shared):
        feedback.withdraw(piece, by=cast.thomas)
    feedback.reply(two, by=cast.lotte, text=world.words("reply.two"))
    feedback.reply(shared, by=cast.lotte, text=world.words("reply.shared"))
    feedback.thank(shared, by=cast.lotte)
    draft = feedback.save_draft(
        cast.lotte, by=cast.thomas, key=DRAFT_KEY, saw=world.words("draft.thomas"), about=world.words("draft.about")
    )
    world["draft.thomas"] = draft
    _questions(world)


def _questions(world):
    cast = world.cast
    asked = feedback.ask(world.words("request.open"), [cast.wout, cast.thomas, cast.elise], by=cast.lotte,
                         about=world.words("request.about"))  # fmt: skip
    over = feedback.ask(world.words("request.over"), [cast.joke], by=cast.lotte)
    feedback.cancel(over, by=cast.lotte)
    world["request.open"], world["request.over"] = asked, over
    for slug in ("wout", "thomas", "elise"):
        world[f"invitation.{slug}"] = Invitation.objects.get(request=asked, person=getattr(cast, slug))
    world["invitation.joke"] = Invitation.objects.get(request=over)
    feedback.decline(world["invitation.thomas"], by=cast.thomas, note=world.words("decline.thomas"))
    world["piece.answer"] = feedback.give(
        cast.lotte, by=cast.elise, invitation=world["invitation.elise"],
        saw=world.words("piece.answer"), about=world.words("about.answer"),
    )  # fmt: skip
    for name in ("thomas", "elise"):
        world[f"invitation.{name}"].refresh_from_db()


# Conversations


def _fresh(row):
    return Conversation.objects.select_related("person", "coach", "guide").get(pk=row.pk)


class _Talk:
    """A conversation that is brought forward, step by step."""

    def __init__(self, world, name, person, coach, guide="one-to-one", ago=1, place="Zaal"):
        self.world, self.name = world, name
        self.person, self.coach = getattr(world.cast, person), getattr(world.cast, coach)
        guide = Guide.objects.get(slug=guide)
        at = clock.now() - datetime.timedelta(days=ago)
        period = (at.date() - datetime.timedelta(days=20), at.date() + datetime.timedelta(days=1))
        with clock.at(at):
            row = talks.plan(self.person, self.coach, guide, by=self.person, planned_at=at, place=place, period=period)
        self.at, self.row = at, row

    def both(self, act):
        """Both do it, at that time."""
        for side, by in (("person", self.person), ("coach", self.coach)):
            self.do(lambda row, by=by, side=side: act(row, by, side))

    def do(self, act):
        """Do something, at that time; gives what comes of it."""
        with clock.at(self.at):
            return act(_fresh(self.row))

    def prepare(self, hand_in=("person", "coach")):
        """Answers and notes of both; who hands in."""
        words, question = self.world.words, Question.objects.filter(guide=self.row.guide).first()

        def act(row, by, side):
            talks.answer(row, {question: words(f"answer.{self.name}.{side}")}, by=by)
            talks.note(_fresh(row), words(f"note.{self.name}.{side}"), by=by)
            if side in hand_in:
                talks.hand_in(_fresh(row), by=by)

        self.both(act)
        return self

    def agree(self):
        """An item on the agenda, the talk, an agreement."""
        words = self.world.words
        item = self.do(lambda row: talks.add_item(row, words(f"agenda.{self.name}"), by=self.person))
        self.do(lambda row: talks.meet(row, by=self.person))
        text = words(f"agreement.{self.name}")
        made = self.do(lambda row: talks.agree(row, text, by=self.coach, owner=self.person))
        self.world[f"agenda.{self.name}"], self.world[f"agreement.{self.name}"] = item, made
        return self

    def sign(self, sides=("person", "coach")):
        """Written down, and signed by these sides."""
        self.do(lambda row: talks.finish(row, by=self.coach))
        for side in sides:
            by = self.person if side == "person" else self.coach
            view = {"agrees": False, "comment": self.world.words(f"view.{self.name}")} if side == "person" else {}
            self.do(lambda row, by=by, view=view: talks.sign(row, by=by, **view))
        return self

    def done(self):
        """It becomes the scene."""
        self.world[f"talk.{self.name}"] = _fresh(self.row)
        return self


def _talks(world):
    """Informal and formal, in every state, with the coach of today, a former one and a functional one."""
    cast = world.cast
    informal = _Talk(world, "informal", "lotte", "karim").prepare(("person",))
    world["agenda.informal"] = informal.do(
        lambda row: talks.add_item(row, world.words("agenda.informal"), by=cast.lotte)
    )
    informal.do(lambda row: talks.move(row, by=cast.karim, planned_at=informal.at, place="Elders",
                                       why=world.words("move.informal")))  # fmt: skip
    informal.done()
    _Talk(world, "ready", "wout", "luc").prepare().done()
    beside = _Talk(world, "beside", "lotte", "nadia").prepare().agree().done()
    beside.do(lambda row: talks.close(row, by=cast.nadia))
    world["talk.beside"].refresh_from_db()
    before = _Talk(world, "before", "lotte", "greet", ago=400).prepare().agree()
    before.do(lambda row: talks.close(row, by=cast.greet))
    before.done()
    dropped = _Talk(world, "dropped", "lotte", "karim").prepare(())
    dropped.do(lambda row: talks.cancel(row, by=cast.lotte, why=world.words("why.dropped")))
    dropped.done()
    formal = {"guide": "year-end"}
    formally = _Talk(world, "formal", "lotte", "karim", ago=30, **formal).prepare(("person",)).done()
    formally.do(lambda row: talks.begin(row, by=cast.lotte))
    _Talk(world, "opened", "lotte", "karim", ago=70, **formal).prepare().done()
    _Talk(world, "agreeing", "lotte", "karim", ago=110, **formal).prepare().agree().done()
    _Talk(world, "signing", "lotte", "karim", ago=150, **formal).prepare().agree().sign(("person",)).done()
    _Talk(world, "locked", "lotte", "karim", ago=190, **formal).prepare().agree().sign().done()
    _Talk(world, "locked_before", "lotte", "greet", ago=420, **formal).prepare().agree().sign().done()
    _Talk(world, "gosselies", "thomas", "elise", ago=30, **formal).prepare().agree().sign().done()
    _Talk(world, "hr", "sofie", "an", ago=30, **formal).prepare().agree().sign().done()
    _handed_over(world)
    for name in ("locked", "locked_before", "gosselies", "hr"):
        _records(world, name)


def _handed_over(world):
    """A formal one that greet began as coach of lotte and karim took over: her own words stay hers."""
    cast = world.cast
    talk = _Talk(world, "handed_over", "lotte", "greet", guide="mid-year", ago=380)
    talk.prepare(("person",))
    item = talk.do(lambda row: talks.add_item(row, world.words("agenda.handed_over"), by=cast.greet))
    assert isinstance(item, AgendaItem)
    talks.hand_over(cast.lotte, by=cast.an)
    talk.done()
    assert world["talk.handed_over"].coach_id == cast.karim.pk
    assert Preparation.objects.filter(conversation=talk.row).count() == 3


def _records(world, name):
    """The record in both editions and all languages; its source instead of the PDF, so that canaries can be found."""
    row = world[f"talk.{name}"]
    for language in ("nl", "fr", "en"):
        for edition in ("pair", "file"):
            source = document.html(row, language, edition).encode()
            talks.keep_record(row, by=world.cast.an, language=language, edition=edition, pdf=source)


# Notices, mail and looks


def _notices(world):
    """One that lotte got from thomas, one that karim got; a choice and a mail of lotte; sofie looked at her record."""
    cast = world.cast
    world["notice.lotte"] = Notice.objects.filter(person=cast.lotte, by=cast.thomas).first()
    world["notice.karim"] = Notice.objects.filter(person=cast.karim).first()
    assert world["notice.lotte"] and world["notice.karim"]
    assert Supporter.objects.filter(person=cast.wout).count() == 3
    MailChoice.objects.create(person=cast.lotte, kind="feedback.given", mail=True)
    Mail.objects.create(
        to=cast.lotte.email, subject="Een bericht", body=world.words("mail.lotte"), created_at=clock.now()
    )
    people.open_file(cast.lotte, "record", by=cast.sofie)
