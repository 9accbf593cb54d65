"""The owner's own plan, the rhythm, the forecast with its band, and values from a file."""

import datetime
import io
import random
import zipfile
from math import sqrt
from statistics import NormalDist

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from tandem.core import clock
from tandem.goals import actions, forecast, measures, queries
from tandem.goals.models import CheckIn, Goal, PlanPoint

from .conftest import a_goal, day

START = datetime.date(2026, 1, 1)
END = datetime.date(2026, 12, 31)


def at(days):
    return START + datetime.timedelta(days=days)


@given(st.lists(st.tuples(st.integers(0, 363), st.integers(1, 99)), max_size=5), st.integers(-5, 370))
def test_the_plan_goes_straight_from_point_to_point(points, on):
    days, shares = sorted({day for day, _ in points}), sorted({share for _, share in points})
    plan = [(at(day), share) for day, share in zip(days, shares, strict=False)]
    found = measures.expected(START, END, at(on), plan)
    nodes = [(-1, 0), *((day, share) for day, share in zip(days, shares, strict=False)), (364, 100)]
    left = [node for node in nodes if node[0] <= on] or [(-1, 0)]
    right = [node for node in nodes if node[0] >= on] or [(364, 100)]
    (x0, y0), (x1, y1) = left[-1], right[0]
    wanted = y0 if x1 <= x0 else y0 + (y1 - y0) * (max(on, -1) - x0) / (x1 - x0)
    assert found == pytest.approx(100 if on > 364 else 0 if on < -1 else wanted)


def test_the_forecast_is_silent_when_there_is_too_little():
    points = [(at(0), 0.0), (at(20), 10.0), (at(40), 20.0)]
    assert forecast.forecast(points, START, END)
    assert forecast.forecast(points[:2], START, END) is None
    assert forecast.forecast([(at(0), 0.0), (at(10), 9.0), (at(27), 20.0)], START, END) is None
    assert forecast.forecast([*points[:2], (at(40), 100.0)], START, END) is None
    assert forecast.forecast([(at(-300), 0.0), (at(-290), 5.0), (at(40), 20.0)], START, END) is None


