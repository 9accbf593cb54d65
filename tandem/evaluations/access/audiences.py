"""Who can see it, in words: on the report, and to who is asked before she writes."""

from django.utils.translation import gettext_lazy as _

from tandem.core.access import audience_of
from tandem.core.audience import Audience
from tandem.people.queries import coach_of

from ..models import Round, Share
from ..states import Group, Handling
from .reading import is_hidden

KEPT = _("Kept for two years after the report.")


def coach_may_read(round):
    """Whether a coach can read the report, today or after some days."""
    return round.for_evaluation or Share.objects.filter(round=round).exists()


@audience_of(Round)
def report_audience(round, viewer):
    """The person, and the coach of today by name where she reads it."""
    names = ((round.subject, _("the round is about her")),)
    coach = coach_of(round.subject) if coach_may_read(round) else None
    hers = viewer == round.subject
    if coach is None:
        words = _("Only you") if hers else _("Only %(name)s") % {"name": round.subject.called}
        reason = _("The person alone decides whether the report goes further. HR cannot read it.")
        return Audience(words=words, icon="lock", names=names, reason=reason, kept=KEPT)
    said = {"name": round.subject.name, "coach": coach.name}
    words = _("You and %(coach)s") % said if hers else _("%(name)s and %(coach)s") % said
    why = _("Part of an evaluation: that was said at the start.") if round.for_evaluation else _("She shared it.")
    return Audience(words=words, names=(*names, (coach, _("her coach today"))), reason=why, kept=KEPT)


def answer_audience(contributor):
    """Who reads this answer, for the chip on the sheet."""
    round = contributor.round
    coach = coach_of(round.subject) if round.for_evaluation else None
    readers = _("%(name)s and her coach") if coach else _("%(name)s, who may share it with her coach")
    words = readers % {"name": round.subject.called}
    names = ((round.subject, _("the round is about her")), *(((coach, _("her coach today")),) if coach else ()))
    return Audience(words=words, icon="eye-off" if is_hidden(contributor) else "users", names=names, kept=KEPT)


def said_before(contributor):
    """What everybody is told before she writes: sentences, the most important first."""
    round, name = contributor.round, contributor.round.subject.called
    said = [_purpose(round, name)]
    if is_hidden(contributor):
        least = round.least_in_category
        said += [
            _("Your name is stored nowhere with what you answer. No administrator can look it up, no log tells it."),
            _("That is why you cannot change or take back what you sent, nor read it again here."),
            _(
                "It is shown only together with others, from %(n)s answers on. With fewer it is put together with "
                "another group or destroyed unread."
            )
            % {"n": least},
            _("Words can give you away: a moment that only you saw, or the way you write. Write with that in mind."),
        ]
        if contributor.person_id is None:
            said.append(_named_by_her(name))
    elif round.is_anonymous:
        role = Group(contributor.category).label.lower()
        said.append(_("There is one “%(role)s”, so what you answer is shown with your name.") % {"role": role})
    else:
        said.append(_("What you answer is shown with your name."))
    return [*said, *_read_before(round)]


def _named_by_her(name):
    return _(
        "%(name)s named the people outside and gave their addresses. Tandem cannot check who is behind an address: "
        "write so that it does no harm if %(name)s guesses which answer is yours."
    ) % {"name": name}


def _purpose(round, name):
    if round.for_evaluation:
        return _("This is part of the evaluation of %(name)s: her coach reads the report too.") % {"name": name}
    return _("This is for %(name)s to learn from. It is no part of an evaluation.") % {"name": name}


def _read_before(round):
    if round.handling == Handling.NOBODY:
        return [_("Nobody reads the comments before %(name)s does.") % {"name": round.subject.called}]
    who = {"who": round.summariser.name, "name": round.subject.called}
    return [_("%(who)s reads the comments first, and may put a summary in their place, before %(name)s reads.") % who]
