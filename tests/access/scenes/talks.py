"""Conversations in every state, with the coach of today, a former one and a functional one."""

import datetime

from tandem.conversations import actions as talks
from tandem.conversations import document
from tandem.conversations.models import AgendaItem, Conversation, Guide, Preparation, Style, Topic
from tandem.core import clock
from tandem.frameworks.asking import About, Asked
from tandem.frameworks.models import Question


def _fresh(row):
    return Conversation.objects.select_related("person", "coach", "guide").get(pk=row.pk)


class _Talk:
    """A conversation that is brought forward, step by step."""

    def __init__(self, world, name, person, coach, guide="one-to-one", ago=1, place="Zaal"):
        self.world, self.name = world, name
        self.person, self.coach = getattr(world.cast, person), getattr(world.cast, coach)
        guide = Guide.objects.get(slug=guide)
        at = clock.now() - datetime.timedelta(days=ago)
        period = (at.date() - datetime.timedelta(days=20), at.date() + datetime.timedelta(days=1))
        with clock.at(at):
            row = talks.plan(self.person, self.coach, guide, by=self.person, planned_at=at, place=place, period=period)
        self.at, self.row = at, row

    def both(self, act):
        """Both do it, at that time."""
        for side, by in (("person", self.person), ("coach", self.coach)):
            self.do(lambda row, by=by, side=side: act(row, by, side))

    def do(self, act):
        """Do something, at that time; gives what comes of it."""
        with clock.at(self.at):
            return act(_fresh(self.row))

    def prepare(self, hand_in=("person", "coach")):
        """Answers and notes of both; who hands in."""
        words = self.world.words
        question = Question.objects.filter(version=self.row.version_id, kind="text", each_goal=False).first()

        def act(row, by, side):
            talks.answer(row, {question: words(f"answer.{self.name}.{side}")}, by=by)
            talks.note(_fresh(row), words(f"note.{self.name}.{side}"), by=by)
            if side in hand_in:
                talks.hand_in(_fresh(row), by=by)

        self.both(act)
        return self

    def agree(self):
        """An item on the agenda, the talk, an agreement."""
        words = self.world.words
        item = self.do(lambda row: talks.add_item(row, words(f"agenda.{self.name}"), by=self.person))
        self.do(lambda row: talks.meet(row, by=self.person))
        self.do(lambda row: talks.write_notes(row, words(f"notes.{self.name}"), by=self.coach))
        text = words(f"agreement.{self.name}")
        made = self.do(lambda row: talks.agree(row, text, by=self.coach, owner=self.person))
        self.world[f"agenda.{self.name}"], self.world[f"agreement.{self.name}"] = item, made
        return self

    def sign(self, sides=("person", "coach")):
        """Written down, and signed by these sides."""
        self.do(lambda row: talks.finish(row, by=self.coach))
        for side in sides:
            by = self.person if side == "person" else self.coach
            view = {"agrees": False, "comment": self.world.words(f"view.{self.name}")} if side == "person" else {}
            self.do(lambda row, by=by, view=view: talks.sign(row, by=by, **view))
        return self

    def done(self):
        """It becomes the scene."""
        self.world[f"talk.{self.name}"] = _fresh(self.row)
        return self


def talk_scenes(world):
    """Informal and formal, in every state, with the coach of today, a former one and a functional one."""
    cast = world.cast
    informal = _Talk(world, "informal", "lotte", "karim").prepare(("person",))
    world["agenda.informal"] = informal.do(
        lambda row: talks.add_item(row, world.words("agenda.informal"), by=cast.lotte)
    )
    informal.do(lambda row: talks.move(row, by=cast.karim, planned_at=informal.at, place="Elders",
                                       why=world.words("move.informal")))  # fmt: skip
    informal.done()
    _Talk(world, "ready", "wout", "luc").prepare().done()
    beside = _Talk(world, "beside", "lotte", "nadia").prepare().agree().done()
    beside.do(lambda row: talks.close(row, by=cast.nadia))
    world["talk.beside"].refresh_from_db()
    before = _Talk(world, "before", "lotte", "greet", ago=400).prepare().agree()
    before.do(lambda row: talks.close(row, by=cast.greet))
    before.done()
    dropped = _Talk(world, "dropped", "lotte", "karim").prepare(())
    dropped.do(lambda row: talks.cancel(row, by=cast.lotte, why=world.words("why.dropped")))
    dropped.done()
    formal = {"guide": "year-end"}
    formally = _Talk(world, "formal", "lotte", "karim", ago=30, **formal).prepare(("person",)).done()
    with clock.at(formally.at - datetime.timedelta(days=1)):  # on the day itself who has handed in needs nobody
        talks.begin(_fresh(formally.row), by=cast.lotte)
    _per_goal(world)
    _Talk(world, "opened", "lotte", "karim", ago=70, **formal).prepare().done()
    _Talk(world, "agreeing", "lotte", "karim", ago=110, **formal).prepare().agree().done()
    _Talk(world, "signing", "lotte", "karim", ago=150, **formal).prepare().agree().sign(("person",)).done()
    _Talk(world, "locked", "lotte", "karim", ago=190, **formal).prepare().agree().sign().done()
    _Talk(world, "locked_before", "lotte", "greet", ago=420, **formal).prepare().agree().sign().done()
    _Talk(world, "gosselies", "thomas", "elise", ago=30, **formal).prepare().agree().sign().done()
    _Talk(world, "hr", "sofie", "an", ago=30, **formal).prepare().agree().sign().done()
    _Talk(world, "soon", "thomas", "elise", guide="mid-year", ago=3).done()
    _handed_over(world)
    _stood_in(world)
    talks.remind(_fresh(world["talk.signing"]), "coach", by=cast.an)
    _corrections(world)
    _types(world)
    world.calendar_link = talks.make_feed(by=cast.lotte)
    _rhythms(world)
    for name in ("lotte", "karim", "luc", "thomas", "elise", "greet"):
        talks.say_style(by=getattr(cast, name), tone="direct", helps=world.words(f"style.{name}"))
        world[f"style.{name}"] = Style.objects.get(person=getattr(cast, name))
    for name in ("locked", "locked_before", "gosselies", "hr", "stood_in_locked"):
        _records(world, name)


