"""My week: at most three things that would help somebody, and what is mine beside them.

A constant number of queries, whatever there is.
"""

from dataclasses import dataclass
from itertools import chain, islice

from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.conversations import queries as conversations
from tandem.core import clock, words
from tandem.core.access import audience
from tandem.evaluations import queries as rounds
from tandem.feedback import queries as feedback
from tandem.feedback.states import Kind
from tandem.goals import queries as goals
from tandem.people.queries import assignments_of

from .nudging import gentle

MOST_NUDGES, MOST_PIECES = 3, 2


@dataclass(frozen=True, kw_only=True)
class Nudge:
    """A small thing to do: what, why, and the link."""

    icon: str
    title: str
    note: str
    url: str
    action: str
    rests: tuple[str, str] | None = None  # (kind, occasion): what "not now" would let rest


def week(person):
    """The context of the page."""
    live = goals.open_goals_of(person, person, standing=False)
    goals.threads(live, person, also=live)
    told = set()
    for goal in live:  # why it matters is said once
        purpose = goal.purpose.pk if goal.purpose else None
        goal.tells_why = purpose is not None and purpose not in told
        told.add(purpose)
    asked = list(feedback.waiting_requests(person)[:MOST_NUDGES])
    seats = list(rounds.waiting_for(person)[:MOST_NUDGES])
    coming = conversations.coming(person)
    agreements = list(conversations.open_agreements(person)[:4])
    questions = list(goals.questions_to(person).exclude(change__person=person)[:MOST_NUDGES])
    called, hindered = goals.in_the_way(person)
    rests = feedback.Rests(person)
    possible = chain(
        _asked(asked, rests),
        _in_rounds(seats),
        _called(called),
        _changed(questions),
        _signing(coming.to_sign),
        _correcting(person),
        _preparing(coming.preparing),
        _overdue(agreements),
        _quiet(live),
        gentle(person, rests, Nudge),  # asks the database only when there is still room
    )
    nudges = list(islice(possible, MOST_NUDGES))
    told_above = {nudge.url for nudge in nudges}
    pieces = list(feedback.in_box(feedback.received(person, person), person)[: MOST_PIECES + 4])
    thanks = next((piece for piece in pieces if piece.kind == Kind.APPRECIATION), None)
    shown = [piece for piece in pieces if piece is not thanks][:MOST_PIECES]
    for piece in pieces:
        piece.in_one = " ".join(piece.words.split())
    assignments_of({person.pk, coming.next.person_id} if coming.next else {person.pk})  # at once, for what follows
    goals.attach_audiences(live, person)
    feedback.attach_audiences([*shown, *([thanks] if thanks else [])], person)
    if coming.next:
        coming.next.audience = audience(coming.next, person)
    rhythm = feedback.rhythm(person)
    return {
        "greeting": greeting(person),
        "lede": lede(live, len(nudges)),
        "nudges": nudges,
        "goals": live,
        "called": [row for row in called if reverse("goals:obstacle", args=[row.pk]) not in told_above],
        "hindered": hindered,
        "pieces": shown,
        "thanks": thanks,
        "agreements": agreements,
        "next": coming.next,
        "rhythm": [week.given + week.received for week in rhythm],
        "rhythm_words": _rhythm_words(rhythm),
        "rhythm_from": rhythm[0].monday,
        "today": clock.today(),
    }


def greeting(person):
    """By the clock of the person."""
    hour = timezone.localtime(clock.now()).hour
    if hour < 12:
        return _("Good morning, %(called)s") % {"called": person.called}
    if hour < 18:
        return _("Good afternoon, %(called)s") % {"called": person.called}
    return _("Good evening, %(called)s") % {"called": person.called}


def lede(live, nudges):
    """One sentence on how it goes, one on what would help."""
    ahead = next((goal for goal in live if goal.standing.key in {"there", "ahead"}), None)
    said = []
    if ahead:
        said.append(_("“%(title)s” is going well.") % {"title": ahead.title})
    if nudges:
        help_words = ngettext(
            "One small thing would help someone this week.", "%(n)s small things would help someone this week.", nudges
        )
        said.append(help_words % {"n": {2: _("Two"), 3: _("Three")}.get(nudges, nudges)})
    return " ".join(said) or _("Nothing waits for you. A good moment to thank somebody.")


