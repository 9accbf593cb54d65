"""The door of every model: which rows each member of the cast gets, against what is written by hand."""

from django.db.models import TextField

from tandem.core import clock
from tandem.core.checks import own_models
from tandem.people.models import Person
from tandem.people.queries import system_person
from tests.access.asking import INSIDE, words_of
from tests.access.policy import EVERYBODY, KEEPERS, NOBODY, OF_TALK, READS, SEES
from tests.access.scenes import CANARY, canary

BY_CANARY = {canary(name): who for name, who in READS.items()}
GOALS = SEES["goal"]
PIECES, TALKS = SEES["piece"], SEES["talk"]
THREAD = {name: " ".join(slug for slug in who.split() if slug not in {"karim", "luc"}) for name, who in PIECES.items()}
THREAD |= {"up": "lotte karim", "by_coach": "karim lotte"}
RECEIVER_AND_COACH = {"kept": "lotte karim", "left": NOBODY, "withdrawn_shared": NOBODY}
SIGNED = SEES["agreement"]


def scene(path, table):
    """Who may see the thing at the end of the path, by the scene that it is."""

    def who(row, names):
        thing = row
        for step in path.split(".") if path else ():
            thing = getattr(thing, step)
        return table.get(names.get((type(thing), thing.pk), "?").partition(".")[2])

    return who


def words(row, names):
    """Who may read the canary in its texts."""
    fields = [field for field in row._meta.concrete_fields if isinstance(field, TextField) or field.max_length]
    found = CANARY.findall(" ".join(str(getattr(row, field.attname)) for field in fields))
    return BY_CANARY[found[0]] if found else None


def by(*paths):
    """Those persons at the ends of the paths who work here."""

    def who(row, names):
        slugs = {names.get(_end(row, path).pk) for path in paths}
        return " ".join(slug for slug in INSIDE if slug in slugs)

    return who


def _end(row, path):
    for step in path.split("."):
        row = getattr(row, step)
    return row


def both(*paths):
    """Who may see the goals at the ends of all paths."""
    ends = [scene(path, GOALS) for path in paths]

    def who(row, names):
        found = [end(row, names) for end in ends]
        return None if None in found else " ".join(slug for slug in INSIDE if all(slug in one.split() for one in found))

    return who


def calls(row, names):
    """With the goal of the obstacle; and who is called."""
    called = names.get(row.person_id, "") if row.person else {"Dok 4": "joke wout nadia"}.get(row.team.name, "")
    return f"{scene('obstacle.goal', GOALS)(row, names)} {called}"


def all_of(who):
    """The same for each row."""
    return lambda row, names: who


def joined(row, names):
    """Who was asked or who asks; a question that is no longer asked is the asker's alone."""
    if row.request.subject:  # in the open; who was her coach then and is not today keeps nothing
        once = names.get((type(row.request), row.request_id)) == "request.ex"
        return by("request.subject", "person", *(() if once else ("request.asker",)))(row, names)
    return by("request.asker")(row, names) if row.state == "cancelled" else by("request.asker", "person")(row, names)


def asked(row, names):
    """By scene; a question that was put to people outside alone: who asks, and whom it is about."""
    return scene("", SEES["request"])(row, names) or by("asker", *(("subject",) if row.subject else ()))(row, names)


def records(row, names):
    """The whole for the two, what was signed also for the file."""
    table = TALKS if row.edition == "file" else OF_TALK
    return scene("conversation", table)(row, names)


def kept(path, now=EVERYBODY):
    """What holds today is open (``now``), what held or will hold is for those who keep the record."""

    def who(row, names):
        slug = names.get(_end(row, path).pk)
        holds = hasattr(row, "during") and clock.today() in row.during and slug in INSIDE
        return now if holds and now is not None else KEEP.get(slug)

    return who


def grants(row, names):
    """Who holds which role today is open; the past is for administrators and the holder."""
    return EVERYBODY if clock.today() in row.during else "an ingrid " + by("holder")(row, names)


def persons(row, names):
    """The directory is open; the machine is nobody; who left or comes is for the keepers."""
    slug = names.get(row.pk)
    return NOBODY if row.is_system else EVERYBODY if slug in INSIDE else SEES["person"].get(slug)


def of_form(path, table):
    """As the version at the end of the path; those of the rounds and of the ready conversations are published and
    open to everybody."""
    plain = scene(path, table)

    def who(row, names):
        version = row
        for step in path.split(".") if path else ():
            version = getattr(version, step)
        code = version.form.code if hasattr(version, "form") else version.code
        ready = code == "scenes-360" or code.startswith("conversation-")
        return EVERYBODY if ready else plain(row, names)

    return who


# Of a round: the person with her coach, where the coach knows of it; who reads the report.
CHOOSERS = {
    "open": "wout luc", "reported": "lotte karim", "shared": "thomas elise", "evaluation": "karim luc",
    "choosing": "nadia marc", "approving": "joke luc", "asked": "greet luc", "summarising": "elise philippe",
    "cancelled": "luc philippe", "closed": "marc philippe",
}  # fmt: skip
REPORTS = {"reported": "lotte", "shared": "thomas elise", "evaluation": "karim luc", "closed": "marc",
           "summarising": NOBODY}  # fmt: skip


