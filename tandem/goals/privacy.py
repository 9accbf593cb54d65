"""Personal data in goals."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Answer,
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Criterion,
    Goal,
    HandOver,
    HelpCall,
    KeyResult,
    Obstacle,
    Origin,
    PlanPoint,
    Proposal,
    Reading,
    SavedView,
    Seen,
    Supporter,
    Template,
)

TERM = _("Employment, and two years after it.")

declare(Goal, purpose=_("Steer one's own work and see what it contributes to."), retention=TERM, erasure="anonymise")
declare(KeyResult, purpose=_("See whether a goal comes closer."), retention=TERM)
declare(Criterion, purpose=_("See whether a goal comes closer."), retention=TERM)
declare(Contribution, purpose=_("See what one's work contributes to."), retention=TERM)
declare(CheckIn, purpose=_("Follow a goal and say what hinders it."), retention=TERM)
declare(Reading, purpose=_("Follow a goal and say what hinders it."), retention=TERM)
declare(Supporter, purpose=_("Know who helps with a goal."), retention=TERM)
declare(Comment, purpose=_("Talk about a goal where it stands."), retention=TERM)
declare(Obstacle, purpose=_("Say what hinders a goal, and who takes it up."), retention=TERM)
declare(HelpCall, purpose=_("Say what hinders a goal, and who takes it up."), retention=TERM)
declare(PlanPoint, purpose=_("Compare a goal with the course that its owner planned."), retention=TERM)
declare(Proposal, purpose=_("Propose goals that others accept, change or decline."), retention=TERM)
declare(Answer, purpose=_("Propose goals that others accept, change or decline."), retention=TERM)
declare(HandOver, purpose=_("Hand a goal over to a colleague who agrees to it."), retention=TERM)
declare(Origin, purpose=_("Know from which earlier goal a goal comes."), retention=TERM)
declare(Template, purpose=_("Examples to write goals from."), retention=_("As long as it is used."), sensitivity="none")
declare(ContextChange, purpose=_("Ask whether goals still fit when their context changes."), retention=TERM)
declare(ContextQuestion, purpose=_("Ask whether goals still fit when their context changes."), retention=TERM)
declare(SavedView, purpose=_("Come back to a list."), retention=_("Until its owner removes it."))
declare(
    Seen,
    purpose=_("Let the owner know who has read a goal."),
    retention=TERM,
    untracked_because=_("It is itself a log: the last moment on which somebody opened the page."),
)
