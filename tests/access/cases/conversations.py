"""Conversations: who plans, prepares, signs and keeps the file."""

from tandem.conversations import access as talks
from tandem.conversations.models import Conversation, Correction, PointAside, SignReminder, StandIn, Style
from tandem.core import clock
from tandem.people.models import Absence, Assignment, FunctionalCoaching, Grant, Person
from tests.access.policy import NOBODY, TEAM
from tests.access.scenes import moment

from .case import (
    Case,
    Listing,
    all_of,
    allowed,
    altered,
    anew,
    changed,
    machine,
    persons,
    seen,
    somebody,
    thing,
    tomorrow,
    yesterday,
)


def of_cancelled_talk(world):
    """An agreement of a conversation that was cancelled afterwards."""
    agreement = anew(world, "agreement.agreeing")
    agreement.conversation.state = "cancelled"
    return (agreement,)


def of_earlier_version(world):
    """An agreement of what was corrected since."""
    agreement = anew(world, "agreement.locked")
    agreement.conversation._superseded = True
    return (agreement,)


def of_cancelled_one_to_one(world):
    """An agreement of an informal conversation that was cancelled afterwards."""
    agreement = anew(world, "agreement.beside")
    agreement.conversation.state = "cancelled"
    return (agreement,)


def reminded(world):
    """Given: karim was reminded for the second time that it waits for him."""
    SignReminder.objects.create(conversation=world["talk.signing"], to=world.cast.karim, at=clock.now())


def reminded_of_another(world):
    """Given: karim was reminded of another one that waits for him."""
    SignReminder.objects.create(conversation=world["talk.agreeing"], to=world.cast.karim, at=clock.now())


def reminded_before(world):
    """Given: karim was reminded long ago, when it waited for him for the first time."""
    SignReminder.objects.create(conversation=world["talk.signing"], to=world.cast.karim, at=moment(-200))


def reminded_oneself(world):
    """Given: lotte was reminded, not karim."""
    SignReminder.objects.create(conversation=world["talk.signing"], to=world.cast.lotte, at=clock.now())


def another_is_away(world):
    """Given: somebody is away who has nothing to do with it."""
    Absence.objects.create(person=world.cast.wout, during=(moment(-160).date(), None))


def signed_while_hr_does_not_read(world):
    """Given: what waited for a signature was signed, and it was said at its beginning that HR does not read it."""
    row = Conversation.objects.filter(pk=world["talk.signing"].pk)
    row.update(hr_reads=False, state="locked", locked_at=clock.now())


def declined_before(world):
    """Given: lotte asked to put it right before, and karim said no."""
    said = {"what": "De datum", "why": "Hij klopt niet", "answer": "Hij klopt", "agreed": False}
    answered = {"answered_at": clock.now(), "answered_by": world.cast.karim}
    Correction.objects.create(conversation=world["talk.locked"], by=world.cast.lotte, at=moment(-1), **said, **answered)


def of_one_to_one_under_way(world):
    """An agreement of an informal conversation that is not closed yet."""
    agreement = anew(world, "agreement.beside")
    agreement.conversation.state = "agreeing"
    return (agreement,)


def once_coached_beside(world):
    """Given: nadia no longer coaches lotte beside the hierarchy."""
    FunctionalCoaching.objects.filter(coach=world.cast.nadia).update(during=(moment(-400).date(), moment(-8).date()))


def corrects_another(world):
    """Given: lotte asks to put another conversation right."""
    words = {"what": "De datum", "why": "Hij klopt niet"}
    Correction.objects.create(conversation=world["talk.locked_before"], by=world.cast.lotte, at=clock.now(), **words)


def dok4(world):
    """The key of Dok 4."""
    return world["team.dok4"].pk


def of_who_took_part_elsewhere(world):
    """What lotte, benoit and joke promised together, as if it were of Dok 4, in which joke is alone of them."""
    agreement = anew(world, "team_agreement.left")
    agreement.talk.team_id = dok4(world)
    return (agreement,)


def a_day_ago(world):
    """The moment a day ago."""
    return moment(-1)


def some_goal(world):
    """The key of a goal."""
    return world["goal.open"].pk


def some_locked(world):
    """The key of a locked conversation."""
    return world["talk.locked"].pk


def without_coach(world):
    """A formal conversation of who has no coach any more."""
    cast = world.cast
    seats = {"person": cast.philippe, "coach": cast.karim}
    return (Conversation(**seats, guide=world["talk.formal"].guide, kind="formal", state="preparing"),)


