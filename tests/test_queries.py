"""A page costs the same number of queries with 10 rows as with many (1,000 with TANDEM_FULL=1, or 150), and never more
than 25."""

import datetime
import os
import uuid
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tandem.conversations import actions as talks
from tandem.conversations.models import AgendaItem, Agreement, Conversation, Guide, Preparation, Series, Style
from tandem.core import clock
from tandem.evaluations.models import Comment as Said
from tandem.evaluations.models import Contributor, Figure, Round
from tandem.feedback.models import (
    Distance,
    Draft,
    Feedback,
    FeedbackRequest,
    InTheme,
    Invitation,
    Link,
    OutsideInvitation,
    Report,
    Theme,
)
from tandem.frameworks import actions as frameworks
from tandem.frameworks.models import (
    Competence,
    FormVersion,
    Question,
    QuestionForm,
    Scale,
    Skill,
    SkillFamily,
    Value,
)
from tandem.goals import actions as goals
from tandem.goals.models import (
    CheckIn,
    Comment,
    ContextChange,
    ContextQuestion,
    Contribution,
    Goal,
    HelpCall,
    KeyResult,
    Obstacle,
    PlanPoint,
    Proposal,
    SavedView,
    Seen,
    Supporter,
    Template,
)
from tandem.notices.models import Notice
from tandem.people.models import (
    Absence,
    Assignment,
    Grant,
    ImportRow,
    ImportRun,
    Job,
    Person,
    Team,
    TeamMembership,
    Unit,
)
from tandem.plans import actions as plans
from tandem.plans.models import Plan
from tandem.privacy.models import Look

