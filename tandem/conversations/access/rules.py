"""Who may do what, or else why not."""

from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.rules import rule

from ..models import Conversation, Correction, Preparation, Series, SignOff
from ..states import Kind, Side, State, allows
from .reading import signed_for_the_file
from .seats import coach_today, partners, side_of, side_read_by
from .waiting import waiting_for


def _ready(conversation, by):
    """Whether ``by`` has handed in."""
    own = Preparation.objects.filter(conversation=conversation, author=by, handed_in_at__isnull=False)
    known = getattr(conversation, "known_ready", None)
    return own.exists() if known is None else by.pk in known


def signed_by_side(conversation):
    """Who signed: {side: person}."""
    known = getattr(conversation, "known_signed", None)
    return dict(SignOff.objects.filter(conversation=conversation).values_list("side", "by")) if known is None else known


NOT_YOURS = _("Only the two who hold this conversation can do this.")
LATER_VERSION = _("There is a later version. Look there.")
BY_BOTH = _("A correction counts once both sign. Drop it, and what was locked holds.")


def is_superseded(conversation):
    """Whether a later version, signed by both, holds instead of this one."""
    if not conversation.is_locked:
        return False
    if not hasattr(conversation, "_superseded"):  # asked once for each row that was fetched
        later = Conversation.objects.filter(corrects=conversation.pk, state=State.LOCKED)
        conversation._superseded = later.exists()
    return conversation._superseded


def waiting_correction(conversation):
    """The correction that somebody who sits there today asks for and that waits for the other, or None."""
    coach = coach_today(conversation)
    asked = Correction.objects.filter(conversation=conversation, answered_at=None)
    return asked.filter(by__in=[conversation.person_id, coach.pk if coach else None]).first()


@rule
def plan(by, person, coach, kind):
    """Who starts a conversation: either of the two; a formal one only with the coach of the hierarchy."""
    yield by.pk in {person.pk, coach.pk}, _("You can only plan a conversation of your own.")
    pairs = {(other.pk, side): formal for other, side, formal in partners(by)}
    side = Side.PERSON if by.pk == person.pk else Side.COACH
    other = coach if by.pk == person.pk else person
    yield (other.pk, side) in pairs, _("You can talk here with your coach and with the people whom you coach.")
    yield kind == Kind.INFORMAL or pairs[other.pk, side], _("A formal conversation is held with the coach of the team.")


@rule
def plan_many(by):
    """For many people at once: only Tandem itself does, when a cycle asks for it."""
    yield by.is_system, _("Only Tandem itself plans for many people at once.")


@rule
def begin_series(by, person, coach):
    """A rhythm: either of the two who could plan an informal conversation."""
    why_not = plan(by, person, coach, Kind.INFORMAL)
    yield not why_not, why_not
    running = Series.objects.filter(person=person, coach=coach, stopped_at=None)
    yield lambda: not running.exists(), _("The two of you have a rhythm already. Change that one.")


@rule
def keep_series(by, series):
    """Another rhythm, or none any more: either of the two."""
    yield by.pk in {series.person_id, series.coach_id}, _("Only the two whose rhythm this is can change it.")
    yield series.is_running, _("This rhythm has stopped. You can begin a new one.")


@rule
def move(by, conversation):
    """Another moment or place."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state in {State.PREPARING, State.OPEN}, _("This conversation has already been held.")


@rule
def cancel(by, conversation):
    """It will not be held."""
    yield side_of(conversation, by), NOT_YOURS
    yield not conversation.is_correction, _("A correction is dropped, and what was locked holds.")
    yield allows("cancel", conversation), _("What waits for a signature or is locked cannot be cancelled.")


@rule
def prepare(by, conversation):
    """Write answers: until handed in, and as long as nothing is agreed."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state in {State.PREPARING, State.OPEN}, _("The time of preparing is over.")
    yield lambda: not _ready(conversation, by), _("You have handed in. Take it back to write on.")


@rule
def take_back(by, conversation):
    """Get one's preparation back, as long as the other has not handed in."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state == State.PREPARING, _("The other has read it: it stays as it is.")
    yield lambda: _ready(conversation, by), _("You have not handed in yet.")


@rule
def begin(by, conversation):
    """Start without waiting for the preparation: it opens when both ask for it."""
    yield side_of(conversation, by), NOT_YOURS
    yield allows("disclose", conversation), _("You can read each other already.")


@rule
def meet(by, conversation):
    """Start the talk."""
    yield side_of(conversation, by), NOT_YOURS
    yield allows("meet", conversation), _("You start together once you can read each other.")


@rule
def write(by, conversation):
    """Agenda, notes of both and own notes."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.is_under_way, _("This conversation is locked.")
    yield conversation.state != State.SIGNING, _("It waits for signatures. Take it back to change something.")


