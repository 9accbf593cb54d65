"""The things on which the many rows of ``growing`` hang."""

import datetime
from types import SimpleNamespace

from tandem.conversations import actions as talks
from tandem.conversations.models import Conversation, Guide, Preparation, Series, TeamSeat, TeamTalk
from tandem.core import clock
from tandem.cycles import actions as cycles
from tandem.cycles.models import Cycle, Runner
from tandem.evaluations.models import Figure, Round
from tandem.feedback.models import (
    Feedback,
    Theme,
)
from tandem.frameworks import actions as frameworks
from tandem.frameworks.models import (
    FormVersion,
    Question,
)
from tandem.frameworks.queries import newest
from tandem.goals import actions as goals
from tandem.goals.models import (
    ContextChange,
    ContextQuestion,
    Goal,
    Obstacle,
    Proposal,
)
from tandem.people.models import (
    ImportRun,
)
from tandem.plans import actions as plans
from tandem.plans.models import Plan, Scheme


def begin(cast):
    """What the many rows hang on."""
    at = clock.now() - datetime.timedelta(days=20)
    said = {"measure": "number", "direction": "up", "start_value": 0, "target_value": 10, "state": "open",
            "starts_date": at.date(), "ends_date": clock.today() + datetime.timedelta(days=30), "created_at": at,
            "opened_at": at}  # fmt: skip
    guide, one_to_one = Guide.objects.get(slug="year-end"), Guide.objects.get(slug="one-to-one")
    talk = Conversation.objects.create(
        person=cast.lotte, coach=cast.karim, guide=guide, kind=guide.kind, started_by=cast.karim, planned_at=at,
        version=newest(guide.form_id),
        period=(at.date() - datetime.timedelta(days=300), at.date() + datetime.timedelta(days=1)), created_at=at,
    )  # fmt: skip
    for author, side in ((cast.lotte, "person"), (cast.karim, "coach")):
        Preparation.objects.create(conversation=talk, author=author, side=side)
    one_to_one = Conversation.objects.create(
        person=cast.lotte, coach=cast.karim, guide=one_to_one, kind="informal",
        version=newest(one_to_one.form_id),
        started_by=cast.karim, planned_at=at, period=talk.period, created_at=at,
    )  # fmt: skip
    progress = Guide.objects.get(slug="progress")
    per_goal = Conversation.objects.create(
        person=cast.lotte, coach=cast.karim, guide=progress, kind="formal", version=newest(progress.form_id),
        started_by=cast.karim, planned_at=at, period=talk.period, created_at=at,
    )  # fmt: skip
    for author, side in ((cast.lotte, "person"), (cast.karim, "coach")):
        Preparation.objects.create(conversation=per_goal, author=author, side=side)
    rhythm = {"weeks": 2, "weekday": 4, "hour": datetime.time(14), "begun_at": at}
    names = {f"{name}_{code}": "Gezet" for name in ("title", "why") for code in ("nl", "fr", "en")}
    road = {name: said[name] for name in ("measure", "start_value", "target_value", "starts_date", "ends_date")}
    goals.set_goal(by=cast.philippe, of_organisation=True, **names, **road)  # an act, so that something changed
    forms = _forms(cast)
    return {
        "goal": Goal.objects.create(person=cast.lotte, title_nl="Veel", language="nl", **said),
        "all": Goal.objects.create(title_nl="Alle", **said),
        **_asked(cast, said),
        **forms,
        **_plans(cast),
        **_cycles(cast, at),
        **_rounds(cast, forms["version"], at),
        "piece": Feedback.objects.create(giver=cast.thomas, receiver=cast.lotte, saw="x", reach="coach", sent_at=at),
        "theme": Theme.objects.create(owner=cast.lotte, name="Veel", made_at=at),
        "talk": talk,
        "per_goal": per_goal,
        "type_draft": talks.start_type(Guide.objects.get(slug="exit"), by=cast.an),
        **_team_talks(cast, at),
        "calendar": SimpleNamespace(pk=talks.make_feed(by=cast.lotte)),
        "one_to_one": one_to_one,
        "series": Series.objects.create(person=cast.lotte, coach=cast.karim, begun_by=cast.lotte, **rhythm),
        "run": ImportRun.objects.create(
            by=cast.an, created_at=at, file_name="veel.csv", sha256="0" * 64, effective_date=at.date(), state="preview"
        ),
        "unit": cast.units["WIL-PLAN"],
        "team": cast.team,
        "lotte": cast.lotte,
        "karim": cast.karim,
    }