MOST = 25
MANY = 1000 if os.environ.get("TANDEM_FULL") == "1" else 150
# These hold more parts than other pages and take more, whatever there is; to be brought down.
DEARER = {"/": 31, "/rounds/{round}/report/": 31}
# page: who opens it. {goal} and the like are the things that the many rows hang on.
PAGES = {
    "/": ("lotte", "karim"),
    "/find/?q=rij": ("lotte",),
    "/my-people/": ("karim",),
    "/people/": ("lotte",),
    "/people/?q=rij": ("lotte",),
    "/people/suggest/?q=rij": ("lotte",),
    "/people/suggest/units/?q=rij": ("lotte",),
    "/people/export/csv/": ("lotte",),
    "/people/organisation/": ("lotte",),
    "/people/organisation/{unit}/": ("lotte",),
    "/people/organisation/coaches/": ("lotte",),
    "/people/organisation/coaches/{karim}/": ("lotte",),
    "/people/{lotte}/": ("karim",),
    "/people/{karim}/": ("lotte",),
    "/people/{lotte}/record/": ("karim",),
    "/people/teams/": ("lotte",),
    "/people/teams/{team}/": ("lotte",),
    "/people/units/": ("an",),
    "/people/jobs/": ("an",),
    "/people/roles/": ("an",),
    "/people/roles/?past=1": ("an",),
    "/people/roles/holders/": ("lotte",),
    "/people/parameters/": ("an",),
    "/people/me/": ("lotte",),
    "/people/import/": ("an",),
    "/people/import/{run}/?kind=all": ("an",),
    "/people/import/{run}/faults/": ("an",),
    "/notices/": ("lotte",),
    "/notices/mail/": ("lotte",),
    "/insights/pulse/": ("an",),
    "/insights/pulse/how/": ("lotte",),
    "/privacy/looks/": ("lotte",),
    "/goals/": ("lotte", "karim"),
    "/goals/?tab=coach": ("karim",),
    "/goals/?tab=support": ("wout",),
    "/goals/?tab=organisation": ("lotte",),
    "/goals/?tab=all&q=rij": ("lotte",),
    "/goals/of/{lotte}/": ("karim",),
    "/goals/{goal}/": ("lotte", "karim"),
    "/goals/{all}/": ("lotte",),
    "/goals/{goal}/readers/": ("lotte",),
    "/goals/{goal}/check-in/": ("lotte",),
    "/goals/new/": ("lotte",),
    "/goals/?tab=quiet": ("lotte", "karim"),
    "/goals/?tab=all&sort=heard": ("lotte",),
    "/goals/past/?tab=all": ("lotte",),
    "/goals/{goal}/past/": ("lotte",),
    "/goals/{goal}/seen/": ("lotte",),
    "/goals/{goal}/plan/": ("lotte",),
    "/goals/{goal}/changed/": ("lotte",),
    "/goals/{goal}/obstacles/new/": ("lotte",),
    "/goals/obstacles/{obstacle}/": ("lotte", "karim"),
    "/goals/obstacles/{obstacle}/call/": ("lotte",),
    "/goals/changes/{change}/": ("lotte", "karim"),
    "/goals/changes/": ("an", "sofie"),
    "/goals/questions/": ("lotte",),
    "/goals/questions/{question}/": ("lotte",),
    "/goals/together/": ("lotte",),
    "/goals/values/": ("lotte",),
    "/goals/?tab=team": ("lotte", "wout"),
    "/goals/propose/": ("karim", "wout"),
    "/goals/proposals/": ("karim",),
    "/goals/proposals/{proposal}/": ("karim",),
    "/goals/{goal}/hand-over/?q=rij": ("lotte",),
    "/goals/{one}/split/": ("lotte",),
    "/goals/{one}/merge/": ("lotte",),
    "/goals/templates/": ("lotte", "an"),
    "/goals/templates/?q=rij": ("lotte",),
    "/goals/organisation/": ("lotte",),
    "/goals/{all}/carried/": ("lotte", "karim"),
    "/goals/{goal}/carried/": ("lotte",),
    "/goals/{goal}/contribution/": ("lotte",),
    "/goals/of/{lotte}/contributes/": ("lotte", "karim"),
    "/goals/of-team/{team}/contributes/": ("wout",),
    "/goals/of-unit/{unit}/contributes/": ("lotte",),
    "/feedback/": ("lotte",),
    "/feedback/?q=rij": ("lotte",),
    "/feedback/given/": ("thomas",),
    "/feedback/shared/": ("karim",),
    "/feedback/drafts/": ("lotte",),
    "/feedback/asked/": ("lotte",),
    "/feedback/export/": ("lotte",),
    "/feedback/export/?as=json": ("lotte",),
    "/feedback/themes/": ("lotte",),
    "/feedback/themes/{theme}/": ("lotte",),
    "/feedback/file/": ("lotte",),
    "/feedback/print/": ("lotte",),
    "/feedback/reports/": ("lotte",),
    "/feedback/distance/": ("lotte",),
    "/linked/goal/{goal}/": ("lotte",),
    "/linked/feedback/{piece}/": ("lotte",),
    "/feedback/recognition/": ("lotte", "thomas"),
    "/feedback/recognition/?q=rij": ("lotte",),
    "/feedback/coaching/": ("lotte",),
    "/feedback/{piece}/readers/": ("lotte",),
    "/feedback/give/?to={karim}&add=1": ("lotte",),
    "/feedback/give/": ("lotte", "wout"),
    "/feedback/give/?to={karim}": ("lotte",),
    "/feedback/ask/": ("lotte",),
    "/feedback/{piece}/": ("lotte", "thomas", "karim"),
    "/frameworks/forms/": ("lotte", "an"),
    "/frameworks/forms/{form}/": ("an",),
    "/frameworks/forms/versions/{version}/": ("lotte",),
    "/frameworks/forms/versions/{next}/draft/": ("an",),
    "/frameworks/forms/versions/{next}/comparison/": ("an",),
    "/frameworks/content/": ("lotte", "an"),
    "/frameworks/content/skills/": ("lotte", "an"),
    "/plans/": ("lotte",),
    "/plans/mine/": ("lotte",),
    "/plans/versions/": ("an",),
    "/plans/versions/{scheme}/": ("an",),
    "/plans/versions/{scheme}/people/": ("an",),
    "/plans/versions/{scheme}/people.csv": ("an",),
    "/plans/versions/{scheme}/comparison/": ("an",),
    "/plans/versions/{scheme}/publication/": ("an",),
    "/plans/plans/{plan}/": ("an",),
    "/conversations/": ("lotte", "karim"),
    "/conversations/?with=people": ("karim",),
    "/conversations/?with=file": ("sofie",),
    "/conversations/agreements/": ("lotte",),
    "/conversations/agreements/?done=yes": ("lotte",),
    "/conversations/{talk}/": ("lotte", "karim"),
    "/conversations/{talk}/facts/": ("lotte",),
    "/conversations/{talk}/goals/": ("lotte",),
    "/conversations/{talk}/prepare/": ("lotte",),
    "/conversations/{one_to_one}/": ("lotte", "karim"),
    "/conversations/{one_to_one}/points/": ("lotte", "karim"),
    "/conversations/style/": ("lotte",),
    "/conversations/series/new/": ("karim",),
    "/conversations/series/{series}/": ("lotte", "karim"),
    "/conversations/new/": ("karim",),
    "/conversations/calendar/": ("lotte",),
    "/conversations/calendar/{calendar}.ics": ("lotte",),
    "/rounds/": ("lotte",),
    "/rounds/asked/": ("lotte",),
    "/rounds/people/": ("karim",),
    "/rounds/overview/": ("an",),
    "/rounds/{round}/": ("lotte", "karim"),
    "/rounds/{round}/report/": ("lotte",),
    "/rounds/{choosing}/people/": ("wout",),
}
# What an export writes in portions may ask once for each portion.
PORTIONS = {"/goals/export/?tab=all": ("lotte",), "/goals/{goal}/history/": ("lotte",)}


