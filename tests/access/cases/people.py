"""Persons, roles and teams: who keeps them."""

from tandem.people import access as people
from tests.access.policy import EVERYBODY, MEMBERS, NOBODY

from .case import Case, persons, thing

BY_ADDRESS = {
    people.keep_team: "people:team_change",
    people.see_record: "people:record",
}
CASES = [
    Case("people", people.administer, "an"),
    Case("people", people.see_roles, "an ingrid"),
    Case("people", people.give_role, "an", lambda world: ("hr_partner",)),
    Case("people", people.give_role, "ingrid", lambda world: ("it_admin",)),
    # Nobody gives herself sight of people, nor a role; taking a coach away is not giving.
    Case("people", people.make_coach, "an", persons("karim")),
    Case("people", people.make_coach, NOBODY, persons("an")),
    Case("people", people.make_coach, "an", lambda world: (None,)),
    Case("people", people.take_role, EVERYBODY.replace("karim ", ""), persons("karim")),
    # Goals open to one's teams open to who comes in: nobody brings in by herself who is or was in another team.
    Case("people", people.bring_in, MEMBERS, thing("team.dok4", "thomas")),
    Case("people", people.bring_in, "an", thing("team.dok4", "benoit")),
    Case("people", people.bring_in, "joke an", thing("team.dok4", "joke")),
    Case("people", people.choose_parameter, "ingrid", lambda world: ("people.SignIn",)),
    Case("people", people.choose_parameter, "an", lambda world: ("goals.Rhythm",)),
]  # fmt: skip
