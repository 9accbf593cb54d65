"""Who may see people and where they belong, and who may change it."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.access import EVERYBODY, NOBODY, sees
from tandem.core.rules import rule

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
from .relations import coached_by, holds, in_scope_of_hr_partner
from .states import Role


def of_person_record(viewer, person="person"):
    """Herself, her coach of today, the HR partner of her unit, an HR administrator: the administrative record."""
    if holds(viewer, Role.HR_ADMIN):
        return EVERYBODY
    return Q(**{person: viewer.pk}) | coached_by(viewer, person) | in_scope_of_hr_partner(viewer, person)


@sees(Person)
def person(viewer):
    """Who works here today is in the directory; who left or is still to come only for those who keep the record."""
    return Q(is_system=False) & (Q(employed__contains=clock.today()) | of_person_record(viewer, "pk"))


@sees(Account)
def account(viewer):
    """One's own."""
    return Q(person=viewer)


@sees(Session)
def session(viewer):
    """One's own."""
    return Q(account__person=viewer)


@sees(Unit)
def unit(viewer):
    """The structure of the organisation is open."""
    return EVERYBODY


@sees(Job)
def job(viewer):
    """The jobs of the organisation are open."""
    return EVERYBODY


@sees(Team)
def team(viewer):
    """The teams of the organisation are open."""
    return EVERYBODY


def _current(person="person"):
    """What holds today, of who works here today."""
    here = Person.objects.filter(pk=OuterRef(person), employed__contains=clock.today(), is_system=False)
    return Q(during__contains=clock.today()) & Exists(here)


@sees(Assignment)
def assignment(viewer):
    """Where somebody works today is in the directory; where she worked before is her record."""
    return _current() | of_person_record(viewer)


@sees(FunctionalCoaching)
def functional_coaching(viewer):
    """As for assignments."""
    return _current() | of_person_record(viewer)


@sees(TeamMembership)
def team_membership(viewer):
    """Who is in a team today is open; who was, is that person's record."""
    return _current() | of_person_record(viewer)


@sees(TeamRole)
def team_role(viewer):
    """Who leads on what today is open; the past is that person's record."""
    return _current("membership__person") | of_person_record(viewer, "membership__person")


@sees(Absence)
def absence(viewer):
    """Only for those who keep the record: it may tell of health."""
    return of_person_record(viewer)


@sees(Grant)
def grant(viewer):
    """Who holds which role today is open: everybody may know who can see what. The past is for administrators."""
    if holds(viewer, Role.HR_ADMIN) or holds(viewer, Role.IT_ADMIN):
        return EVERYBODY
    return Q(during__contains=clock.today()) | Q(holder=viewer)


def imports(viewer):
    """What comes in from the HR system, before it is anybody's record: HR administrators."""
    return EVERYBODY if holds(viewer, Role.HR_ADMIN) else NOBODY


for incoming in (ImportFile, ImportMapping, ImportProgress, ImportRow, ImportRun):
    sees(incoming)(imports)


@rule
def administer(by):
    """Import, structure, assignments, jobs, teams."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can do this.")


@rule
def make_coach(by, coach):
    """Whoever administers does not give herself sight of people: another administrator does, and the person is told."""
    yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can do this.")
    yield coach is None or coach.pk != by.pk, _("Nobody makes herself somebody’s coach. Ask another administrator.")


@rule
def take_role(by, holder):
    """Nobody gives herself a role."""
    yield holder.pk != by.pk, _("Nobody gives herself a role. Ask another administrator.")


@rule
def give_role(by, role):
    """HR administrators give the roles of HR and leadership; IT administrators that of IT."""
    giver = Role.IT_ADMIN if role == Role.IT_ADMIN else Role.HR_ADMIN
    yield holds(by, giver), _("Only an administrator of the same kind can give or end this role.")


@rule
def see_roles(by):
    """The page of roles."""
    yield holds(by, Role.HR_ADMIN) or holds(by, Role.IT_ADMIN), _("Only an administrator can see this page.")


@rule
def keep_team(by, team):
    """Name, purpose, members and roles of a team: its members and the HR administrator."""
    mine = TeamMembership.objects.in_force().filter(team=team, person=by)
    yield lambda: holds(by, Role.HR_ADMIN) or mine.exists(), _("Only members of the team can do this.")


@rule
def bring_in(by, team, person):
    """Who comes into a team. Goals that she opened to her teams open to it too: no colleague does that for her."""
    yield keep_team(by, team) == "", keep_team(by, team)
    elsewhere = TeamMembership.objects.filter(person=person).exclude(team=team)
    yield (
        lambda: by.pk == person.pk or holds(by, Role.HR_ADMIN) or not elsewhere.exists(),
        _("Only an HR administrator can bring in somebody who is or was in another team."),
    )


@rule
def see_record(by, person):
    """The dated record of a person: herself and those who keep it."""
    hers = Person.objects.filter(of_person_record(by, "pk"), pk=person.pk)
    yield hers.exists, _("Only this person and those who keep the record can see it.")


@rule
def choose_parameter(by, section):
    """HR administrators choose; how people sign in is for IT administrators."""
    if section == "people.SignIn":
        yield holds(by, Role.IT_ADMIN), _("Only an IT administrator can change this.")
    else:
        yield holds(by, Role.HR_ADMIN), _("Only an HR administrator can change this.")
