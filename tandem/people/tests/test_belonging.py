"""Units, assignments, coaches and roles at a date."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction

from tandem.core import clock
from tandem.people import actions, queries
from tandem.people.models import Assignment, Person, Unit
from tandem.people.relations import in_scope_of_hr_partner


def test_who_was_her_coach_on_a_date_is_one_query(cast, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert queries.coach_of(cast.lotte, clock.today() - datetime.timedelta(days=400)) == cast.greet
    assert queries.coach_of(cast.lotte) == cast.karim


def test_all_below_is_one_query_and_moves_with_its_parent(cast, django_assert_num_queries):
    with django_assert_num_queries(1):
        below = {unit.code for unit in Unit.objects.below(cast.units["HVL"])}
    assert below == {"HVL", "WIL", "WIL-PLAN", "WIL-DOCK", "GNT", "GNT-DOCK"}
    actions.move_unit(cast.units["WIL"], cast.units["HWA"], by=cast.an)
    assert "WIL-DOCK" in {unit.code for unit in Unit.objects.below(cast.units["HWA"])}
    with pytest.raises(IntegrityError, match="below itself"), transaction.atomic():
        actions.move_unit(cast.units["HWA"], cast.units["WIL-DOCK"], by=cast.an)


def test_only_an_hr_administrator_assigns_and_the_former_assignment_ends(cast):
    new = {"unit": cast.units["GNT-DOCK"], "coach": cast.greet, "from_date": clock.today()}
    with pytest.raises(PermissionDenied, match="Only an HR administrator"):
        actions.assign(cast.lotte, by=cast.karim, **new)
    actions.assign(cast.lotte, by=cast.an, why="Zij wil naar Gent", **new)
    assert queries.coach_of(cast.lotte) == cast.greet
    assert queries.coach_of(cast.lotte, clock.today() - datetime.timedelta(days=1)) == cast.karim
    entry = Assignment.pgh_event_model.objects.filter(person=cast.lotte).latest("pgh_id").pgh_context.metadata
    assert entry["action"] == "people.assign" and entry["person"] == cast.an.pk and entry["why"] == "Zij wil naar Gent"


def test_a_circle_of_coaches_is_refused_with_its_names_and_by_the_database(cast):
    with pytest.raises(ValidationError, match=r"Luc Hermans.*Lotte Verhaeghe.*Karim Benali.*Luc Hermans"):
        actions.assign(cast.luc, by=cast.an, unit=cast.units["WIL"], coach=cast.lotte, from_date=clock.today())
    with pytest.raises(IntegrityError, match="circle"), transaction.atomic():
        Assignment.objects.filter(person=cast.luc).update(coach=cast.lotte)
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_the_hr_partner_of_a_unit_has_those_below_it(cast):
    def scope(viewer):
        found = Person.objects.filter(in_scope_of_hr_partner(viewer, "pk"))
        return {p.called for p in found}

    assert {"Lotte", "Karim", "Wout", "Joke", "Luc", "Greet", "Pieter"} == scope(cast.sofie)
    assert {"Thomas", "Élise"} == scope(cast.benoit)
    assert scope(cast.lotte) == set()


def test_a_leaver_is_gone_at_once(cast, sign_in):
    client = sign_in(cast.thomas)
    actions.leave(cast.thomas, by=cast.an, last_day=clock.today() - datetime.timedelta(days=1))
    assert client.get("/").status_code in {302, 404}
    assert not Person.objects.visible_to(cast.lotte).filter(pk=cast.thomas.pk).exists()
    assert Person.objects.visible_to(cast.benoit).filter(pk=cast.thomas.pk).exists()


def test_search_bears_accents_and_typing_errors(cast):
    for words in ("elise lambert", "Elyse Lambert", "el amrani", "verhaege"):
        assert queries.found(Person.objects.visible_to(cast.lotte), words), words
    assert queries.found(Person.objects.visible_to(cast.lotte), "verhaege")[0] == cast.lotte
