"""Round the goals of the cast: obstacles and calls for help, a change of context, plans, who has seen them, lists."""

import datetime

from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import round_goals as said
from tandem.goals import actions
from tandem.goals.models import ContextQuestion, Contribution, Goal
from tandem.goals.queries import live_below
from tandem.goals.states import About, State
from tandem.people.models import Team
from tandem.people.relations import teams_of


def tell(told, at):
    """All of it, for who of the cast is there."""
    _obstacles(told, at)
    _plans(told, at)
    _change(told, at)
    _looks(told, at)


def _goal_of(told, slug):
    """The open goal of somebody that began first: it has the longest road behind it."""
    person = told.people.get(slug)
    return person and Goal.objects.filter(person=person, state=State.OPEN).order_by("starts_date", "pk").first()


def _obstacles(told, at):
    for slug, ago, text, called, team, helper, solution in said.OBSTACLES:
        if (goal := _goal_of(told, slug)) is None:
            continue
        by = told.people[slug]
        people = [told.people[one] for one in (*called, helper) if one in told.people]
        teams = Team.objects.filter(pk__in=teams_of(by)) if team else ()
        with at(days_ago(ago), 9, 20):
            row = actions.name_obstacle(goal, text, by=by, people=people, teams=teams)
        if helper in told.people:
            with at(days_ago(ago - 1), 13, 40):
                actions.pick_up(row, by=told.people[helper])
        if solution and helper in told.people:
            with at(days_ago(ago - 9), 16, 5):
                actions.solve(row, by=told.people[helper], solution=solution)


def _plans(told, at):
    for slug, *points in said.PLAN:
        if goal := _goal_of(told, slug):
            days = (goal.ends_date - goal.starts_date).days
            course = [(goal.starts_date + datetime.timedelta(days=round(part * days)), share) for part, share in points]
            with at(max(goal.starts_date, days_ago(2)), 8, 50):  # after all that she has told until now
                actions.plan(goal, by=told.people[slug], points=course, rhythm_days=14)


def _change(told, at):
    """On the goal of the organisation that a goal of lotte carries, or one that others carry."""
    director, mine = told.people.get("philippe"), _goal_of(told, "lotte")
    link = Contribution.objects.filter(goal=mine).select_related("parent").first() if mine else None
    goals = [link.parent] if link and link.parent.of_organisation else list(told.goals.values())
    goal = next((one for one in goals if one.of_organisation and one.state == State.OPEN and live_below(one)), None)
    if director is None or goal is None:
        return
    until = clock.today() + datetime.timedelta(days=5)
    with at(days_ago(9), 10, 15):
        change = actions.mark_changed(goal, by=director, about=About.LAW, text=said.CHANGE, answer_by_date=until)
    for slug, ago, verdict, why in said.ANSWERS:
        mine = {"change": change, "goal__person": told.people.get(slug), "verdict": ""}
        for row in ContextQuestion.objects.filter(**mine).select_related("goal", "change"):
            with at(days_ago(ago), 11, 25):
                actions.answer_question(row, by=told.people[slug], verdict=verdict, why=why)


def _looks(told, at):
    goal = _goal_of(told, "lotte")
    for ago, slug in enumerate(said.SEEN, 1):
        if goal and slug in told.people and Goal.objects.visible_to(told.people[slug]).filter(pk=goal.pk).exists():
            with at(days_ago(2 * ago), 14, 10):
                actions.see(goal, by=told.people[slug])
    slug, name, query = said.VIEW
    if slug in told.people:
        actions.keep_view(name, query, by=told.people[slug])
