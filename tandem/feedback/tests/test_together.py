"""To several people at once, at a time that one chose, about a thing."""

import datetime
import uuid

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import clock
from tandem.feedback import actions, jobs, queries
from tandem.feedback.models import Draft, Feedback, Points, Sending, Withdrawal
from tandem.frameworks.models import Value
from tandem.goals import actions as goals
from tandem.people import actions as people

SAW = {"saw": "Dinsdag belde je eerst de twee chauffeurs."}
GIVE = reverse("feedback:give")


def form(*people, **more):
    known = {"key": uuid.uuid4(), "kind": "appreciation", "language": "nl", "reach": "receiver"}
    return known | SAW | {"to": [person.pk for person in people]} | more


def test_each_receiver_gets_a_piece_of_her_own(cast):
    key = uuid.uuid4()
    actions.save_draft(cast.wout, by=cast.lotte, key=key, also=[cast.joke], **SAW)
    sending = actions.give_together([cast.wout, cast.joke, cast.wout], by=cast.lotte, key=key, **SAW)
    pieces = Feedback.objects.filter(sending=sending)
    assert {piece.receiver for piece in pieces} == {cast.wout, cast.joke} and not Draft.objects.exists()
    assert actions.give_together([cast.wout, cast.joke], by=cast.lotte, key=key, **SAW) == sending
    assert pieces.count() == 2 and actions.save_draft(cast.wout, by=cast.lotte, key=key, **SAW) is None
    assert [p.receiver for p in Feedback.objects.visible_to(cast.wout)] == [cast.wout]
    assert not Sending.objects.visible_to(cast.wout).exists()
    assert [len(p.together) for p in queries.attach_together(Feedback.objects.visible_to(cast.wout), cast.wout)] == [1]
    one = pieces.get(receiver=cast.wout)
    actions.thank(one, by=cast.wout)
    with pytest.raises(PermissionDenied):
        actions.thank(pieces.get(receiver=cast.joke), by=cast.wout)


def test_it_goes_to_all_or_to_nobody(cast):
    with pytest.raises(PermissionDenied):
        actions.give_together([cast.wout, cast.pieter], by=cast.lotte, **SAW)
    with pytest.raises(ValidationError, match="at least two"):
        actions.give_together([cast.wout, cast.wout], by=cast.lotte, **SAW)
    assert not Feedback.objects.exists() and not Sending.objects.exists()


def test_it_is_corrected_and_taken_back_at_once_or_for_one(cast):
    sending = actions.give_together([cast.wout, cast.joke, cast.thomas], by=cast.lotte, **SAW)
    pieces = {piece.receiver: piece for piece in queries.of_sending(sending, cast.lotte)}
    actions.correct(pieces[cast.joke], by=cast.lotte, saw="Voor Joke alleen.")
    actions.withdraw(pieces[cast.wout], by=cast.lotte)
    for act in (actions.correct_together, actions.withdraw_together):
        with pytest.raises(PermissionDenied, match="Only the person who wrote it"):
            act(sending, by=cast.wout)
    actions.correct_together(sending, by=cast.lotte, saw="Voor allen.")
    assert set(Feedback.objects.filter(state="sent").values_list("saw", flat=True)) == {"Voor allen."}
    actions.withdraw_together(sending, by=cast.lotte)
    assert Withdrawal.objects.count() == 3 and not Points.objects.exists()
    with clock.at(clock.now() + datetime.timedelta(minutes=11)), pytest.raises(PermissionDenied, match="10 minutes"):
        actions.withdraw_together(sending, by=cast.lotte)


def test_several_are_chosen_written_to_and_taken_back_in_the_browser(cast, sign_in):
    client = sign_in(cast.lotte)
    shown = client.get(GIVE, {"add": 1, "to": [cast.wout.pk, cast.joke.pk]}).content.decode()
    assert "Write to 2 people" in shown and f"?to={cast.joke.pk}&amp;add=1" in shown
    shown = client.get(GIVE, {"team": cast.team.pk}).content.decode()
    assert "Feedback for 2 people" in shown and "each gets her own piece" in shown and cast.team.name in shown
    data = form(cast.wout, cast.joke)
    sent = client.post(GIVE, data)
    sending = Sending.objects.get()
    assert sent.url == reverse("feedback:sending", args=[sending.pk]) == client.post(GIVE, data).url
    assert "and 1 other" in client.get(reverse("feedback:given")).content.decode()
    assert cast.joke.name in client.get(sent.url).content.decode()
    correct = reverse("feedback:correct_together", args=[sending.pk])
    assert SAW["saw"] in client.get(correct).content.decode()
    assert client.post(correct, data | {"saw": "Beter."}).status_code == 302
    assert sign_in(cast.wout).get(sent.url).status_code == 404
    assert client.post(reverse("feedback:withdraw_together", args=[sending.pk])).status_code == 302
    assert not Feedback.objects.filter(state="sent").exists()


