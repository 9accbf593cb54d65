"""The library of examples, copies of earlier goals, milestones, and the pages of proposals."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import clock
from tandem.demo.cast import CAST
from tandem.goals import access, actions, queries
from tandem.goals.forms import hints
from tandem.goals.models import Answer, Criterion, Goal, Origin, Proposal, Template

from .conftest import day

pytestmark = pytest.mark.django_db
WORDS = {"title_nl": "Vlotte kade", "title_fr": "Quai fluide", "title_en": "A smooth quay"}


def _form(**more):
    rows = {f"{name}-{kind}_FORMS": n for name in ("results", "criteria") for kind, n in (("TOTAL", 3), ("INITIAL", 0))}
    return rows | {
        "title": "Nieuw doel", "measure": "number", "road": "reach", "kind": "result", "start_value": "9",
        "target_value": "2", "measured_in": "dozen", "visibility": "organisation", "as": "goal",
        "starts_date": day(0).isoformat(), "ends_date": day(-90).isoformat(), **more,
    }  # fmt: skip


def test_only_an_hr_administrator_keeps_the_library(cast, sign_in):
    assert {slug for slug in CAST if not access.keep_templates(getattr(cast, slug))} == {"an"}
    with pytest.raises(PermissionDenied):
        actions.add_template(by=cast.sofie, **WORDS)
    with pytest.raises(ValidationError, match="title"):
        actions.add_template(by=cast.an)
    an = sign_in(cast.an)
    sent = an.post(reverse("goals:new_template"), {
        **WORDS, "kind": "process", "measure": "number", "start_value": "3", "target_value": "2", "target_until": "5",
        "measured_in": "°C", "family": "",
    })  # fmt: skip
    assert sent.status_code == 302
    row = Template.objects.get(title_nl="Vlotte kade")
    assert row.direction == "keep"
    assert an.post(reverse("goals:template", args=[row.pk]), {**WORDS, "kind": "result", "measure": "criteria",
        "criteria_nl": "Een\nTwee", "title_nl": "Rustige kade"}).status_code == 302  # fmt: skip
    row.refresh_from_db()
    assert row.title_nl == "Rustige kade" and row.start_value is None and row.direction == ""
    assert an.post(reverse("goals:withdraw_template", args=[row.pk])).status_code == 302
    assert row not in queries.templates(cast.lotte) and row in queries.templates(cast.an, withdrawn=True)
    lotte = sign_in(cast.lotte)
    assert lotte.get(reverse("goals:template", args=[row.pk])).status_code == 403
    assert lotte.get(reverse("goals:templates")).status_code == 200


def test_a_goal_is_written_from_an_example_in_ones_own_language(cast, sign_in):
    family = queries.family_of(cast.lotte)
    everybody = actions.add_template(
        by=cast.an, **WORDS, measure="criteria", criteria_nl="Een\nTwee", criteria_en="One\nTwo"
    )
    mine = actions.add_template(by=cast.an, **WORDS, family=family or "planning", measure="criteria")
    assert list(queries.templates(cast.lotte)) == ([mine, everybody] if family else [everybody, mine])
    assert list(queries.templates(cast.lotte, "quai")) and not list(queries.templates(cast.lotte, "nergens"))
    page = sign_in(cast.lotte).get(reverse("goals:new") + f"?template={everybody.pk}").content.decode()
    assert ("Vlotte kade" in page and "Twee" in page) or ("A smooth quay" in page and "Two" in page)


def test_a_copy_begins_where_the_earlier_one_stood_and_says_so(cast, goals, sign_in):
    actions.check_in(goals.private, by=cast.lotte, value=11)
    lotte, url = sign_in(cast.lotte), reverse("goals:new") + f"?copy={goals.private.pk}"
    page = lotte.get(url).content.decode()
    assert "Doel private" in page and 'value="11"' in page
    assert lotte.post(url, _form()).status_code == 302
    made = Goal.objects.latest("pk")
    assert Origin.objects.get(goal=made).earlier == goals.private and Origin.objects.get().how == "copy"
    assert sign_in(cast.karim).get(url).status_code == 403 and sign_in(cast.wout).get(url).status_code == 404


def test_criteria_with_a_date_are_milestones(cast, sign_in):
    lotte = sign_in(cast.lotte)
    rows = {
        "criteria-0-text": "Pilot in Gent",
        "criteria-0-due_date": day(-30).isoformat(),
        "criteria-1-text": "Handboek",
    }
    assert lotte.post(reverse("goals:new"), _form(measure="criteria", **rows)).status_code == 302
    goal = Goal.objects.latest("pk")
    assert list(Criterion.objects.filter(goal=goal).values_list("text", "due_date")) == [
        ("Pilot in Gent", day(-30)), ("Handboek", None),
    ]  # fmt: skip
    page = lotte.get(reverse("goals:adjust", args=[goal.pk])).content.decode()
    assert day(-30).isoformat() in page
    with clock.at(clock.now() + datetime.timedelta(hours=1)):
        actions.adjust(goal, by=cast.lotte, why="Later", criteria=[("Pilot in Gent", day(-60)), ("Handboek", None)])
    (delta,) = queries.history([Goal.objects.get(pk=goal.pk)])[0].deltas
    assert delta.what == "Pilot in Gent"
    assert "criteria" in lotte.post(reverse("goals:new"), _form(measure="criteria")).content.decode()


def test_proposing_and_answering_in_the_browser(cast, sign_in):
    karim, lotte = sign_in(cast.karim), sign_in(cast.lotte)
    page = karim.get(reverse("goals:propose")).content.decode()
    assert "Lotte" in page and "Wout De Smet" not in page
    assert karim.post(reverse("goals:propose"), _form()).status_code == 200  # to nobody
    assert karim.post(reverse("goals:propose"), _form(people=[cast.lotte.pk])).status_code == 302
    assert karim.post(reverse("goals:propose"), _form(groups=["coached"], title="Samen")).status_code == 302
    one, many = Proposal.objects.order_by("pk")
    goal = Goal.objects.get(proposal=one)
    assert sign_in(cast.nadia).get(reverse("goals:goal", args=[goal.pk])).status_code == 404
    assert lotte.get(reverse("goals:proposal", args=[one.pk])).url == reverse("goals:goal", args=[goal.pk])
    for name in ("goals:goal", "goals:accept", "goals:accept_changed", "goals:decline"):
        assert lotte.get(reverse(name, args=[goal.pk])).status_code == 200
    assert karim.get(reverse("goals:accept", args=[goal.pk])).status_code == 403
    changed = _form(target_value="4", visibility="unit")
    assert lotte.post(reverse("goals:accept_changed", args=[goal.pk]), changed).status_code == 302
    assert Answer.objects.get(goal=goal).changed and Goal.objects.get(pk=goal.pk).visibility == "unit"
    other = Goal.objects.get(proposal=many, person=cast.lotte)
    assert lotte.post(reverse("goals:decline", args=[other.pk]), {"why": "Te veel"}).status_code == 302
    assert "Te veel" in karim.get(reverse("goals:proposal", args=[many.pk])).content.decode()
    assert karim.get(reverse("goals:proposals")).status_code == 200
    assert karim.post(reverse("goals:withdraw_proposal", args=[many.pk])).status_code in (302, 403)
    assert lotte.get(reverse("goals:goal", args=[other.pk])).status_code == 200


@pytest.mark.parametrize(
    ("title", "start", "target", "ends", "there"),
    [
        ("Minder lege ritten naar Gent", "15", "9", day(-90), [True, True, True, True]),
        ("Améliorer la communication avec la nuit", "", "", day(-90), [False, None, True, None]),
        ("We never lose a pallet on dock four", "", "", day(-90), [True, None, True, False]),
        ("Nooit meer een klant laten wachten aan de poort", "", "", day(-90), [True, None, True, False]),
        ("Une erreur sur dix de moins à la porte", "30", "2", day(-90), [True, True, True, False]),
        ("Minder lege ritten naar Gent", "15", "9", day(-900), [True, True, False, True]),
        ("Plannen", "", "", "", [False, None, False, None]),
        ("", "", "", day(-90), [None, None, True, None]),
    ],
)
def test_help_while_writing_in_three_languages(title, start, target, ends, there):
    assert [good for good, _words in hints(title, "number", ends, start, target)] == there
