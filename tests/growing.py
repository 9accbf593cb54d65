"""Rows in great numbers, of everything that a page shows, and the things that they hang on."""

import datetime
import uuid
from itertools import zip_longest

from tandem.conversations.models import (
    AgendaItem,
    Agreement,
    Answer,
    Conversation,
    Guide,
    Preparation,
    Series,
    SharedNotes,
    Style,
    TeamAgendaItem,
    TeamAgreement,
    TeamAnswer,
    TeamNotes,
    TeamSeat,
    TeamTalk,
    Topic,
)
from tandem.core import clock
from tandem.cycles.models import Cycle, Place, Runner
from tandem.evaluations.models import Comment as Said
from tandem.evaluations.models import Contributor, Round
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
from tandem.frameworks.queries import newest
from tandem.goals.models import (
    CheckIn,
    Comment,
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
from tandem.plans.models import Moment
from tandem.privacy.models import Look


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
    _grow_team_talks(cast, numbers, ago, people, keep)
    _grow_cycles(cast, people, keep)
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


def _grow_cycles(cast, people, keep):
    """A place for each, with her conversation; and other cycles."""
    talks = {row.person_id: row for row in Conversation.objects.filter(person__in=people, kind="formal")}
    moment = Moment.objects.filter(plan__scheme=keep["cycle"].scheme).first()
    seat = {"unit": cast.units["WIL-PLAN"], "coach": cast.karim, "moment": moment, "standing": "made"}
    dates = dict.fromkeys(("planned_date", "due_date"), clock.today() + datetime.timedelta(days=30))
    Place.objects.bulk_create(
        Place(cycle=keep["cycle"], person=p, conversation=talks[p.pk], guide_id=talks[p.pk].guide_id, **seat, **dates)
        for p in people
    )
    days = {"from_date": clock.today(), "to_date": clock.today()}
    Cycle.objects.bulk_create(Cycle(made_by=cast.an, name_nl="Rij", **days) for _p in people)
    Runner.objects.bulk_create(
        Runner(cycle=keep["cycle"], person=p, added_by=cast.an, added_at=clock.now()) for p in people
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
    guides = {guide.slug: guide for guide in Guide.objects.exclude(published_date=None)}
    asked = {slug: newest(guide.form_id) for slug, guide in guides.items()}
    row = {"kind": "formal", "form": guides["year-end"].form, "title_nl": "Rij", "published_date": clock.today()}
    Guide.objects.bulk_create(Guide(slug=f"rij-{n}", **row) for n in numbers)

    def talk(person, at, slug="one-to-one", **more):
        day = at.date()
        return Conversation(
            person=person, coach=cast.karim, guide=guides[slug], kind=guides[slug].kind, started_by=cast.karim,
            version=asked[slug],
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
    made = Goal.objects.filter(person=cast.lotte).order_by("-pk")[: len(mine)]
    pairs = zip_longest(mine, made)
    Agreement.objects.bulk_create(Agreement(conversation=row, goal=goal, **said) for row, goal in pairs if row)
    about = Question.objects.get(version=keep["per_goal"].version_id, words_en="What did you see help?")
    own = Preparation.objects.get(conversation=keep["per_goal"], author=cast.lotte)
    words = {"question": about, "text": "Rij", "goal_title": "Rij", "written_at": clock.now()}
    Answer.objects.bulk_create(Answer(preparation=own, goal=goal, **words) for goal in made)
    Topic.objects.bulk_create(
        Topic(guide=keep["type_draft"], position=100 + n, minutes=5, title_nl="Rij") for n in numbers
    )
    done = {"done_at": clock.now(), "done_by": cast.lotte}
    Agreement.objects.bulk_create(Agreement(conversation=row, **said, **done) for row in mine)
    Agreement.objects.bulk_create(Agreement(conversation=keep["talk"], goal=keep["goal"], **said) for _row in mine)
    Agreement.objects.bulk_create(Agreement(conversation=keep["talk"], **said) for _row in mine)
    noted = {"conversation": keep["talk"], "defaults": {"written_by": cast.lotte, "written_at": clock.now()}}
    notes, _new = SharedNotes.objects.get_or_create(**noted)
    for number, at in zip(numbers, ago, strict=True):
        by = (cast.lotte, cast.karim)[number % 2]
        SharedNotes.objects.filter(pk=notes.pk).update(text=f"Rij {number}", written_by=by, written_at=at)
    late = {"due_date": clock.today() - datetime.timedelta(days=2)}
    Agreement.objects.bulk_create(Agreement(conversation=keep["one_to_one"], **said, **late) for _row in mine)
    one = {"conversation": keep["one_to_one"], "by": cast.karim, "text": "Rij", "added_at": clock.now()}
    AgendaItem.objects.bulk_create(AgendaItem(**one) for _row in mine)
    rhythm = {"weeks": 2, "weekday": 4, "hour": datetime.time(14), "begun_at": clock.now()}
    Series.objects.bulk_create(Series(person=p, coach=cast.karim, begun_by=p, **rhythm) for p in people)
    Style.objects.bulk_create(Style(person=p, tone="direct", written_at=clock.now()) for p in people)


def _grow_team_talks(cast, numbers, ago, people, keep):
    """Of Dok 4, to come and past; in the one under way people, what they prepared, agenda, notes and agreements."""
    talk, now = keep["team_talk"], clock.now()
    row = {name: getattr(talk, name) for name in ("team", "guide", "version", "planned_by")}
    seat = {"added_by": cast.joke, "added_at": now}
    made = TeamTalk.objects.bulk_create(TeamTalk(**row, planned_at=at, created_at=at) for at in (*ago, *ago))
    TeamSeat.objects.bulk_create(TeamSeat(talk=one, person=cast.wout, **seat) for one in made)
    handed = {"handed_in_at": now, "disclosed_at": now}
    seats = TeamSeat.objects.bulk_create(TeamSeat(talk=talk, person=p, **seat, **handed) for p in people)
    TeamSeat.objects.bulk_create(TeamSeat(talk=keep["team_coming"], person=p, **seat) for p in people)
    asked = Question.objects.filter(version=talk.version_id, kind="text").first()
    TeamAnswer.objects.bulk_create(TeamAnswer(seat=one, question=asked, text="Rij", written_at=now) for one in seats)
    TeamAgendaItem.objects.bulk_create(TeamAgendaItem(talk=talk, by=p, text="Rij", added_at=now) for p in people)
    notes, _new = TeamNotes.objects.get_or_create(talk=talk, defaults={"written_by": cast.wout, "written_at": now})
    for number, at in zip(numbers, ago, strict=True):
        by = (cast.wout, cast.joke)[number % 2]
        TeamNotes.objects.filter(pk=notes.pk).update(text=f"Rij {number}", written_by=by, written_at=at)
    said = {"text": "Rij", "added_by": cast.joke, "added_at": now}
    goals = Goal.objects.filter(team=cast.team).order_by("-pk")[: len(people)]
    made_goals = dict(zip(people, goals, strict=False))
    rows = [TeamAgreement(talk=talk, owner=p, goal=made_goals.get(p), **said) for p in people]
    rows += [TeamAgreement(talk=talk, owner=cast.wout, **said) for _p in people]
    rows += [TeamAgreement(talk=talk, done_at=now, done_by=cast.wout, **said) for _p in people]
    TeamAgreement.objects.bulk_create(rows)
    before = made[: len(ago)]  # held, each with something that is still open
    TeamAgreement.objects.bulk_create(TeamAgreement(talk=one, **said) for one in before)
    held = TeamTalk.objects.filter(pk__in=[one.pk for one in before])
    held.update(state="talking", begun_at=now)
    held.update(state="closed", closed_at=now)


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