def _team_talks(cast, at):
    """One of Dok 4 that is under way, one to come."""
    guide = Guide.objects.get(slug="team")
    row = {"team": cast.team, "guide": guide, "version": newest(guide.form_id), "planned_by": cast.joke}
    row |= {"planned_at": at, "created_at": at}
    made = {
        "team_talk": TeamTalk.objects.create(**row, state="talking", begun_at=at),
        "team_coming": TeamTalk.objects.create(**row),
    }
    for talk in made.values():
        TeamSeat.objects.create(talk=talk, person=cast.wout, added_by=cast.joke, added_at=at)
    return made


def _rounds(cast, version, at):
    """One about lotte with its report, one for which wout chooses people."""
    fields = {"purpose": "development", "mode": "anonymous", "version": version, "with_coach": True, "created_at": at,
              "ends_date": clock.today() + datetime.timedelta(days=9)}  # fmt: skip
    frozen = {"least_in_category": 3, "least_in_all": 5, "least_for_comments": 3}
    told = Round.objects.create(subject=cast.lotte, started_by=cast.lotte, state="reported", launched_date=at.date(),
                                reported_date=at.date(), **frozen, **fields)  # fmt: skip
    questions = list(Question.objects.filter(version=version))
    Figure.objects.bulk_create(
        Figure(round=told, group="peer", question=one, counts=[0, 1, 1, 2, 1]) for one in questions if one.scale_id
    )
    return {
        "round": told,
        "choosing": Round.objects.create(subject=cast.wout, started_by=cast.wout, **fields),
        "words": next(one for one in questions if one.kind == "text"),
    }


def _plans(cast):
    """Plans that hold, and a draft of the next version."""
    ready = plans.start_ready("full", "full", by=cast.an)
    plans.publish(ready, clock.today(), by=cast.an)
    draft = plans.start("next", by=cast.an, source=ready)
    return {"scheme": draft, "plan": Plan.objects.filter(scheme=draft).first()}


def _cycles(cast, at):
    """One that runs, one in the making."""
    names = {f"name_{code}": "Jaareinde" for code in ("nl", "fr", "en")}
    days = {"from_date": clock.today(), "to_date": clock.today() + datetime.timedelta(days=90)}
    draft = cycles.draft(names, *days.values(), by=cast.an)
    terms = {"scheme": Scheme.objects.exclude(published_at=None).get(), "fewest": 5, "hr_reads": True}
    launched = {"launched_at": at, "launched_by": cast.an, "state": "running"}
    runs = Cycle.objects.create(made_by=cast.an, **names, **days, **terms, **launched)
    Runner.objects.create(cycle=runs, person=cast.an, added_by=cast.an, added_at=at)
    return {"cycle": runs, "next_cycle": draft}


def _forms(cast):
    """A form that comes along, with a draft of its next version."""
    frameworks.load_ready(by=cast.an)
    version = FormVersion.objects.get(form__code="development-short")
    return {"form": version.form, "version": version, "next": frameworks.start_draft(version.form, by=cast.an)}


def _asked(cast, said):
    """An obstacle, a change of context and a question, each of a goal of its own."""
    at = said["created_at"]
    goal = Goal.objects.create(person=cast.lotte, title_nl="Hangt eronder", language="nl", **said)
    above = Goal.objects.create(title_nl="Erboven", **said)
    change = ContextChange.objects.create(
        goal=above, about="market", text="x", person=cast.philippe, said_at=at, answer_by_date=clock.today()
    )
    return {
        "obstacle": Obstacle.objects.create(goal=goal, person=cast.lotte, text="x", raised_at=at),
        "change": change,
        "one": Goal.objects.create(person=cast.lotte, title_nl="Om te splitsen", language="nl", **said),
        "proposal": Proposal.objects.create(person=cast.karim, title="Rij", created_at=at),
        "question": ContextQuestion.objects.create(change=change, goal=goal, level=1),
    }
