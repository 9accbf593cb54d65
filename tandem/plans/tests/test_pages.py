"""The pages: kept by HR administrators, read by everybody, without a script."""

import datetime

import pytest

from tandem.conversations import actions as conversations
from tandem.conversations.models import Guide
from tandem.core import clock
from tandem.plans import actions, queries
from tandem.plans.facts import facts_of
from tandem.plans.models import Moment, Plan, Scheme

from .conftest import plans, rule

HERE = "/plans/versions/"


@pytest.fixture
def an(cast, sign_in):
    """A client of the HR administrator."""
    return sign_in(cast.an)


def page(client, address, status=200):
    response = client.get(address)
    assert response.status_code == status, address
    text = b"".join(response.streaming_content).decode() if response.streaming else response.content.decode()
    assert "<c-" not in text
    return text


def test_from_ready_plans_to_published_ones(an, cast, sign_in):
    lotte = sign_in(cast.lotte)
    assert "There are no plans yet" in page(lotte, "/plans/") and "No plan holds for you" in page(lotte, "/plans/mine/")
    assert page(lotte, HERE, 404)
    assert "simple, growing and full" in page(an, HERE)
    an.post(f"{HERE}new/", {"name": "Vanaf nu", "source": "growing"})
    scheme = Scheme.objects.get()
    assert "Everybody else" in page(an, f"{HERE}{scheme.pk}/")
    assert "Everybody else" not in page(lotte, "/plans/")
    text = page(an, f"{HERE}{scheme.pk}/publication/")
    everybody = len(facts_of())
    assert f"Something changes for {everybody} of {everybody} people." in text
    yesterday = clock.today() - datetime.timedelta(days=1)
    assert "from a later day" in an.post(f"{HERE}{scheme.pk}/publication/", {"from_date": yesterday}).content.decode()
    an.post(f"{HERE}{scheme.pk}/publication/", {"from_date": clock.today()})
    assert not Scheme.objects.get().is_draft
    assert page(lotte, "/plans/").count("New in the job") and page(lotte, f"{HERE}{scheme.pk}/", 404)
    plan = queries.plan_of(cast.lotte)
    mine = page(lotte, "/plans/mine/")
    for words in (plan.means_en, plan.why_en, "Year-end conversation", "every year round 5 December", "2 to 10 weeks"):
        assert words in mine
    assert an.get(f"{HERE}{scheme.pk}/name/").status_code == 403


def row_of(**more):
    """What the form of a plan sends."""
    texts = {f"{field}_{code}": "woorden" for field in ("name", "why", "means") for code in ("nl", "fr", "en")}
    rhythm = {"informal_weeks": 6, "informal_least": 2, "informal_most": 10, "checkin_weeks": 4}
    return texts | rhythm | more


def test_a_plan_is_written_with_its_rules_and_opens_again(an, cast, scheme):
    unit, job = cast.units["WIL-PLAN"], cast.jobs["network-planner"]
    of_keys = {"unit": [unit.pk], "unit_how": "none_of", "job": [job.pk], "family": [job.family]}
    of_numbers = {"months_least": 3, "months_most": 20, "hours_most": 20, "share_least": 0}
    sent = row_of(coach="no", self_steering="yes", **of_keys, **of_numbers)
    an.post(f"{HERE}{scheme.pk}/plans/", sent)
    plan = Plan.objects.get()
    assert plan.rules == [
        rule("unit", "none_of", [unit.pk]),
        rule("family", "one_of", [job.family]),
        rule("job", "one_of", [job.pk]),
        rule("months", "least", 3),
        rule("months", "most", 20),
        rule("hours", "most", 20),
        rule("share", "least", 0),
        rule("coach", "is", False),
        rule("self_steering", "is", True),
    ]
    assert f'<option value="{unit.pk}" selected' in page(an, f"/plans/plans/{plan.pk}/")
    assert f"is none of {unit}" in page(an, f"{HERE}{scheme.pk}/")
    an.post(f"/plans/plans/{plan.pk}/", row_of(coach="yes"))
    assert Plan.objects.get().rules == [rule("coach", "is", True)]


def test_a_wrong_row_says_so_and_nothing_is_lost(an, scheme):
    sent = row_of(months_least=20, months_most=3, share_least=300, coach="no", name_nl="Wie blijft", informal_most=4)
    response = an.post(f"{HERE}{scheme.pk}/plans/", sent)
    text = response.content.decode()
    assert not Plan.objects.exists()
    form = response.context["form"]
    assert set(form.errors) == {"months_most", "share_least", "informal_most"}
    assert "so nobody is meant" in text and 'value="20"' in text and 'value="300"' in text and "Wie blijft" in text
    assert '<option value="no" selected' in text


