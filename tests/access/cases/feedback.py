"""Feedback: who gives, asks and tells the adviser."""

from tandem.feedback import access as feedback
from tests.access.policy import EVERYBODY, NOBODY, SEES

from .case import Case, Listing, anew, changed, day_of_tomorrow, persons, scene, somebody, thing, tomorrow


def asked_by_greet(world):
    """The question about lotte as if who once was her coach had asked it."""
    request = anew(world, "request.openly")
    request.asker = world.cast.greet
    return request


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
    # Who has no coach today shares with nobody.
    Case("feedback", feedback.share_with_coach, NOBODY, changed("piece.two", receiver=somebody("philippe"))),
]  # fmt: skip
LISTINGS = [
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