@rule
def agree(by, conversation):
    """Write, change or drop an agreement."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.is_under_way, _("This conversation is locked.")
    yield conversation.state != State.SIGNING, _("It waits for signatures. Take it back to change something.")
    yield (
        not conversation.is_formal or conversation.state != State.PREPARING,
        _("You write agreements together, once you can read each other."),
    )


@rule
def keep_agreement(by, agreement):
    """Say that it is done, or not yet: the two, also after the lock."""
    yield side_of(agreement.conversation, by), NOT_YOURS
    yield agreement.conversation.state != State.CANCELLED, _("This conversation was cancelled.")
    yield lambda: not is_superseded(agreement.conversation), LATER_VERSION


@rule
def make_goal(by, agreement):
    """Make a goal of it: its owner, once it is agreed and as long as it is not done."""
    yield by.pk == agreement.owner_id, _("Only who will do it makes it a goal of her own.")
    conversation = agreement.conversation
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state != State.CANCELLED, _("This conversation was cancelled.")
    yield not conversation.is_formal or conversation.is_locked, _("First it is signed.")
    yield agreement.done_at is None, _("It is done.")
    yield agreement.goal_id is None, _("It is a goal already.")
    yield lambda: not is_superseded(conversation), LATER_VERSION


@rule
def unmake_goal(by, agreement):
    """It is no goal after all: its owner."""
    yield by.pk == agreement.owner_id, _("Only who will do it makes it a goal of her own.")
    yield agreement.goal_id is not None, _("No goal was made of it.")


@rule
def finish(by, conversation):
    """What was agreed is written down: ready to sign."""
    yield side_of(conversation, by), NOT_YOURS
    yield allows("finish", conversation), _("First hold the conversation.")


@rule
def rework(by, conversation):
    """Back to writing, as long as nobody has signed."""
    yield side_of(conversation, by), NOT_YOURS
    yield allows("rework", conversation), _("It does not wait for signatures.")
    yield lambda: not signed_by_side(conversation), _("One of you has signed. Who signed can take that back first.")


@rule
def sign(by, conversation):
    """Sign for one's side, once, from the day of the talk on."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state == State.SIGNING, _("You sign when it is written down.")
    planned = conversation.planned_at
    yield planned is None or planned <= clock.now(), _("You sign from the day of the conversation on.")
    yield lambda: side_of(conversation, by) not in signed_by_side(conversation), _("Your side has signed.")


@rule
def refuse(by, conversation):
    """Say that one read it and does not sign, for one's own side alone."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state == State.SIGNING, _("You sign when it is written down.")
    yield not conversation.is_correction, BY_BOTH
    planned = conversation.planned_at
    yield planned is None or planned <= clock.now(), _("You sign from the day of the conversation on.")
    yield lambda: side_of(conversation, by) not in signed_by_side(conversation), _("Your side has signed.")


@rule
def close_unanswered(by, conversation):
    """Close what the other did not react to: who had her own say, after the days and two reminders."""
    side = side_of(conversation, by)
    yield side, NOT_YOURS
    yield allows("lock", conversation), _("It does not wait for signatures.")
    yield not conversation.is_correction, BY_BOTH
    yield lambda: side in signed_by_side(conversation), _("First sign yourself, or say that you do not.")
    other = Side.COACH if side == Side.PERSON else Side.PERSON
    yield (
        lambda: waiting_for(conversation, other).is_over,
        _("The other still has time: some days here, and two reminders."),
    )


@rule
def unsign(by, conversation):
    """Take one's signature back, as long as the other has not signed."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.state == State.SIGNING, _("It is locked: signatures stay.")
    yield lambda: by.pk in signed_by_side(conversation).values(), _("You have not signed.")


@rule
def close(by, conversation):
    """An informal conversation needs no signature: either of the two closes it."""
    yield side_of(conversation, by), NOT_YOURS
    yield allows("close", conversation), _("A formal conversation is closed by both signatures.")
    planned = conversation.planned_at
    yield planned is None or planned <= clock.now(), _("You close it once you have talked.")


@rule
def ask_correction(by, conversation):
    """Ask to put a locked conversation right: either of the two who sit there today."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.is_formal and conversation.is_locked, _("Until it is locked you can change it together.")
    versions = Conversation.objects.filter(corrects=conversation.pk)
    yield lambda: not versions.exclude(state=State.CANCELLED).exists(), LATER_VERSION
    yield lambda: waiting_correction(conversation) is None, _("A correction has been asked already.")


@rule
def answer_correction(by, correction):
    """Agree to write a new version, or say why not: the other of the two, as long as who asked sits there."""
    conversation = correction.conversation
    sides = {side_of(conversation, by), side_of(conversation, correction.by)}
    yield correction.answered_at is None, _("It has been answered.")
    yield sides == set(Side), _("The other of the two answers this.")


@rule
def drop_correction(by, conversation):
    """No new version after all: what was locked holds."""
    yield side_of(conversation, by), NOT_YOURS
    yield conversation.is_correction, _("This is no correction.")
    yield allows("drop_correction", conversation), _("What is locked stays.")


def _in_her_file(by, conversation):
    return Conversation.objects.filter(signed_for_the_file(by), pk=conversation.pk).exists()


@rule
def read_record(by, conversation):
    """The document: the two, and who stood in; HR what was signed, when the organisation wants that."""
    yield conversation.is_locked, _("The document is made once it is signed.")
    yield (
        side_read_by(conversation, by) or (lambda: _in_her_file(by, conversation)),
        _("Your organisation keeps this with the two who talked."),
    )
