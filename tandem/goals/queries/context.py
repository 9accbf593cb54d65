"""When the world round a goal changes: who hangs on it, who answered what, who is silent."""

from collections import Counter
from dataclasses import dataclass

from django.db import connection
from django.db.models import Count, Exists, F, OuterRef, Q

from tandem.core import clock
from tandem.core.models import Occurrence
from tandem.people.models import Assignment, Person, TeamMembership
from tandem.people.relations import teams_of, units_led_by

from ..access.reading import steered_by
from ..access.writing import is_owner
from ..events import ContextReminded
from ..models import ContextChange, ContextQuestion, Contribution, Goal
from ..states import LIVE, Verdict

BELOW = """WITH RECURSIVE below AS (
    SELECT goal_id, 1 AS level FROM goals_contribution WHERE parent_id = %s
    UNION
    SELECT link.goal_id, below.level + 1 FROM goals_contribution link JOIN below ON link.parent_id = below.goal_id
) SELECT goal_id, MIN(level) FROM below GROUP BY goal_id"""
# Answered ``adjust`` and then really changed: its words, numbers, period or key results, after the answer.
ADJUSTED = """SELECT question.id FROM goals_contextquestion question WHERE question.id = ANY(%s) AND EXISTS (
    SELECT 1 FROM pghistory_context act JOIN (
        SELECT e.pgh_context_id, e.pgh_created_at FROM goals_goalevent e
        WHERE e.pgh_obj_id = question.goal_id AND e.pgh_label = 'update'
          AND e.visibility = (SELECT b.visibility FROM goals_goalevent b WHERE b.pgh_obj_id = e.pgh_obj_id
                              AND b.pgh_id < e.pgh_id ORDER BY b.pgh_id DESC LIMIT 1)
        UNION ALL
        SELECT e.pgh_context_id, e.pgh_created_at FROM goals_keyresultevent e WHERE e.goal_id = question.goal_id
        UNION ALL
        SELECT e.pgh_context_id, e.pgh_created_at FROM goals_criterionevent e WHERE e.goal_id = question.goal_id
    ) e ON e.pgh_context_id = act.id
    WHERE act.metadata->>'action' IN
          ('goals.adjust', 'goals.adjust_key_result', 'goals.add_key_result', 'goals.remove_key_result')
      AND COALESCE((act.metadata->>'at')::timestamptz, e.pgh_created_at) >= question.answered_at)"""
FEW = 5  # of fewer answers the split says too much about one person
MOST, MOST_BELOW = 12, 200


def live_below(goal):
    """{key: level} of all live goals that hang on it: on which level, the nearest when there are several. Two
    queries."""
    with connection.cursor() as cursor:
        cursor.execute(BELOW, [goal.pk])
        levels = dict(cursor.fetchall())
    live = Goal.objects.filter(pk__in=levels, state__in=LIVE).order_by("pk").values_list("pk", flat=True)
    return {key: levels[key] for key in live}


@dataclass
class Level:
    """How many goals were asked on a level, and how many of the owners have not answered."""

    number: int
    asked: int = 0
    waiting: int = 0

    @property
    def answered(self):
        """Of the others: also goals that have ended meanwhile."""
        return self.asked - self.waiting


def answers_to(change):
    """What was answered: ([Level], {verdict: number} or None when they are too few to be told apart). One query."""
    rows = ContextQuestion.objects.filter(change=change).order_by().values_list("level", "verdict", "goal__state")
    levels: dict[int, Level] = {}
    said: Counter[str] = Counter()
    for number, verdict, state, many in rows.annotate(many=Count("pk")):
        level = levels.setdefault(number, Level(number))
        level.asked += many
        level.waiting += many if not verdict and state in LIVE else 0
        said[verdict] += many
    told = {Verdict(key).label: said[key] for key in Verdict.values}
    enough = sum(told.values()) >= FEW
    return sorted(levels.values(), key=lambda level: level.number), told if enough else None


def asked_about(change, viewer, only="", follows=True):
    """The questions of a change about goals that the viewer may see: those with an answer first.

    Silence is for who ``follows`` the answers, for who steers the goal that is asked about, and for who steers the goal
    on which it hangs straight; others see what was answered.
    """
    rows = ContextQuestion.objects.visible_to(viewer).filter(change=change)
    if not follows:
        hers = Goal.objects.filter(steered_by(viewer)).order_by().values("pk")
        above = Contribution.objects.filter(goal=OuterRef("goal"), parent__in=hers)
        rows = rows.filter(~Q(verdict="") | Q(goal__in=hers) | Exists(above))
    if only == "silent":
        rows = rows.filter(verdict="", goal__state__in=LIVE)
    elif only in Verdict.values:
        rows = rows.filter(verdict=only)
    rows = rows.select_related("goal__person", "goal__team", "goal__unit", "person", "change")
    return rows.order_by(F("answered_at").asc(nulls_last=True), "-pk")


