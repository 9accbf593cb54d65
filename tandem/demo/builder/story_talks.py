"""What the cast said to each other: feedback, questions, conversations."""

import datetime

from django.utils import timezone

from tandem.conversations import actions as talks
from tandem.conversations.models import AgendaItem, Guide
from tandem.conversations.states import Kind
from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.feedback import actions as feedback_actions
from tandem.feedback.models import Invitation, OutsideInvitation
from tandem.feedback.states import Kind as FeedbackKind
from tandem.feedback.states import LinkKind, Reach
from tandem.frameworks.models import Question
from tandem.people.queries import coach_of, system_person

GUIDES = {"informal": "one-to-one"}


def feedback(rows, told, at):
    """Pieces with their answers."""
    for number, row in enumerate(rows):
        giver, receiver = told.people[row["sender"]], told.people[row["receiver"]]
        with at(row["days"], 8 + number % 9, number * 7 % 60):
            coach = coach_of(receiver, row["days"])
            to_coach = row["audience"] != "pair" and coach not in (None, giver)
            piece = feedback_actions.give(
                receiver,
                by=giver,
                kind=FeedbackKind(row["kind"]),
                reach=Reach.COACH if to_coach else Reach.RECEIVER,
                about=told.title(row.get("about", "")),
                saw=row.get("seen", ""),
                effect=row.get("effect", ""),
                wish=row.get("wish", ""),
                language=row["language"],
            )
        if row["kind"] == "appreciation" and row["days"] < days_ago(10) and not row.get("reply"):
            with at(row["days"] + datetime.timedelta(days=1), 12, 10):
                feedback_actions.thank(piece, by=receiver)
        if row.get("reply"):
            with at(row.get("replied") or row["days"], 17, 30):
                feedback_actions.reply(piece, by=receiver, text=row["reply"])
        _ordered(piece, row, told, at)


def _ordered(piece, row, told, at):
    """What the receiver did with it: asked what was meant, put it into themes, linked it to a goal."""
    if row.get("ask"):
        with at(row["days"] + datetime.timedelta(days=1), 9, 20):
            feedback_actions.ask_to_clarify(piece, by=piece.receiver, text=row["ask"])
        with at(row["days"] + datetime.timedelta(days=1), 15, 40):
            feedback_actions.reply(piece, by=piece.giver, text=row["answer"])
    for name in row.get("themes", ()):
        feedback_actions.make_theme(name, by=piece.receiver, pieces=[piece])
    if row.get("link") in told.goals:
        feedback_actions.link(piece, LinkKind.GOAL, told.goals[row["link"]].pk, by=piece.receiver)


def requests(rows, told, at):
    """Questions, with the answers that some got."""
    for row in rows:
        asker = told.people[row["sender"]]
        with at(row["days"], 14, 20):
            asked = feedback_actions.ask(
                row["question"],
                [told.people[slug] for slug in row["receiver"].split()],
                by=asker,
                subject=told.people.get(row.get("subject", "")),
                outsiders=[tuple(one) for one in row.get("outside", [])],
                about=told.title(row.get("about", "")),
                wanted_by_date=clock.today() + datetime.timedelta(days=9),
                language=row["language"],
            )
        for answer in row.get("answer", []):
            with at(answer["days"], 16, 10):
                _answer(asked, answer, told)


def _answer(asked, row, told):
    """What somebody who was asked answers; from outside when she has no slug."""
    words = {"saw": row["seen"], "effect": row.get("effect", ""), "wish": row.get("wish", "")}
    words |= {"language": row["language"]}
    if "sender" not in row:
        outside = OutsideInvitation.objects.get(request=asked, name=row["signed"])
        feedback_actions.new_link(outside)
        feedback_actions.answer_from_outside(outside, by=system_person(), signed=row["signed"], **words)
        return
    person = told.people[row["sender"]]
    invitation = Invitation.objects.get(request=asked, person=person)
    feedback_actions.give(asked.receiver, by=person, invitation=invitation, kind=FeedbackKind.OBSERVATION, **words)


