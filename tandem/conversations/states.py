"""Kinds of conversations, and how one goes from preparing to locked."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from tandem.frameworks.states import Category


class Kind(TextChoices):
    """Informal: of the two who hold it. Formal: part of the file."""

    INFORMAL = "informal", _("Informal")
    FORMAL = "formal", _("Formal")


TEAM = "team"
GUIDE_KINDS = [*Kind.choices, (TEAM, _("Of a team"))]  # a guide is also for a whole team; a conversation of two never


class State(TextChoices):
    """Where a conversation is."""

    PREPARING = "preparing", _("In preparation")
    OPEN = "open", _("Ready to talk")
    AGREEING = "agreeing", _("Writing it down")
    SIGNING = "signing", _("Waiting for signatures")
    LOCKED = "locked", _("Locked")
    CANCELLED = "cancelled", _("Cancelled")


class Side(TextChoices):
    """The two seats of a conversation."""

    PERSON = "person", _("Employee")
    COACH = "coach", _("Coach")


ASKED_AS = {Side.PERSON: Category.SELF, Side.COACH: Category.COACH}  # whose questions of a form each side is asked


class Act(TextChoices):
    """What stands for one side under a formal conversation. Silence is no act of hers: the other closed it."""

    SIGNED = "signed", _("Signed")
    REFUSED = "refused", _("Read, and not signed")
    SILENT = "silent", _("Not signed, no reaction")


class End(TextChoices):
    """How it ended that somebody stood in for a coach."""

    TAKEN_BACK = "taken_back", _("The coach holds it again")
    GIVEN_BACK = "given_back", _("Given back by the stand-in")
    ANOTHER = "another", _("The coach is another one")
    LEFT = "left", _("The stand-in has left")


class Edition(TextChoices):
    """What a record holds: all that the two disclosed, or only what they signed (the file, for HR)."""

    PAIR = "pair", _("Preparation, agreements and signatures")
    FILE = "file", _("Agreements and signatures")


class Pace(TextChoices):
    """How often and how long somebody likes to talk."""

    OFTEN = "often", _("Often and briefly")
    SELDOM = "seldom", _("Less often, with more time")


class Tone(TextChoices):
    """How somebody likes to hear things."""

    DIRECT = "direct", _("Straight to the point")
    GENTLE = "gentle", _("Gently, step by step")


class Readiness(TextChoices):
    """How somebody likes to come to a conversation."""

    PREPARED = "prepared", _("Prepared, knowing what it is about")
    SPONTANEOUS = "spontaneous", _("Spontaneously, as it comes")


class Channel(TextChoices):
    """How somebody likes to say things first."""

    VOICE = "voice", _("By voice")
    WRITING = "writing", _("In writing first")


RHYTHMS = (1, 2, 3, 4, 6, 8, 10, 12)  # the weeks between two conversations of a series

# verb: (from, to, kinds). The database refuses every other step; see the trigger of Conversation.
TRANSITIONS = {
    "disclose": ({State.PREPARING}, State.OPEN, set(Kind)),
    "meet": ({State.OPEN}, State.AGREEING, set(Kind)),
    "finish": ({State.AGREEING}, State.SIGNING, {Kind.FORMAL}),
    "rework": ({State.SIGNING}, State.AGREEING, {Kind.FORMAL}),
    "lock": ({State.SIGNING}, State.LOCKED, {Kind.FORMAL}),
    "close": ({State.PREPARING, State.OPEN, State.AGREEING}, State.LOCKED, {Kind.INFORMAL}),
    "cancel": ({State.PREPARING, State.OPEN, State.AGREEING}, State.CANCELLED, set(Kind)),
    "drop_correction": ({State.AGREEING, State.SIGNING}, State.CANCELLED, {Kind.FORMAL}),
}
UNDER_WAY = (State.PREPARING, State.OPEN, State.AGREEING, State.SIGNING)
COMING = (State.PREPARING, State.OPEN)  # still to be held
DISCLOSED = (State.OPEN, State.AGREEING, State.SIGNING, State.LOCKED)
STEPS = sorted({(str(old), str(new)) for olds, new, _kinds in TRANSITIONS.values() for old in olds})


class TeamState(TextChoices):
    """Where a conversation of a team is."""

    PREPARING = "preparing", _("In preparation")
    OPEN = "open", _("Ready to talk")
    TALKING = "talking", _("Under way")
    CLOSED = "closed", _("Closed")
    CANCELLED = "cancelled", _("Cancelled")


# verb: (from, to). The database refuses every other step; see the trigger of TeamTalk.
TEAM_TRANSITIONS = {
    "open": ({TeamState.PREPARING}, TeamState.OPEN),
    "begin": ({TeamState.PREPARING, TeamState.OPEN}, TeamState.TALKING),
    "close": ({TeamState.TALKING}, TeamState.CLOSED),
    "cancel": ({TeamState.PREPARING, TeamState.OPEN}, TeamState.CANCELLED),
}
TEAM_COMING = (TeamState.PREPARING, TeamState.OPEN)
TEAM_UNDER_WAY = (*TEAM_COMING, TeamState.TALKING)
TEAM_BEGUN = (TeamState.TALKING, TeamState.CLOSED)
TEAM_STEPS = sorted({(str(old), str(new)) for olds, new in TEAM_TRANSITIONS.values() for old in olds})


def allows(verb, conversation):
    """Whether the step ``verb`` may be taken from where the conversation is."""
    olds, _new, kinds = TRANSITIONS[verb]
    return conversation.state in olds and conversation.kind in kinds
