"""The read rules said the other way round: who can see it, in words and names."""

from django.utils.translation import gettext_lazy as _

from tandem.core.access import audience_of
from tandem.core.audience import Audience
from tandem.core.search import by_name
from tandem.people.models import Grant, TeamMembership
from tandem.people.states import Role

from ..models import Agreement, Answer, Conversation, PrivateNote, SharedNotes, SignOff, StandIn, TeamSeat, TeamTalk
from ..parameters import Formal
from .seats import coach_today, place_today, standing_in, today_here


def hr_partners_of(conversation):
    """Who is HR partner of the person's unit today. Asked once for each row that was fetched."""
    if not hasattr(conversation, "_hr_partners"):
        place = place_today(conversation)
        units = place.unit.path if place else ()
        grants = Grant.objects.in_force().filter(role=Role.HR_PARTNER, unit__in=units).select_related("holder")
        conversation._hr_partners = [
            row.holder for row in grants.order_by(*by_name("holder__")) if today_here(row.holder)
        ]
    return conversation._hr_partners


KEPT_FORMAL = _("Part of your personnel file, kept as long as the organisation's rules say.")
KEPT_INFORMAL = _("Kept for two years, then deleted.")


def _two(conversation):
    """The two with what they are; of a formal one that has ended also who stood in until then."""
    names = [(conversation.person, "")]
    coach = coach_today(conversation) if conversation.is_formal else conversation.coach
    row = standing_in(conversation)
    if coach and not (row and conversation.is_under_way):
        names.append((coach, _("Coach of today") if conversation.is_formal else _("Coach")))
    if row:
        names.append((row.stand_in, _("Stands in for the coach")))
    return [pair for pair in names if today_here(pair[0])]


def _lent_by(conversation):
    """The coach for whom somebody stands in, who knows that the conversation exists."""
    row = standing_in(conversation) if conversation.is_under_way else None
    return [(row.coach, _("Coach of today"))] if row and today_here(row.coach) else []


def _of_hr(name):
    return str(_("%(name)s (HR)") % {"name": name})


def _with(names, viewer):
    """You, Karim and Sofie (HR)."""
    hr = _("HR partner")
    others = [_of_hr(one.called) if note == hr else one.called for one, note in names if one.pk != viewer.pk]
    said = [str(_("You")), *others] if len(others) < len(names) else others
    if not others:
        return _("Only you")
    return " ".join((", ".join(said[:-1]), str(_("and")), said[-1])) if len(said) > 1 else said[0]


def preparation_audience(conversation, seats, viewer):
    """Who reads what is disclosed: the two that sit there."""
    names = [(seat.person, "") for seat in seats]
    formal, informal = _("HR never reads what you prepare."), _("HR cannot open an informal conversation.")
    reason = formal if conversation.is_formal else informal
    return Audience(words=_with(names, viewer), names=tuple(names), reason=reason)


def facts_audience(conversation, seats, viewer):
    """Who sees the facts beside it."""
    names = [(seat.person, "") for seat in seats]
    reason = _("Only what both of you could already see. Nothing is opened up for this page.")
    return Audience(words=_with(names, viewer), names=tuple(names), reason=reason)


@audience_of(Conversation)
def conversation_audience(conversation, viewer):
    """Who knows of it."""
    names = _two(conversation)
    if not conversation.is_formal:
        return Audience(
            words=_with(names, viewer),
            names=tuple(names),
            reason=_("An informal conversation stays with the two of you. HR cannot open it."),
            kept=KEPT_INFORMAL,
        )
    names += _lent_by(conversation)
    shown = {person.pk for person, _note in names}
    partners_ = [(one, _("HR partner")) for one in hr_partners_of(conversation) if one.pk not in shown]
    return Audience(
        words=_with([*names, *partners_], viewer),
        names=(*names, *partners_),
        reason=_("HR sees that this conversation exists, never what you prepare."),
        kept=KEPT_FORMAL,
    )


@audience_of(StandIn)
def stand_in_audience(stand_in, viewer):
    """Who reads why somebody stands in."""
    names = [*_two(stand_in.conversation), *_lent_by(stand_in.conversation)]
    return Audience(words=_with(names, viewer), names=tuple(names), reason=_("HR never reads why."), kept=KEPT_FORMAL)


