"""From the beginning of a round to its goal, and what cannot be done on the way."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tandem.core import clock
from tandem.core.access import audience
from tandem.core.models import ParameterValue
from tandem.evaluations import access, actions, jobs, queries
from tandem.evaluations.models import (
    Comment,
    Contributor,
    Figure,
    Participation,
    ReportGroup,
    Round,
    SealedSheet,
    SheetAnswer,
)
from tandem.goals.models import Goal
from tandem.notices.models import Notice
from tandem.people.models import Person
from tandem.people.queries import system_person

from . import made


def peers(cast):
    return [cast.wout, cast.joke, cast.thomas, cast.nadia, cast.elise]


def test_a_round_goes_from_start_to_a_goal_and_a_date(cast, version):
    round = made.begun(cast.lotte, version, {"peer": peers(cast), "coach": [cast.karim]})
    with pytest.raises(PermissionDenied):
        actions.launch(round, by=cast.lotte)
    actions.ask_approval(round, by=cast.lotte)
    with pytest.raises(PermissionDenied):
        actions.approve(round, by=cast.greet)
    actions.send_back(round, by=cast.karim, why="Vraag ook iemand van het dok")
    assert made.fresh(round).remark and made.fresh(round).state == "choosing"
    actions.ask_approval(round, by=cast.lotte)
    actions.approve(round, by=cast.karim)
    round = made.fresh(round)
    assert (round.least_in_category, round.least_in_all) == (3, 5)
    for number, person in enumerate(peers(cast)):
        made.answer(round, person, value=2 + number % 3, words=f"Woord {number}")
    made.answer(round, cast.lotte, value=5)
    made.answer(round, cast.karim, value=4, words="Als coach")
    round = made.ended(round)
    assert round.state == "reported" and not SealedSheet.objects.exists() and not Participation.objects.exists()
    report = queries.report(round, cast.lotte)
    (part,) = report.parts
    assert part.own == 5 and 2 < part.others < 4 and part.rows[0].coach == 4
    assert {text for _g, _w, text in report.words[0].entries} == {"Als coach", *(f"Woord {n}" for n in range(5))}
    assert report.talk[0][0] == "higher"
    with pytest.raises(ValidationError):
        actions.close(round, by=cast.lotte, again_date=clock.today() + datetime.timedelta(days=120))
    goal = actions.choose_goal(
        round, by=cast.lotte, title="Vragen voor ik antwoord", kind="learning", measure="criteria",
        criteria=["Wout merkt het"], starts_date=clock.today(), visibility="private",
        ends_date=clock.today() + datetime.timedelta(days=100),
    )  # fmt: skip
    assert Goal.objects.filter(pk=goal.pk, person=cast.lotte, state="open").exists()
    for days in (30, 300):
        with pytest.raises(ValidationError):
            actions.close(round, by=cast.lotte, again_date=clock.today() + datetime.timedelta(days=days))
    actions.close(round, by=cast.lotte, again_date=clock.today() + datetime.timedelta(days=120))
    with clock.at(clock.now() + datetime.timedelta(days=121)):
        again = actions.measure_again(made.fresh(round), by=system_person())
    assert again.previous_id == round.pk and Contributor.objects.filter(round=again).count() == 7


def test_the_difference_comes_with_its_doubt(cast, version):
    first = made.launched(cast.lotte, version, {"peer": peers(cast)})
    for value, person in enumerate(peers(cast), 1):
        made.answer(first, person, value=min(value, 3))
    made.ended(first)
    with clock.at(clock.now() + datetime.timedelta(days=120)):
        again = made.launched(cast.lotte, version, {"peer": peers(cast)}, previous=first)
        for value, person in enumerate(peers(cast), 1):
            made.answer(again, person, value=4 + value % 2)
        again = made.ended(again)
    (part,) = queries.report(again, cast.lotte).parts
    assert part.change.difference == pytest.approx(4.6 - 2.4)
    assert 0.5 < part.change.margin < 2 and part.change.is_clear


def test_who_is_new_would_stand_out_beside_an_earlier_round(cast, version):
    first = made.launched(cast.lotte, version, {"peer": peers(cast)})
    for value, person in enumerate(peers(cast), 1):
        made.answer(first, person, value=value)
    made.ended(first)
    with clock.at(clock.now() + datetime.timedelta(days=120)):
        again = made.begun(cast.lotte, version, {"peer": [*peers(cast), cast.sofie]}, previous=first)
        assert "stand out" in access.ask_approval(cast.lotte, again)


@pytest.mark.parametrize("asked, works", [
    ({"peer": 4}, False), ({"peer": 5}, True), ({"peer": 3, "external": 2}, False), ({"peer": 2, "external": 3}, False),
    ({"peer": 3, "external": 3}, True),
])  # fmt: skip
def test_too_few_are_not_asked_anonymously(cast, version, asked, works):
    people = {"peer": peers(cast)[: asked["peer"]], "external": list("abc")[: asked.get("external", 0)]}
    round = made.begun(cast.lotte, version, people)
    assert (access.ask_approval(cast.lotte, round) == "") == works


def test_signed_answers_carry_the_name_and_a_no_is_told(cast, version):
    round = made.launched(cast.lotte, version, {"peer": [cast.wout, cast.joke]}, mode="signed")
    made.answer(round, cast.wout, value=3, words="Van Wout")
    actions.decline(made.seat(round, cast.joke), cast.joke, note="Ik zag te weinig")
    with pytest.raises(PermissionDenied):
        made.answer(round, cast.wout)
    with pytest.raises(PermissionDenied):
        actions.put_in(made.seat(round, cast.wout), {}, by=cast.wout)
    assert queries.progress(round) == (3, 2)
    assert not SheetAnswer.objects.visible_to(cast.lotte).exists()
    round = made.ended(round)
    report = queries.report(round, cast.lotte)
    assert report.words[0].entries[0][1:] == (cast.wout.name, "Van Wout")
    assert not SheetAnswer.objects.visible_to(cast.karim).exists()
    actions.share(round, by=cast.lotte)
    assert SheetAnswer.objects.visible_to(cast.karim).exists()


def test_an_anonymous_answer_is_given_once_and_cannot_be_signed(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    made.answer(round, cast.wout)
    with pytest.raises(PermissionDenied):
        made.answer(round, cast.wout)
    with pytest.raises(PermissionDenied):
        actions.sign(made.seat(round, cast.joke), made.answers_of(version, 3), cast.joke)
    with pytest.raises(PermissionDenied):
        actions.save_draft(made.seat(round, cast.joke), {}, by=cast.joke)
    with pytest.raises(PermissionDenied):
        actions.put_in(made.seat(round, cast.joke), made.answers_of(version, 3), by=cast.thomas)
    assert queries.progress(round) == (5, None)
    actions.decline(made.seat(round, cast.joke), cast.joke, note="Dit gaat nergens heen")
    assert Contributor.objects.filter(round=round, reply="waiting").count() == 6
    assert not Contributor.objects.exclude(note="").exists()


def test_who_comes_just_too_late_leaves_nothing(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    seat = made.seat(round, cast.wout)
    made.ended(round)
    with pytest.raises(PermissionDenied):
        actions.put_in(seat, made.answers_of(version, 3), by=cast.wout)
    assert not SealedSheet.objects.exists() and not Participation.objects.exists()


def test_with_too_few_answers_nothing_anonymous_is_left(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    for person in peers(cast)[:4]:
        made.answer(round, person, words="Niet voor haar ogen")
    round = made.ended(round)
    assert not Figure.objects.exists() and not Comment.objects.exists()
    assert ReportGroup.objects.get().is_left_out
    assert queries.report(round, cast.lotte).words == []


def test_a_stopped_round_destroys_what_was_answered(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    made.answer(round, cast.wout)
    actions.cancel(round, by=cast.lotte)
    assert not SealedSheet.objects.exists()
    with pytest.raises(PermissionDenied):
        made.answer(made.fresh(round), cast.joke)


def test_an_evaluation_is_read_by_the_coach_after_her(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)}, purpose="evaluation")
    for value, person in enumerate(peers(cast), 1):
        made.answer(round, person, value=value)
    round = made.ended(round)
    with clock.at(round.ends_date + datetime.timedelta(days=1)):
        assert access.open_report(cast.karim, round) and not access.open_report(cast.lotte, round)
        actions.open_report(round, by=cast.lotte)
        assert not access.open_report(cast.karim, round)
        for stranger in (cast.greet, cast.sofie, cast.an, cast.ingrid, cast.philippe, cast.nadia, cast.luc):
            assert access.open_report(stranger, round)
    assert "evaluation" in access.said_before(made.seat(round, cast.wout))[0]


def test_comments_are_read_first_by_who_was_named(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)}, handling="coach")
    for value, person in enumerate(peers(cast), 1):
        made.answer(round, person, value=value, words=f"Herkenbaar {value}")
    assert any(cast.karim.name in line for line in access.said_before(made.seat(round, cast.wout)))
    round = made.ended(round)
    assert round.state == "summarising" and Comment.objects.visible_to(cast.karim).count() == 5
    assert not Comment.objects.visible_to(cast.lotte).exists() and not Figure.objects.visible_to(cast.karim).exists()
    (row,) = queries.comments_on(round, cast.karim)
    with pytest.raises(PermissionDenied):
        actions.summarise(round, row.question, by=cast.sofie, text="Ik")
    actions.summarise(round, row.question, by=cast.karim, text="Samengevat")
    actions.release(round, by=cast.karim)
    assert not Comment.objects.exists() and not Comment.objects.visible_to(cast.karim).exists()
    (words,) = queries.report(made.fresh(round), cast.lotte).words
    assert words.summary.text == "Samengevat" and words.entries == []


def test_who_was_named_and_is_no_coach_any_more_reads_nothing(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)}, handling="coach")
    Round.objects.filter(pk=round.pk).update(summariser=cast.greet)
    for value, person in enumerate(peers(cast), 1):
        made.answer(round, person, value=value, words="Voor de coach van toen")
    round = made.ended(round)
    assert round.state == "reported" and not Comment.objects.exists()


def test_minimums_are_frozen_at_launch(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    ParameterValue.objects.create(
        section="evaluations.Rounds", key="least_in_all", value=9, from_date=clock.today(), why="x",
        created_at=clock.now(),
    )  # fmt: skip
    assert made.fresh(round).least_in_all == 5
    assert access.shortcomings(made.begun(cast.wout, version, {"peer": peers(cast)[1:]}))  # a new one asks for more


def test_a_coach_starts_only_in_the_open(cast, version):
    last = clock.today() + datetime.timedelta(days=20)
    fields = {"purpose": "development", "mode": "anonymous", "version": version, "ends_date": last}
    for other in (cast.greet, cast.an, cast.wout):
        with pytest.raises(PermissionDenied):
            actions.start(cast.lotte, by=other, **fields)
    round = actions.start(cast.lotte, by=cast.karim, **fields)
    assert round.state == "asked" and Round.objects.visible_to(cast.lotte).filter(pk=round.pk).exists()
    with pytest.raises(PermissionDenied):
        actions.invite(round, cast.wout, "peer", by=cast.karim)
    actions.agree(round, by=cast.lotte)
    actions.invite(made.fresh(round), cast.wout, "peer", by=cast.lotte)


def test_the_night_reminds_twice_then_ends(cast, version, django_capture_on_commit_callbacks):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    made.answer(round, cast.wout)
    told = []
    for left in (8, 7, 6, 2, 1, 0, -1):
        day = round.ends_date - datetime.timedelta(days=left)
        with clock.at(day), django_capture_on_commit_callbacks(execute=True):
            jobs.go_round()
        told.append(Notice.objects.filter(kind="rounds.reminded").count())
    each = 5  # four of those who are asked, and she herself; not who answered
    assert told == [0, each, each, 2 * each, 2 * each, 2 * each, 2 * each]
    assert not Notice.objects.filter(kind="rounds.reminded", person=cast.wout).exists()
    assert made.fresh(round).state == "reported"


def test_who_leaves_has_no_round_any_more(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    made.answer(round, cast.wout)
    Person.objects.filter(pk=cast.lotte.pk).update(employed=(datetime.date(2020, 1, 1), clock.today()))
    jobs.go_round()
    assert made.fresh(round).state == "cancelled" and not SealedSheet.objects.exists()


def test_a_round_is_measured_again_when_its_day_is_there(cast, version):
    round = made.launched(cast.lotte, version, {"peer": peers(cast)})
    for value, person in enumerate(peers(cast), 1):
        made.answer(round, person, value=value)
    round = made.ended(round)
    Round.objects.filter(pk=round.pk).update(state="closed", again_date=clock.today())
    jobs.go_round()
    jobs.go_round()
    assert Round.objects.get(previous=round).state == "choosing"


def test_the_words_on_the_report_name_those_who_can_read_it(cast, version):
    for purpose, shared in (("development", False), ("development", True), ("evaluation", False)):
        round = made.launched(cast.lotte, version, {"peer": peers(cast)}, purpose=purpose)
        for value, person in enumerate(peers(cast), 1):
            made.answer(round, person, value=value)
        round = made.ended(round)
        actions.open_report(round, by=cast.lotte)
        if shared:
            actions.share(round, by=cast.lotte)
        everybody = [person for person in vars(cast).values() if isinstance(person, Person)]
        can = {person.pk for person in everybody if not access.open_report(person, round)}
        assert can == {person.pk for person, _note in audience(round, cast.lotte).names}
        assert len(can) == 1 + (shared or purpose == "evaluation")
        Round.objects.filter(pk=round.pk).update(subject=cast.pieter)  # the next one is about her again