def and_herself(path, person, table, unless=()):
    """Who the table says of the round at the end of the path, and the person herself, but in some scenes."""
    others = scene(path, table)

    def who(row, names):
        round, herself = _end(row, path), _end(row, person)
        name = names[type(round), round.pk].partition(".")[2]
        slug = names.get(herself.pk) if herself and name not in unless else ""
        return f"{others(row, names)} {slug if slug in INSIDE else ''}"

    return who


KEEPS_TYPES = SEES["type"]["draft"]
KEEP = KEEPERS | {"greet": "greet luc sofie an", "joke": "joke luc sofie an", "benoit": "benoit an", "machine": "an"}

# model: who may see a row; None: this row is not of the scenes.
DOORS = {
    "goals.Goal": words,
    **{f"goals.{name}": scene("goal", GOALS) for name in ("KeyResult", "Criterion", "CheckIn", "Supporter", "Comment")},
    "goals.Contribution": both("goal", "parent"),
    "goals.Obstacle": scene("", SEES["obstacle"]),
    "goals.HelpCall": calls,
    "goals.ContextChange": scene("", SEES["change"]),
    **{f"goals.{name}": scene("goal", GOALS) for name in ("ContextQuestion", "PlanPoint", "Seen")},
    "goals.SavedView": by("person"),
    "goals.Proposal": scene("", SEES["proposal"]),
    "goals.Answer": scene("goal", {"declined": "karim lotte", "taken": "greet lotte"}),
    "goals.HandOver": scene("", SEES["hand_over"]),
    "goals.Origin": both("goal", "earlier"),
    "goals.Template": all_of(EVERYBODY),
    "goals.Reading": scene("check_in.goal", GOALS),
    "feedback.Feedback": lambda row, names: (by("giver", "receiver") if row.sending_id else scene("", PIECES))(
        row, names
    ),
    "feedback.Sending": by("giver"),
    "feedback.Points": by("feedback.giver"),
    "feedback.OutOfView": by("feedback.giver", "feedback.receiver"),
    "feedback.JoinedThanks": scene("feedback", PIECES),
    "feedback.CoachChoice": by("person"),
    "feedback.Rewording": by("person"),
    "feedback.Draft": by("giver"),
    "feedback.Withdrawal": by("giver", "receiver"),
    "feedback.Thanks": scene("feedback", THREAD),
    "feedback.Reply": scene("feedback", THREAD),
    "feedback.Share": scene("feedback", PIECES),
    "feedback.KeptForConversation": scene("feedback", RECEIVER_AND_COACH),
    "feedback.PutAside": scene("feedback", {"aside": "lotte", "withdrawn_shared": NOBODY}),
    "feedback.FeedbackRequest": asked,
    "feedback.Invitation": joined,
    "feedback.OutsideInvitation": scene("", SEES["outside"]),
    "feedback.Distance": by("person"),
    "feedback.NudgeRest": by("person"),
    "feedback.Theme": by("owner"),
    "feedback.InTheme": by("theme.owner"),
    "feedback.Link": scene("feedback", {"two": "lotte"}),  # the receiver's alone while the piece is shut to her coach
    "feedback.ReplyTravels": scene("feedback", {"shared": "thomas lotte karim"}),
    "feedback.Report": scene("", SEES["report"]),
    **{f"feedback.{name}": scene("report", SEES["report"]) for name in ("Enclosed", "ReportMessage")},
    "conversations.Conversation": scene("", TALKS),
    "conversations.CalendarFeed": by("person"),
    **{
        f"conversations.{name}": scene("conversation", OF_TALK)
        for name in (
            "Preparation",
            "AgendaItem",
            "Move",
            "SharedNotes",
        )
    },
    "conversations.TeamTalk": scene("", SEES["team_talk"]),
    **{
        f"conversations.Team{name}": scene("talk", SEES["team_talk"])
        for name in ("Seat", "Move", "AgendaItem", "Notes", "Agreement")
    },
    "conversations.TeamAnswer": words,
    "conversations.Series": scene("", SEES["series"]),
    "conversations.Style": words,
    "conversations.PointAside": by("by"),
    "conversations.StandIn": words,
    "conversations.StartWish": scene("conversation", OF_TALK),
    "conversations.Answer": words,
    "conversations.PrivateNote": words,
    "conversations.Agreement": scene("conversation", SIGNED | {"correcting": "lotte karim"}),
    "conversations.Correction": scene("", SEES["correction"]),
    "conversations.SignReminder": scene("conversation", OF_TALK),
    "conversations.SignOff": scene("conversation", SIGNED),
    "conversations.Record": records,
    "conversations.Guide": lambda row, names: KEEPS_TYPES if row.is_draft else EVERYBODY,
    "conversations.Topic": lambda row, names: KEEPS_TYPES if row.guide.is_draft else EVERYBODY,
    "insights.Quarter": all_of(EVERYBODY),
    "insights.Group": scene("", SEES["figures"]),
    **{f"insights.{name}": scene("group", SEES["figures"]) for name in ("Covered", "Snapshot")},
    "insights.Counted": None,  # the application has no right to this table
    "notices.Notice": by("person"),
    "notices.MailChoice": by("person"),
    "notices.Mail": all_of(NOBODY),
    "privacy.Look": by("person"),
    **dict.fromkeys(("frameworks.Value", "frameworks.Skill", "frameworks.SkillFamily"), all_of(EVERYBODY)),
    "cycles.Cycle": scene("", SEES["cycle"]),
    "cycles.Runner": scene("cycle", SEES["cycle"]),
    "cycles.Place": scene("", SEES["place"]),
    "plans.Scheme": scene("", SEES["scheme"]),
    "plans.Plan": scene("scheme", SEES["scheme"]),
    "plans.Moment": scene("plan.scheme", SEES["scheme"]),
    "frameworks.QuestionForm": of_form("", SEES["form"]),
    "frameworks.FormVersion": of_form("", SEES["version"]),
    **{f"frameworks.{name}": of_form("version", SEES["version"]) for name in ("Competence", "Scale", "Question")},
    "frameworks.ScaleStep": of_form("scale.version", SEES["version"]),
    "evaluations.Round": scene("", SEES["round"]),
    "evaluations.Consent": scene("round", CHOOSERS),
    "evaluations.Contributor": and_herself(
        "round", "person", CHOOSERS, unless=("choosing", "approving", "asked", "cancelled")
    ),
    "evaluations.Participation": and_herself("round", "contributor.person", dict.fromkeys(CHOOSERS, NOBODY)),
    "evaluations.SealedSheet": all_of(NOBODY),
    **{
        f"evaluations.{name}": scene("round", REPORTS)
        for name in ("ReportGroup", "Figure", "Opened", "Share", "Chosen")
    },
    **dict.fromkeys(
        ("evaluations.Comment", "evaluations.Summary"), scene("round", REPORTS | {"summarising": "benoit"})
    ),
    "evaluations.Sheet": and_herself("contributor.round", "contributor.person", REPORTS),
    "evaluations.SheetAnswer": and_herself("sheet.contributor.round", "sheet.contributor.person", REPORTS),
    "evaluations.Draft": by("contributor.person"),
    "frameworks.Choice": of_form("question.version", SEES["version"]),
    "people.Account": by("person"),
    "people.Session": lambda row, names: by("account.person")(row, names) if row.account else NOBODY,
    **dict.fromkeys(("people.Unit", "people.Job", "people.Team"), all_of(EVERYBODY)),
    "people.Person": persons,
    **{f"people.{name}": kept("person") for name in ("Assignment", "FunctionalCoaching", "TeamMembership")},
    "people.TeamRole": kept("membership.person"),
    "people.Absence": kept("person", now=None),
    "people.Grant": grants,
    **{f"people.Import{name}": all_of("an") for name in ("File", "Mapping", "Progress", "Row", "Run")},
    "core.Occurrence": all_of(NOBODY),
    "core.ParameterValue": all_of(EVERYBODY),
}


