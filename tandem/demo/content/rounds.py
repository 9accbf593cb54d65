"""Three feedback rounds of the cast: one closed with a goal, one with its report, one that people are answering."""

# Who is asked beside the person and her coach; from outside (name, address, language); what each says to
# "what helps", "what could be tried", "how you can help", in her own language, and how she judges, from -1 to 1.
ROUNDS = (
    {
        "subject": "lotte", "form": "development-short", "begun": 168, "days": 21, "goal": True,
        "words": "Ik neem sinds kort de planning van het weekend op mij. Ik wil weten wat jullie daarvan merken, en "
                 "wat ik beter anders doe.",
        "own": (0.2, "Ik hou het overzicht, ook als het druk is.", "Iets vroeger doorgeven, ook als het niet af is.",
                "Tien minuten van het dok op donderdag."),
        "coach": (0.4, "Je plant zo dat de dokploeg niet voor verrassingen staat.",
                  "Vraag eens naar de reden voor je een oplossing voorstelt.", "Ik zet het op onze agenda."),
        "peers": {
            "wout": (0.5, "De lijst hangt er donderdag al. Daardoor weet ik wie er komt.",
                     "Kom eens een vroege shift meedoen, dan zie je waar het wringt.", "Ik toon het je graag."),
            "joke": (0.7, "Je belt als er iets verschuift, niet alleen een mail.",
                     "Minder uitzonderingen voor één klant: dat zijn er voor ons tien.", ""),
            "thomas": (-0.4, "De cijfers kloppen en komen op tijd.",
                       "Vraag eerst wat de andere kant kan, en leg daarna pas het uur vast.",
                       "Tien minuten bellen op woensdag is voor mij genoeg."),
            "nadia": (0.3, "Je zegt waarvoor je iets nodig hebt. Dat spaart mij een ronde raden.",
                      "Zeg sneller dat een termijn verschoven is.", "Ik pas het dan meteen aan."),
            "sofie": (-0.1, "Je luistert tot iemand uitgesproken is.", "Zeg ook eens wat jij zelf wil.", ""),
            "greet": (0.1, "Je helpt ook als het niet jouw hub is.", "Vraag door voor je ja zegt.", ""),
        },
        "next": ("Eerst vragen, dan plannen: Gosselies en het dok beslissen mee over het uur",
                 "Thomas en Wout zeggen dat zij gevraagd zijn voor het uur vastligt", 30),
    },
    {
        "subject": "karim", "form": "development-coaches", "begun": 36, "days": 24, "goal": False,
        "words": "Ik coach nu drie jaar. Ik hoor graag wat helpt, en wat ik niet zie.",
        "own": (0.5, "Ik neem tijd voor elk gesprek.", "Minder zelf oplossen.", "Zeg het als ik te snel ben."),
        "coach": (0.2, "Je ploeg komt naar jou voor iets misloopt.",
                  "Laat een fout eens staan tot zij hem zelf vinden.", ""),
        "peers": {
            "lotte": (0.3, "Je vraagt wat ik wil, en niet alleen hoe ver ik sta.",
                      "Je antwoordt soms voor ik uitgesproken ben.", "Ik zeg het als het gebeurt."),
            "greet": (-0.5, "Je deelt je planning met de andere hubs.",
                      "In overleg heb jij snel het laatste woord. Laat een stilte eens duren.", ""),
            "joke": (0.4, "Je komt naar het dok in plaats van ons te laten komen.", "Zeg waarom iets niet kan.", ""),
            "elise": (0.1, "Vous préparez nos réunions, on gagne du temps.",
                      "Déléguer davantage : votre équipe sait le faire.", "Échanger nos méthodes."),
            "thomas": (0.6, "Vous répondez toujours, même quand c’est non.", "", ""),
            "benoit": (0.2, "Vous dites tôt quand quelque chose coince dans l’équipe.",
                       "Laisser le silence durer avant de proposer une solution.", ""),
            "nadia": (-0.2, "Je leest de cijfers voor je vragen stelt.", "Laat je team zijn eigen cijfers tonen.", ""),
        },
    },
    {
        "subject": "joke", "form": "development-short", "begun": 9, "days": 21, "goal": False,
        "words": "Ik trek sinds de zomer de vroege shift. Wat merken jullie?",
        "peers": {
            "wout": (0.4, "Je verdeelt het werk eerlijk.", "Neem zelf eens pauze.", ""),
            "lotte": None,
            "nadia": None,
            "greet": (0.1, "Ik krijg altijd een juist aantal door.", "", ""),
            "karim": None,
            "luc": None,
        },
        "outside": (("Ilse Baert", "ilse.baert@klant.example", "nl"), ("Marc Petit", "marc.petit@client.example", "fr"),
                    ("Dirk Nys", "dirk.nys@klant.example", "nl")),
    },
)  # fmt: skip