def form_of_a_type(world):
    """A form that a type asks already."""
    return (world["talk.formal"].guide.form,)


def guide_in_use(world):
    """A type without a draft."""
    return (world["talk.formal"].guide,)


def partners(viewer):
    """With whom she can talk, as ``first name:her own side`` and whether also formally."""
    return [f"{other.called}:{side}{':formal' * formal}" for other, side, formal in talks.partners(viewer)]


def file_of(viewer):
    """What she keeps the file of."""
    return Conversation.objects.filter(talks.for_the_file(viewer))


def signed_file_of(viewer):
    """Of what she keeps the file of, what she reads."""
    return Conversation.objects.filter(talks.signed_for_the_file(viewer))


def of_her_own_unit(world):
    """Sofie as if she were the HR partner of the unit in which she works herself."""
    sofie = Person.objects.get(pk=world.cast.sofie.pk)
    sofie._grants_today = (Grant(holder=sofie, role="hr_partner", unit=world.cast.units["HR"]),)
    return sofie


def stood_in_left(world):
    """Given: thomas, who stands in, does not work here any more."""
    Person.objects.filter(pk=world.cast.thomas.pk).update(employed=world.cast.pieter.employed)


def another_coach(world):
    """Given: lotte has greet as her coach today, and had karim before; karim coaches wout now."""
    of_lotte, today = Assignment.objects.filter(person=world.cast.lotte), clock.today()
    of_lotte.exclude(during__contains=today).update(coach=world.cast.karim)
    of_lotte.filter(during__contains=today).update(coach=world.cast.greet)
    Assignment.objects.in_force().filter(person=world.cast.wout).update(coach=world.cast.karim)


def no_coach(world):
    """Given: lotte has no coach today."""
    Assignment.objects.in_force().filter(person=world.cast.lotte).update(coach=None)


def holds_of_stood_in(viewer):
    """Of the conversations in which somebody stands in or did so, those in which the viewer has the seat of the coach,
    or reads from it."""
    return Conversation.objects.filter(talks.held_as_coach(viewer), pk__in=StandIn.objects.values("conversation"))


def reads_who_stood_in(viewer):
    """The conversations of which she reads who stood in, and why."""
    return [one for one in Conversation.objects.all() if talks.stand_ins_read_by(one, viewer)]


def may_stand_in(viewer):
    """Who can stand in for the coach of the viewer."""
    talk = Conversation.objects.filter(person=viewer, kind="formal", state="preparing").order_by("pk").first()
    return [one for one in Person.objects.filter(is_system=False) if not talks.stand_in(one, talk)]


may_stand_in.__wrapped__ = talks.stand_in.__wrapped__  # type: ignore[attr-defined]


def of_karim(world):
    """A formal conversation of karim with luc that is not kept: he coaches lotte."""
    cast = world.cast
    return (Conversation(person=cast.karim, coach=cast.luc, guide=world["talk.formal"].guide, kind="formal"),)


def elise_stands_in(world):
    """Given: elise stands in for karim in a conversation with lotte that is still to come."""
    cast, row = world.cast, {"conversation": world["talk.formal"], "why": "x", "begun_at": clock.now()}
    StandIn.objects.create(coach=cast.karim, stand_in=cast.elise, by=cast.karim, **row)


