"""The models of people, by what they are about."""

from .account import Account
from .belonging import Absence, Assignment, FunctionalCoaching, Grant
from .person import Person
from .structure import Job, Team, TeamMembership, TeamRole, Unit

__all__ = [
    "Absence",
    "Account",
    "Assignment",
    "FunctionalCoaching",
    "Grant",
    "Job",
    "Person",
    "Team",
    "TeamMembership",
    "TeamRole",
    "Unit",
]
