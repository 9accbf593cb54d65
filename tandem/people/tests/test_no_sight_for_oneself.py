"""Whoever administers gives herself no sight of people, and people are told what is changed about them."""

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied

from tandem.core import clock
from tandem.notices.models import Notice
from tandem.people import actions
from tandem.people.states import Role


def test_an_administrator_does_not_make_herself_a_coach(cast):
    place = {"unit": cast.units["WIL-PLAN"], "from_date": clock.today()}
    with pytest.raises(PermissionDenied, match="Nobody makes herself"):
        actions.assign(cast.lotte, by=cast.an, coach=cast.an, **place)
    with pytest.raises(PermissionDenied, match="Nobody makes herself"):
        actions.add_functional_coach(cast.lotte, cast.an, by=cast.an, about="Toezicht", from_date=clock.today())
    assert actions.assign(cast.lotte, by=cast.an, coach=cast.luc, **place).coach == cast.luc


def test_whom_she_coaches_already_she_may_move(cast):
    row = actions.assign(cast.sofie, by=cast.an, unit=cast.units["BXL"], coach=cast.an, from_date=clock.today())
    assert row.coach == cast.an


def test_an_administrator_does_not_give_herself_a_role(cast):
    with pytest.raises(PermissionDenied, match="Nobody gives herself a role"):
        actions.give_role(cast.an, Role.LEADERSHIP, by=cast.an)
    assert actions.give_role(cast.luc, Role.LEADERSHIP, by=cast.an).holder == cast.luc


def test_the_person_is_told_of_a_new_coach_and_the_former_address_of_a_new_one(
    cast, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        actions.add_functional_coach(cast.lotte, cast.luc, by=cast.an, about="Kranen", from_date=clock.today())
        former = cast.lotte.email
        actions.change_person(cast.lotte, by=cast.an, email="lotte@elders.example")
    kinds = set(Notice.objects.visible_to(cast.lotte).values_list("kind", flat=True))
    assert {"people.functional_coach", "people.address"} <= kinds
    assert [message.to for message in mail.outbox] == [[former]]