NADIAS = altered("style.greet", person=somebody("nadia"))
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
    talks.refuse: "conversations:refuse",
    talks.close_unanswered: "conversations:step unanswered",
    talks.ask_correction: "conversations:correct",
    talks.answer_correction: "conversations:correction",
    talks.drop_correction: "conversations:step drop-correction",
    talks.make_goal: "conversations:goal",
    talks.ask_stand_in: "conversations:stand_in",
    talks.end_stand_in: "conversations:end_stand_in",
    talks.close: "conversations:step close",
    talks.read_record: "conversations:record",
    talks.keep_agreement: "conversations:done",
    talks.make_type: "conversations:new_type",
    talks.start_type: "conversations:type_draft_start",
    talks.change_type: "conversations:type_draft",
    talks.publish_type: "conversations:type_publish",
    talks.move_with_team: "conversations:move_team_talk",
    talks.bring_in_with_team: "conversations:bring_in",
    talks.prepare_with_team: "conversations:prepare_team_talk",
    talks.take_back_with_team: "conversations:team_step take-back",
    talks.begin_with_team: "conversations:team_step begin",
    talks.write_with_team: "conversations:team_agenda",
    talks.agree_with_team: "conversations:agree_in_team",
    talks.close_with_team: "conversations:team_step close",
    talks.keep_with_team: "conversations:team_agreement_done",
    talks.make_goal_with_team: "conversations:team_agreement_goal",
}
HR_READS = "conversations.Formal.hr_reads_signed"
SIGNED_OF_LOTTE = "talk.locked talk.locked_before talk.stood_in_locked"
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
    Case("conversations", talks.plan, NOBODY, persons("benoit", "pieter", more=("informal",))),
    # A rhythm: the same two, and one of them at a time.
    Case("conversations", talks.begin_series, "lotte karim", persons("lotte", "karim")),
    Case("conversations", talks.begin_series, "lotte nadia", persons("lotte", "nadia")),
    Case("conversations", talks.begin_series, NOBODY, persons("joke", "luc")),
    # One that runs with somebody else, or that has stopped, is no other one.
    *(Case("conversations", talks.begin_series, "lotte karim", persons("lotte", "karim"), given=given) for given in (
        altered("series.running", person=somebody("lotte"), coach=somebody("nadia")),
        altered("series.running", person=somebody("joke"), coach=somebody("karim")),
        altered("series.stopped", person=somebody("lotte"), coach=somebody("karim")),
    )),
    Case("conversations", talks.begin_series, NOBODY, persons("lotte", "greet")),
    Case("conversations", talks.keep_series, "joke luc", thing("series.running")),
    Case("conversations", talks.keep_series, NOBODY, thing("series.stopped")),
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
    # Not signing: for one's own side, from the day of the talk on, and never a correction.
    Case("conversations", talks.refuse, NOBODY, changed("talk.signing", planned_at=tomorrow)),
    Case("conversations", talks.refuse, "karim", changed("talk.signing", planned_at=None)),
    Case("conversations", talks.refuse, NOBODY, changed("talk.signing", corrects_id=some_locked)),
    Case("conversations", talks.refuse, NOBODY, changed("talk.agreeing", planned_at=None)),
    # Without a reaction: who signed, once the other was reminded twice.
    Case("conversations", talks.close_unanswered, "lotte", thing("talk.signing"), given=reminded),
    Case("conversations", talks.close_unanswered, NOBODY, thing("talk.signing"), given=reminded_of_another),
    Case("conversations", talks.close_unanswered, NOBODY, thing("talk.signing"), given=reminded_before),
    Case("conversations", talks.close_unanswered, NOBODY, thing("talk.signing"), given=reminded_oneself),
    Case("conversations", talks.close_unanswered, "lotte", changed("talk.signing", planned_at=None), given=reminded),
    Case("conversations", talks.close_unanswered, "lotte", thing("talk.signing"),
         given=all_of(reminded, another_is_away)),
    Case("conversations", talks.close_unanswered, NOBODY, changed("talk.signing", planned_at=tomorrow), given=reminded),
    Case("conversations", talks.ask_correction, "lotte karim", thing("talk.locked"), given=corrects_another),
    Case("conversations", talks.close_unanswered, NOBODY, thing("talk.signing")),
    *(Case("conversations", talks.close_unanswered, NOBODY, changed("talk.signing", **otherwise), given=reminded)
      for otherwise in ({"corrects_id": some_locked}, {"state": "agreeing"}, {"known_signed": {}})),
    # A correction: asked once, of what is locked, answered by the other of the two as long as who asked sits there.
    Case("conversations", talks.ask_correction, NOBODY, changed("talk.locked", kind="informal")),
    Case("conversations", talks.ask_correction, "lotte karim", thing("talk.locked"), given=declined_before),
    Case("conversations", talks.answer_correction, NOBODY,
         changed("correction.gosselies", by_id=lambda w: w.cast.greet.pk)),
    Case("conversations", talks.answer_correction, "thomas",
         changed("correction.gosselies", by_id=lambda w: w.cast.elise.pk)),
    Case("conversations", talks.drop_correction, NOBODY, changed("talk.correcting", state="locked")),
    Case("conversations", talks.cancel, NOBODY, thing("talk.correcting")),
    # A goal out of an agreement: its owner, once, of what is agreed, not done and holds.
    Case("conversations", talks.make_goal, NOBODY, changed("agreement.locked", done_at=tomorrow)),
    Case("conversations", talks.make_goal, NOBODY, changed("agreement.locked", goal_id=some_goal)),
    Case("conversations", talks.make_goal, NOBODY,
         changed("agreement.locked_before", owner_id=lambda w: w.cast.greet.pk)),
    Case("conversations", talks.make_goal, NOBODY, of_earlier_version),
    Case("conversations", talks.make_goal, NOBODY, of_cancelled_one_to_one),
    Case("conversations", talks.make_goal, "lotte", of_one_to_one_under_way),
    Case("conversations", talks.unmake_goal, "lotte", changed("agreement.locked", goal_id=some_goal)),
    Case("conversations", talks.unmake_goal, NOBODY, thing("agreement.locked")),
    Case("conversations", talks.keep_agreement, NOBODY, of_earlier_version),
    # Of a team: planned by who is in it today, as long as it is there.
    Case("conversations", talks.plan_with_team, TEAM, thing("team.dok4")),
    Case("conversations", talks.plan_with_team, NOBODY, thing("team.past")),
    Case("conversations", talks.plan_with_team, NOBODY, changed("team.dok4", closed_date=yesterday)),
    # Begun from its moment on; by anybody who takes part when nobody prepared. Only a member brings somebody in.
    Case("conversations", talks.begin_with_team, NOBODY, changed("team_talk.preparing", planned_at=tomorrow)),
    Case("conversations", talks.begin_with_team, TEAM, changed("team_talk.coming", planned_at=a_day_ago)),
    Case("conversations", talks.bring_in_with_team, NOBODY,
         changed("team_talk.talking", team_id=lambda world: world["team.past"].pk)),
    Case("conversations", talks.bring_in_with_team, "joke",
         changed("team_talk.left", team_id=dok4, state="talking")),
    Case("conversations", talks.make_goal_with_team, "joke", of_who_took_part_elsewhere),
    # What the whole team promised becomes a goal by who is in it today; what one promised also when she left it.
    *(Case("conversations", talks.make_goal_with_team, NOBODY, changed("team_agreement.closed", **otherwise))
      for otherwise in ({"done_at": tomorrow}, {"goal_id": some_goal})),
    Case("conversations", talks.unmake_goal_with_team, TEAM, changed("team_agreement.closed", goal_id=some_goal)),
    Case("conversations", talks.unmake_goal_with_team, "wout",
         changed("team_agreement.closed_wout", goal_id=some_goal)),
    Case("conversations", talks.unmake_goal_with_team, NOBODY, thing("team_agreement.closed")),
    Case("conversations", talks.unmake_goal_with_team, NOBODY, changed("team_agreement.left", goal_id=some_goal)),
    # Somebody stands in for the coach of today, as long as she works here; the coach has no seat meanwhile.
    Case("conversations", talks.write, "lotte karim", thing("talk.stood_in"), given=stood_in_left),
    Case("conversations", talks.write, "lotte greet", thing("talk.stood_in"), given=another_coach),
    Case("conversations", talks.write, "lotte", thing("talk.stood_in"), given=no_coach),
    Case("conversations", talks.read_record, "lotte karim thomas", thing("talk.stood_in_locked"), off=HR_READS),
    Case("conversations", talks.ask_stand_in, NOBODY, without_coach),
    Case("conversations", talks.ask_stand_in, NOBODY, changed("talk.formal", kind="informal")),
    Case("conversations", talks.ask_stand_in, NOBODY, changed("talk.formal", state="cancelled")),
    Case("conversations", talks.ask_stand_in, "karim", thing("talk.stood_in"), given=stood_in_left),
    Case("conversations", talks.end_stand_in, NOBODY, thing("talk.stood_in"), given=another_coach),
    *(Case("conversations", rule, NOBODY, changed(name, known_signed=lambda world: {"coach": world.cast.thomas.pk}))
      for rule, name in ((talks.ask_stand_in, "talk.signing"), (talks.end_stand_in, "talk.stood_in"))),
    Case("conversations", talks.stand_in,
         "philippe marc elise an sofie benoit miriam ingrid nadia greet joke wout thomas", of_karim),
    Case("conversations", talks.stand_in, "philippe marc luc elise an benoit miriam ingrid nadia greet karim joke wout",
         thing("talk.stood_in")),
    # A form is a type once.
    Case("conversations", talks.make_type, NOBODY, form_of_a_type),
    # A next version of its title and topics: of what is in use, one draft at a time; published when nothing is missing.
    Case("conversations", talks.start_type, "an", guide_in_use),
    Case("conversations", talks.start_type, NOBODY, thing("type.published")),
    Case("conversations", talks.start_type, NOBODY, changed("type.published", slug="no-draft", retired_date=tomorrow)),
    Case("conversations", talks.start_type, NOBODY, changed("type.draft", slug="no-draft")),
    Case("conversations", talks.change_type, "an", thing("type.draft")),
    Case("conversations", talks.change_type, NOBODY, thing("type.published")),
    Case("conversations", talks.publish_type, "an", thing("type.draft")),
    Case("conversations", talks.publish_type, NOBODY, changed("type.draft", title_fr=" ")),
    Case("conversations", talks.publish_type, NOBODY, thing("type.published")),
    # What was signed is also for the HR partner of the unit, if the organisation wants that.
    Case("conversations", talks.read_record, "lotte karim", thing("talk.locked"), off=HR_READS),
]  # fmt: skip
LISTINGS = [
    # With whom one can talk: coach first, then those one coaches; nobody who left.
    Listing("conversations", partners, "lotte", "Karim:person:formal Nadia:person"),
    Listing("conversations", partners, "karim", "Luc:person:formal Lotte:coach:formal"),
    Listing("conversations", partners, "benoit", "An:person:formal"),
    Listing("conversations", partners, "philippe",
            "Marc:coach:formal Luc:coach:formal Élise:coach:formal An:coach:formal"),
    # The file of the people in one's scope, never one's own; of it what was signed, if the organisation wants it.
    Listing("conversations", file_of, "sofie",
            "talk.formal talk.per_goal talk.opened talk.agreeing talk.signing talk.handed_over talk.correcting "
            "talk.stood_in talk.given_back " + SIGNED_OF_LOTTE),
    Listing("conversations", file_of, of_her_own_unit, ""),
    Listing("conversations", signed_file_of, "sofie", SIGNED_OF_LOTTE),
    Listing("conversations", signed_file_of, "sofie", "", off=HR_READS),
    Listing("conversations", signed_file_of, "sofie", SIGNED_OF_LOTTE, given=signed_while_hr_does_not_read),
    Listing("conversations", signed_file_of, "karim", ""),
    # Who stands in for another coach, or does not work here, has no seat; nor has a coach for whom somebody does.
    Listing("conversations", holds_of_stood_in, "karim", "talk.stood_in_locked talk.given_back"),
    Listing("conversations", holds_of_stood_in, "thomas", "talk.stood_in talk.stood_in_locked"),
    Listing("conversations", holds_of_stood_in, "karim", "talk.stood_in talk.stood_in_locked talk.given_back",
            given=stood_in_left),
    Listing("conversations", holds_of_stood_in, "thomas", "", given=another_coach),
    Listing("conversations", reads_who_stood_in, "karim", "talk.stood_in talk.stood_in_locked talk.given_back"),
    Listing("conversations", reads_who_stood_in, "lotte", "talk.stood_in talk.stood_in_locked talk.given_back"),
    Listing("conversations", reads_who_stood_in, "thomas", "talk.stood_in talk.stood_in_locked"),
    Listing("conversations", reads_who_stood_in, "sofie", ""),
    Listing("conversations", may_stand_in, "lotte",
            "philippe marc luc elise an benoit miriam ingrid nadia greet joke wout thomas"),
    Listing("conversations", allowed(talks.ask_stand_in, Conversation), machine,
            "talk.formal talk.per_goal talk.opened talk.agreeing talk.signing talk.handed_over talk.correcting "
            "talk.given_back talk.soon"),
    Listing("conversations", allowed(talks.end_stand_in, Conversation), machine, "talk.stood_in"),
    # How her coach likes to talk is for who has a formal conversation to come, not for an informal one with another.
    # A coach beside the hierarchy is prepared for when an informal talk with her is to come.
    Listing("conversations", seen(Style), "lotte", "style.lotte style.karim", given=NADIAS),
    Listing("conversations", seen(Style), "lotte", "style.lotte style.karim style.greet",
            given=all_of(NADIAS, altered("talk.next", person=somebody("lotte"), coach=somebody("nadia")))),
    # So it is between who stands in for her coach and her.
    Listing("conversations", seen(Style), "elise", "style.elise style.thomas style.lotte", given=elise_stands_in),
    Listing("conversations", seen(Style), "lotte", "style.lotte style.karim style.elise", given=elise_stands_in),
    Listing("conversations", seen(Style), "lotte", "style.lotte style.karim",
            given=all_of(NADIAS, altered("talk.next", person=somebody("lotte"), coach=somebody("nadia")),
                         once_coached_beside)),
    # What somebody put aside in a conversation in which another has her seat now is hers no more.
    Listing("conversations", seen(PointAside), "luc", "", given=altered("talk.next", coach=somebody("karim"))),
    Listing("conversations", seen(Style), "thomas", "style.thomas",
            given=altered("talk.soon", kind="informal", coach=somebody("greet"))),
]  # fmt: skip
