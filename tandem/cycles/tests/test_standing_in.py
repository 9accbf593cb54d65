"""Who runs a cycle lets somebody stand in for a coach who is away, and sees nothing more than how far it is."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tandem.conversations import access as talks
from tandem.conversations import actions as talking
from tandem.conversations.models import Answer, Conversation, Preparation, StandIn
from tandem.conversations.states import End
from tandem.cycles import access, actions, jobs, queries
from tandem.cycles.models import Place
from tandem.frameworks.models import Question
from tandem.people.models import Person

from .conftest import fresh, place

WHY = "Karim is tot maart ziek"


@pytest.fixture
def going(cycle, run, cast):
    """A cycle that runs, in which Sofie runs it too."""
    going = run(cycle)
    actions.add_runner(going, cast.sofie, by=cast.an)
    return going


def test_who_runs_it_lets_somebody_stand_in_and_ends_it(cast, going, sign_in):
    row, client = place(going, cast.lotte), sign_in(cast.an)
    url = f"/cycles/places/{row.pk}/stand-in/"
    assert url in client.get(f"/cycles/{going.pk}/places/?q=lotte").content.decode()
    page = client.post(url, {"person": "", "why": ""})
    assert set(page.context["form"].errors) == {"person", "why"}
    assert client.post(url, {"person": cast.thomas.name, "why": WHY}).status_code == 302
    one = StandIn.objects.get()
    assert (one.coach, one.stand_in, one.by, one.why) == (cast.karim, cast.thomas, cast.an, WHY)
    page = client.get(f"/cycles/{going.pk}/places/?q=lotte").content.decode()
    assert cast.thomas.name in page and f"stands in for {cast.karim.name}" in page and f"{url}end/" in page
    export = b"".join(client.get(f"/cycles/{going.pk}/places.csv?q=lotte").streaming_content).decode()
    assert f'"{cast.thomas.name}","{cast.karim.name}"' in export
    assert not Conversation.objects.visible_to(cast.an).filter(pk=row.conversation_id).exists()
    assert not StandIn.objects.visible_to(cast.an).exists()
    assert client.post(f"{url}end/", {"why": ""}).status_code == 302
    one.refresh_from_db()
    assert (one.end, one.ended_by) == (End.TAKEN_BACK, cast.an)
    assert Conversation.objects.get(pk=row.conversation_id).coach == cast.karim


def test_nobody_who_runs_it_stands_in_and_nobody_does_it_for_herself(cast, going):
    row = place(going, cast.lotte)
    for runner in (cast.an, cast.sofie):
        with pytest.raises(ValidationError) as refusal:
            actions.ask_stand_in(row, runner, by=cast.an, why=WHY)
        assert "person" in refusal.value.message_dict
    for slug in ("karim", "lotte", "luc", "benoit", "thomas"):
        with pytest.raises(PermissionDenied):
            actions.ask_stand_in(row, cast.thomas, by=getattr(cast, slug), why=WHY)
    own = place(going, cast.sofie)
    with pytest.raises(PermissionDenied):
        actions.ask_stand_in(own, cast.thomas, by=cast.sofie, why=WHY)
    actions.ask_stand_in(own, cast.thomas, by=cast.an, why=WHY)
    assert access.end_stand_in(cast.sofie, fresh(own))
    with pytest.raises(ValidationError) as refusal:
        actions.ask_stand_in(row, cast.lotte, by=cast.an, why=WHY)
    assert refusal.value.message_dict == {"person": ["The conversation is about this colleague."]}
    assert StandIn.objects.count() == 1


def test_the_night_leaves_who_stands_in_and_the_coach_of_the_launch(cast, going):
    row = place(going, cast.lotte)
    actions.ask_stand_in(row, cast.thomas, by=cast.an, why=WHY)
    jobs.every_night(0)
    row = place(going, cast.lotte)
    assert (row.coach, row.conversation.coach) == (cast.karim, cast.thomas)
    assert StandIn.objects.get().ended_at is None
    Person.objects.filter(pk=cast.thomas.pk).update(employed=cast.pieter.employed)
    jobs.every_night(0)
    assert place(going, cast.lotte).conversation.coach == cast.karim
    assert StandIn.objects.get().end == End.LEFT


def test_who_stands_in_sees_the_place_and_the_pages_say_who_holds_it(cast, going, sign_in):
    row = place(going, cast.lotte)
    assert not Place.objects.visible_to(cast.elise).filter(pk=row.pk).exists()
    actions.ask_stand_in(row, cast.elise, by=cast.an, why=WHY)
    assert Place.objects.visible_to(cast.elise).filter(pk=row.pk).exists()
    assert row in queries.coached_places(cast.elise, [going])
    assert row in queries.coached_places(cast.karim, [going])
    for slug in ("lotte", "karim", "elise"):
        page = sign_in(getattr(cast, slug)).get(f"/cycles/{going.pk}/").content.decode()
        assert "Élise stands in for Karim" in page, slug
    actions.end_stand_in(row, by=cast.an)
    assert not Place.objects.visible_to(cast.elise).filter(pk=row.pk).exists()


def test_what_is_prepared_stays_with_who_wrote_it(cast, going):
    row = place(going, cast.lotte)
    question = Question.objects.filter(version=row.conversation.version_id, kind="text").first()
    talking.answer(row.conversation, {question: "KARIM-GEHEIM"}, by=cast.karim)
    actions.ask_stand_in(row, cast.thomas, by=cast.an, why=WHY)
    assert not Answer.objects.visible_to(cast.thomas).exists()
    assert talks.side_of(fresh(row.conversation), cast.thomas)
    assert Preparation.objects.filter(conversation=row.conversation, author=cast.thomas).exists()