def attach_followed(questions):
    """Give each question ``.followed``: answered adjust, and the goal was really changed. One query."""
    questions = list(questions)
    promised = [row.pk for row in questions if row.verdict == Verdict.ADJUST]
    done = set()
    if promised:
        with connection.cursor() as cursor:
            cursor.execute(ADJUSTED, [promised])
            done = {key for (key,) in cursor.fetchall()}
    for row in questions:
        row.followed = row.pk in done
    return questions


def _mine(person):
    """The condition that a goal is hers to steer, as far as it can be asked from above."""
    return Q(goal__person=person) | Q(goal__team__in=teams_of(person)) | Q(goal__unit__in=units_led_by(person))


def questions_to(person):
    """What she is asked and has not answered, oldest first."""
    rows = ContextQuestion.objects.filter(_mine(person), verdict="", change__closed_at=None, goal__state__in=LIVE)
    rows = rows.select_related("change__goal", "change__person", "goal__person", "goal__team", "goal__unit")
    return rows.order_by("change__answer_by_date", "pk")


def promised_by(person):
    """Goals that she said she would adjust and has not yet. Two queries."""
    rows = ContextQuestion.objects.filter(
        _mine(person), verdict=Verdict.ADJUST, change__closed_at=None, goal__state__in=LIVE
    )
    rows = attach_followed(rows.select_related("change", "goal")[:MOST])
    return [row for row in rows if not row.followed]


def steerers(questions):
    """The people who can answer these questions today."""
    today = clock.today()
    teams = TeamMembership.objects.in_force().filter(team__in=questions.order_by().values("goal__team"))
    units = Assignment.objects.in_force().filter(unit__in=questions.order_by().values("goal__unit"))
    whose = Q(pk__in=questions.order_by().values("goal__person")) | Q(pk__in=teams.values("person"))
    return Person.objects.filter(whose | Q(pk__in=units.values("coach")), employed__contains=today)


def around_goal(goal, viewer):
    """What was asked round a goal, for its page. Gives ``asked`` (questions about it), ``marked`` (what was said about
    it), and for who steers the goal or asked ``silent``: those right below that the viewer may see and that have not
    answered; ``silent_others``: how many more. ``seen`` says of a question whether the viewer may see its goal,
    ``told`` whether she may see what changed. The history of the goal has been told. One query when nothing is asked,
    else three.
    """
    below = Q(goal__in=Contribution.objects.filter(parent=goal).order_by().values("goal"))
    waiting = below & Q(verdict="", goal__state__in=LIVE)
    seen = Goal.objects.visible_to(viewer).filter(pk=OuterRef("goal"))
    told = ContextChange.objects.visible_to(viewer).filter(pk=OuterRef("change"))
    asked = ContextQuestion.objects.filter(Q(goal=goal) | waiting, change__closed_at=None).order_by()
    keys = list(asked.values_list("pk", flat=True))
    rows = ContextQuestion.objects.filter(pk__in=keys).annotate(seen=Exists(seen), told=Exists(told))
    related = ("change__goal", "change__person", "person", "goal__person", "goal__team", "goal__unit")
    found = list(rows.select_related(*related).order_by("change__said_at", "pk")[:MOST_BELOW])
    steers = is_owner(viewer, goal)
    silent = [row for row in found if row.goal_id != goal.pk and (steers or row.change.person_id == viewer.pk)]
    named = [row for row in silent if row.seen][:MOST]
    return {
        "asked": attach_followed(row for row in found if row.goal_id == goal.pk),
        "marked": [change for change in goal.told.now(ContextChange, goal) if change.closed_at is None],
        "silent": named,
        "silent_others": len(silent) - len(named),
    }


def not_reminded(day):
    """The changes that are asked until this day or earlier, from today on, and of which nobody was reminded."""
    reminded = Occurrence.objects.filter(kind=ContextReminded.kind()).values_list("data__change", flat=True)
    asked = ContextChange.objects.filter(closed_at=None, answer_by_date__range=(clock.today(), day))
    return [change for change in asked if change.pk not in set(reminded)]