def test_one_writes_first_and_chooses_later(cast, sign_in):
    client = sign_in(cast.lotte)
    assert "Choose who it is for" in client.get(GIVE, {"write": 1}).content.decode()
    answer = client.post(GIVE, form(write="1", keep="people"))
    draft = Draft.objects.get()
    assert draft.receiver is None and f"draft={draft.key}" in answer.url
    assert (
        f"to={cast.wout.pk}&amp;add=1&amp;draft={draft.key}"
        in client.get(answer.url, {"add": 1, "draft": draft.key, "q": "wout"}).content.decode()
    )
    shown = client.get(GIVE, {"to": [cast.wout.pk, cast.joke.pk], "draft": draft.key}).content.decode()
    assert SAW["saw"] in shown and str(draft.key) in shown
    client.post(reverse("feedback:draft"), form(cast.wout, cast.joke, key=draft.key))
    draft.refresh_from_db()
    assert draft.receiver == cast.wout and list(draft.also.all()) == [cast.joke]
    assert "For 2 people" in client.get(reverse("feedback:drafts")).content.decode()


def test_it_goes_by_itself_when_her_day_begins_once(cast, sign_in):
    client = sign_in(cast.lotte)
    answer = client.post(GIVE, form(cast.wout, cast.joke, later="1"))
    draft = Draft.objects.get()
    assert answer.url == reverse("feedback:drafts") and not Feedback.objects.exists()
    assert draft.send_at == clock.now().replace(hour=7, minute=0) + datetime.timedelta(days=1)  # 08:00 in Brussels
    assert "Goes tomorrow at 08:00" in client.get(answer.url).content.decode()
    assert jobs.send_due() == 0
    with clock.at(draft.send_at):
        assert (jobs.send_due(), jobs.send_due()) == (1, 0)
    assert Feedback.objects.count() == 2 and not Draft.objects.exists()


def test_it_is_cancelled_and_what_cannot_go_stays(cast, sign_in):
    client = sign_in(cast.lotte)
    client.post(GIVE, form(cast.wout, later="1"))
    draft = Draft.objects.get()
    cancel = reverse("feedback:unschedule", args=[draft.key])
    assert sign_in(cast.wout).post(cancel).status_code == 404
    assert client.post(cancel).status_code == 302
    client.post(GIVE, form(cast.wout, key=draft.key, later="1"))
    cast.wout.employed = (cast.wout.employed.lower, clock.today())
    cast.wout.save()
    with clock.at(clock.now() + datetime.timedelta(days=2)):
        assert jobs.send_due() == 0
    draft.refresh_from_db()
    assert draft.send_at is None and draft.saw == SAW["saw"]


def test_what_goes_later_goes_to_the_coach_who_was_named_and_to_no_other(cast, sign_in):
    client = sign_in(cast.wout)
    client.post(GIVE, form(cast.lotte, reach="coach", later="1"))
    draft = Draft.objects.get()
    assert draft.coach == cast.karim
    people.assign(cast.lotte, by=cast.an, unit=cast.units["GNT-DOCK"], coach=cast.greet, from_date=clock.today())
    with clock.at(clock.now() + datetime.timedelta(days=2)):
        assert jobs.send_due() == 0
    draft.refresh_from_db()
    assert draft.send_at is None and not Feedback.objects.exists()


def test_it_is_about_what_both_see_and_shows_a_title_only_to_who_sees_it(cast, sign_in):
    today = clock.today()
    goal = goals.set_goal(
        by=cast.lotte,
        title="Geheim doel kanarie",
        why="Zo",
        starts_date=today,
        ends_date=today + datetime.timedelta(days=9),
        visibility="private",
        measure="number",
        start_value=15,
        target_value=6,
        measured_in="ritten",
    )
    with pytest.raises(ValidationError, match="both see"):
        actions.give(cast.lotte, by=cast.thomas, about_kind="goal", about_key=goal.pk, **SAW)
    piece = actions.give(cast.lotte, by=cast.karim, about_kind="goal", about_key=goal.pk, reach="everybody", **SAW)
    page = reverse("feedback:piece", args=[piece.pk])
    assert "Geheim doel kanarie" in sign_in(cast.lotte).get(page).content.decode()
    for where in (page, reverse("feedback:recognition"), reverse("feedback:recognition") + "?q=kanarie"):
        assert "Geheim" not in sign_in(cast.thomas).get(where).content.decode()
    assert "a goal" in sign_in(cast.thomas).get(page).content.decode()
    assert "Geheim" not in sign_in(cast.thomas).get(GIVE, {"to": cast.lotte.pk}).content.decode()
    assert "Geheim" in sign_in(cast.karim).get(GIVE, {"to": cast.lotte.pk}).content.decode()


def test_it_is_about_a_moment_or_a_value(cast, sign_in):
    value = Value.objects.create(code="samen", name_nl="Samen", name_en="Together", meaning_en="We do it together")
    piece = actions.give(cast.lotte, by=cast.thomas, about_kind="value", about_key=value.pk, **SAW)
    assert "Together" in sign_in(cast.lotte).get(reverse("feedback:piece", args=[piece.pk])).content.decode()
    sign_in(cast.thomas).post(GIVE, form(cast.lotte, about="Overdracht", about_date="2026-11-20"))
    moment = Feedback.objects.get(about="Overdracht")
    assert (moment.about_kind, str(moment.about_date)) == ("moment", "2026-11-20")
    sign_in(cast.thomas).post(GIVE, form(cast.wout, about_thing=f"value:{value.pk}"))
    assert Feedback.objects.get(receiver=cast.wout).about_key == value.pk
