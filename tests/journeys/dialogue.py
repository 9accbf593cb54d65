"""What employee, colleague and coach do in the first dialogue, step by step, each at a browser of her own."""

import datetime
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Texts:
    """What people write, in their own language."""

    goal: str
    why: str
    result: str
    unit: str
    moved: str
    reason: str
    saw: str
    effect: str
    wish: str
    about: str
    thought: str
    coach_thought: str
    agreement: str
    comment: str


TEXTS = {
    "nl": Texts(
        goal="De avondploeg vertrekt om negen uur met een rooster dat klopt",
        why="Wie weet wanneer het werk eindigt, rijdt rustiger naar huis.",
        result="Roosters die na de middag nog veranderen",
        unit="per week",
        moved="Drie roosters minder dan vorige maand, sinds we om tien uur samen kijken.",
        reason="De zomerdienst telt ook mee; acht was te hoog gegrepen.",
        saw="Je belde om zeven uur elke chauffeur zelf op over de file.",
        effect="Niemand stond een uur te wachten, en ik kon verder met mijn rit.",
        wish="Zou je dat vaker in de groep willen zetten?",
        about="De file van donderdag",
        thought="Dat de vroege ploeg nu zelf de roosters ruilt, daar ben ik trots op.",
        coach_thought="Ik zag je twee keer rustig blijven toen de kraan stilviel.",
        agreement="Wij proberen vanaf januari een vaste ruildag, en kijken in maart of het helpt.",
        comment="Ik teken graag, en ik wil dat de ruildag ook voor de weekendploeg geldt.",
    ),
    "en": Texts(
        goal="The evening shift leaves at nine with a roster that holds",
        why="Who knows when work ends drives home in peace.",
        result="Rosters that still change after noon",
        unit="a week",
        moved="Three rosters fewer than last month, since we look at them together at ten.",
        reason="The summer service counts as well; eight was too ambitious.",
        saw="At seven you called every driver yourself about the traffic jam.",
        effect="Nobody waited for an hour, and I could go on with my trip.",
        wish="Would you put that in the group more often?",
        about="The jam of Thursday",
        thought="I am proud that the early shift now swaps its rosters by itself.",
        coach_thought="Twice I saw you stay calm when the crane stood still.",
        agreement="From January we try a fixed day for swaps, and see in March whether it helps.",
        comment="I sign gladly, and I want the day for swaps to hold for the weekend shift too.",
    ),
}


def today():
    """The day where these people work; the clock of the server is not the one of the tests."""
    return datetime.datetime.now(ZoneInfo("Europe/Brussels")).date()


def set_goal(seat, said):
    """A goal with a key result, from 14 to 8. Gives its address."""
    seat.go("goals:index")
    seat.press("Set a goal")
    seat.fill("What will be different?", said.goal)
    seat.fill("Why does this matter to you?", said.why)
    seat.choose("Several key results")
    seat.fill("Key result", said.result, 0)
    seat.fill("Today", "14", 0)
    seat.fill("Target, or lower limit", "8", 0)
    seat.fill("Counted in", said.unit, 0)
    seat.press("Set this goal")
    seat.page.wait_for_url(re.compile(r"/goals/\d+/$"))
    seat.page.get_by_role("heading", level=1, name=said.goal).wait_for()
    return seat.path


def check_in(seat, goal, said):
    """Fourteen became eleven."""
    seat.go(goal)
    seat.press("Check in")
    seat.place.get_by_role("textbox", name=said.result).fill("11")
    seat.fill("What moved?", said.moved)
    seat.choose("I am on my way")
    seat.press("Save check-in")
    seat.sees(f"“{said.moved}”")


def change_target(seat, goal, said):
    """Eight becomes nine and a half, with the reason."""
    seat.go(goal)
    name = re.compile(rf"^{re.escape(seat.say('Adjust'))}\s*: {re.escape(said.result)}$")
    seat.place.get_by_role("link", name=name).click()
    seat.fill("Target, or lower limit", "9,5")
    seat.fill("What changed?", said.reason)
    seat.press("Save the change")
    seat.sees(f"“{said.reason}”")


