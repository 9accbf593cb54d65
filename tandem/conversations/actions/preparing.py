"""Preparing apart, and reading each other at the same moment."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce
from tandem.core.merging import Merged, arrived, merge
from tandem.frameworks.asking import Answer as Given
from tandem.frameworks.asking import Asked
from tandem.frameworks.states import Kind

from .. import access
from ..events import ConversationOpened, PreparationHandedIn, PreparationTakenBack, StartAsked
from ..models import Answer, Preparation, PrivateNote, StartWish
from ..queries.asked import goals_both_see
from ..queries.types import is_asked
from ..states import State
from .planning import seat, step


def _of(conversation):
    """The preparations of the two who sit there now."""
    return Preparation.objects.filter(
        conversation=conversation, author__in=[conversation.person_id, conversation.coach_id]
    )


def _open(conversation, by):
    """Both read what both handed in; what is not handed in stays with its author."""
    now = clock.now()
    _of(conversation).filter(handed_in_at__isnull=False, disclosed_at=None).update(disclosed_at=now)
    step(conversation, "disclose", opened_at=now)
    announce(ConversationOpened(by=by.pk, conversation=conversation.pk))


def _fields(said):
    """The columns of what was said; None when nothing was."""
    fields = {"value": said.value, "choice_id": said.choice, "cannot_judge": said.cannot_judge}
    fields["text"] = said.text if said.text.strip() else ""
    return fields if any(fields.values()) else None


@action
def answer(conversation, said, *, by, begun=None):
    """Keep the answers to some questions: {question: text}, or of a scale or a choice the ``Answer`` that the form
    gives. A question for each goal stands there as ``Asked``, with the goal. Nothing said takes an answer away. Raises
    ValidationError for what is not asked of her here: a goal that both do not see is not, unless she answered it
    before.

    ``begun``: {question: (the text that she began from, those she sent without hearing whether they came)}: what she
    wrote meanwhile in another browser then stays too. Gives {question: Merged} of those that are answered in words.
    """
    conversation = seat(conversation, by)
    access.prepare.require(by, conversation)
    own = _of(conversation).get(author=by)
    titles = _titles(conversation, Answer.objects.filter(preparation=own), said)
    return keep_answers(Answer, {"preparation": own}, conversation.version_id, own.side, said, begun, titles)


def keep_answers(model, of, version, side, said, begun, titles=None):
    """Keep what was said in the rows of ``model`` that hang on ``of``, {field: row}; ``side``: who is asked;
    ``titles``: {key of a goal that may be written about: its title}, for a model that knows goals."""
    now, titles = clock.now(), titles or {None: ""}
    kept = {(row.question_id, getattr(row, "goal_id", None)): row for row in model.objects.filter(**of)}
    stand = {}
    for asked, one in said.items():
        question, about = (asked.question, asked.about) if isinstance(asked, Asked) else (asked, None)
        if question.version_id != version or not is_asked(question, side):
            raise ValidationError(_("This is not asked of you here."))
        if question.each_goal != (about is not None) or (about and about.key not in titles):
            raise ValidationError(_("This goal is not asked about here."))
        key = about.key if about else None
        row, given = kept.get((question.pk, key)), Given(None, text=one) if isinstance(one, str) else one
        if question.kind == Kind.TEXT:
            stand[asked] = _joined(given.text, row, (begun or {}).get(asked))
            given = Given(None, text=stand[asked].text)
        fields, goal = _fields(given), {"goal_id": key, "goal_title": titles[key]} if key else {}
        if row is None:
            if fields:
                model.objects.create(**of, question=question, written_at=now, **fields, **goal)
        elif not fields:
            row.delete()
        elif any(getattr(row, name) != value for name, value in fields.items()):
            model.objects.filter(pk=row.pk).update(written_at=now, **fields, **goal)
    return stand


def _titles(conversation, kept, said):
    """{key of a goal that she can write about: its title}: what both see now, and what she wrote about before. Of no
    goal: nothing."""
    titles = {None: ""} | {row.goal_id: row.goal_title for row in kept if row.goal_id}
    if any(isinstance(one, Asked) and one.about for one in said):
        titles |= {goal.pk: goal.title for goal in goals_both_see(conversation)}
    return titles


def _joined(text, row, begun):
    """A text together with the row that is there, when it is known from which text it began."""
    start, tried = begun or (None, ())
    if start is None:
        return Merged(text.strip(), False)
    there = row.text if row else ""
    return merge(arrived(start, tried, there), text, there, one_hand=lambda line: True)


@action
def note(conversation, text, *, by, begun=None):
    """Keep one's own note beside the preparation. The person whom it is about can ask for it.

    ``begun``: as for ``answer``. Gives it as it stands (Merged).
    """
    conversation = seat(conversation, by)
    access.write.require(by, conversation)
    own = PrivateNote.objects.filter(conversation=conversation, author=by)
    now = _joined(text, own.first(), begun)
    if not now.text.strip():
        own.delete()
    elif not own.filter(text=now.text).exists():
        PrivateNote.objects.update_or_create(
            conversation=conversation, author=by, defaults={"text": now.text, "written_at": clock.now()}
        )
    return now


@action
def hand_in(conversation, *, by):
    """Ready. When the other is too, both read each other from this moment on."""
    conversation = seat(conversation, by)
    access.prepare.require(by, conversation)
    now = clock.now()
    own = _of(conversation).filter(author=by)
    if conversation.state == State.OPEN:
        own.update(handed_in_at=now, disclosed_at=now)
        return
    own.update(handed_in_at=now)
    if _of(conversation).filter(handed_in_at__isnull=False).count() == 2:
        _open(conversation, by)
    else:
        announce(PreparationHandedIn(by=by.pk, conversation=conversation.pk))


@action
def take_back(conversation, *, by):
    """Write on, as long as the other has not handed in."""
    conversation = seat(conversation, by)
    access.take_back.require(by, conversation)
    _of(conversation).filter(author=by).update(handed_in_at=None)
    announce(PreparationTakenBack(by=by.pk, conversation=conversation.pk))


@action
def begin(conversation, *, by):
    """Start without waiting for the preparation. It opens when both have asked; from the moment of the talk on, who has
    handed in needs nobody. So nobody reads ahead alone, and nobody waits for ever. What is not handed in stays with
    its author."""
    conversation = seat(conversation, by)
    access.begin.require(by, conversation)
    _row, new = StartWish.objects.get_or_create(conversation=conversation, by=by, defaults={"at": clock.now()})
    two = [conversation.person_id, conversation.coach_id]
    wishes = StartWish.objects.filter(conversation=conversation, by__in=two)
    if wishes.count() == 2 or _is_time_for(conversation, by):
        _open(conversation, by)
    elif new:
        announce(StartAsked(by=by.pk, conversation=conversation.pk))


def _is_time_for(conversation, by):
    """The moment of the talk has come, and she has handed in."""
    planned = conversation.planned_at
    ready = _of(conversation).filter(author=by, handed_in_at__isnull=False)
    return planned is not None and planned <= clock.now() and ready.exists()


@action
def meet(conversation, *, by):
    """The talk begins: from now on they write down what they agree."""
    conversation = seat(conversation, by)
    access.meet.require(by, conversation)
    step(conversation, "meet")
