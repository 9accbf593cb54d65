"""What may happen to a goal: result, refusal, history, event."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, IntegrityError, transaction

from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.goals import actions, queries
from tandem.goals.models import CheckIn, Contribution, Criterion, Goal, KeyResult, Supporter
from tandem.goals.states import TRANSITIONS, State
from tandem.notices.models import Notice


def _standing(goal):
    return queries.attach_standing([Goal.objects.get(pk=goal.pk)])[0].standing


def test_setting_a_goal_knows_its_direction_and_is_told_once(cast, goals):
    assert goals.organisation.direction == "down" and goals.organisation.language == "en"
    assert goals.organisation.title_en == "Doel organisation" and goals.organisation.title == "Doel organisation"
    assert Occurrence.objects.filter(kind="goals.GoalSet", data__goal=goals.organisation.pk).count() == 1
    entry = Goal.pgh_event_model.objects.filter(pgh_obj_id=goals.organisation.pk).latest("pgh_id")
    assert entry.pgh_context.metadata["action"] == "goals.set_goal"
    period = {"starts_date": clock.today(), "ends_date": clock.today()}
    with pytest.raises(ValidationError, match="nothing to reach"):
        actions.set_goal(by=cast.lotte, title="x", measure="number", start_value=1, target_value=1, **period)


def test_an_adjustment_takes_a_reason_and_a_change(cast, goals):
    goal = goals.organisation
    with pytest.raises(ValidationError, match="Say why"):
        actions.adjust(goal, by=cast.lotte, why=" ", target_value=Decimal(8))
    with pytest.raises(ValidationError, match="Nothing has changed"):
        actions.adjust(goal, by=cast.lotte, why="Zomaar", target_value=Decimal(6))
    with pytest.raises(PermissionDenied, match="Only the owner"):
        actions.adjust(goal, by=cast.karim, why="Ik wil het", target_value=Decimal(8))
    actions.adjust(goal, by=cast.lotte, why="De kaai is dicht", target_value=Decimal(8))
    entry = Goal.pgh_event_model.objects.filter(pgh_obj_id=goal.pk).latest("pgh_id")
    assert entry.target_value == 8 and entry.pgh_context.metadata["why"] == "De kaai is dicht"


def test_progress_of_a_falling_target_and_of_key_results(cast, goals):
    actions.check_in(goals.organisation, by=cast.lotte, value=Decimal("10.5"))
    standing = _standing(goals.organisation)
    assert standing.progress == 50 and round(standing.expected) == 50 and standing.key == "on_plan"
    crews, wait = goals.results
    actions.check_in(goals.counted, by=cast.lotte, readings={crews.pk: Decimal(12), wait.pk: Decimal("7.5")})
    assert _standing(goals.counted).progress == 75 and _standing(goals.counted).key == "ahead"
    actions.check_in(goals.unit, by=cast.lotte, value=Decimal(15))
    assert _standing(goals.unit).key == "behind"


def test_a_goal_without_a_check_in_is_called_quiet(cast, goals):
    assert _standing(goals.organisation).quiet_days == 100
    assert goals.organisation in queries.quiet(cast.lotte) and not queries.quiet(cast.karim)
    actions.check_in(goals.organisation, by=cast.lotte, comment="Ik ben bezig")
    assert goals.organisation not in queries.quiet(cast.lotte)


def test_the_owner_of_a_key_result_checks_in_on_that_alone(cast, goals):
    crews, wait = goals.results
    actions.adjust_key_result(wait, by=cast.lotte, why="Wout telt", person=cast.wout)
    actions.check_in(goals.counted, by=cast.wout, readings={wait.pk: Decimal(8)})
    with pytest.raises(PermissionDenied, match="not yours"):
        actions.check_in(goals.counted, by=cast.wout, readings={crews.pk: Decimal(8)})
    with pytest.raises(PermissionDenied, match="Only the owner"):
        actions.check_in(goals.counted, by=cast.karim, comment="Ik ook")


def test_undo_brings_back_what_was_reported_before(cast, goals):
    first = actions.check_in(goals.organisation, by=cast.lotte, value=Decimal(12))
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        second = actions.check_in(goals.organisation, by=cast.lotte, value=Decimal(10))
        with pytest.raises(PermissionDenied, match="later check-in"):
            actions.undo_check_in(first, by=cast.lotte)
        with pytest.raises(PermissionDenied, match="Only who checked in"):
            actions.undo_check_in(second, by=cast.karim)
        actions.undo_check_in(second, by=cast.lotte)
    assert Goal.objects.get(pk=goals.organisation.pk).current_value == 12
    with clock.at(clock.now() + datetime.timedelta(hours=25)), pytest.raises(PermissionDenied, match="too long ago"):
        actions.undo_check_in(first, by=cast.lotte)
    actions.undo_check_in(first, by=cast.lotte)
    assert Goal.objects.get(pk=goals.organisation.pk).current_value is None and not CheckIn.objects.exists()


def test_criteria_are_met_with_evidence_and_stay_when_the_text_stays(cast, goals):
    goal = actions.set_goal(goals.draft, by=cast.lotte)
    one, _two = Criterion.objects.filter(goal=goal)
    actions.check_in(goal, by=cast.lotte, met={one.pk: "Zie het verslag"})
    assert _standing(goal).progress == 50
    actions.adjust(goal, by=cast.lotte, why="Een erbij", criteria=["Drie", "Een", "Twee"])
    assert Criterion.objects.get(pk=one.pk).evidence == "Zie het verslag"
    assert round(_standing(goal).progress) == 33


def test_every_transition_and_no_other(cast, goals):
    goal, why = goals.organisation, {"by": cast.lotte, "why": "Daarom"}
    for verb, after in (("pause", "paused"), ("resume", "open"), ("retire", "retired"), ("reopen", "open")):
        goal = getattr(actions, verb)(goal, **why)
        assert goal.state == after
    with pytest.raises(ValidationError, match="what was reached"):
        actions.close(goal, by=cast.lotte, outcome="partly", conclusion=" ")
    goal = actions.close(goal, by=cast.lotte, outcome="partly", conclusion="De helft", learnt="Vroeger beginnen")
    assert goal.state == "closed" and goal.ended_at
    with pytest.raises(PermissionDenied, match="not paused"):
        actions.resume(goal, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="It has ended"):
        actions.adjust(goal, **why, target_value=Decimal(1))
    allowed = {(step.before, step.after) for step in TRANSITIONS}
    assert (State.CLOSED, State.PAUSED) not in allowed
    with pytest.raises(DatabaseError, match="Invalid transition"), transaction.atomic():
        Goal.objects.filter(pk=goals.unit.pk).update(state=State.DRAFT, opened_at=None)


def test_the_database_refuses_what_makes_no_sense(cast, goals):
    goal = Goal.objects.filter(pk=goals.organisation.pk)
    for nonsense in ({"unit": cast.units["WIL"]}, {"target_value": 20}, {"title_en": ""}, {"outcome": "reached"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            goal.update(**nonsense)
    with pytest.raises(IntegrityError, match="goal of the organisation"), transaction.atomic():
        Contribution.objects.create(goal=goals.shared, parent=goals.organisation)
    with pytest.raises(IntegrityError, match="circle"), transaction.atomic():
        Contribution.objects.create(goal=goals.shared, parent=goals.shared)


def test_supporters_are_asked_join_and_step_back(cast, goals, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row = actions.invite(goals.unit, cast.wout, by=cast.lotte, about="Tellen")
    assert Notice.objects.get(person=cast.wout, kind="goals.invited").url == f"/goals/{goals.unit.pk}/"
    with pytest.raises(ValidationError, match="asked already"):
        actions.invite(goals.unit, cast.wout, by=cast.lotte)
    with pytest.raises(PermissionDenied, match="Only who was asked"):
        actions.join(row, by=cast.lotte)
    actions.join(row, by=cast.wout)
    actions.end_support(row, by=cast.wout)
    assert Supporter.objects.get(pk=row.pk).ended_at


def test_a_coach_comments_and_the_owner_answers(cast, goals, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        said = actions.comment(goals.private, "Waarmee stop je?", by=cast.karim)
    with django_capture_on_commit_callbacks(execute=True):
        actions.answer(said, "Met de lijst", by=cast.lotte)
    assert Notice.objects.filter(person=cast.lotte, kind="goals.commented").count() == 1
    assert Notice.objects.filter(person=cast.karim, kind="goals.answered").count() == 1
    assert not Notice.objects.filter(params__icontains="lijst").exists()
    with pytest.raises(PermissionDenied, match="who helps can comment"):
        actions.comment(goals.organisation, "Hallo", by=cast.thomas)


def test_key_results_come_change_and_go(cast, goals):
    crews, wait = goals.results
    added = actions.add_key_result(goals.counted, by=cast.lotte, title="Derde", start_value=0, target_value=4)
    assert added.position == 2 and added.person == cast.lotte
    actions.remove_key_result(wait, by=cast.lotte, why="Meten we elders")
    assert KeyResult.objects.get(pk=wait.pk).removed_at
    with pytest.raises(ValidationError, match="Say why"):
        actions.adjust_key_result(crews, by=cast.lotte, why="", target_value=10)