def _per_goal(world):
    """Both have written about a goal that is private, which both see; lotte has handed in."""
    talk = _Talk(world, "per_goal", "lotte", "karim", guide="progress", ago=20).prepare(())
    goal = About(world["goal.private"].pk, "")
    question = Question.objects.get(version=talk.row.version_id, words_en="What did you see help?")
    for side, by in (("person", talk.person), ("coach", talk.coach)):
        said = {Asked(question, goal): world.words(f"answer.per_goal.{side}.goal")}
        talk.do(lambda row, by=by, said=said: talks.answer(row, said, by=by))
    talk.do(lambda row: talks.hand_in(row, by=talk.person))
    talk.done()


def _types(world):
    """A type as it is in use, and the draft of its next version."""
    an, used = world.cast.an, Guide.objects.get(slug="exit")
    draft = talks.start_type(used, by=an)
    words = {f"title_{code}": world.words("type.draft") for code in ("nl", "fr", "en")}
    talks.change_title(draft, by=an, **words)
    topic = talks.add_topic(draft, by=an, minutes=5, **words)
    world["type.published"], world["type.draft"] = used, Guide.objects.get(pk=draft.pk)
    world["topic.published"], world["topic.draft"] = Topic.objects.filter(guide=used).first(), topic


def _rhythms(world):
    """joke and luc talk in a rhythm, of which one is ahead; lotte and nadia did."""
    cast, said = world.cast, {"weeks": 2, "weekday": 4, "hour": datetime.time(14)}
    world["series.running"] = talks.begin_series(cast.joke, cast.luc, by=cast.joke, **said)
    world["talk.next"] = _fresh(Conversation.objects.get(series=world["series.running"]))
    talks.put_aside(world["talk.next"], "start-2026", by=cast.luc)
    stopped = talks.begin_series(cast.lotte, cast.nadia, by=cast.nadia, **said)
    Conversation.objects.filter(series=stopped).delete()
    talks.stop_series(stopped, by=cast.lotte)
    world["series.stopped"] = stopped


def _handed_over(world):
    """A formal one that greet began as coach of lotte and karim took over: her own words stay hers."""
    cast = world.cast
    talk = _Talk(world, "handed_over", "lotte", "greet", guide="mid-year", ago=380)
    talk.prepare(("person",))
    item = talk.do(lambda row: talks.add_item(row, world.words("agenda.handed_over"), by=cast.greet))
    assert isinstance(item, AgendaItem)
    talk.do(lambda row: talks.write_notes(row, world.words("notes.handed_over"), by=cast.lotte))
    talks.hand_over(cast.lotte, by=cast.an)
    talk.done()
    assert world["talk.handed_over"].coach_id == cast.karim.pk
    assert Preparation.objects.filter(conversation=talk.row).count() == 3


def _stood_in(world):
    """thomas holds two for karim, of which one is locked; another one he gave back. What karim prepared stays his."""
    cast = world.cast
    for name, ago in (("stood_in", 230), ("stood_in_locked", 270), ("given_back", 310)):
        talk = _Talk(world, name, "lotte", "karim", guide="year-end", ago=ago).prepare(())
        why = world.words(f"why.{name}")
        talk.do(lambda row, why=why: talks.ask_stand_in(row, cast.thomas, by=cast.karim, why=why))
        if name == "given_back":
            talk.do(lambda row: talks.end_stand_in(row, by=cast.thomas, why=world.words("end.given_back")))
        else:
            talk.coach = cast.thomas
            talk.both(lambda row, by, side: talks.hand_in(row, by=by))
            talk.agree()
        if name == "stood_in_locked":
            talk.sign()
        talk.done()


def _corrections(world):
    """thomas asks for one, which waits; the one that lotte asked karim agreed to, and they write it."""
    cast, words = world.cast, world.words
    for name, by in (("gosselies", cast.thomas), ("locked_before", cast.lotte)):
        talk, what = _fresh(world[f"talk.{name}"]), words(f"correction.{name}")
        world[f"correction.{name}"] = talks.ask_correction(talk, by=by, what=what, why="Het was anders")
    world["talk.correcting"] = _fresh(talks.agree_to_correct(world["correction.locked_before"], by=cast.karim))


def _records(world, name):
    """The record in both editions and all languages; its source instead of the PDF, so that canaries can be found."""
    row = world[f"talk.{name}"]
    for language in ("nl", "fr", "en"):
        for edition in ("pair", "file"):
            source = document.html(row, language, edition).encode()
            talks.keep_record(row, by=world.cast.an, language=language, edition=edition, pdf=source)
