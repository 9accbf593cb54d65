"""Conversations of teams, in every state: of Dok 4, and of a team in which nobody is any more."""

from tandem.conversations import actions as talks
from tandem.conversations.models import Guide, TeamAgendaItem, TeamTalk
from tandem.core import clock
from tandem.frameworks.models import Question

from .world import moment


def _fresh(row):
    return TeamTalk.objects.select_related("team", "guide").get(pk=row.pk)


class _TeamTalk:
    """A conversation of a team that is brought forward, step by step."""

    def __init__(self, world, name, by, *, planned, held, team=None):
        self.world, self.name, self.by = world, name, getattr(world.cast, by)
        self.planned, self.held = moment(planned), moment(held)
        with clock.at(self.planned):
            self.row = talks.plan_with_team(
                team or world.cast.team,
                Guide.objects.get(slug="team"),
                by=self.by,
                planned_at=self.held,
                title=world.words(f"team_talk.{name}"),
            )

    def prepare(self, slug, hand_in=True, at=None):
        """Somebody answers, and hands in or not."""
        by = getattr(self.world.cast, slug)
        question = Question.objects.filter(version=self.row.version_id, kind="text").order_by("position").first()
        with clock.at(at or self.planned):
            words = self.world.words(f"team_answer.{self.name}.{slug}")
            talks.answer_with_team(_fresh(self.row), {question: words}, by=by)
            if hand_in:
                talks.hand_in_with_team(_fresh(self.row), by=by)
        return self

    def talk(self, owner):
        """Something on the agenda, moved, the talk, notes, an agreement of the whole team and one of somebody."""
        world, name = self.world, self.name
        with clock.at(self.planned):
            words = world.words(f"team_agenda.{name}")
            world[f"team_item.{name}"] = talks.add_item_with_team(_fresh(self.row), words, by=self.by)
            why = world.words(f"team_move.{name}")
            talks.move_with_team(_fresh(self.row), by=self.by, planned_at=self.held, place="Kade", why=why)
        with clock.at(self.held):
            talks.begin_with_team(_fresh(self.row), by=self.by)
            talks.write_notes_with_team(_fresh(self.row), world.words(f"team_notes.{name}"), by=self.by)
            for key, who in ((name, None), (f"{name}_{owner}", getattr(world.cast, owner))):
                words = world.words(f"team_agreement.{key}")
                made = talks.agree_with_team(_fresh(self.row), words, by=self.by, owner=who)
                world[f"team_agreement.{key}"] = made
        return self

    def close(self):
        """They have talked."""
        with clock.at(self.held):
            talks.close_with_team(_fresh(self.row), by=self.by)
        return self

    def done(self):
        """It becomes the scene."""
        self.world[f"team_talk.{self.name}"] = _fresh(self.row)
        return self


def team_talk_scenes(world):
    """Of Dok 4 in every state; of a team that lotte, benoit and joke have left, held and never held."""
    cast, past = world.cast, world["team.past"]
    preparing = _TeamTalk(world, "preparing", "joke", planned=-3, held=-1)
    preparing.prepare("joke").prepare("wout", hand_in=False)
    with clock.at(preparing.planned):
        talks.add_item_with_team(preparing.row, world.words("team_agenda.preparing"), by=cast.joke)
    world["team_item.preparing"] = TeamAgendaItem.objects.get(talk=preparing.row)
    preparing.done()
    _TeamTalk(world, "coming", "wout", planned=-1, held=2).done()
    # Nadia came into the team after these two had handed in.
    opened = _TeamTalk(world, "open", "joke", planned=-60, held=-1).prepare("joke").prepare("wout")
    talks.bring_in_with_team(_fresh(opened.row), cast.nadia, by=cast.wout)
    opened.prepare("nadia", hand_in=False, at=clock.now()).done()
    for name, days in (("talking", -30), ("closed", -20)):
        held = _TeamTalk(world, name, "joke", planned=days - 2, held=days).prepare("joke").prepare("wout")
        held.prepare("nadia", hand_in=False).talk("wout")
        if name == "closed":
            held.close()
        held.done()
    cancelled = _TeamTalk(world, "cancelled", "wout", planned=-9, held=-8).prepare("joke")
    with clock.at(cancelled.planned):
        talks.cancel_with_team(_fresh(cancelled.row), by=cast.wout, why=world.words("team_move.cancelled"))
    cancelled.done()
    left = _TeamTalk(world, "left", "lotte", planned=-202, held=-200, team=past).prepare("lotte").prepare("joke")
    left.prepare("benoit", hand_in=False).talk("lotte").close().done()
    _TeamTalk(world, "never", "lotte", planned=-202, held=-150, team=past).prepare("lotte").done()
