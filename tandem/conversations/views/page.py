"""The page of one conversation."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core import clock, words
from tandem.core.access import audience
from tandem.core.policies import signed_in
from tandem.plans.queries import plan_of

from .. import access, queries
from ..forms import AgendaForm
from ..models import AgendaItem, Agreement, Topic
from ..states import COMING, Side, State
from .found import conversation_for, note_look
from .notes import notes_part
from .signing import record_for


@signed_in
def conversation(request, pk):
    """All of it that its viewer may see: for the two everything disclosed, for HR what was signed."""
    person = request.person
    row = conversation_for(person, pk)
    note_look(request, row)
    seats = queries.seats(row, person)
    stand_ins = access.stand_ins_read_by(row, person)
    standing = next((one for one in stand_ins if one.ended_at is None), None)
    agreements = Agreement.objects.visible_to(person).filter(conversation=row).select_related("owner", "done_by")
    found = {
        "conversation": row,
        "seats": seats,
        "lede": lede(row, seats),
        "steps": steps(row, seats),
        "audience": audience(row, person),
        "signed_audience": access.signed_audience(row, person),
        "agreements": queries.with_choices(agreements, row, person),
        "versions": queries.versions(row, person),
        "standing": standing,
        "standing_audience": audience(standing, person) if standing else None,
        "stood_in": [one for one in stand_ins if one.ended_at],
        "today": clock.today(),
        "record_why_not": access.read_record(person, row),
        "why_not": {name: getattr(access, name)(person, row) for name in VERBS},
    }
    if row.is_locked:
        found |= record_for(row, person)
    if seats.side:
        found |= _of_the_two(row, seats, person) | notes_part(row, seats, queries.notes_of(row, person), person)
    return render(request, "conversations/conversation.html", found)


def _part(request, pk, name, of):
    """A part of the page that is computed from other modules; by itself a page for who has no JavaScript."""
    row = conversation_for(request.person, pk)
    seats = queries.two_seats(row, request.person)
    if not seats.side:
        raise Http404
    found = {
        "conversation": row,
        "today": clock.today(),
        name: of(row, seats),
        "part": f"conversations/parts/{name}.html",
    }
    if request.headers.get("HX-Request"):
        return HttpResponse(render_to_string(found["part"], found))
    return render(request, "conversations/part.html", found)


@signed_in
def facts(request, pk):
    """What the period shows."""
    return _part(request, pk, "facts", lambda row, seats: queries.facts_beside(row, seats, request.person))


@signed_in
def goals(request, pk):
    """The open goals of the person that both see."""
    return _part(request, pk, "goals", lambda row, seats: queries.goals_beside(seats))


VERBS = (
    "move",
    "cancel",
    "ask_stand_in",
    "end_stand_in",
    "prepare",
    "take_back",
    "begin",
    "meet",
    "write",
    "agree",
    "finish",
    "rework",
    "sign",
    "unsign",
    "close",
    "refuse",
    "close_unanswered",
    "ask_correction",
    "drop_correction",
)


def _of_the_two(row, seats, person):
    """What only the two see."""
    topics = list(Topic.objects.visible_to(person).filter(guide=row.guide_id))
    pairs = queries.side_by_side(seats, person) if seats.disclosed else []
    return {
        "pairs": pairs,
        "answered": 0 if seats.disclosed else queries.how_many_answered(queries.own_answers(row, person)),
        "total": 0 if seats.disclosed else queries.how_many_asked(row, seats.side),
        "note": queries.own_note(row, person),
        "moves": queries.moves_of(row, person),
        "topics": topics,
        "minutes": sum(topic.minutes for topic in topics),
        "style": queries.style_of(seats.other.person, person) if row.state in COMING else None,
        "items": AgendaItem.objects.visible_to(person).filter(conversation=row).select_related("by", "carried_from"),
        "agenda_form": AgendaForm(),
        "waiting_correction": access.waiting_correction(row) if row.is_locked and row.is_formal else None,
        "silent": _waiting_for_the_other(row, seats),
        "both": access.facts_audience(row, seats.both, person),
        "preparation_audience": access.preparation_audience(row, seats.both, person),
        "plan": plan_of(person, moments=False) if _reads_plan(row, seats) else None,
    }


def _waiting_for_the_other(row, seats):
    """How long the viewer, who had her say, waits for the other."""
    if row.state != State.SIGNING or row.is_correction or not seats.mine.sign_off or seats.other.sign_off:
        return None
    return access.waiting_for(row, seats.other.side)


def _reads_plan(row, seats):
    """Why it is held stands on the page of who is asked to it, as long as it is under way."""
    return row.is_formal and row.is_under_way and seats.side == Side.PERSON


def lede(row, seats):
    """One sentence: when, with whom, and how far they are."""
    if not seats.side:
        return _("%(person)s with %(coach)s") % {"person": row.person.name, "coach": seats.coach.person.name}
    other = {"name": seats.other.person.called}
    said = {
        State.PREPARING: _("You prepare apart; you read each other once both have handed in."),
        State.OPEN: _("You read each other since %(when)s.") % {"when": words.day(row.opened_at)},
        State.AGREEING: _("You are writing down what you agree."),
        State.SIGNING: _("It is written down. Both of you sign."),
        State.LOCKED: _("Locked since %(when)s. Nothing of it changes any more.") % {"when": words.day(row.locked_at)},
        State.CANCELLED: _("This conversation was cancelled."),
    }
    return f"{_when(row)} {_('with %(name)s') % other}. {said[row.state]}"


def _when(row):
    if row.planned_at is None:
        return _("No day yet,")
    day = words.ago(row.planned_at)
    return day[:1].upper() + day[1:]


def steps(row, seats):
    """The stepper: (title, note, done, current or nothing)."""
    order = [State.PREPARING, State.OPEN, State.AGREEING, State.SIGNING]
    if not row.is_formal:
        order.pop()
    at = len(order) if row.is_locked else order.index(row.state) if row.state in order else -1
    planned = timezone.localtime(row.planned_at) if row.planned_at else None
    moment = f"{words.day(planned)}, {planned:%H:%M}" if planned else _("No day yet")
    said = {
        State.PREPARING: (_("Prepare"), _("Both, apart")),
        State.OPEN: (_("Meet"), moment),
        State.AGREEING: (_("Agree"), _("Write it down together")),
        State.SIGNING: (_("Sign"), _("Both of you")),
    }
    if row.is_locked and any(seat.sign_off and not seat.sign_off.is_signed for seat in seats.both):
        said[State.SIGNING] = (_("Sign"), _("Not by both"))
    if seats.side and row.state == State.PREPARING and seats.mine.handed_in:
        said[State.PREPARING] = (
            _("Prepare"),
            _("You are ready, %(name)s is not yet") % {"name": seats.other.person.called},
        )
    return [
        (*said[state], "done" if place < at else "current" if place == at else "") for place, state in enumerate(order)
    ]
