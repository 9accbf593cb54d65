"""The cast: the same named people serve the tests, the demo organisation and the screenshots."""

import datetime
from dataclasses import dataclass
from types import SimpleNamespace

from tandem.core import clock
from tandem.demo.content import cast as story
from tandem.people.models import (
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
from tandem.people.states import Role

# code: (parent, nl, fr, en)
UNITS = {
    "VL": (None, "Vaartland Logistics", "Vaartland Logistics", "Vaartland Logistics"),
    "BXL": ("VL", "Hoofdkantoor Brussel", "Siège Bruxelles", "Head office Brussels"),
    "HR": ("BXL", "Mens en werk", "Ressources humaines", "People and work"),
    "IT": ("BXL", "IT Brussel", "IT Bruxelles", "IT Brussels"),
    "HVL": ("VL", "Hubs Vlaanderen", "Hubs Flandre", "Hubs Flanders"),
    "WIL": ("HVL", "Hub Willebroek", "Hub Willebroek", "Hub Willebroek"),
    "WIL-PLAN": ("WIL", "Planning Willebroek", "Planning Willebroek", "Planning Willebroek"),
    "WIL-DOCK": ("WIL", "Dokken Willebroek", "Quais Willebroek", "Docks Willebroek"),
    "GNT": ("HVL", "Hub Gent", "Hub Gand", "Hub Ghent"),
    "GNT-DOCK": ("GNT", "Dokken Gent", "Quais Gand", "Docks Ghent"),
    "HWA": ("VL", "Hubs Wallonië", "Hubs Wallonie", "Hubs Wallonia"),
    "GOS": ("HWA", "Hub Gosselies", "Hub Gosselies", "Hub Gosselies"),
    "GOS-TRANS": ("GOS", "Transport Gosselies", "Transport Gosselies", "Transport Gosselies"),
}

# code: (nl, fr, en, family)
JOBS = {
    "network-planner": ("Netwerkplanner", "Planificatrice réseau", "Network planner", "planning"),
    "team-lead-planning": ("Teamleider planning", "Chef d’équipe planning", "Team lead planning", "planning"),
    "forklift-driver": ("Heftruckchauffeur", "Cariste", "Forklift driver", "dock"),
    "shift-planner": ("Ploegenplanner", "Planificatrice d’équipes", "Shift planner", "dock"),
    "team-lead-dock": ("Teamleider dokken", "Cheffe d’équipe quais", "Team lead docks", "dock"),
    "transport-coordinator": ("Transportcoördinator", "Coordinateur transport", "Transport coordinator", "driving"),
    "head-of-operations": ("Hoofd operaties", "Cheffe des opérations", "Head of operations", "management"),
    "head-of-hub": ("Hubmanager", "Chef de hub", "Head of the hub", "management"),
    "data-analyst": ("Data-analist", "Analyste de données", "Data analyst", "it"),
    "head-of-it": ("Hoofd IT", "Chef de l’IT", "Head of IT", "it"),
    "it-administrator": ("IT-beheerder", "Administratrice IT", "IT administrator", "it"),
    "hr-partner": ("HR-partner", "Partenaire RH", "HR partner", "hr"),
    "hr-administrator": ("HR-beheerder", "Administratrice RH", "HR administrator", "hr"),
    "confidential-adviser": ("Vertrouwenspersoon", "Personne de confiance", "Confidential adviser", "hr"),
    "general-director": ("Algemeen directeur", "Directeur général", "General director", "management"),
}


@dataclass(frozen=True)
class Member:
    """Where one of the cast stands in the small organisation of the tests. ``since`` in days before today; ``left``
    likewise, or None. Name, language and address are those of the story."""

    slug: str
    job: str
    unit: str
    coach: str | None
    since: int = 1200
    left: int | None = None
    role: str = ""
    role_unit: str = ""

    @property
    def name(self):
        """As the person writes it."""
        return f"{story.CAST[self.slug].given} {story.CAST[self.slug].family}"

    @property
    def language(self):
        """In which she reads and writes."""
        return story.CAST[self.slug].language

    @property
    def mail(self):
        """Her address at work."""
        return story.CAST[self.slug].mail


CAST = {
    "philippe": Member("philippe", "general-director", "VL", None, role=Role.LEADERSHIP),
    "marc": Member("marc", "head-of-it", "IT", "philippe"),
    "luc": Member("luc", "head-of-hub", "WIL", "philippe"),
    "elise": Member("elise", "head-of-operations", "GOS", "philippe"),
    "an": Member("an", "hr-administrator", "HR", "philippe", role=Role.HR_ADMIN),
    "sofie": Member("sofie", "hr-partner", "HR", "an", role=Role.HR_PARTNER, role_unit="HVL"),
    "benoit": Member("benoit", "hr-partner", "HR", "an", role=Role.HR_PARTNER, role_unit="HWA"),
    "miriam": Member("miriam", "confidential-adviser", "HR", "an", role=Role.CONFIDENTIAL_ADVISER),
    "ingrid": Member("ingrid", "it-administrator", "IT", "marc", role=Role.IT_ADMIN),
    "nadia": Member("nadia", "data-analyst", "IT", "marc", since=900),
    "greet": Member("greet", "team-lead-dock", "GNT-DOCK", "luc"),
    "karim": Member("karim", "team-lead-planning", "WIL-PLAN", "luc"),
    "lotte": Member("lotte", "network-planner", "WIL-PLAN", "karim", since=1095),
    "joke": Member("joke", "shift-planner", "WIL-DOCK", "luc"),
    "wout": Member("wout", "forklift-driver", "WIL-DOCK", "luc", since=1000),
    "thomas": Member("thomas", "transport-coordinator", "GOS-TRANS", "elise"),
    "pieter": Member("pieter", "network-planner", "WIL-PLAN", "karim", left=90),
}
CHANGE_OF_COACH = 365  # so many days ago lotte went from greet to karim, and greet to Ghent


def days_ago(days):
    """The date so many days before today."""
    return clock.today() - datetime.timedelta(days=days)


def create_units(table):
    """Units out of {code: (parent, nl, fr, en)}, in order; gives {code: Unit}."""
    made = {}
    for code, (parent, nl, fr, en) in table.items():
        made[code] = Unit.objects.create(code=code, parent=made.get(parent), name_nl=nl, name_fr=fr, name_en=en)
    return made


def create_cast():
    """Units, jobs, people, coaches, team and roles of the cast; gives a namespace of people by slug.

    The namespace also has ``units``, ``jobs`` and ``team`` (Dok 4).
    """
    units = create_units(UNITS)
    jobs = {
        code: Job.objects.create(code=code, title_nl=nl, title_fr=fr, title_en=en, family=family)
        for code, (nl, fr, en, family) in JOBS.items()
    }
    people = {}
    for number, (slug, member) in enumerate(CAST.items(), 1001):
        given, family = story.CAST[slug].given, story.CAST[slug].family
        person = Person.objects.create(
            number=str(number),
            name=member.name,
            given_name=given,
            family_name=family,
            called=given,
            email=member.mail,
            language=member.language,
            employed=(days_ago(member.since), days_ago(member.left - 1) if member.left else None),
        )
        account = Account(email=person.email, person=person, is_active=member.left is None)
        account.set_unusable_password()
        account.save()
        people[slug] = person
    for slug, member in CAST.items():
        _assign(people, units, jobs, slug, member)
        if member.role:
            Grant.objects.create(
                holder=people[slug],
                role=member.role,
                unit=units.get(member.role_unit),
                during=(days_ago(min(member.since, 700)), None),
            )
    FunctionalCoaching.objects.create(
        person=people["lotte"], coach=people["nadia"], about="Rustige planning", during=(days_ago(200), None)
    )
    team = Team.objects.create(
        name="Dok 4", purpose="Elke nacht om zes uur leeg", unit=units["WIL-DOCK"], is_self_steering=True
    )
    for slug, role in (("joke", "planning"), ("wout", "veiligheid")):
        membership = TeamMembership.objects.create(team=team, person=people[slug], during=(days_ago(600), None))
        TeamRole.objects.create(membership=membership, name=role, during=(days_ago(150), None))
    return SimpleNamespace(**people, units=units, jobs=jobs, team=team)


def _assign(people, units, jobs, slug, member):
    since, until = days_ago(member.since), days_ago(member.left - 1) if member.left else None
    now = {"person": people[slug], "job": jobs[member.job], "hours": 38}
    if slug in {"lotte", "greet"}:
        change = days_ago(CHANGE_OF_COACH)
        before = {"unit": units["WIL-PLAN"], "coach": people["greet"] if slug == "lotte" else people["luc"]}
        Assignment.objects.create(**now, **before, during=(since, change))
        since = change
    coach = people[member.coach] if member.coach else None
    Assignment.objects.create(**now, unit=units[member.unit], coach=coach, during=(since, until))