def test_moments_come_change_and_go(an, cast, scheme, add):
    plan = add(scheme, "Rest")
    address = f"/plans/plans/{plan.pk}/moments/"
    sent = {"guide": "mid-year"}
    assert "no such day" in an.post(address, sent | {"yearly": "yes", "month": 6, "day": 31}).content.decode()
    assert "Fill this in too." in an.post(address, sent | {"yearly": "no"}).content.decode()
    an.post(address, sent | {"yearly": "yes", "month": 6, "day": 30, "months_after": 4})
    moment = Moment.objects.get()
    assert (moment.month, moment.day, moment.months_after) == (6, 30, None)
    an.post(f"/plans/moments/{moment.pk}/", sent | {"yearly": "no", "months_after": 4, "month": 6})
    moment.refresh_from_db()
    assert (moment.month, moment.day, moment.months_after) == (None, None, 4)
    assert "4 months after the start" in page(an, f"/plans/moments/{moment.pk}/removal/")
    an.post(f"/plans/moments/{moment.pk}/removal/")
    assert not Moment.objects.exists()


def test_plans_move_and_go(an, scheme, add):
    first, second = add(scheme, "First", rule("coach", "is", True)), add(scheme, "Second")
    an.post(f"/plans/plans/{second.pk}/place/", {"to": "up"})
    assert plans(scheme) == [second, first]
    assert "Move it to the end" in page(an, f"{HERE}{scheme.pk}/")
    an.post(f"/plans/plans/{second.pk}/removal/")
    assert plans(scheme) == [first]
    an.post(f"{HERE}{scheme.pk}/name/", {"name": "Anders"})
    assert "Anders" in page(an, HERE)
    an.post(f"{HERE}{scheme.pk}/removal/")
    assert not Scheme.objects.exists()


def test_the_preview_counts_filters_and_goes_along_as_a_file(an, cast, scheme, add):
    coaches = add(scheme, "Coaches", rule("coach", "is", True))
    add(scheme, "Also coaches", rule("coach", "is", True), rule("hours", "least", 1))
    here = f"{HERE}{scheme.pk}/people"
    found = an.get(f"{here}/")
    everybody = found.context["everybody"]
    assert everybody.hers[coaches.pk] > 1 and everybody.none > 1 and everybody.several > 1
    text = page(an, f"{here}/?plan={coaches.pk}")
    assert cast.karim.name in text and cast.lotte.name not in text and "Also coaches" in text
    text = page(an, f"{here}/?plan=none")
    assert cast.lotte.name in text and cast.karim.name not in text
    assert cast.karim.name in page(an, f"{here}/?plan=several")
    assert cast.lotte.name in page(an, f"{here}/?q={cast.lotte.name.upper()}")
    assert "Nobody is in this list." in page(an, f"{here}/?q=zzzz")
    lines = page(an, f"{here}.csv").splitlines()
    assert len(lines) == len(everybody.rows) + 1
    assert any(cast.karim.name in line and '"Coaches","Also coaches"' in line for line in lines)
    assert len(page(an, f"{here}.csv?plan={coaches.pk}").splitlines()) == everybody.hers[coaches.pk] + 1


def test_two_versions_side_by_side(an, cast, published):
    first = published("simple")
    copy = actions.start("Kopie", by=cast.an, source=first)
    assert "Nothing changes for anybody" in page(an, f"{HERE}{copy.pk}/comparison/")
    actions.change_plan(plans(copy)[0], by=cast.an, checkin_weeks=7)
    text = page(an, f"{HERE}{copy.pk}/comparison/?with={first.pk}&q={cast.lotte.called}")
    assert "every 7 weeks (was: every 4 weeks)" in text and cast.lotte.name in text and cast.karim.name not in text
    alone = actions.start("Alleen", by=cast.an)
    assert "has no plan any more" in page(an, f"{HERE}{alone.pk}/comparison/")


def test_the_employee_reads_it_on_the_conversation_itself(cast, sign_in, published):
    row = conversations.plan(cast.lotte, cast.karim, Guide.objects.get(slug="year-end"), by=cast.lotte)
    address = f"/conversations/{row.pk}/"
    assert "Why we have this conversation" not in page(sign_in(cast.lotte), address)
    published("simple")
    plan = queries.plan_of(cast.lotte)
    text = page(sign_in(cast.lotte), address)
    assert "Why we have this conversation" in text and plan.why_en in text and plan.means_en in text
    assert "/plans/mine/" in text
    assert "Why we have this conversation" not in page(sign_in(cast.karim), address)