def grow(cast, first, last, keep):
    """Rows number ``first`` up to ``last`` of everything; ``keep`` holds the things that they hang on."""
    numbers, now, today = range(first, last), clock.now(), clock.today()
    ago = [now - datetime.timedelta(hours=7 * number + 1) for number in numbers]
    dated = (today - datetime.timedelta(days=300), None)
    people = Person.objects.bulk_create(
        Person(number=f"9{n:05}", name=f"Rij {n:04}", given_name="Rij", family_name=f"{n:04}", called="Rij",
               email=f"rij.{n}@vaartland.example", employed=dated)
        for n in numbers
    )  # fmt: skip
    unit, job = cast.units["WIL-PLAN"], cast.jobs["network-planner"]
    Assignment.objects.bulk_create(
        Assignment(person=p, unit=unit, job=job, coach=cast.karim, hours=38, during=dated) for p in people
    )
    TeamMembership.objects.bulk_create(TeamMembership(team=cast.team, person=p, during=dated) for p in people)
    Team.objects.bulk_create(Team(name=f"Rij {n}", purpose="x") for n in numbers)
    for n in numbers:  # the database writes their place in the tree
        if n % 10 == 0:
            Unit.objects.create(code=f"RIJ{n}", parent=unit, name_nl=f"Rij {n}", name_fr=f"Rij {n}", name_en=f"Rij {n}")
    Job.objects.bulk_create(Job(code=f"rij-{n}", title_nl=f"Rij {n}", family="rij") for n in numbers)
    past = (today - datetime.timedelta(days=200), today - datetime.timedelta(days=100))
    Grant.objects.bulk_create(
        Grant(holder=p, role="leadership", during=(past, dated)[n % 2]) for n, p in enumerate(people)
    )
    Absence.objects.bulk_create(
        Absence(
            person=cast.lotte,
            during=(today - datetime.timedelta(days=2 * n + 1), today - datetime.timedelta(days=2 * n)),
        )
        for n in numbers
    )
    _grow_forms([n for n in numbers if n % 10 == 0], keep)
    _grow_goals(cast, numbers, ago, people, keep)
    _grow_feedback(cast, numbers, ago, people, keep)
    _grow_talks(cast, numbers, ago, people, keep)
    _grow_rounds(cast, numbers, ago, people, keep)
    Notice.objects.bulk_create(
        Notice(person=cast.lotte, kind="feedback.given", by=p, params={"who": p.name}, url="/feedback/",
               event=10**6 + n, created_at=at)
        for n, p, at in zip(numbers, people, ago, strict=True)
    )  # fmt: skip
    Look.objects.bulk_create(
        Look(viewer=p, person=cast.lotte, what="record", event=10**6 + n, at=at)
        for n, p, at in zip(numbers, people, ago, strict=True)
    )
    ImportRun.objects.bulk_create(
        ImportRun(
            by=cast.an, created_at=at, file_name="rij.csv", sha256="0" * 64, effective_date=today, state="dropped"
        )
        for at in ago
    )
    ImportRow.objects.bulk_create(
        ImportRow(run=keep["run"], line=n + 2, kind="added", name=f"Rij {n}", found=f"rij {n}") for n in numbers
    )


