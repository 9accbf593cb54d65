"""Personal data in people."""

from django.utils.translation import gettext_lazy as _

from tandem.core.personal import declare

from .models import (
    Absence,
    Account,
    Assignment,
    FunctionalCoaching,
    Grant,
    ImportFile,
    ImportMapping,
    ImportProgress,
    ImportRow,
    ImportRun,
    Job,
    Person,
    Session,
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
declare(
    Session,
    purpose=_("Keep somebody signed in, and let her see and end her own sessions."),
    sensitivity="confidential",
    retention=_("Twelve hours at most."),
    export=False,
    untracked_because="it holds what proves who is signed in, for some hours",
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
declare(
    ImportRun,
    purpose=_("Know which file changed the records, when, and by whom."),
    retention=EMPLOYMENT,
    export=False,
    erasure="keep",
)
declare(
    ImportMapping,
    purpose=_("Read the next file of the HR system without asking again."),
    sensitivity="none",
    retention=_("As long as the organisation uses Tandem."),
    export=False,
    erasure="keep",
)
for incoming in (ImportFile, ImportRow):
    declare(
        incoming,
        purpose=_("Show what an import would do and has done, and be able to undo it."),
        sensitivity="confidential",
        retention=_("30 days. The file itself goes as soon as the import is done."),
        export=False,
        untracked_because="a copy of a file, to be thrown away; what it changes is tracked where it is changed",
    )
declare(
    ImportProgress,
    purpose=_("Show how far an import is."),
    sensitivity="none",
    retention=_("30 days."),
    export=False,
    untracked_because="a number that counts up, about nobody",
)
