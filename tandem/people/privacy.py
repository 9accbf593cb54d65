"""Personal data in people."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Absence,
    Account,
    Assignment,
    FunctionalCoaching,
    Grant,
    Job,
    Person,
    Team,
    TeamMembership,
    TeamRole,
    Unit,
)

EMPLOYMENT = _("Employment, and five years after it.")
TERM = _("Two years after it ended.")

declare(Person, purpose=_("Know who works here."), retention=EMPLOYMENT, erasure="anonymise")
declare(
    Account,
    purpose=_("Let people sign in safely."),
    sensitivity="confidential",
    retention=_("Until 30 days after the last day."),
)
declare(Assignment, purpose=_("Know unit, job and coach at every date."), retention=EMPLOYMENT)
declare(FunctionalCoaching, purpose=_("Know who coaches beside the hierarchy."), retention=EMPLOYMENT)
declare(Absence, purpose=_("Not to ask anything of somebody who is away."), sensitivity="confidential", retention=TERM)
declare(
    Grant, purpose=_("Know who holds which role, and since when."), legal_basis="legal obligation", retention=EMPLOYMENT
)
declare(TeamMembership, purpose=_("Know who works together."), retention=EMPLOYMENT)
declare(TeamRole, purpose=_("Know who leads on what."), retention=EMPLOYMENT)
for structure in (Unit, Job, Team):
    declare(
        structure,
        purpose=_("Describe the organisation."),
        sensitivity="none",
        retention=_("As long as the organisation uses Tandem."),
        export=False,
        erasure="keep",
    )