def _grow_forms(numbers, keep):
    """Forms with a version, questions in a draft, values and skills."""
    made = QuestionForm.objects.bulk_create(
        QuestionForm(code=f"rij-{n}", purpose="conversation", name_nl=f"Rij {n}") for n in numbers
    )
    FormVersion.objects.bulk_create(FormVersion(form=one, number=1, published_at=clock.now()) for one in made)
    competences = Competence.objects.bulk_create(Competence(version=keep["next"], name_nl=f"Rij {n}") for n in numbers)
    scale = Scale.objects.filter(version=keep["next"]).first()
    asked = {"version": keep["next"], "kind": "scale", "scale": scale}
    Question.objects.bulk_create(Question(**asked, competence=one, words_nl="Rij") for one in competences)
    Value.objects.bulk_create(Value(code=f"rij-{n}", name_nl=f"Rij {n}") for n in numbers)
    families = SkillFamily.objects.bulk_create(SkillFamily(code=f"rij-{n}", name_nl=f"Rij {n}") for n in numbers)
    Skill.objects.bulk_create(Skill(code=f"rij-{one.pk}", family=one, name_nl="Rij") for one in families)


def _grow_goals(cast, numbers, ago, people, keep):
    today = clock.today()

    def goal(n, at, **more):
        return Goal(
            title_nl=f"Rij {n}", measure="number", direction="up", start_value=0, target_value=10, state="open",
            starts_date=today - datetime.timedelta(days=30), ends_date=today + datetime.timedelta(days=60),
            created_at=at, opened_at=at, language=more.pop("language", "nl"), **more,
        )  # fmt: skip

    mine = Goal.objects.bulk_create(goal(n, at, person=cast.lotte) for n, at in zip(numbers, ago, strict=True))
    theirs = Goal.objects.bulk_create(goal(n, at, person=p) for n, at, p in zip(numbers, ago, people, strict=True))
    Goal.objects.bulk_create(goal(n, at, language="") for n, at in zip(numbers, ago, strict=True))
    rows = [Proposal(person=cast.karim, title=f"Rij {n}", created_at=at) for n, at in zip(numbers, ago, strict=True)]
    Proposal.objects.bulk_create(rows)
    asked = {"proposal": keep["proposal"], "proposed_by": cast.karim}
    Goal.objects.bulk_create(goal(n, at, person=p, **asked) for n, at, p in zip(numbers, ago, people, strict=True))
    Goal.objects.bulk_create(goal(n, at, team=cast.team) for n, at in zip(numbers, ago, strict=True))
    Template.objects.bulk_create(Template(title_nl=f"Rij {n}", measure="criteria") for n in numbers)
    Supporter.objects.bulk_create(Supporter(goal=g, person=cast.wout, invited_at=clock.now()) for g in mine)
    Supporter.objects.bulk_create(Supporter(goal=keep["goal"], person=p, invited_at=clock.now()) for p in people)
    KeyResult.objects.bulk_create(
        KeyResult(goal=g, title="Rij", direction="up", start_value=0, target_value=5, person=g.person)
        for g in (*mine, *theirs)
    )
    Contribution.objects.bulk_create(
        Contribution(goal=g, parent=keep["all"], share="0.04" if n % 2 else None)
        for n, g in enumerate((*mine, *theirs))
    )
    Contribution.objects.bulk_create(Contribution(goal=g, parent=keep["goal"], share="0.04") for g in theirs)
    Contribution.objects.bulk_create(
        [Contribution(goal=keep["goal"], parent=keep["all"], share=5)], ignore_conflicts=True
    )
    CheckIn.objects.bulk_create(
        CheckIn(goal=keep["goal"], person=cast.lotte, value=n % 10, progress=5, comment="Rij", created_at=at)
        for n, at in zip(numbers, ago, strict=True)
    )
    _grow_round_goals(cast, numbers, ago, people, keep, mine)
    Comment.objects.bulk_create(
        Comment(goal=keep["goal"], person=p, text="Rij", created_at=at) for p, at in zip(people, ago, strict=True)
    )


