"""What the cast shows of how goals live: a library, proposals, a hand-over, a split, a range, milestones."""

import datetime
from decimal import Decimal

from tandem.core import clock
from tandem.demo.cast import days_ago
from tandem.demo.content import goals as texts
from tandem.goals import actions
from tandem.goals.models import Criterion, Goal, KeyResult
from tandem.goals.states import Kind, Measure, Visibility

from .organisation import FAMILIES

LANGUAGES = ("nl", "fr", "en")


def library(by, at):
    """The examples that HR administrators keep."""
    for row in texts.library():
        criteria = row.get("criteria", {})
        with at(days_ago(500), 10, 0):
            actions.add_template(
                by=by,
                family=FAMILIES.get(row["family"], row["family"]),
                kind=Kind(row["kind"]),
                measure=Measure(row["measure"]),
                start_value=_number(row, "start"),
                target_value=_number(row, "target"),
                target_until=_number(row, "until"),
                measured_in=row.get("unit", ""),
                **{f"{name}_{code}": row[name][code] for name in ("title", "why") for code in LANGUAGES},
                **{f"criteria_{code}": "\n".join(criteria.get(code, ())) for code in LANGUAGES},
            )


def _number(row, name):
    return Decimal(str(row[name])) if name in row else None


def tell(told, at):
    """The scenes, for those of the cast who are there."""
    if {"an"} <= set(told.people):
        library(told.people["an"], at)
    for scene, needed in ((_range, {"wout"}), (_proposals, {"karim", "lotte"}), (_team, {"joke", "wout"}),
                          (_split, {"thomas"}), (_hand_over, {"thomas", "lotte"})):  # fmt: skip
        if needed <= set(told.people):
            scene(told.people, at)


def _period(before, after):
    return {"starts_date": days_ago(before), "ends_date": clock.today() + datetime.timedelta(days=after)}


def _range(people, at):
    """Wout keeps the cold zone within its range; once it was outside."""
    with at(days_ago(120), 9, 0):
        goal = actions.set_goal(
            by=people["wout"],
            title="De koelzone van dok 4 blijft tussen 2 en 5 graden",
            why="Eén uur te warm en de hele lading is verloren. Dat wil ik niet nog eens meemaken.",
            kind=Kind.PROCESS,
            measure=Measure.NUMBER,
            start_value=Decimal("4.5"),
            target_value=Decimal(2),
            target_until=Decimal(5),
            measured_in="°C",
            visibility=Visibility.UNIT,
            **_period(120, 120),
        )
    for ago, value, words in (
        (95, "4.1", ""), (70, "5.8", "De poort stond te lang open bij die drie laadbeurten."),
        (46, "4.4", "Strips vervangen, en we sluiten tussendoor."), (20, "3.9", ""), (4, "4.2", "Stabiel."),
    ):  # fmt: skip
        with at(days_ago(ago), 15, 30):
            actions.check_in(goal, by=people["wout"], value=Decimal(value), comment=words)


def _proposals(people, at):
    """Karim proposes to his planners: Lotte changed one and took it; one waits for her answer."""
    karim, lotte = people["karim"], people["lotte"]
    with at(days_ago(60), 11, 0):
        proposal = actions.propose(
            [lotte],
            by=karim,
            title="De nachtploeg kent haar schema een week vooraf",
            why="Wie zijn week kent, slaapt beter. En ruilt minder.",
            kind=Kind.PROCESS,
            measure=Measure.CRITERIA,
            criteria=[
                ("Afspraak met beide ploegen", days_ago(30)),
                ("Vier weken na elkaar gehaald", days_ago(-40)),
                ("Wijzigingen worden gebeld", None),
            ],
            **_period(60, 70),
        )
    with at(days_ago(57), 9, 20):
        goal = Goal.objects.get(proposal=proposal)
        actions.accept(
            goal, by=lotte, ends_date=clock.today() + datetime.timedelta(days=100), visibility=Visibility.UNIT
        )
    with at(days_ago(12), 15, 15):
        first = Criterion.objects.filter(goal=goal).order_by("position").first()
        actions.check_in(
            goal,
            by=lotte,
            met={first.pk: "Verslag van 4 november, door beide ploegen nagelezen."},
            comment="De avondploeg wou eerst zien dat wij ons eraan houden. Nu zijn ze mee.",
        )
    with at(days_ago(3), 16, 40):
        actions.propose(
            [lotte],
            by=karim,
            title="Eén planner van Gent leert ons traject kennen",
            why="Als jij met verlof bent, mag de nachtplanning niet stilvallen.",
            kind=Kind.LEARNING,
            measure=Measure.CRITERIA,
            criteria=[("Drie dagen meegelopen", days_ago(-30)), ("Eén week zelfstandig gepland", days_ago(-75))],
            **_period(3, 100),
        )


