"""Something changed: who is asked, on all levels; what is answered; what is seen of silence."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tandem.core import clock
from tandem.goals import access, actions, jobs, queries
from tandem.goals.models import ContextChange, ContextQuestion, Contribution, Goal
from tandem.goals.states import About, State
from tandem.notices.models import Notice

from .conftest import a_goal

WORDS = "De haven gaat in het weekend dicht."


@pytest.fixture
def chain(cast, goals):
    """On the goal of the organisation: Karim's; on his Lotte's, private; on hers Wout's. And one of Joke's beside."""
    made = {
        "karim": a_goal(cast.karim, "Doel van Karim"),
        "lotte": goals.private,
        "wout": a_goal(cast.wout, "Doel van Wout"),
        "joke": a_goal(cast.joke, "Doel van Joke"),
    }
    for goal, parent in (
        ("karim", goals.shared),
        ("lotte", made["karim"]),
        ("wout", made["lotte"]),
        ("joke", goals.shared),
    ):
        Contribution.objects.create(goal=made[goal], parent=parent, share=10)
    Contribution.objects.create(goal=made["wout"], parent=goals.shared)  # on two levels
    return made


def ask(goals, cast, **said):
    day = clock.today() + datetime.timedelta(days=10)
    return actions.mark_changed(
        goals.shared, by=cast.philippe, **{"about": About.MARKET, "text": WORDS, "answer_by_date": day} | said
    )


def question(change, goal):
    return ContextQuestion.objects.get(change=change, goal=goal)


def test_every_live_goal_on_all_levels_is_asked_once(cast, goals, chain, django_capture_on_commit_callbacks):
    actions.pause(chain["joke"], by=cast.joke, why="Even niet")
    with django_capture_on_commit_callbacks(execute=True):
        change = ask(goals, cast)
    assert set(ContextQuestion.objects.values_list("goal", flat=True)) == {goal.pk for goal in chain.values()}
    levels, split = queries.answers_to(change)
    assert [(level.number, level.asked, level.waiting) for level in levels] == [(1, 3, 3), (2, 1, 1)]
    assert split is None
    told = set(Notice.objects.filter(kind="goals.context_changed").values_list("person__called", flat=True))
    assert told == {"Karim", "Lotte", "Wout", "Joke"}


def test_who_may_say_that_something_changed(cast, goals, chain):
    for slug in ("lotte", "an", "sofie", "karim"):
        assert access.mark_changed(getattr(cast, slug), goals.shared)
    with pytest.raises(ValidationError, match="Only for a goal of the organisation"):
        actions.mark_changed(chain["karim"], by=cast.karim, about=About.LAW, text=WORDS, answer_by_date=clock.today())
    with pytest.raises(ValidationError, match="still to come"):
        ask(goals, cast, answer_by_date=clock.today() - datetime.timedelta(days=1))
    with pytest.raises(ValidationError, match="few words"):
        ask(goals, cast, text=" ")
    with pytest.raises(ValidationError, match="nobody to ask"):
        actions.mark_changed(chain["wout"], by=cast.wout, about=About.GOAL, text=WORDS, answer_by_date=clock.today())


def test_a_promise_to_adjust_counts_when_the_goal_is_changed(cast, goals, chain):
    change = ask(goals, cast)
    row = question(change, chain["karim"])
    actions.answer_question(row, by=cast.karim, verdict="adjust")
    assert [one.followed for one in queries.attach_followed([question(change, chain["karim"])])] == [False]
    assert [one.goal for one in queries.promised_by(cast.karim)] == [chain["karim"]]
    actions.adjust(chain["karim"], by=cast.karim, why="Te open", visibility="unit")
    assert not queries.attach_followed([question(change, chain["karim"])])[0].followed
    actions.adjust(chain["karim"], by=cast.karim, why="De haven", target_value=9)
    assert queries.attach_followed([question(change, chain["karim"])])[0].followed
    assert not queries.promised_by(cast.karim)


def test_retiring_takes_a_reason_and_is_done_at_once(cast, goals, chain):
    row = question(ask(goals, cast), chain["lotte"])
    with pytest.raises(ValidationError):
        actions.answer_question(row, by=cast.lotte, verdict="retire")
    with pytest.raises(PermissionDenied):
        actions.answer_question(row, by=cast.karim, verdict="right")
    actions.answer_question(row, by=cast.lotte, verdict="retire", why="De haven is dicht")
    assert Goal.objects.get(pk=chain["lotte"].pk).state == State.RETIRED
    with pytest.raises(PermissionDenied, match="already"):
        actions.answer_question(row, by=cast.lotte, verdict="right")
    told = {entry.words: entry for entry in queries.history([chain["lotte"]], viewer=cast.lotte)}
    assert {"retired this goal", "answered: “I will retire it”", "asked whether this goal is still right"} <= set(told)
    assert told["asked whether this goal is still right"].voices == [WORDS]
    assert "said that something changed: market" in {entry.words for entry in queries.history([goals.shared])}


def test_silence_is_seen_by_the_owner_of_the_parent_and_names_no_closed_goal(cast, goals, chain, sign_in):
    change = ask(goals, cast)
    page = sign_in(cast.wout).get(reverse("goals:context_change", args=[change.pk])).content.decode()
    assert WORDS in page and chain["karim"].title not in page and chain["lotte"].title not in page
    assert "Level by level" not in page
    url = reverse("goals:context_change", args=[change.pk])
    page = sign_in(cast.philippe).get(url).content.decode()
    assert chain["karim"].title in page and chain["lotte"].title not in page and "Level by level" in page
    assert chain["karim"].title in sign_in(cast.karim).get(url).content.decode(), "her own"
    actions.answer_question(question(change, chain["karim"]), by=cast.karim, verdict="right")
    page = sign_in(cast.wout).get(url).content.decode()
    assert chain["karim"].title in page, "what was answered is open as the goal is"
    goal_page = sign_in(cast.karim).get(reverse("goals:goal", args=[chain["karim"].pk])).content.decode()
    assert "No answer yet" in goal_page and chain["lotte"].title in goal_page
    for goal in (chain["lotte"], chain["karim"]):
        queries.history([goal])
    around = queries.around_goal(chain["lotte"], cast.lotte)
    assert [row.goal for row in around["silent"]] == [chain["wout"]] and around["silent_others"] == 0
    hidden = queries.around_goal(chain["karim"], cast.philippe)
    assert not hidden["silent"] and hidden["silent_others"] == 1, "who asked sees that, and not what is closed to her"
    assert not queries.around_goal(chain["karim"], cast.nadia)["silent_others"]


def test_asking_ends_and_reminds_once(cast, goals, chain, django_capture_on_commit_callbacks):
    change = ask(goals, cast)
    actions.answer_question(question(change, chain["joke"]), by=cast.joke, verdict="right")
    with clock.at(clock.now() + datetime.timedelta(days=3)):
        jobs.remind_of_changes(0)
    assert not Notice.objects.filter(kind="goals.context_reminded").exists()
    with clock.at(clock.now() + datetime.timedelta(days=8)):
        for _twice in range(2):
            with django_capture_on_commit_callbacks(execute=True):
                jobs.remind_of_changes(0)
    told = Notice.objects.filter(kind="goals.context_reminded").values_list("person__called", flat=True)
    assert sorted(told) == ["Karim", "Lotte", "Wout"]
    assert access.stop_asking(cast.lotte, change)
    actions.stop_asking(change, by=cast.philippe)
    assert not queries.questions_to(cast.lotte).exists()
    assert access.answer_question(cast.karim, question(ContextChange.objects.get(), chain["karim"]))


def test_the_pages(cast, goals, chain, sign_in):
    url = reverse("goals:mark_changed", args=[goals.shared.pk])
    leader = sign_in(cast.philippe)
    assert "4 goals hang on this one" in leader.get(url).content.decode()
    day = (clock.today() + datetime.timedelta(days=9)).isoformat()
    answer = leader.post(url, {"about": "law", "text": WORDS, "answer_by_date": day})
    change = ContextChange.objects.get()
    assert answer.url == reverse("goals:context_change", args=[change.pk])
    client = sign_in(cast.karim)
    assert WORDS in client.get("/").content.decode() and WORDS in client.get("/goals/questions/").content.decode()
    answer_url = reverse("goals:answer_question", args=[question(change, chain["karim"]).pk])
    assert client.get(answer_url).status_code == 200
    assert client.post(answer_url, {"verdict": "retire", "why": ""}).status_code == 200
    answer = client.post(answer_url, {"verdict": "adjust"})
    assert answer.url == reverse("goals:adjust", args=[chain["karim"].pk])
    assert "Not changed yet" in client.get("/goals/questions/").content.decode()
    assert (
        sign_in(cast.thomas)
        .get(reverse("goals:answer_question", args=[question(change, chain["lotte"]).pk]))
        .status_code
        == 404
    )
    assert leader.post(reverse("goals:stop_asking", args=[change.pk])).status_code == 302