def _grow_feedback(cast, numbers, ago, people, keep):
    Feedback.objects.bulk_create(
        Feedback(giver=giver, receiver=receiver, saw=f"Rij {n}", about=f"rij {n % 7}", reach="coach", sent_at=at)
        for n, at, p in zip(numbers, ago, people, strict=True)
        for giver, receiver in ((p, cast.lotte), (cast.lotte, p), (cast.thomas, p))
    )
    Theme.objects.bulk_create(Theme(owner=cast.lotte, name=f"Rij {n}", made_at=clock.now()) for n in numbers)
    mine = Feedback.objects.filter(receiver=cast.lotte).order_by("-pk")[: len(numbers)]
    InTheme.objects.bulk_create([InTheme(theme=keep["theme"], feedback=one) for one in mine], ignore_conflicts=True)
    Link.objects.bulk_create(
        [Link(feedback=one, kind="goal", key=keep["goal"].pk, at=clock.now()) for one in mine], ignore_conflicts=True
    )
    Distance.objects.bulk_create(Distance(person=cast.lotte, other=p, kind="mute", since=clock.now()) for p in people)
    Report.objects.bulk_create(Report(reporter=cast.lotte, adviser=cast.miriam, text="Rij", sent_at=at) for at in ago)
    Feedback.objects.bulk_create(
        Feedback(giver=cast.joke, receiver=p, saw=f"Rij {n}", reach="everybody", sent_at=at)
        for n, at, p in zip(numbers, ago, people, strict=True)
    )
    Draft.objects.bulk_create(
        Draft(giver=cast.lotte, receiver=p, saw="Rij", saved_at=at, key=uuid.uuid4())
        for p, at in zip(people, ago, strict=True)
    )
    asked = FeedbackRequest.objects.bulk_create(
        FeedbackRequest(asker=cast.lotte, question="Rij?", asked_at=at) for at in ago
    )
    Invitation.objects.bulk_create(Invitation(request=r, person=p) for r, p in zip(asked, people, strict=True))
    others = FeedbackRequest.objects.bulk_create(
        FeedbackRequest(asker=p, question="Rij?", asked_at=at) for p, at in zip(people, ago, strict=True)
    )
    Invitation.objects.bulk_create(Invitation(request=r, person=cast.lotte) for r in others)
    openly = FeedbackRequest.objects.bulk_create(
        FeedbackRequest(asker=cast.karim, subject=cast.lotte, question="Rij?", asked_at=at) for at in ago
    )
    Invitation.objects.bulk_create(Invitation(request=r, person=p) for r, p in zip(openly, people, strict=True))
    outside = OutsideInvitation.objects.bulk_create(
        OutsideInvitation(request=r, name="Mia", email="mia@rij.example", sent_at=at)
        for r, at in zip((*asked, *openly), (*ago, *ago), strict=True)
    )
    Feedback.objects.bulk_create(
        Feedback(outside=row, receiver=cast.lotte, saw="Rij", sent_at=row.sent_at) for row in outside[::2]
    )