def _team(people, at):
    """Dok 4 as a team has a goal, and proposes one to each of its members; Joke declined hers with a reason."""
    joke, wout = people["joke"], people["wout"]
    with at(days_ago(40), 6, 30):
        proposal = actions.propose(
            [joke],
            by=wout,
            title="Elke maandag vijf minuten veiligheid voor de ploeg",
            why="Als ieder van ons het eens doet, luisteren we beter.",
            kind=Kind.PROCESS,
            measure=Measure.NUMBER,
            start_value=Decimal(0),
            target_value=Decimal(10),
            measured_in="keer",
            **_period(40, 60),
        )
    with at(days_ago(38), 14, 5):
        actions.decline(
            Goal.objects.get(proposal=proposal),
            by=joke,
            why="Goed idee, maar ik plan die maandagen al vol. Vraag het mij in januari opnieuw.",
        )


def _split(people, at):
    """Thomas split a goal that was too big."""
    thomas = people["thomas"]
    with at(days_ago(90), 10, 10):
        goal = actions.set_goal(
            by=thomas,
            title="Moins d'attente et moins de paperasse à la porte de Gosselies",
            why="Les chauffeurs attendent et nous remplissons deux fois les mêmes papiers.",
            measure=Measure.KEY_RESULTS,
            key_results=[
                {"title": "Attente à la porte", "start_value": Decimal(38), "target_value": Decimal(20),
                 "measured_in": "min"},
                {"title": "Documents remplis deux fois", "start_value": Decimal(60), "target_value": Decimal(10),
                 "measured_in": "%"},
            ],
            **_period(90, 90),
        )  # fmt: skip
    with at(days_ago(35), 13, 45):
        wait, papers = _results(goal)
        actions.split(
            goal,
            [
                {"title": "Un camion attend moins de vingt minutes à la porte", "portion": 60, "key_results": [wait]},
                {"title": "Chaque document n'est rempli qu'une fois", "portion": 40, "key_results": [papers]},
            ],
            by=thomas,
            why="Ce sont deux problèmes avec deux équipes. Ensemble, aucun des deux n'avançait.",
        )


def _results(goal):
    """The keys of the key results of a goal, in order."""
    return KeyResult.objects.filter(goal=goal, removed_at=None).order_by("position").values_list("pk", flat=True)


def _hand_over(people, at):
    """Thomas asks Lotte to take one of his goals over: it waits for her answer."""
    with at(days_ago(2), 9, 5):
        goal = actions.set_goal(
            by=people["thomas"],
            title="Les navettes Gosselies–Willebroek partent pleines",
            why="Une navette à moitié vide, c'est deux chauffeurs pour un travail.",
            measure=Measure.NUMBER,
            start_value=Decimal(71),
            target_value=Decimal(85),
            measured_in="%",
            **_period(2, 150),
        )
    with at(days_ago(1), 11, 15):
        actions.offer(
            goal,
            people["lotte"],
            by=people["thomas"],
            why="Le départ se décide chez vous, à Willebroek. Tu le tiens mieux que moi.",
        )
