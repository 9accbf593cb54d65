"""Persons, teams, roles, second steps and imports."""

import datetime

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

from tandem.core import clock
from tandem.people import actions as people
from tandem.people.models import Account, FunctionalCoaching, Grant, TeamMembership, TeamRole
from tandem.people.queries import system_person
from tandem.people.states import Role

from .world import canary, days, moment


def people_scenes(world):
    """Persons, teams, roles, absences; a former functional coach; a former member; a joiner."""
    cast = world.cast
    for slug in ("lotte", "karim", "thomas", "philippe", "pieter", "sofie"):
        world[f"person.{slug}"] = getattr(cast, slug)
    joiner = people.add_person(
        by=cast.an,
        name=f"Nieuw {canary('person.joiner')}",
        given_name="Nieuw",
        family_name=canary("person.joiner"),
        called="Nieuw",
        email="nieuw@vaartland.example",
        number="kanarie-nummer-1",
        employed=(days(30), None),
    )
    world.canaries.add(canary("person.joiner"))
    world["person.joiner"] = joiner
    people.assign(joiner, by=cast.an, unit=cast.units["WIL-PLAN"], coach=cast.karim, from_date=days(30))
    for slug in ("lotte", "thomas"):
        start = days(-12 if slug == "lotte" else -20)
        people.record_absence(
            getattr(cast, slug), by=cast.an, from_date=start, until=start + datetime.timedelta(days=2)
        )
    former = FunctionalCoaching(
        person=cast.lotte, coach=cast.marc, about=world.words("record.lotte"), during=(days(-400), days(-210))
    )
    former.save()
    with clock.at(moment(-300)):
        past = people.add_team(by=cast.an, name="Verhuis Gent", purpose="Voorbij", unit=cast.units["GNT"])
        for slug in ("lotte", "benoit", "joke"):
            people.join_team(past, getattr(cast, slug), by=cast.an, from_date=clock.today())
    member = TeamMembership.objects.get(team=past, person=cast.benoit)
    people.leave_team(member, by=cast.an, last_day=days(-100))
    for slug in ("lotte", "joke"):
        row = TeamMembership.objects.get(team=past, person=getattr(cast, slug))
        people.leave_team(row, by=cast.an, last_day=days(-100))
    people.join_team(cast.team, cast.nadia, by=cast.an, from_date=days(-50))
    _team_of_the_quay(world)
    world["team.dok4"], world["team.past"] = cast.team, past
    for name, slug in (("joke", "joke"), ("nadia", "nadia")):
        row = TeamMembership.objects.get(team=cast.team, person=getattr(cast, slug))
        world[f"membership.{name}"] = row
    world["membership.past"] = member
    world["team_role.joke"] = TeamRole.objects.get(membership__person=cast.joke, membership__team=cast.team)
    world["grant.sofie"] = Grant.objects.get(holder=cast.sofie)
    world["grant.ingrid"] = Grant.objects.get(holder=cast.ingrid)
    past_grant = people.give_role(cast.greet, Role.LEADERSHIP, by=cast.an, why=world.words("grant.past"))
    Grant.objects.filter(pk=past_grant.pk).update(during=(days(-300), days(-200)))
    world["grant.past"] = Grant.objects.get(pk=past_grant.pk)
    world["key.thomas"] = _second_steps(Account.objects.get(person=cast.thomas))
    world["unit.wil"], world["job.planner"] = cast.units["WIL"], cast.jobs["network-planner"]


def _team_of_the_quay(world):
    """A team of marc alone today: lotte and joke were in it; pieter has left the organisation but not the team, and
    would still coach benoit; so would the machine be a member. What is in force of who is not here opens nothing."""
    cast = world.cast
    team = people.add_team(by=cast.an, name="Kade", unit=cast.units["IT"])
    long_ago, now = (days(-400), days(-210)), (days(-300), None)
    for person, during in (
        (cast.lotte, long_ago), (cast.joke, long_ago), (cast.marc, now), (cast.pieter, now), (system_person(), now),
    ):  # fmt: skip
        row = TeamMembership.objects.create(team=team, person=person, during=during)
        if person in (cast.joke, cast.pieter):
            TeamRole.objects.create(membership=row, name="kade", during=during)
    FunctionalCoaching.objects.create(person=cast.benoit, coach=cast.pieter, about="Kade", during=now)


def _second_steps(account):
    """An app, codes and a passkey; gives the passkey."""
    TOTP.activate(account, "JBSWY3DPEHPK3PXP")
    RecoveryCodes.activate(account)
    public = ES256.from_cryptography_key(ec.derive_private_key(7, ec.SECP256R1()).public_key())
    credential = AttestedCredentialData.create(b"\0" * 16, b"sleutel", public)
    flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.AT
    data = AuthenticatorData.create(b"\0" * 32, flags, 0, credential)
    response = {
        "id": websafe_encode(b"sleutel"),
        "rawId": websafe_encode(b"sleutel"),
        "type": "public-key",
        "clientExtensionResults": {},
        "response": {
            "clientDataJSON": websafe_encode(
                b'{"type":"webauthn.create","challenge":"eA","origin":"http://localhost"}'
            ),
            "attestationObject": websafe_encode(bytes(AttestationObject.create("none", data, {}))),
        },
    }
    kept = {"name": "Sleutel", "credential": response}
    return Authenticator.objects.create(user=account, type=Authenticator.Type.WEBAUTHN, data=kept)


def import_scenes(world):
    """A file whose columns are to be chosen, and one that has been compared."""
    an = world.cast.an
    head = "Personeelsnummer;Naam;E-mail;Afdeling;Functie;Leidinggevende;Startdatum"
    name = f"{canary('import.row')} Nieuw"
    text = f"{head}\n9001;{name};nieuw.een@vaartland.example;WIL-PLAN;network-planner;;01/03/2026\n"
    world.canaries.add(canary("import.row"))
    columns = ["number", "name", "email", "unit", "job", "coach", "started"]
    world["import.columns"] = people.open_import(by=an, name="mensen.csv", content=text.encode())
    run = people.open_import(by=an, name="meer.csv", content=text.encode())
    people.compare_import(people.choose_columns(run, by=an, columns=columns), by=an)
    run.refresh_from_db()
    world["import.preview"] = run