def names_in(world):
    """{(model, key): scene} of all things, and {key of a person: slug}."""
    names = {(type(thing), thing.pk): name for name, thing in world.things.items()}
    names |= {person.pk: slug for slug, person in vars(world.cast).items() if isinstance(person, Person)}
    return names | {world["person.joiner"].pk: "joiner", system_person().pk: "machine"}


def expected_rows(world, labels=None):
    """{model: {key of a row: slugs}} by hand. Raises AssertionError for a model or a row that nobody declared."""
    names, found = names_in(world), {}
    for model in own_models():
        label = model._meta.label
        if labels is None or label in labels:
            assert label in DOORS, f"declare {label} in tests/access/doors.py"
            rows = {row.pk: DOORS[label](row, names) for row in model._default_manager.all()} if DOORS[label] else {}
            unknown = {key for key, who in rows.items() if who is None}
            assert not unknown, f"{label} {unknown}: no expected value"
            found[model] = {key: words_of(who) for key, who in rows.items()}
    return found


def wrong_doors(world, wanted, actors=INSIDE):
    """(how many checks, what is wrong) with ``visible_to``. Stops at nothing: a generator of (number, faults)."""
    keys = {slug: getattr(world.cast, slug).pk for slug in actors}
    people = Person.objects.in_bulk(list(keys.values()))
    for model, rows in wanted.items():
        for slug in actors:
            person = people[keys[slug]]
            seen = set(model._default_manager.visible_to(person).values_list("pk", flat=True))
            should = {key for key, who in rows.items() if slug in who}
            faults = [f"{model._meta.label} {key}: {slug} sees it" for key in sorted(map(str, seen - should))]
            faults += [f"{model._meta.label} {key}: {slug} does not see it" for key in sorted(map(str, should - seen))]
            yield len(rows), faults
