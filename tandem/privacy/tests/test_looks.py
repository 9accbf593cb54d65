"""The log of looks outlives what it is about."""

import pytest
from django.urls import reverse

from tandem.people import actions
from tandem.people.importing import looking
from tandem.people.models import Person
from tandem.privacy.models import Look

pytestmark = pytest.mark.django_db


def test_looking_at_who_came_in_does_not_keep_an_import_from_being_undone(cast, sign_in):
    content = b"number;name;email;unit;coach;started;ended;active\n9001;Maes, Bart;;Nieuw;1001;;;"
    run = actions.open_import(by=cast.an, name="people.csv", content=content)
    run = actions.choose_columns(run, by=cast.an, **looking.suggest(run).with_wishes({}))
    run = actions.apply_import(actions.compare_import(run, by=cast.an), by=cast.an)
    bart = Person.objects.get(number="9001")
    Look.objects.create(viewer=cast.an, person=bart, what="people.record", event=1, at=run.applied_at)
    assert sign_in(cast.an).get(reverse("people:import_run", args=[run.pk])).status_code == 200
    actions.undo_import(run, by=cast.an)
    assert not Person.objects.filter(number="9001").exists()
    assert Look.objects.get(event=1).person_id == bart.pk
    assert sign_in(cast.an).get(reverse("privacy:looks")).status_code == 200
