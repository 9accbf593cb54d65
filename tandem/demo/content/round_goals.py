"""What people of the cast say round their goals: what is in the way, what changed, what they answer."""

OBSTACLES = (  # who, days ago, what, who is called, whether her team, who picks it up, how it is solved
    (
        "lotte", 6, "De berichten van de sluis komen pas na de planning binnen. Ik schuif elke ochtend met de hand.",
        ("nadia", "thomas"), False, "nadia", "",
    ),
    (
        "wout", 20, "De lader van de tweede heftruck valt 's nachts uit. 's Morgens staan we een uur stil.",
        ("luc",), True, "joke", "De lader hangt nu aan een eigen groep. Het onderhoud kijkt er elke maand naar.",
    ),
    (
        "karim", 3, "Ik krijg de roosters van het weekend niet rond met de mensen die er zijn.",
        ("lotte", "joke"), False, "", "",
    ),
    (
        "thomas", 8, "Les camions attendent une heure à la porte 4 parce que personne n'a le code le samedi.",
        ("elise",), False, "elise", "",
    ),
)  # fmt: skip

CHANGE = (
    "À partir de janvier, le canal ferme la nuit deux week-ends sur quatre. Ce que nous avons promis à nos clients "
    "tient toujours, mais pas de la même façon. Votre objectif est-il encore le bon ?"
)
ANSWERS = (  # who, days ago, verdict, why
    ("karim", 7, "right", "De planning blijft het knelpunt, ook met minder nachten."),
    ("elise", 6, "adjust", "Gosselies reprend une partie des nuits : le nombre change."),
    ("thomas", 5, "right", ""),
    ("joke", 4, "right", ""),
)
PLAN = (("lotte", (0.3, 20), (0.6, 45), (0.8, 75)),)  # who, (part of the period, share)
SEEN = ("karim", "nadia", "wout")
VIEW = ("karim", "Stil in mijn ploeg", "tab=quiet")