def _asked(invitations, rests):
    for invitation in invitations:
        asker = invitation.request.asker
        if not rests.wanted(feedback.WAITS, str(invitation.pk)):
            continue
        yield Nudge(
            icon="message-circle-question-mark",
            title=_("%(name)s asked you something") % {"name": asker.called},
            note=invitation.request.question,
            url=reverse("feedback:invitation", args=[invitation.pk]),
            action=_("Answer %(name)s") % {"name": asker.called},
            rests=(feedback.WAITS, str(invitation.pk)),
        )


def _in_rounds(seats):
    for seat in seats:
        own = seat.category == "self"
        yield Nudge(
            icon="users-round",
            title=_("Your own view, for your feedback round")
            if own
            else _("%(name)s asks what you see in her work") % {"name": seat.round.subject.called},
            note=_("Some ten minutes, until %(day)s") % {"day": words.day(seat.round.ends_date)},
            url=reverse("evaluations:answer", args=[seat.pk]),
            action=_("Open the sheet"),
        )


def _called(obstacles):
    waiting = [row for row in obstacles if row.helper_id is None]
    for row in waiting[:2]:
        yield Nudge(
            icon="life-buoy",
            title=_("%(name)s asks for your help") % {"name": row.person.called},
            note=row.text,
            url=reverse("goals:obstacle", args=[row.pk]),
            action=_("See what you can do"),
        )


def _changed(questions):
    """One for each change, however many goals of hers hang on it."""
    for row in {row.change_id: row for row in reversed(questions)}.values():
        yield Nudge(
            icon="compass",
            title=_("%(name)s asks: is “%(title)s” still right?")
            % {"name": row.change.person.called, "title": row.goal.title},
            note=row.change.text,
            url=reverse("goals:questions"),
            action=_("Answer by %(day)s") % {"day": words.day(row.change.answer_by_date)},
        )


def _preparing(rows):
    for row in sorted(rows, key=lambda row: (row.planned_at is None, row.planned_at or timezone.now()))[:2]:
        if row.planned_at:
            when = words.ago(row.planned_at)
        elif row.due_date:
            when = _("by %(day)s") % {"day": words.day(row.due_date)}
        else:
            when = _("no date yet")
        yield Nudge(
            icon="notebook-pen",
            title=capfirst(_("%(name)s %(when)s") % {"name": row.name, "when": when}),
            note=_("With %(other)s") % {"other": row.other.called}
            + ". "
            + _("You have answered %(answered)s of the %(questions)s questions.")
            % {"answered": row.answered, "questions": row.questions},
            url=reverse("conversations:prepare", args=[row.pk]),
            action=_("Continue preparing") if row.answered else _("Begin preparing"),
        )


def _signing(rows):
    for row in rows[:1]:
        yield Nudge(
            icon="signature",
            title=_("A record waits for your signature"),
            note=_("%(name)s, with %(other)s") % {"name": row.name, "other": row.other.called},
            url=reverse("conversations:conversation", args=[row.pk]),
            action=_("Read and sign"),
        )


def _correcting(person):
    """Asks the database only when there is still room."""
    for row in conversations.corrections_asked_of(person)[:1]:
        yield Nudge(
            icon="pen-line",
            title=_("%(who)s asks to correct what you both signed") % {"who": row.by.called},
            note=row.what,
            url=reverse("conversations:correction", args=[row.pk]),
            action=_("Answer %(name)s") % {"name": row.by.called},
        )


def _overdue(agreements):
    late = [row for row in agreements if row.due_date and row.due_date < clock.today()]
    for row in late[:1]:
        yield Nudge(
            icon="list-checks",
            title=_("An agreement was for %(day)s") % {"day": words.day(row.due_date)},
            note=row.text,
            url=reverse("conversations:agreements"),
            action=_("Done, or talk about it"),
        )


def _quiet(live):
    silent = sorted((goal for goal in live if goal.standing.key == "quiet"), key=lambda goal: -goal.standing.quiet_days)
    for goal in silent[:1]:
        days = goal.standing.quiet_days
        yield Nudge(
            icon="refresh-cw",
            title=_("“%(title)s” has been quiet") % {"title": goal.title},
            note=ngettext(
                "No check-in for %(n)s day. Is it still the right goal?",
                "No check-in for %(n)s days. Is it still the right goal?",
                days,
            )
            % {"n": days},
            url=reverse("goals:goal", args=[goal.pk]),
            action=_("Check in or adjust"),
        )


def _rhythm_words(weeks):
    received, given = sum(bool(week.received) for week in weeks), sum(bool(week.given) for week in weeks)
    return _("You heard from someone in %(received)s of the last %(weeks)s weeks, and gave feedback in %(given)s.") % {
        "received": received,
        "given": given,
        "weeks": len(weeks),
    }