def _grow_rounds(cast, numbers, ago, people, keep):
    """About lotte, about people of karim in which lotte is asked; who is asked, figures and comments of one."""
    fields = {"purpose": "development", "mode": "anonymous", "version": keep["version"], "with_coach": True,
              "state": "open", "least_in_category": 3, "least_in_all": 5, "least_for_comments": 3,
              "ends_date": clock.today() + datetime.timedelta(days=9), "launched_date": clock.today()}  # fmt: skip
    Round.objects.bulk_create(Round(subject=cast.lotte, started_by=cast.lotte, created_at=at, **fields) for at in ago)
    others = Round.objects.bulk_create(
        Round(subject=p, started_by=p, created_at=at, **fields) for p, at in zip(people, ago, strict=True)
    )
    asked = [Contributor(round=row, person=cast.lotte, category="peer") for row in others]
    for name in ("round", "choosing"):
        asked += [Contributor(round=keep[name], person=p, category="peer") for p in people]
    Contributor.objects.bulk_create(asked)
    Said.objects.bulk_create(
        Said(round=keep["round"], group="peer", question=keep["words"], text="Rij") for _n in numbers
    )


def _grow_talks(cast, numbers, ago, people, keep):
    """Informal ones of lotte and of people with karim, formal ones of people; agreements."""
    guides = {guide.slug: guide for guide in Guide.objects.all()}

    def talk(person, at, slug="one-to-one", **more):
        day = at.date()
        return Conversation(
            person=person, coach=cast.karim, guide=guides[slug], kind=guides[slug].kind, started_by=cast.karim,
            period=(day, day + datetime.timedelta(days=1)), planned_at=at, created_at=at, **more,
        )  # fmt: skip

    rows = [talk(cast.lotte, at, state="agreeing", opened_at=at) for at in ago]
    rows += [talk(p, at) for p, at in zip(people, ago, strict=True)]
    rows += [talk(p, at, "year-end") for p, at in zip(people, ago, strict=True)]
    rows = Conversation.objects.bulk_create(rows)
    Preparation.objects.bulk_create(
        Preparation(conversation=row, author=author, side=side)
        for row in rows
        for author, side in ((row.person, "person"), (cast.karim, "coach"))
    )
    said = {"text": "Rij", "owner": cast.lotte, "added_by": cast.lotte, "added_at": clock.now()}
    mine = rows[: len(numbers)]
    Agreement.objects.bulk_create(Agreement(conversation=row, **said) for row in mine)
    done = {"done_at": clock.now(), "done_by": cast.lotte}
    Agreement.objects.bulk_create(Agreement(conversation=row, **said, **done) for row in mine)
    Agreement.objects.bulk_create(Agreement(conversation=keep["talk"], **said) for _row in mine)
    late = {"due_date": clock.today() - datetime.timedelta(days=2)}
    Agreement.objects.bulk_create(Agreement(conversation=keep["one_to_one"], **said, **late) for _row in mine)
    one = {"conversation": keep["one_to_one"], "by": cast.karim, "text": "Rij", "added_at": clock.now()}
    AgendaItem.objects.bulk_create(AgendaItem(**one) for _row in mine)
    rhythm = {"weeks": 2, "weekday": 4, "hour": datetime.time(14), "begun_at": clock.now()}
    Series.objects.bulk_create(Series(person=p, coach=cast.karim, begun_by=p, **rhythm) for p in people)
    Style.objects.bulk_create(Style(person=p, tone="direct", written_at=clock.now()) for p in people)


