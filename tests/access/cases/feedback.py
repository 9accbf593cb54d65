"""Feedback: who gives, asks and tells the adviser."""

from tandem.core import clock
from tandem.feedback import access as feedback
from tandem.feedback.models import (
    CoachChoice,
    Distance,
    InTheme,
    JoinedThanks,
    Link,
    NudgeRest,
    Reply,
    ReplyTravels,
)
from tests.access.policy import EVERYBODY, NOBODY, SEES, TEAM

from .case import (
    Case,
    Listing,
    all_of,
    altered,
    changed,
    day_of_tomorrow,
    persons,
    scene,
    somebody,
    thing,
    tomorrow,
)
from .supposing import (
    SEE,
    SEE_REPORT,
    adviser,
    asked_by_greet,
    beside,
    day_before_yesterday,
    far,
    last_week,
    lotte_without_coach,
    made,
    miriam_is_no_adviser,
    muted,
    now,
    quay,
    row,
    still_asked,
    teams,
    teams_with_lotte,
    told_of,
    until_last_week,
    withdrawn,
)

BY_ADDRESS = {
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
}
CASES = [
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
    # Who has no coach today shares with nobody, also not with a functional coach who asked.
    Case("feedback", feedback.share_with_coach, NOBODY, changed("piece.two", receiver=somebody("philippe"))),
    Case("feedback", feedback.share_with_coach, NOBODY, thing("piece.beside"), given=lotte_without_coach),
    # About whom does not work here nobody asks, also not who still would be her coach; nor who is kept far by her.
    Case("feedback", feedback.ask_about, NOBODY, persons("pieter"), given=beside("pieter", "nadia")),
    Case("feedback", feedback.ask_about, "nadia", persons("lotte"), given=far("lotte", "karim")),
    Case("feedback", feedback.ask_about, NOBODY, persons("lotte"), given=far("lotte", None, "pause")),
    # Who asked about somebody whom she no longer coaches does nothing more with the question.
    Case("feedback", feedback.remind, NOBODY, changed("invitation.openly", request=asked_by_greet)),
    Case("feedback", feedback.cancel, NOBODY, lambda world: (asked_by_greet(world),)),
    Case("feedback", feedback.withdraw_link, NOBODY, changed("outside.openly", request=asked_by_greet)),
    # She asked for a later day, and that day came.
    Case("feedback", feedback.remind, "lotte", changed("invitation.wout", later_date=lambda world: clock.today())),
    # A few people outside in a week: what was asked before does not count. One mail after the other.
    Case("feedback", feedback.ask_outside, EVERYBODY, lambda world: (4,),
         given=altered("request.outside", asked_at=last_week)),
    Case("feedback", feedback.send_anew, NOBODY, changed("outside.open", mail_at=tomorrow)),
    # A question in the open is answered to the coach of today who asked it, from inside and from outside.
    Case("feedback", SEE, "lotte karim", thing("piece.outside"),
         given=altered("piece.outside", outside=scene("outside.openly"))),
    Case("feedback", SEE, "elise lotte", thing("piece.answer"),  # no action gives somebody else what one asked oneself
         given=altered("request.open", asker=somebody("karim"))),
    # Muting closes nothing; a block closes to one, a pause to all, and who blocks does not write either.
    Case("feedback", feedback.give, EVERYBODY.replace("lotte ", "").replace("benoit ", ""), persons("lotte"),
         given=far("lotte", "thomas", "mute")),
    *(
        Case("feedback", rule, NOBODY, persons("karim"), given=far("karim", None, "pause"))
        for rule in (feedback.give, feedback.ask)
    ),
    Case("feedback", feedback.join_thread, "thomas lotte", thing("piece.two"), given=far("lotte", "thomas", "mute")),
    Case("feedback", feedback.join_thread, NOBODY, thing("piece.two"), given=far("lotte", "thomas")),
    Case("feedback", feedback.join_thread, NOBODY, thing("piece.two"), given=far("thomas", "lotte")),
    Case("feedback", feedback.join_thread, "lotte", thing("piece.two"), given=far("lotte", None, "pause")),
    Case("feedback", feedback.join_thanks, "nadia", thing("piece.team"), given=far("wout", "joke")),
    # One keeps away whom one can find.
    Case("feedback", feedback.keep_away, "sofie an", persons("pieter")),
    Case("feedback", feedback.keep_away, "an", thing("person.joiner")),
    # One joins in once, for each piece.
    Case("feedback", feedback.join_thanks, "joke nadia", thing("piece.team"),
         given=made(JoinedThanks, feedback=scene("piece.everybody"), person=somebody("joke"), at=now)),
    Case("feedback", feedback.join_thanks, "nadia", thing("piece.team"),
         given=made(JoinedThanks, feedback=scene("piece.team"), person=somebody("joke"), at=now)),
    Case("feedback", feedback.join_thanks, NOBODY, thing("piece.team"), given=withdrawn("team")),
    Case("feedback", feedback.take_back_together, NOBODY, changed("sending.both", sent_at=last_week)),
    # An adviser is who has the role today and works here.
    Case("feedback", feedback.send_report, NOBODY, persons("miriam"), given=miriam_is_no_adviser),
    Case("feedback", feedback.send_report, NOBODY, persons("pieter"), given=adviser("pieter")),
    Case("feedback", feedback.send_report, NOBODY, persons("elise"), given=adviser("elise", until_last_week)),
    Case("feedback", feedback.send_report, EVERYBODY.replace("elise ", ""), persons("elise"), given=adviser("elise")),
    Case("feedback", feedback.write_in_report, NOBODY, thing("report.one"), given=miriam_is_no_adviser),
    # A report is for one adviser, not for another; an adviser reads what she told another.
    Case("feedback", SEE_REPORT, "lotte", thing("report.one"), given=miriam_is_no_adviser),
    Case("feedback", SEE_REPORT, "lotte miriam", thing("report.one"), given=adviser("elise")),
    Case("feedback", SEE_REPORT, "miriam elise", thing("report.one"),
         given=all_of(adviser("elise"), altered("report.one", reporter=somebody("miriam"), adviser=somebody("elise")))),
    # Recognition for all is read as long as it stands and its receiver works here.
    Case("feedback", SEE, "thomas", thing("piece.everybody"), given=withdrawn("everybody")),
    Case("feedback", SEE, "thomas", thing("piece.team"), given=withdrawn("team")),
    Case("feedback", SEE, "thomas", thing("piece.everybody"),
         given=altered("piece.everybody", receiver=somebody("pieter"))),
    # Who joins in the thanks is known to who reads the piece, as long as it stands.
    row("thomas " + TEAM, JoinedThanks, feedback=scene("piece.team"), person=somebody("nadia")),
    row(EVERYBODY, JoinedThanks, feedback=scene("piece.everybody"), person=somebody("joke")),
    row(NOBODY, JoinedThanks, withdrawn("everybody"), feedback=scene("piece.everybody"), person=somebody("joke")),
    # The receiver's own replies travel to the coach to whom the piece is open, if she wants it; the giver's never.
    *(
        row(who, Reply, made(ReplyTravels, feedback=scene(f"piece.{piece}"), at=now),
            feedback=scene(f"piece.{piece}"), author=somebody(author), text="x")
        for piece, author, who in (
            ("shared", "lotte", "thomas lotte karim"), ("shared", "thomas", "thomas lotte"),
            ("openly", "lotte", "wout lotte karim"), ("openly", "wout", "wout lotte"),
            ("beside", "lotte", "thomas lotte nadia"), ("two", "lotte", "thomas lotte"),
            ("everybody", "wout", "thomas wout"), ("withdrawn_shared", "lotte", "thomas"),
        )
    ),
    row("wout lotte", Reply, feedback=scene("piece.openly"), author=somebody("lotte"), text="x"),
    # That they travel, the two know, and the coach; the tie to a goal the receiver and the coach, but not who wrote it.
    *(
        row(who, ReplyTravels, feedback=scene(f"piece.{piece}"))
        for piece, who in {
            "shared": "thomas lotte karim", "two": "thomas lotte", "by_coach": "karim lotte",
            "everybody": "thomas wout", "withdrawn_shared": NOBODY,
        }.items()
    ),
    *(
        row(who, Link, feedback=scene(f"piece.{piece}"), kind="skill", key=1)
        for piece, who in {
            "shared": "lotte karim", "two": "lotte", "up": "karim luc", "everybody": "wout", "withdrawn_shared": NOBODY,
        }.items()
    ),
    row("lotte", Link, made(ReplyTravels, feedback=scene("piece.by_coach"), at=now),
        feedback=scene("piece.by_coach"), kind="skill", key=1),
    # A theme holds what its owner received; no action puts in what somebody else received.
    row("lotte", InTheme, theme=scene("theme.lotte"), feedback=scene("piece.fresh")),
    row(NOBODY, InTheme, theme=scene("theme.lotte"), feedback=scene("piece.withdrawn_shared")),
    row(NOBODY, InTheme, theme=scene("theme.lotte"), feedback=scene("piece.dock")),
    # What one chose for oneself is one's own.
    row("lotte", CoachChoice, person=somebody("lotte"), is_on=False),
    row("lotte", NudgeRest, person=somebody("lotte"), kind="all"),
    row("lotte", Distance, person=somebody("lotte"), other=somebody("thomas"), kind="mute", since=now),
]  # fmt: skip
LISTINGS = [
    # About whom one can ask: whom one coaches today.
    Listing("feedback", feedback.can_be_asked_about, "karim", "lotte"),
    Listing("feedback", feedback.can_be_asked_about, "nadia", "lotte"),
    Listing("feedback", feedback.can_be_asked_about, "sofie", ""),
    Listing("feedback", feedback.can_be_asked_about, "nadia", "lotte", given=beside("pieter", "nadia")),
    # What is asked about somebody is asked as long as who asks is her coach.
    Listing("feedback", still_asked, "an", "request.open request.over request.openly request.beside"),
    Listing("feedback", still_asked, "an", "request.open request.over request.openly request.beside",
            given=altered("request.ex", asker=somebody("marc"))),
    # Muted is what came after; not what came before, from others, to others, or as an answer to her own question.
    Listing("feedback", muted, "an", ""),
    Listing("feedback", muted, "an", "piece.fresh piece.withdrawn piece.withdrawn_shared",
            given=far("lotte", "thomas", "mute", day_before_yesterday)),
    Listing("feedback", muted, "an", "", given=far("lotte", "thomas", "block", day_before_yesterday)),
    Listing("feedback", muted, "an", "", given=far("lotte", "elise", "mute", day_before_yesterday)),
    # Of whom one muted or blocked one is told nothing.
    Listing("feedback", told_of, "benoit", EVERYBODY.replace("lotte ", "")),
    Listing("feedback", told_of, "thomas", EVERYBODY),
    Listing("feedback", told_of, "thomas", EVERYBODY.replace("lotte ", ""), given=far("lotte", "thomas", "mute")),
    Listing("feedback", told_of, "thomas", EVERYBODY, given=far("lotte", None, "pause")),
    # In a team is who is in it today and works here.
    Listing("feedback", feedback.members, scene("team.dok4"), TEAM),
    Listing("feedback", feedback.members, scene("team.past"), ""),
    Listing("feedback", feedback.members, quay, "marc"),
    Listing("feedback", teams, "joke", "team.dok4"),
    Listing("feedback", teams, "lotte", ""),
    Listing("feedback", teams_with_lotte, "joke", ""),
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