@audience_of(Answer)
def answer_audience(answer, viewer):
    """Who reads what was prepared."""
    preparation = answer.preparation
    names = _two(preparation.conversation)
    if preparation.disclosed_at is None:
        names = [pair for pair in names if pair[0].pk == preparation.author_id]
        return Audience(
            words=_("Only you, until both have handed in"),
            icon="lock",
            names=tuple(names),
            reason=_("You both read each other at the same moment."),
        )
    return Audience(words=_with(names, viewer), names=tuple(names), reason=_("HR never reads what you prepare."))


def notes_audience(conversation, names, viewer):
    """Who reads the notes of both. ``names``: the two, as (person, what she is)."""
    formal = _("HR never reads your notes. A next coach finds them in the file.")
    reason = formal if conversation.is_formal else _("HR cannot open an informal conversation.")
    kept = KEPT_FORMAL if conversation.is_formal else KEPT_INFORMAL
    return Audience(words=_with(names, viewer), names=tuple(names), reason=reason, kept=kept)


@audience_of(SharedNotes)
def shared_notes_audience(notes, viewer):
    """The two."""
    return notes_audience(notes.conversation, _two(notes.conversation), viewer)


@audience_of(Agreement)
def agreement_audience(agreement, viewer):
    """Who reads what was agreed."""
    return signed_audience(agreement.conversation, viewer)


@audience_of(SignOff)
def sign_off_audience(sign_off, viewer):
    """Who reads the signatures."""
    return signed_audience(sign_off.conversation, viewer)


def signed_audience(conversation, viewer):
    """Who reads agreements and signatures: the two, and once it is locked HR, when the organisation wants that."""
    names = _two(conversation)
    if not conversation.is_formal:
        return conversation_audience(conversation, viewer)
    reads = Formal.current().hr_reads_signed and conversation.hr_reads
    hr = hr_partners_of(conversation) if reads else []
    hr = [one for one in hr if one.pk not in {person.pk for person, _note in names}]
    if conversation.is_locked:
        names = [*names, *((one, _("HR partner")) for one in hr)]
        return Audience(
            words=_with(names, viewer),
            icon="shield-check",
            names=tuple(names),
            reason=_("HR sees the agreements and both signatures, not the preparation."),
            kept=KEPT_FORMAL,
        )
    after = _("Once it is signed, %(names)s can read it too.") % {"names": ", ".join(_of_hr(p.name) for p in hr)}
    return Audience(words=_with(names, viewer), names=tuple(names), reason=after if hr else "", kept=KEPT_FORMAL)


@audience_of(PrivateNote)
def private_note_audience(note, viewer):
    """Only its author."""
    return Audience(
        words=_("Only you"),
        icon="lock",
        names=((note.author, ""),),
        reason=_("The person whom it is about can ask for it: it is part of what we know about her."),
    )


def series_audience(series, viewer):
    """Who knows of a rhythm: the two."""
    names = [(one, "") for one in (series.person, series.coach)]
    reason = _("Nobody counts or is told whether you keep it.")
    return Audience(words=_with(names, viewer), names=tuple(names), reason=reason)


TEN = 10


def readers_of(talk):
    """Who takes part: to come, those who are in the team today; held, those who did. Asked once for each row."""
    if not hasattr(talk, "_readers"):
        rows = TeamSeat.objects.filter(talk=talk).select_related("person")
        if talk.begun_at is None:
            rows = rows.filter(person__in=TeamMembership.objects.in_force().filter(team=talk.team_id).values("person"))
        seats = rows.order_by(*by_name("person__"))
        talk._readers = [seat.person for seat in seats if today_here(seat.person)]
    return talk._readers


@audience_of(TeamTalk)
def team_audience(talk, viewer):
    """Who takes part, by name."""
    names = readers_of(talk)
    others = [one for one in names if one.pk != viewer.pk]
    said = {"team": talk.team.name, "n": len(names)}
    words = _("The %(n)s of %(team)s who take part") % said
    outside = _("HR, coaches outside the team and leadership do not know of it.")
    held = _("Who took part keeps reading it, also after leaving the team.")
    to_come = _(
        "Who leaves the team before the talk no longer sees it. Who is new in it can be brought in, and reads it too."
    )
    return Audience(
        words=words if others else _("Only you"),
        names=tuple((one, "") for one in names[:TEN]),
        more=max(0, len(names) - TEN),
        reason=f"{held if talk.begun_at else to_come} {outside}",
        kept=KEPT_INFORMAL,
    )
