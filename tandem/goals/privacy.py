"""Personal data in goals."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import CheckIn, Comment, Contribution, Criterion, Goal, KeyResult, Reading, Supporter

TERM = _("Employment, and two years after it.")

declare(Goal, purpose=_("Steer one's own work and see what it contributes to."), retention=TERM, erasure="anonymise")
declare(KeyResult, purpose=_("See whether a goal comes closer."), retention=TERM)
declare(Criterion, purpose=_("See whether a goal comes closer."), retention=TERM)
declare(Contribution, purpose=_("See what one's work contributes to."), retention=TERM)
declare(CheckIn, purpose=_("Follow a goal and say what hinders it."), retention=TERM)
declare(Reading, purpose=_("Follow a goal and say what hinders it."), retention=TERM)
declare(Supporter, purpose=_("Know who helps with a goal."), retention=TERM)
declare(Comment, purpose=_("Talk about a goal where it stands."), retention=TERM)
