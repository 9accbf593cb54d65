"""The shape of Vaartland Logistics at any size from 60 to 12,000 people: units, seats, coaches, self-steering teams.

shape = organisation.build(Random(7), 400)
shape.units    parents before children
shape.seats    coaches before those they coach; a seat of the cast names its slug
shape.teams    self-steering teams with members (numbers of seats) and roles
"""

from random import Random

from tandem.demo.content.growth import Builder
from tandem.demo.content.outline import Job, Seat, Shape, Team, Unit, jobs, roles, rooms, shifts

__all__ = ["LARGEST", "SMALLEST", "Job", "Seat", "Shape", "Team", "Unit", "build", "jobs", "roles", "rooms", "shifts"]

SMALLEST, LARGEST = 60, 12_000


def build(rng: Random, size: int = 400) -> Shape:
    """The organisation of `size` people; raises ValueError outside 60 to 12,000."""
    if not SMALLEST <= size <= LARGEST:
        raise ValueError(f"The demo organisation has {SMALLEST} to {LARGEST} people, not {size}.")
    return Builder(rng, size).shape()