def give_feedback(seat, receiver, said, *, coach=None, name=None):
    """To ``receiver``, a full name; with ``coach`` it is for her coach to read as well. Gives its address."""
    called = name or receiver.split()[0]
    seat.go("feedback:give")
    seat.place.get_by_role("searchbox").first.fill(receiver)
    seat.place.get_by_role("link", name=receiver).first.click()
    seat.fill("What I saw or heard", said.saw)
    seat.place.locator("[data-autosave-status]").filter(has_text=re.compile(r"\d\d:\d\d")).wait_for()
    seat.go("feedback:drafts")
    seat.sees(said.saw)
    seat.press("Go on")
    seat.fill("What it did", said.effect)
    seat.fill("What I would like", said.wish)
    about = seat.page.locator("input[name=about]")
    seat.page.locator("details").filter(has=about).locator("summary").click()
    about.fill(said.about)
    seat.choose("Appreciation")
    if coach:
        seat.choose("%(name)s, you and %(coach)s", name=called, coach=coach)
    seat.press("Send to %(name)s", name=called)
    seat.page.wait_for_url(re.compile(r"/feedback/\d+/$"))
    return seat.path


def thank(seat, piece, giver, said):
    """She finds what was written to her, reads it and thanks."""
    seat.go("feedback:index")
    mine = seat.page.get_by_role("article").filter(has_text=said.saw)
    mine.get_by_role("link", name=re.compile(rf"^{re.escape(seat.say('Open'))}")).click()
    assert seat.path == piece
    for words in (said.saw, said.effect, said.wish):
        seat.sees(words)
    seat.press("Thank %(name)s", name=giver)
    seat.reads("You thanked")


def plan(seat, partner, guide, *, place="Kanaal 3", days=0):
    """A conversation of today, which is over when one has talked, or in so many days. Gives its address."""
    title, _questions = seat.say.guide(guide)
    seat.go("conversations:index")
    seat.press("Plan a conversation")
    seat.place.get_by_role("combobox", name=seat.say.pattern("With whom")).select_option(label=partner)
    seat.place.get_by_role("radio", name=re.compile(rf"^{title}")).check()
    seat.fill("Day", (today() + datetime.timedelta(days=days)).isoformat())
    seat.fill("Hour", "00:01")
    seat.fill("Place", place)
    seat.press("Plan it")
    seat.page.wait_for_url(re.compile(r"/conversations/\d+/$"))
    return seat.path


def prepare(seat, talk, guide, side, text):
    """Answer the first question, which is kept meanwhile, and hand in."""
    _title, questions = seat.say.guide(guide)
    seat.go(talk)
    seat.press("Prepare")
    seat.place.get_by_role("textbox", name=questions[side][0]).fill(text)
    kept = seat.say("%(n)s of %(total)s answered, kept", n=1, total=len(questions[side]))
    seat.place.locator("[data-autosave-status]").filter(has_text=kept).wait_for()
    seat.press("Hand in")
    seat.page.wait_for_url(f"**{talk}")


def cannot_read(seat, talk, text):
    """Nothing that this person can open about the talk holds the text."""
    for part in ("", "prepare/", "facts/", "goals/", "sign/", "record/", "record.pdf"):
        assert text not in seat.fetch(talk + part).text()


def agree(seat, talk, owner, said):
    """Start together and write an agreement down."""
    seat.go(talk)
    seat.press("Start together")
    seat.press("Add an agreement")
    seat.fill("What do you agree?", said.agreement)
    seat.place.get_by_role("radio", name=owner).check()
    seat.press("Agree on it")
    seat.sees(said.agreement)
    seat.press("Ready to sign")


def sign(seat, talk, comment=""):
    """This is what we discussed."""
    seat.go(talk)
    seat.press("Sign")
    seat.page.wait_for_url(re.compile(r"/sign/$"))
    seat.choose("This is what we discussed")
    if comment:
        seat.fill("In your own words", comment)
    seat.press("Sign")
    seat.page.wait_for_url(f"**{talk}")
