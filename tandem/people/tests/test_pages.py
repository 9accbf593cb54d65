"""Every page of people opens for whom it is, and for nobody else."""

import pytest
from django.urls import reverse

from tandem.people import actions
from tandem.people.models import Grant, TeamMembership, TeamRole

OPEN = ("directory", "organisation", "coaches", "teams", "holders", "settings", "hours", "parameters")
OF_HR = ("new", "units", "unit_new", "jobs", "job_new", "team_new")
OF_ADMINISTRATORS = ("roles", "role_give")
IN_RECORD = ("change", "assign", "functional_coach", "absence", "last_day")


def url(name, *args):
    return reverse(f"people:{name}", args=args)


@pytest.mark.parametrize("name", OPEN)
def test_open_pages_are_for_whoever_is_signed_in(cast, sign_in, visitor, name):
    assert sign_in(cast.wout).get(url(name)).status_code == 200
    answer = visitor.get(url(name))
    assert answer.status_code == 302 and answer.url.startswith("/accounts/login/")


@pytest.mark.parametrize("name", OF_HR)
def test_structure_is_for_hr_administrators(cast, sign_in, name):
    assert sign_in(cast.an).get(url(name)).status_code == 200
    for stranger in (cast.lotte, cast.karim, cast.sofie, cast.philippe, cast.ingrid):
        assert sign_in(stranger).get(url(name)).status_code == 404


@pytest.mark.parametrize("name", OF_ADMINISTRATORS)
def test_roles_are_for_administrators(cast, sign_in, name):
    for administrator in (cast.an, cast.ingrid):
        assert sign_in(administrator).get(url(name)).status_code == 200
    for stranger in (cast.lotte, cast.sofie, cast.philippe, cast.miriam):
        assert sign_in(stranger).get(url(name)).status_code == 404


@pytest.mark.parametrize("name", IN_RECORD)
def test_who_may_see_but_not_change_is_told_why(cast, sign_in, name):
    assert sign_in(cast.an).get(url(name, cast.lotte.pk)).status_code == 200
    refused = sign_in(cast.karim).get(url(name, cast.lotte.pk))
    assert refused.status_code == 403 and "Only an HR administrator" in refused.content.decode()
    assert sign_in(cast.wout).get(url(name, cast.pieter.pk)).status_code == 404


def test_the_record_is_for_herself_her_coaches_and_hr_of_her_unit(cast, sign_in):
    expected = {"lotte", "karim", "nadia", "sofie", "an"}
    for slug in (
        "lotte",
        "karim",
        "nadia",
        "sofie",
        "an",
        "greet",
        "luc",
        "benoit",
        "philippe",
        "ingrid",
        "miriam",
        "wout",
    ):
        status = sign_in(getattr(cast, slug)).get(url("record", cast.lotte.pk)).status_code
        assert status == (200 if slug in expected else 403), slug


def test_a_leaver_is_not_in_the_directory_and_404_but_for_who_keeps_the_record(cast, sign_in):
    assert "Goossens" not in sign_in(cast.lotte).get(url("directory"), {"q": "goossens"}).content.decode()
    for slug, status in (("lotte", 404), ("karim", 404), ("sofie", 200), ("an", 200), ("benoit", 404)):
        assert sign_in(getattr(cast, slug)).get(url("person", cast.pieter.pk)).status_code == status, slug


def test_the_pages_of_things(cast, sign_in):
    client = sign_in(cast.joke)
    wil = cast.units["WIL"]
    for address in (
        url("person", cast.lotte.pk),
        url("person", cast.joke.pk),
        url("unit", wil.pk),
        url("coachees", cast.luc.pk),
        url("team", cast.team.pk),
        url("team_join", cast.team.pk),
        url("team_change", cast.team.pk),
        url("suggest") + "?coach=verha",
    ):
        assert client.get(address).status_code == 200, address
    for address in (url("unit", wil.pk), url("coachees", cast.luc.pk), url("directory")):
        fragment = client.get(address, headers={"HX-Request": "true"}).content.decode()
        assert "<html" not in fragment and "<c-" not in fragment and fragment.strip()


def test_no_page_holds_a_raw_component(cast, sign_in):
    client = sign_in(cast.an)
    pages = [url(name) for name in (*OPEN, *OF_HR, *OF_ADMINISTRATORS)] + [url("person", cast.an.pk)]
    pages += [url("record", cast.lotte.pk), url("team", cast.team.pk), url("unit_move", cast.units["WIL"].pk)]
    for page in pages:
        assert "<c-" not in client.get(page).content.decode(), page