def _grow_round_goals(cast, numbers, ago, people, keep, mine):
    """Obstacles with calls, questions after changes of context, plans, looks and lists."""
    mates = list(zip(numbers, ago, people, strict=True))
    hindered = Obstacle.objects.bulk_create(
        Obstacle(goal=keep["goal"], person=cast.lotte, text="Rij", raised_at=at) for at in ago
    )
    HelpCall.objects.bulk_create(HelpCall(obstacle=row, person=p, called_at=at)
                                 for row, (_n, at, p) in zip(hindered, mates, strict=True))  # fmt: skip
    HelpCall.objects.bulk_create(HelpCall(obstacle=keep["obstacle"], person=p, called_at=at) for _n, at, p in mates)
    ContextQuestion.objects.bulk_create(ContextQuestion(change=keep["change"], goal=goal, level=1) for goal in mine)
    Seen.objects.bulk_create(Seen(goal=keep["goal"], person=p, seen_at=at) for _n, at, p in mates)
    PlanPoint.objects.bulk_create(
        PlanPoint(goal=keep["goal"], on_date=at.date() - datetime.timedelta(days=7 * n), progress=n % 100)
        for n, at, _p in mates
    )
    SavedView.objects.bulk_create(SavedView(person=p, name="Rij", query="tab=all") for p in people)


def begin(cast):
    """What the many rows hang on."""
    at = clock.now() - datetime.timedelta(days=20)
    said = {"measure": "number", "direction": "up", "start_value": 0, "target_value": 10, "state": "open",
            "starts_date": at.date(), "ends_date": clock.today() + datetime.timedelta(days=30), "created_at": at,
            "opened_at": at}  # fmt: skip
    guide = Guide.objects.get(slug="year-end")
    talk = Conversation.objects.create(
        person=cast.lotte, coach=cast.karim, guide=guide, kind=guide.kind, started_by=cast.karim, planned_at=at,
        period=(at.date() - datetime.timedelta(days=300), at.date() + datetime.timedelta(days=1)), created_at=at,
    )  # fmt: skip
    for author, side in ((cast.lotte, "person"), (cast.karim, "coach")):
        Preparation.objects.create(conversation=talk, author=author, side=side)
    one_to_one = Conversation.objects.create(
        person=cast.lotte, coach=cast.karim, guide=Guide.objects.get(slug="one-to-one"), kind="informal",
        started_by=cast.karim, planned_at=at, period=talk.period, created_at=at,
    )  # fmt: skip
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
        **_rounds(cast, forms["version"], at),
        "piece": Feedback.objects.create(giver=cast.thomas, receiver=cast.lotte, saw="x", reach="coach", sent_at=at),
        "theme": Theme.objects.create(owner=cast.lotte, name="Veel", made_at=at),
        "talk": talk,
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


def counted(client, url):
    """How many queries a page takes, without the frame of the test."""
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as found:
        answer = client.get(url)
        if answer.streaming:
            b"".join(answer.streaming_content)
    assert answer.status_code == 200, (url, answer.status_code)
    return sum("SAVEPOINT" not in query["sql"] for query in found.captured_queries)


@pytest.mark.slow
def test_pages_take_as_many_queries_with_many_rows_as_with_ten(cast, sign_in, record_property):
    keep = begin(cast)
    keys = {name: thing.pk for name, thing in keep.items()}
    clients = {slug: sign_in(getattr(cast, slug)) for slug in ("lotte", "karim", "an", "wout", "thomas", "sofie")}
    asked = {**PAGES, **PORTIONS}

    def measure():
        return {(url, slug): counted(clients[slug], url.format(**keys)) for url, who in asked.items() for slug in who}

    grow(cast, 0, 10, keep)
    few = measure()
    grow(cast, 10, MANY, keep)
    many = measure()
    grown = [f"{url} as {slug}: {few[url, slug]}, then {n}" for (url, slug), n in many.items()
             if n > few[url, slug] and url not in PORTIONS]  # fmt: skip
    dear = [
        f"{url} as {slug}: {n}" for (url, slug), n in many.items() if n > DEARER.get(url, MOST) and url not in PORTIONS
    ]
    record_property("query counts", [len(many), len(grown) + len(dear)])
    assert not grown and not dear, "\n".join(["grown:", *grown, "dear:", *dear])
