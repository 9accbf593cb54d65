"""The models of people, by what they are about."""

from .account import Account
from .belonging import Absence, Assignment, FunctionalCoaching, Grant
from .importing import ImportFile, ImportMapping, ImportProgress, ImportRow, ImportRun
from .person import Person
from .session import Session
from .structure import Job, Team, TeamMembership, TeamRole, Unit

__all__ = [
    "Absence",
    "Account",
    "Assignment",
    "FunctionalCoaching",
    "Grant",
    "ImportFile",
    "ImportMapping",
    "ImportProgress",
    "ImportRow",
    "ImportRun",
    "Job",
    "Person",
    "Session",
    "Team",
    "TeamMembership",
    "TeamRole",
    "Unit",
]
