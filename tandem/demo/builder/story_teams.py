"""What the self-steering teams talked about, and what they are preparing."""

import datetime
from string import ascii_lowercase

from django.utils import timezone

from tandem.conversations import actions
from tandem.conversations.models import Guide, TeamAgendaItem, TeamSeat, TeamTalk
from tandem.demo.cast import days_ago
from tandem.demo.content import texts
from tandem.demo.content.cast import CAST
from tandem.frameworks.asking import Answer
from tandem.frameworks.models import Question
from tandem.frameworks.states import Kind
from tandem.people.models import Team, TeamMembership


def tell(agreements, at):
    """Those of teams that are there; ``agreements``: what Dok 4 agreed in the story."""
    for row in texts.table("team_talks")["talk"]:
        if team := Team.objects.filter(name=row["team"]).first():
            _Talk(row, team, at).tell(agreements if row.get("agreements_of_story") else [])


class _Talk:
    """One conversation, from its planning to where it is now."""

    def __init__(self, row, team, at):
        self.row, self.team, self.at, self.members = row, team, at, {}

    def tell(self, agreements):
        row, day = self.row, _on_a_working_day(-self.row["days"])
        begun = day - datetime.timedelta(days=row["planned"]) if row["planned"] > 0 else days_ago(-row["planned"])
        hour = datetime.time.fromisoformat(row["at"])
        self.members = members_of(self.team)
        with self.at(begun, 9, 40):
            made = actions.plan_with_team(
                self.team,
                Guide.objects.get(slug="team"),
                by=self.members[row["by"]],
                planned_at=datetime.datetime.combine(day, hour, timezone.get_default_timezone()),
                place=row["room"],
                title=row.get("title", ""),
            )
        self.members = {name: one for name, one in self.members.items() if _sits(made, one)}
        for number, (name, words) in enumerate(row["agenda"]):
            with self.at(begun, 10 + number, 5):
                actions.add_item_with_team(made, words, by=self._of(name))
        last = day - datetime.timedelta(days=1) if row["state"] == "closed" else days_ago(1)
        for number, (name, said) in enumerate(row["answers"].items()):
            if name in self.members:
                with self.at(last, 8 + number, 25):
                    self._prepare(made, name, said)
        if row["state"] == "closed":
            self._hold(made, day, hour, agreements)

    def _of(self, name):
        return self.members.get(name) or self.members[self.row["by"]]

    def _prepare(self, made, name, said):
        found = {}
        for question in Question.objects.filter(version=made.version_id, position__in=[int(key) for key in said]):
            one = said[str(question.position)]
            found[question] = Answer(question, value=one) if question.kind == Kind.SCALE else one
        actions.answer_with_team(made, found, by=self.members[name])
        if name not in self.row.get("drafts", []):
            actions.hand_in_with_team(made, by=self.members[name])

    def _hold(self, made, day, hour, agreements):
        by = self._of(self.row["by"])
        made = TeamTalk.objects.get(pk=made.pk)
        with self.at(day, hour.hour, hour.minute + 5):
            actions.begin_with_team(made, by=by)
        with self.at(day, hour.hour, hour.minute + 20):
            actions.write_notes_with_team(made, self.row["notes"].strip(), by=by)
            from_data = [row | {"due": _on_a_working_day(-row["due"])} for row in self.row["agreements"]]
            kept = [(row, self._agree(made, row, by)) for row in [*from_data, *agreements]]
        with self.at(day, hour.hour, hour.minute + 29):
            for item in TeamAgendaItem.objects.filter(talk=made):
                actions.tick_item_with_team(item, by=by)
            actions.close_with_team(made, by=by)
        for row, agreement in kept:
            if row.get("done"):
                with self.at(_on_a_working_day(-row["done"]), 16, 10):
                    who = agreement.owner or by
                    actions.keep_with_team(agreement, by=who, follow_up=row["follow_up"])

    def _agree(self, made, row, by):
        owner = self.members.get(row.get("owner", ""))
        return actions.agree_with_team(made, row["text"], by=by, owner=owner, due_date=row["due"])


def _on_a_working_day(ago):
    day = days_ago(ago)
    return day + datetime.timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)


def _sits(talk, person):
    return TeamSeat.objects.filter(talk=talk, person=person).exists()


def members_of(team):
    """{slug of the cast, or a letter for each of the others: person} of a team as it is today."""
    slugs = {member.mail: slug for slug, member in CAST.items()}
    rows = TeamMembership.objects.in_force().filter(team=team).select_related("person").order_by("person__number")
    people = [row.person for row in rows]
    named = {slugs[person.email]: person for person in people if person.email in slugs}
    return named | dict(zip(ascii_lowercase, [one for one in people if one.email not in slugs], strict=False))