def conversation(row, told, at):
    """One conversation, from its planning to where it is now."""
    person = told.people[row["employee"]]
    coach = told.people.get(row["coach"]) or coach_of(person)
    slug = GUIDES.get(row["kind"], row["kind"])
    guide = Guide.objects.get(slug=slug, retired_date=None)
    hour, minute = (int(part) for part in row.get("at", "10:00").split(":"))
    planned = datetime.datetime.combine(row["days"], datetime.time(hour, minute), timezone.get_default_timezone())
    begun = min(row["days"] - datetime.timedelta(days=24 if guide.kind == Kind.FORMAL else 8), days_ago(1))
    back = 182 if slug == "mid-year" else 365
    period = (row["days"] - datetime.timedelta(days=back), row["days"] + datetime.timedelta(days=1))
    with at(begun, 9, 30):
        made = talks.plan(
            person,
            coach,
            guide,
            by=coach if guide.kind == Kind.FORMAL else person,
            planned_at=planned,
            place=row.get("room", ""),
            video=row.get("video", ""),
            title=row.get("title", "") if guide.kind == Kind.INFORMAL else "",
            **({"period": period} if guide.kind == Kind.FORMAL else {}),
        )
    for item in row.get("agenda", []) if guide.kind == Kind.INFORMAL else []:
        with at(begun, 10, 0):
            talks.add_item(made, item["text"], by=coach if item.get("by") == row["coach"] else person)
    questions = list(Question.objects.filter(version=made.version_id).order_by("position"))
    _prepare(row, made, person, coach, questions, begun, at)
    if row["state"] in {"done", "signed"}:
        _hold(row, made, person, coach, planned, at, told)


def _prepare(row, made, person, coach, questions, begun, at):
    finished = row["state"] == "signed"
    for author, key in ((person, "employee_answers"), (coach, "coach_answers")):
        texts = dict(zip(questions, row.get(key, []), strict=False))
        if not any(texts.values()):
            continue
        ready = max(begun, row["days"] - datetime.timedelta(days=5)) if finished else days_ago(2)
        with at(ready, 11 if author == person else 14, 40):
            talks.answer(made, texts, by=author)
            if finished:
                talks.hand_in(made, by=author)


def _hold(row, made, person, coach, planned, at, told):
    made.refresh_from_db()
    notes_so_far = ""
    if row["state"] == "done" and made.kind == Kind.INFORMAL:
        for one in (person, coach):
            with at(row["days"], planned.astimezone(timezone.get_default_timezone()).hour, 0):
                talks.begin(made, by=one)
                made.refresh_from_db()
    with at(row["days"], 15, 0):
        talks.meet(made, by=coach)
        for noted in row.get("note", []):  # one after the other, each below what stands there
            by, so_far = (coach if noted["by"] == row["coach"] else person), notes_so_far
            notes_so_far = f"{so_far}\n{noted['text']}".strip()
            talks.write_notes(made, notes_so_far, by=by, start=so_far)
        for agreed in row.get("agreement", []):
            owner = told.people.get(agreed["owner"], person)
            agreement = talks.agree(made, agreed["text"], by=person, owner=owner, due_date=agreed.get("due"))
            agreed["row"] = agreement
        if made.kind == Kind.INFORMAL:
            for item in list(AgendaItem.objects.filter(conversation=made))[: max(1, len(row.get("agenda", [])) - 1)]:
                talks.tick_item(item, by=person)  # what they did not come to is carried over
            made.refresh_from_db()
            talks.close(made, by=person)
    if made.kind == Kind.FORMAL:
        with at(row["days"], 16, 0):
            talks.finish(made, by=coach)
        for signed in row["sign_off"]:
            by = told.people.get(signed["who"], coach)
            with at(signed["days"], 9, 45):
                talks.sign(made, by=by, agrees=signed.get("agrees", True), comment=signed.get("comment", ""))
    for agreed in row.get("agreement", []):
        if agreed.get("done"):
            with at(agreed["done"], 17, 0):
                talks.keep(agreed["row"], by=person)
