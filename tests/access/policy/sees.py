"""Who may see each scene, and who may read its words; by hand, from the requirements."""

EVERYBODY = (
    "philippe marc luc elise an sofie benoit miriam ingrid nadia greet karim lotte joke wout thomas"  # pieter has left
)
NOBODY = ""
OF_LOTTE = "lotte karim nadia"  # she, her coach, her functional coach; greet, her former coach, keeps nothing
TEAM = "joke wout nadia"  # who is in Dok 4 today
OF_PAST_TEAM = "lotte benoit joke"  # who took part when they were in Verhuis Gent; nobody is in it today
OF_FILE = "lotte karim sofie"  # she, her coach of today, the HR partner of her unit

OF_PLANS = {"published": EVERYBODY, "draft": "an"}
OF_VERSION = {"published": EVERYBODY, "fresh": EVERYBODY, "talk": EVERYBODY, "draft": "an"}

# What each may see -------------------------------------------------------------------------------------------------

SEES = {
    "person": {  # the directory is open; who left or is still to come only for those who keep the record
        "lotte": EVERYBODY, "karim": EVERYBODY, "thomas": EVERYBODY, "philippe": EVERYBODY, "sofie": EVERYBODY,
        "pieter": "sofie an", "joiner": "an",
    },
    "team": {"dok4": EVERYBODY, "past": EVERYBODY},
    "membership": {"joke": EVERYBODY, "nadia": EVERYBODY},
    "team_role": {"joke": EVERYBODY},
    "unit": {"wil": EVERYBODY},
    "job": {"planner": EVERYBODY},
    # What is published is everybody's; a draft is the HR administrator's.
    "form": {"open": EVERYBODY, "fresh": EVERYBODY, "talk": EVERYBODY, "coming": "an"},
    "version": OF_VERSION | {"coming": "an"},
    **dict.fromkeys(("asked", "competence", "scale"), OF_VERSION),
    # The title and the topics of a type of conversation: what is in use is everybody's.
    **dict.fromkeys(("type", "topic"), OF_PLANS),
    "scheme": OF_PLANS | {"empty": "an"},
    **dict.fromkeys(("plan", "moment"), OF_PLANS),
    # A draft: HR administrators, and who runs it. By name: she herself, her coach of today, who runs it and is of HR.
    "cycle": {
        "draft": "an", "drafted": "an sofie", "running": EVERYBODY, "paused": EVERYBODY, "closed": EVERYBODY,
    },
    "runner": {
        "draft_an": "an", "drafted_an": "an sofie", "drafted_sofie": "an sofie", "running_an": EVERYBODY,
        "running_sofie": EVERYBODY, "running_ingrid": EVERYBODY, "paused_an": EVERYBODY, "closed_an": EVERYBODY,
        "closed_sofie": EVERYBODY,
    },
    "place": {"going": "lotte karim an sofie", "out": "wout luc an sofie", "waiting": "joke luc an",
              "closed": "thomas elise an sofie", "stood_in": "lotte karim thomas an"},
    "value": {"one": EVERYBODY},
    "skill": {"one": EVERYBODY},
    "family": {"one": EVERYBODY},
    "grant": {"sofie": EVERYBODY, "ingrid": EVERYBODY},
    "import": {"columns": "an", "preview": "an"},
    "notice": {"lotte": "lotte", "karim": "karim"},
    "key": {"thomas": "thomas"},  # a passkey is its owner's

    # A draft is its owner's. Private: she and her coaches of today. No role opens a goal.
    "goal": {
        "draft": "lotte",
        "private": OF_LOTTE,
        "unit": OF_LOTTE,
        "unit_wout": "wout joke luc",
        "unit_greet": "greet luc",  # she once was in the unit of lotte and karim
        "team_marc": "marc philippe",  # lotte and joke once were in his team
        "team": "joke wout nadia luc",  # Dok 4: joke, wout, nadia; luc is joke's coach
        "team_of_nobody": OF_LOTTE,  # she is in no team today; joke and benoit once were with her in one
        "open": EVERYBODY,
        "helped": OF_LOTTE + " wout thomas elise",  # wout helps, thomas is asked, elise keeps a number
        "narrowed": OF_LOTTE,  # wout helped until it became private
        "paused": OF_LOTTE, "closed": OF_LOTTE, "retired": OF_LOTTE,
        "thomas": "thomas elise",
        "karim": "karim luc",
        "all": EVERYBODY,
        "all_draft": "philippe",
        "left": "wout",  # of who has left: closed to all but who helps with it
        # Of a team: who is in it today. Of a unit: who coaches people there, and who works there when it is open to
        # them.
        "of_team": TEAM, "of_team_unit": TEAM + " lotte karim luc", "of_team_draft": TEAM, "of_unit": "karim luc lotte",
        "proposed": "karim lotte", "declined": "karim lotte", "taken": OF_LOTTE,  # a proposal is for the two alone
        "offered": OF_LOTTE + " thomas",  # who is asked to take it over
        "copied": OF_LOTTE, "whole": OF_LOTTE, "part": OF_LOTTE, "part_two": OF_LOTTE,
    },
    "proposal": dict.fromkeys(("proposed", "declined", "taken"), "karim lotte"),
    "hand_over": dict.fromkeys(("offered", "refused"), "lotte thomas"),
    "template": {"one": EVERYBODY},
    # A link with both goals.
    "link": {"open": OF_LOTTE, "unit_wout": "wout joke luc", "team": "joke wout nadia luc",
             "draft": "lotte"},
    "key_result": {"helped": OF_LOTTE + " wout thomas elise", "private": OF_LOTTE},
    "supporter": dict.fromkeys(("wout", "thomas", "benoit"), OF_LOTTE + " wout thomas elise"),
    "comment": {"private": OF_LOTTE, "helped": OF_LOTTE + " wout thomas elise"},
    "check_in": {
        "private": OF_LOTTE, "helped": OF_LOTTE + " wout thomas elise", "old": OF_LOTTE + " wout thomas elise",
    },

    # With its goal; who is called sees the words also when the goal is closed to her. Benoit was in a team that is
    # called.
    "obstacle": {
        "private": OF_LOTTE, "called": OF_LOTTE + " thomas wout joke", "open": EVERYBODY,
    } | dict.fromkeys(("helped", "taken", "done", "solved"), OF_LOTTE + " wout thomas elise"),
    # With the goal that it is about; and who is asked: the owners of the goals that hang on it (wout). Who only sees
    # such a goal (joke, luc) does not read what changed in one that is closed to her.
    "change": {"all": EVERYBODY, "helped": OF_LOTTE + " wout thomas elise", "stopped": OF_LOTTE + " wout"},
    "view": {"lotte": "lotte"},  # a list that she keeps
    "question": {
        "all_private": OF_LOTTE, "all_open": EVERYBODY, "helped_unit_wout": "wout joke luc",
        "stopped_unit_wout": "wout joke luc", "helped_closed": OF_LOTTE, "stopped_closed": OF_LOTTE,
    },

    # Published figures: the whole is open; a unit to HR and leadership of all that is in it.
    "figures": {"whole": EVERYBODY, "hvl": "philippe an sofie", "hwa": "philippe an benoit", "both": "philippe an"},

    # The two. The coach of today when the giver wrote to both or the receiver opened it. Never HR.
    "piece": {
        "two": "thomas lotte", "fresh": "thomas lotte", "aside": "thomas lotte",
        "coach": "thomas lotte karim", "shared": "thomas lotte karim", "kept": "thomas lotte karim",
        "old": "thomas lotte karim",  # shared when greet was her coach
        "withdrawn": "thomas", "withdrawn_shared": "thomas",
        "up": "lotte karim luc",
        "dock": "wout joke",
        "left": "lotte",
        "by_coach": "karim lotte",
        "answer": "elise lotte",
        # Asked in the open: the coach of today who asked, also a functional one; greet, who once was, keeps nothing.
        "openly": "wout lotte karim", "beside": "thomas lotte nadia", "ex": "elise lotte",
        "outside": "lotte",
        "line": "thomas lotte",
        "team": "thomas " + TEAM, "everybody": EVERYBODY, "hidden": "thomas wout",  # recognition; out of view again
    },
    # Who told it, and the one adviser; not what was taken back.
    "report": {"one": "lotte miriam", "back": "lotte", "closed": "lotte miriam"},
    "theme": {"lotte": "lotte"},
    "sending": {"both": "thomas"},  # each receiver has a piece of her own
    "rewording": {"lotte": "lotte"},
    "draft": {"thomas": "thomas"},
    "request": {
        "open": "lotte wout thomas elise", "over": "lotte", "openly": "karim lotte wout thomas",
        "beside": "nadia lotte thomas", "ex": "lotte elise", "outside": "lotte",
    },
    "outside": {"open": "lotte", "openly": "karim lotte", "done": "lotte"},
    "invitation": {"wout": "wout", "thomas": "thomas", "elise": "elise", "joke": NOBODY,
                   "openly": "thomas"},  # its page: who was asked

    # The person; her coach of today, where the coach knows of it; who is asked; who summarises, while she does.
    "round": {
        "open": "wout luc lotte joke thomas nadia karim",
        "reported": "lotte karim wout joke thomas nadia elise",
        "shared": "thomas elise lotte wout",
        "evaluation": "karim luc lotte joke wout nadia thomas",
        "choosing": "nadia marc",
        "approving": "joke luc",
        "asked": "greet luc",
        "summarising": "elise philippe lotte joke wout nadia thomas benoit",
        "cancelled": "luc philippe",
        "closed": "marc philippe lotte joke wout nadia thomas",
    },
    "seat": {"open": "joke", "own": "wout", "done": "lotte", "ended": "lotte", "chosen": NOBODY},

    # Informal: the two who held it, also when one of them no longer coaches the other.
    # Formal: she and her coach of today; the HR partner of her unit knows that it exists.
    "talk": {
        "informal": "lotte karim", "ready": "wout luc", "beside": "lotte nadia", "dropped": "lotte karim",
        "before": "lotte greet",
        "formal": OF_FILE, "per_goal": OF_FILE, "opened": OF_FILE, "agreeing": OF_FILE, "signing": OF_FILE,
        "locked": OF_FILE,
        "locked_before": OF_FILE,  # held with greet: its file is for karim now
        "handed_over": OF_FILE, "correcting": OF_FILE,  # a new version of locked_before
        "gosselies": "thomas elise benoit",
        "hr": "sofie an",
        "next": "joke luc",  # planned by their series
        "soon": "thomas elise benoit",
        # thomas stands in for karim, who knows that it exists; what thomas signed both read; he gave one back.
        "stood_in": OF_FILE + " thomas", "stood_in_locked": OF_FILE + " thomas", "given_back": OF_FILE,
    },
    # Of a team: who takes part; to come as long as she is in the team, held for good. No coach (luc), no HR.
    "team_talk": dict.fromkeys(("preparing", "coming", "open", "talking", "closed", "cancelled"), TEAM)
    | {"left": OF_PAST_TEAM, "never": NOBODY},
    "team_item": {"preparing": TEAM, "talking": TEAM, "closed": TEAM, "left": OF_PAST_TEAM},
    "team_agreement": dict.fromkeys(("talking", "talking_wout", "closed", "closed_wout"), TEAM)
    | dict.fromkeys(("left", "left_lotte"), OF_PAST_TEAM),
    # What was asked to put right: the two who sit there today.
    "correction": {"gosselies": "thomas elise", "locked_before": "lotte karim"},
    "series": {"running": "joke luc", "stopped": "lotte nadia"},
    # She, her coaches of today, and who has a conversation with her that is still to be held.
    "style": {
        "lotte": OF_LOTTE, "karim": "karim luc lotte", "luc": "luc philippe joke wout", "thomas": "thomas elise",
        "elise": "elise philippe thomas", "greet": "greet luc",
    },
    # HR reads agreements once they are signed, not before.
    "agreement": {
        "beside": "lotte nadia", "before": "lotte greet", "agreeing": "lotte karim", "signing": "lotte karim",
        "locked": OF_FILE, "locked_before": OF_FILE, "gosselies": "thomas elise benoit", "hr": "sofie an",
        "stood_in": "lotte thomas", "stood_in_locked": OF_FILE + " thomas",
    },
    "agenda": {
        "informal": "lotte karim", "beside": "lotte nadia", "before": "lotte greet", "agreeing": "lotte karim",
        "signing": "lotte karim", "locked": "lotte karim", "locked_before": "lotte karim",
        "gosselies": "thomas elise", "hr": "sofie an",
        "stood_in": "lotte thomas", "stood_in_locked": "lotte karim thomas",
    },
}  # fmt: skip