def test_the_pace_is_shrunken_towards_the_plan_and_less_with_more_days():
    def pace(days):
        points = [(at(7 * week), 4.0 * week) for week in range(days // 7 + 1)]
        return forecast.forecast(points, START, END).pace

    planned, seen = 100 / 365, 4 / 7
    assert planned < pace(28) < pace(56) < pace(112) < seen


def test_the_formula_against_a_second_calculation():
    points = [(at(0), 5.0), (at(14), 9.0), (at(35), 21.0), (at(56), 24.0)]
    found = forecast.forecast(points, START, END)
    total, drift = 56, (24 - 5) / 56
    s = (2 * 16 / 7 + (4 - 14 * drift) ** 2 / 14 + (12 - 21 * drift) ** 2 / 21 + (3 - 21 * drift) ** 2 / 21) / 4
    p = 100 / 365
    b = (total / s * drift + p / p**2) / (total / s + 1 / p**2)
    assert (found.pace, found.unrest) == (pytest.approx(b), pytest.approx(s))
    _low, middle, high = found.on(at(86))
    spread = NormalDist().inv_cdf(0.9) * sqrt(s * 30 + 900 / (total / s + 1 / p**2))
    assert middle == pytest.approx(24 + 30 * b) and high - middle == pytest.approx(spread, abs=0.01)
    early, likely, late = found.arrival()
    assert early < likely and (late is None or likely < late)


def test_the_band_holds_about_four_times_out_of_five():
    dice, inside, tries = random.Random(7), 0, 1500
    for _try in range(tries):
        pace = dice.gauss(0.15, 0.1)
        share, points = 20.0, []
        for week in range(9):
            points.append((at(7 * week), share))
            share += dice.gauss(pace * 7, 3.0)
        if not (found := forecast.forecast(points, START, at(600))):
            continue
        truth = points[-1][1] + dice.gauss(pace * 60, 3.0 * sqrt(60 / 7))
        low, _middle, high = found.on(points[-1][0] + datetime.timedelta(days=60))
        inside += low <= min(100, max(0, truth)) <= high
    assert 0.75 < inside / tries < 0.93


def test_an_own_plan_is_validated_kept_and_told(cast, goals):
    goal = goals.organisation
    said = [(day(50), 10), (day(0), 30)]
    with pytest.raises(PermissionDenied):
        actions.plan(goal, by=cast.karim, points=said)
    for wrong in ([(day(50), 30), (day(0), 10)], [(day(120), 5)], [(day(50), 5), (day(50), 9)], [(day(50), 101)]):
        with pytest.raises(ValidationError):
            actions.plan(goal, by=cast.lotte, points=wrong)
    actions.plan(goal, by=cast.lotte, points=said, rhythm_days=14)
    standing = queries.attach_standing([Goal.objects.get(pk=goal.pk)])[0].standing
    assert standing.expected == pytest.approx(30) and standing.key == "quiet" and standing.quiet_days == 100
    with pytest.raises(ValidationError, match="Say why"):
        actions.plan(goal, by=cast.lotte, points=[], rhythm_days=14)
    actions.plan(goal, by=cast.lotte, points=[], rhythm_days=14, why="Het liep anders")
    assert not PlanPoint.objects.exists()
    told = queries.history([goal])
    assert {"planned the course", "took the plan away: a straight line again"} <= {entry.words for entry in told}
    assert "Days between check-ins" in str([delta.what for entry in told for delta in entry.deltas])


def test_the_rhythm_of_a_goal_says_when_it_is_quiet(cast):
    goal = a_goal(cast.lotte, starts_date=day(20), ends_date=day(-80))
    with clock.at(clock.now() - datetime.timedelta(days=20)):
        actions.check_in(goal, by=cast.lotte, value=14)
    assert goal not in queries.quiet(cast.lotte)
    actions.plan(goal, by=cast.lotte, points=[], rhythm_days=14)
    assert goal in queries.quiet(cast.lotte)


def test_the_page_shows_the_band_or_says_that_it_is_too_little(cast, goals, sign_in):
    client, url = sign_in(cast.lotte), reverse("goals:goal", args=[goals.organisation.pk])
    for ago, value in ((80, 14), (50, 13)):
        with clock.at(clock.now() - datetime.timedelta(days=ago)):
            actions.check_in(goals.organisation, by=cast.lotte, value=value)
    assert "Too little to say" in client.get(url).content.decode()
    with clock.at(clock.now() - datetime.timedelta(days=20)):
        actions.check_in(goals.organisation, by=cast.lotte, value=12)
    page = client.get(url).content.decode()
    assert "four times out of five" in page and "c-band" in page
    plan = reverse("goals:plan", args=[goals.organisation.pk])
    assert client.get(plan).status_code == 200
    said = {"rhythm_days": "14", "day_0": day(10).isoformat(), "share_0": "40"}
    assert client.post(plan, said | {"day_1": day(5).isoformat(), "share_1": "30"}).status_code == 200
    assert client.post(plan, said).status_code == 302 and PlanPoint.objects.get().progress == 40


def _send(client, text, name="waarden.csv"):
    body = text if isinstance(text, bytes) else text.encode()
    return client.post(reverse("goals:values"), {"file": SimpleUploadedFile(name, body)})


def test_values_of_many_goals_all_or_nothing(cast, goals, sign_in):
    client = sign_in(cast.lotte)
    hers, other = goals.unit, a_goal(cast.wout, "Van Wout")
    wrong = f"doel;waarde;opmerking\n{hers.pk};11,5;Gaat\n{other.pk};3;\n{goals.team.title};twaalf;\n{hers.pk};9;\n"
    page = _send(client, wrong).content.decode()
    assert "3 rows cannot be kept" in page and 'name="kept"' not in page
    assert other.title not in page
    answer = _send(client, f"goal;value;comment\n{hers.pk};11,5;Gaat goed\n{goals.team.title.upper()};9;\n")
    kept = answer.context["kept"]
    assert not CheckIn.objects.exists()
    actions.pause(goals.team, by=cast.lotte, why="Even niet")
    assert client.post(reverse("goals:values"), {"kept": kept}).status_code == 200 and not CheckIn.objects.exists()
    actions.resume(goals.team, by=cast.lotte)
    assert client.post(reverse("goals:values"), {"kept": kept}).status_code == 302
    assert {(row.goal_id, float(row.value), row.comment) for row in CheckIn.objects.all()} == {
        (hers.pk, 11.5, "Gaat goed"), (goals.team.pk, 9.0, ""),
    }  # fmt: skip
    assert client.post(reverse("goals:values"), {"kept": "x"}).status_code == 302


def test_a_file_that_is_none_is_refused(cast, goals, sign_in):
    client, bomb = sign_in(cast.lotte), io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<x/>")
        packed.writestr("xl/workbook.xml", b"0" * 200_000_000)
    for body in (b"", b"%PDF-1.7", bomb.getvalue(), b"1;2;3\n" * 2500):
        assert "kept" not in _send(client, body).context