def test_members_keep_their_team_and_others_are_told_why_not(cast, sign_in):
    membership = TeamMembership.objects.get(team=cast.team, person=cast.wout)
    role = TeamRole.objects.get(membership=membership)
    give, stop = url("team_role", cast.team.pk, membership.pk), url("team_role_end", cast.team.pk, role.pk)
    assert sign_in(cast.lotte).get(give).status_code == 403
    member = sign_in(cast.wout)
    assert member.post(give, {"name": "onthaal", "from_date": "2026-11-23"}).status_code == 302
    assert TeamRole.objects.filter(membership=membership, name="onthaal").exists()
    again = member.post(give, {"name": "onthaal", "from_date": "2026-11-23"})
    assert again.status_code == 200 and "leads on this already" in again.content.decode()
    assert member.post(stop, {"last_day": "2026-11-23"}).status_code == 302
    join = member.post(url("team_join", cast.team.pk), {"person": "Lotte Verhaeghe", "from_date": "2026-11-23"})
    assert join.status_code == 302 and TeamMembership.objects.filter(team=cast.team, person=cast.lotte).exists()


def test_no_member_draws_somebody_out_of_another_team_into_hers(cast, sign_in):
    other = actions.add_team(by=cast.an, name="Nachtploeg")
    actions.join_team(other, cast.lotte, by=cast.an)
    page, data = url("team_join", other.pk), {"person": "Wout De Smet", "from_date": "2026-11-23"}
    refused = sign_in(cast.lotte).post(page, data)
    assert refused.status_code == 403 and "HR administrator" in refused.content.decode()
    assert not TeamMembership.objects.filter(team=other, person=cast.wout).exists()
    assert sign_in(cast.an).post(page, data).status_code == 302


def test_a_sign_that_nobody_types_breaks_no_search(cast, sign_in):
    client = sign_in(cast.lotte)
    for page in (url("directory"), url("suggest"), "/goals/?tab=all&", "/conversations/", "/find/", "/feedback/"):
        address = f"{page}{'' if '?' in page else '?'}q=ver%00ha"
        assert client.get(address).status_code == 200, address
    assert client.get("/goals/?year=²²²²").status_code == 200


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_of_a_far_century_is_said_beside_the_field(cast, sign_in, day):
    membership = TeamMembership.objects.get(team=cast.team, person=cast.wout)
    page = url("team_leave", cast.team.pk, membership.pk)
    assert "Check the year" in sign_in(cast.wout).post(page, {"last_day": day}).content.decode()
    talk = {"who": f"person-{cast.luc.pk}", "day": day, "hour": "10:00"}
    answer = sign_in(cast.wout).post(reverse("conversations:new"), talk)
    assert answer.status_code == 422 and "Check the year" in answer.content.decode()


def test_a_name_that_fits_nobody_or_several_is_said_beside_the_field(cast, sign_in):
    client = sign_in(cast.joke)
    page = url("team_join", cast.team.pk)
    assert "Nobody of this name" in client.post(page, {"person": "Zzyzx", "from_date": "2026-11-23"}).content.decode()
    cast.karim.name = "Lotte Verhaegen"
    cast.karim.save()
    unclear = client.post(page, {"person": "Lotte Verhaeg", "from_date": "2026-11-23"}).content.decode()
    assert "More than one person fits" in unclear


def test_roles_are_given_with_a_reason_by_an_administrator_of_the_kind(cast, sign_in):
    client = sign_in(cast.an)
    data = {"holder": "Greet Maes", "role": "hr_partner", "why": "Zij neemt Gent over"}
    refused = client.post(url("role_give"), data)
    assert refused.status_code == 200 and "Choose the unit" in refused.content.decode()
    assert client.post(url("role_give"), data | {"unit": cast.units["GNT"].code}).status_code == 302
    grant = Grant.objects.get(holder=cast.greet)
    assert "Zij neemt Gent over" in client.get(url("roles")).content.decode()
    assert client.post(url("role_give"), data | {"role": "it_admin"}).status_code == 200, "not offered to HR"
    assert sign_in(cast.ingrid).get(url("role_end", grant.pk)).status_code == 403
    signed_in = sign_in(cast.greet)
    assert signed_in.get(url("settings")).status_code == 200
    assert client.post(url("role_end", grant.pk), {"why": "Klaar"}).status_code == 302
    assert signed_in.get(url("settings")).status_code == 302, "her sessions died with the role"


def test_everybody_reads_who_holds_which_role(cast, sign_in):
    page = sign_in(cast.wout).get(url("holders")).content.decode()
    for name in ("An Peeters", "Sofie Vandamme", "Ingrid Wouters", "Miriam Cohen"):
        assert name in page


def test_a_talk_is_offered_to_coach_and_coached_and_feedback_to_all_but_oneself(cast, sign_in):
    for viewer, someone, side in (
        ("lotte", "karim", "person"),
        ("lotte", "nadia", "person"),
        ("karim", "lotte", "coach"),
        ("greet", "lotte", ""),
        ("wout", "lotte", ""),
        ("lotte", "lotte", ""),
    ):
        other = getattr(cast, someone)
        page = sign_in(getattr(cast, viewer)).get(url("person", other.pk)).content.decode()
        assert (f"?who={side}-{other.pk}" in page) if side else ("?who=" not in page), (viewer, someone)
        assert (f"?to={other.pk}" in page) == (viewer != someone)