KEEPERS = {
    "lotte": OF_LOTTE + " sofie an", "karim": "karim luc sofie an", "thomas": "thomas elise benoit an",
    "philippe": "philippe an", "sofie": "sofie an", "pieter": "sofie an", "joiner": "an",
}  # fmt: skip

# Who may read which words ------------------------------------------------------------------------------------------

READS = {
    "person.joiner": "an",
    "record.lotte": KEEPERS["lotte"],
    "grant.past": "an ingrid",
    "import.row": "an",
    **dict.fromkeys(("form.coming", "version.draft", "asked.draft", "scheme.draft", "type.draft"), "an"),
    "mail.lotte": NOBODY,
    **{f"goal.{name}": who for name, who in SEES["goal"].items()},
    **{f"why.{name}": OF_LOTTE for name in ("paused", "closed", "retired")},
    "why.helped": SEES["goal"]["helped"],
    "why.declined": "karim lotte",
    "why.offered": "lotte thomas",
    "result.elise": SEES["goal"]["helped"],
    "comment.helped": SEES["goal"]["helped"],
    "check_in.helped": SEES["goal"]["helped"],
    "check_in.old": SEES["goal"]["helped"],
    **dict.fromkeys(("result.private", "comment.private", "check_in.private"), OF_LOTTE),
    **{f"obstacle.{name}": who for name, who in SEES["obstacle"].items()},
    **dict.fromkeys(("solution.done", "solution.solved"), SEES["goal"]["helped"]),
    **{f"change.{name}": who for name, who in SEES["change"].items()},
    "answer.open": EVERYBODY,
    "view.lotte": "lotte",
    **{f"{part}.{name}": who for name, who in SEES["piece"].items() for part in ("piece", "about")
       if (part, name) != ("about", "outside")},
    "piece.line": "thomas lotte miriam",  # a copy went with a report
    **{f"report.{name}": who for name, who in SEES["report"].items()},
    "message.one": "lotte miriam",
    "closing.closed": "lotte miriam",
    "theme.lotte": "lotte",
    **dict.fromkeys(("sending.both", "sending.about"), "thomas wout joke"),
    "reply.two": "thomas lotte",
    "reply.shared": "thomas lotte",  # the thread stays between the two
    "reply.withdrawn": "thomas",
    **{f"round.{name}": who for name, who in SEES["round"].items() if name != "open"},
    "cycle.draft": "an",
    **{f"place.{name}": who for name, who in SEES["place"].items()},
    "own.reported": "lotte", "sheet.own": "wout",
    "comment.open": NOBODY, "comment.reported": "lotte", "comment.evaluation": "karim luc",
    "comment.summarising": "benoit", "comment.closed": "marc",
    "answer.shared.lotte": "thomas elise lotte", "answer.shared.wout": "thomas elise wout",
    "goal.of_round": "marc philippe",
    "draft.thomas": "thomas",
    "draft.about": "thomas",
    "request.open": SEES["request"]["open"],
    "request.about": SEES["request"]["open"],
    "request.over": "lotte",
    **{f"request.{name}": SEES["request"][name] for name in ("openly", "beside", "ex")},
    **{f"request.outside_{name}": SEES["outside"][name] for name in SEES["outside"]},
    **{f"outside.{name}": SEES["outside"][name] for name in SEES["outside"]},
    "decline.thomas": "thomas lotte",
    "move.informal": "lotte karim",
    "why.dropped": "lotte karim",
    # What is prepared: one's own until both have handed in.
    "answer.informal.person": "lotte", "answer.informal.coach": "karim",
    "answer.dropped.person": "lotte", "answer.dropped.coach": "karim",
    "answer.formal.person": "lotte", "answer.formal.coach": "karim",
    **{f"answer.per_goal.{side}{about}": who
       for side, who in (("person", "lotte"), ("coach", "karim")) for about in ("", ".goal")},
    "answer.handed_over.person": "lotte", "answer.handed_over.coach": NOBODY,  # greet never disclosed it
    # What karim prepared and did not disclose nobody reads while thomas stands in; afterwards it is his.
    "answer.stood_in.person": "lotte thomas", "answer.stood_in.coach": NOBODY,
    "answer.stood_in_locked.person": "lotte karim thomas", "answer.stood_in_locked.coach": "karim",
    "answer.given_back.person": "lotte", "answer.given_back.coach": "karim",
    **dict.fromkeys(("why.stood_in", "why.stood_in_locked"), "lotte karim thomas"),
    **dict.fromkeys(("why.given_back", "end.given_back"), "lotte karim"),
    **{
        f"answer.{name}.{side}": who
        for side in ("person", "coach")
        for name, who in {
            "ready": "wout luc", "beside": "lotte nadia", "before": "lotte greet", "gosselies": "thomas elise",
            "hr": "sofie an", "locked_before": "lotte karim", "opened": "lotte karim", "agreeing": "lotte karim",
            "signing": "lotte karim", "locked": "lotte karim",
        }.items()
    },
    # Notes: their author, as long as she has the seat.
    **{f"note.{name}.person": "lotte" for name in (
        "informal", "beside", "before", "dropped", "formal", "per_goal", "opened", "agreeing", "signing", "locked",
        "locked_before", "handed_over", "stood_in", "stood_in_locked", "given_back",
    )},
    **{f"note.{name}.coach": "karim" for name in (
        "informal", "dropped", "formal", "per_goal", "opened", "agreeing", "signing", "locked", "stood_in_locked",
        "given_back",
    )},
    "note.stood_in.coach": NOBODY,
    "note.ready.person": "wout", "note.ready.coach": "luc",
    "note.beside.coach": "nadia", "note.before.coach": "greet",
    "note.locked_before.coach": NOBODY, "note.handed_over.coach": NOBODY,
    "note.gosselies.person": "thomas", "note.gosselies.coach": "elise",
    "note.hr.person": "sofie", "note.hr.coach": "an",
    # Of a team: one's own; those of the others once all handed in, or once the talk has begun.
    **{f"team_{part}.{name}": who for part in ("talk", "agenda", "notes", "move", "agreement")
       for name, who in (SEES["team_talk"] | SEES["team_agreement"]).items()
       if (part == "talk" and name in SEES["team_talk"])
       or (part == "agenda" and name in SEES["team_item"])
       or (part in ("notes", "move") and name in ("talking", "closed", "left"))
       or (part == "move" and name == "cancelled")
       or (part == "agreement" and name in SEES["team_agreement"])},
    "team_answer.preparing.joke": "joke", "team_answer.preparing.wout": "wout", "team_answer.cancelled.joke": "joke",
    "team_answer.open.joke": "joke wout", "team_answer.open.wout": "joke wout", "team_answer.open.nadia": "nadia",
    **{f"team_answer.{name}.{slug}": who for name in ("talking", "closed")
       for slug, who in (("joke", TEAM), ("wout", TEAM), ("nadia", "nadia"))},
    "team_answer.left.lotte": OF_PAST_TEAM, "team_answer.left.joke": OF_PAST_TEAM, "team_answer.left.benoit": "benoit",
    "team_answer.never.lotte": NOBODY,
    **{f"style.{name}": who for name, who in SEES["style"].items()},
    **{f"agenda.{name}": who for name, who in SEES["agenda"].items()},
    "agenda.handed_over": "lotte karim",
    **{f"correction.{name}": who for name, who in SEES["correction"].items()},
    **{f"notes.{name}": who for name, who in SEES["agenda"].items() if name != "informal"},
    "notes.handed_over": "lotte karim",
    **{f"agreement.{name}": who for name, who in SEES["agreement"].items()},
    **{f"view.{name}": SEES["agreement"][name] for name in (
        "signing", "locked", "locked_before", "gosselies", "hr", "stood_in_locked",
    )},
}  # fmt: skip
