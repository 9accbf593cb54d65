"""Who gets where, written by hand from the requirements; nothing here asks the rules that it judges.

``SEES`` says for each scene (``scenes.py``) who may see that thing. An operation below says, of those, who gets
through; who sees it but may not do it is refused with the reason (403); for everybody else it does not exist (404).
A visitor, an account of another organisation and somebody who has left go to the sign-in page.
"""

from dataclasses import dataclass, field

EVERYBODY = (
    "philippe marc luc elise an sofie benoit miriam ingrid nadia greet karim lotte joke wout thomas"  # pieter has left
)
NOBODY = ""
OF_LOTTE = "lotte karim nadia"  # she, her coach, her functional coach; greet, her former coach, keeps nothing
TEAM = "joke wout nadia"  # who is in Dok 4 today
OF_FILE = "lotte karim sofie"  # she, her coach of today, the HR partner of her unit

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
    },
    "draft": {"thomas": "thomas"},
    "request": {"open": "lotte wout thomas elise", "over": "lotte"},
    "invitation": {"wout": "wout", "thomas": "thomas", "elise": "elise", "joke": NOBODY},  # its page: who was asked

    # Informal: the two who held it, also when one of them no longer coaches the other.
    # Formal: she and her coach of today; the HR partner of her unit knows that it exists.
    "talk": {
        "informal": "lotte karim", "ready": "wout luc", "beside": "lotte nadia", "dropped": "lotte karim",
        "before": "lotte greet",
        "formal": OF_FILE, "opened": OF_FILE, "agreeing": OF_FILE, "signing": OF_FILE, "locked": OF_FILE,
        "locked_before": OF_FILE,  # held with greet: its file is for karim now
        "handed_over": OF_FILE,
        "gosselies": "thomas elise benoit",
        "hr": "sofie an",
    },
    # HR reads agreements once they are signed, not before.
    "agreement": {
        "beside": "lotte nadia", "before": "lotte greet", "agreeing": "lotte karim", "signing": "lotte karim",
        "locked": OF_FILE, "locked_before": OF_FILE, "gosselies": "thomas elise benoit", "hr": "sofie an",
    },
    "agenda": {
        "informal": "lotte karim", "beside": "lotte nadia", "before": "lotte greet", "agreeing": "lotte karim",
        "signing": "lotte karim", "locked": "lotte karim", "locked_before": "lotte karim",
        "gosselies": "thomas elise", "hr": "sofie an",
    },
}  # fmt: skip

# Who may do what -----------------------------------------------------------------------------------------------------

SEERS = "(who sees it)"
NOT_SO = "(405)"  # this method is not there
AS_GET = "(as GET)"
PUBLIC, DEMO = "public", "demo"


@dataclass(frozen=True)
class Operation:
    """An address with what it is asked.

    ``of``: the family of its scenes, or nothing. ``get`` and ``post``: who gets through, as slugs for all scenes or
    {scene: slugs}; a scene that is not named: nobody. ``who``: who sees the page at all (without scenes), PUBLIC, or
    DEMO. ``sees``: instead of ``SEES[of]``. ``only``: of these scenes. ``data``: what is posted. ``query``: what
    stands behind ``?``; ``args``: of the address; both and ``data`` may hold functions of (world, thing).
    """

    name: str
    of: str = ""
    get: object = SEERS
    post: object = AS_GET
    who: str = EVERYBODY
    sees: dict | None = None
    only: tuple = ()
    args: dict = field(default_factory=dict)
    query: dict = field(default_factory=dict)
    data: dict = field(default_factory=dict)
    label: str = ""

    def __str__(self):
        return f"{self.name} {self.label}".strip()


def pk(world, thing):
    """The key of the scene's object."""
    return thing.pk


def page(name, **rest):
    """A page without an object, for everybody who is signed in."""
    return Operation(name, **rest)


def of(family, name, **rest):
    """An operation on the objects of a family, by their key."""
    return Operation(name, of=family, **{"args": {"pk": pk}, **rest})


def step(family, name, who, **rest):
    """Something that one only posts."""
    return of(family, name, get=NOT_SO, post=who, **rest)


def administrators(name, **rest):
    """A page that exists for HR administrators alone."""
    return Operation(name, who="an", **rest)


LIVE = dict.fromkeys(("private", "unit", "team_of_nobody", "open", "helped", "narrowed", "paused"), "lotte") | {
    "unit_wout": "wout", "unit_greet": "greet", "team": "joke", "team_marc": "marc",
    "thomas": "thomas", "karim": "karim", "all": "philippe",
    "of_team": TEAM, "of_team_unit": TEAM, "of_unit": "karim luc",
    "offered": "lotte", "copied": "lotte", "taken": "lotte", "part": "lotte", "part_two": "lotte",
}  # fmt: skip
CARRIED = {"all", "helped", "narrowed", "team", "unit"}
WHOLE = {name: who for name, who in LIVE.items() if name not in CARRIED}
DRAFTS = {"draft": "lotte", "all_draft": "philippe", "of_team_draft": TEAM}
OF_MANY = ("of_team", "of_team_unit", "of_unit")
OPEN = {name: who for name, who in LIVE.items() if name != "paused"}
WHY = {"why": "Omdat het anders loopt"}
WRITTEN = {
    "kind": "result", "measure": "number", "start_value": "20", "target_value": "9", "measured_in": "dagen",
    "starts_date": "2026-11-01", "ends_date": "2027-06-30",
} | dict.fromkeys(("title", "title_nl", "title_fr", "title_en"), "Minder wachten") | dict.fromkeys(
    ("why_nl", "why_fr", "why_en"), "Wie wacht, mist de boot"
)  # fmt: skip
TWO = {"informal": "lotte karim", "ready": "wout luc", "formal": "lotte karim", "opened": "lotte karim"}
HANDED = {"handed_over": "lotte karim"}
AGREEING = {"agreeing": "lotte karim"}
RECEIVED = dict.fromkeys(("two", "fresh", "coach", "shared", "kept", "aside", "old", "by_coach", "answer"), "lotte") | {
    "up": "karim", "dock": "joke",
}  # fmt: skip
IN_THREAD = {"two": "thomas lotte", "fresh": "thomas lotte", "coach": "thomas lotte", "shared": "thomas lotte",
             "kept": "thomas lotte", "aside": "thomas lotte", "old": "thomas lotte", "up": "lotte karim",
             "dock": "wout joke", "left": "lotte", "by_coach": "karim lotte", "answer": "elise lotte"}  # fmt: skip
SIGNED = {name: SEES["talk"][name] for name in ("locked", "locked_before", "gosselies", "hr")}
OF_TALK = {  # the two who sit there today
    "informal": "lotte karim",
    "ready": "wout luc",
    "beside": "lotte nadia",
    "dropped": "lotte karim",
    "before": "lotte greet",
    "gosselies": "thomas elise",
    "hr": "sofie an",
} | dict.fromkeys(("formal", "opened", "agreeing", "signing", "locked", "locked_before", "handed_over"), "lotte karim")
HELD = {"beside": "lotte nadia", "before": "lotte greet"}
KEEPERS = {
    "lotte": OF_LOTTE + " sofie an", "karim": "karim luc sofie an", "thomas": "thomas elise benoit an",
    "philippe": "philippe an", "sofie": "sofie an", "pieter": "sofie an", "joiner": "an",
}  # fmt: skip
MEMBERS = "joke wout nadia an"
WORDS = {"saw": "Je belde eerst.", "kind": "appreciation", "reach": "receiver", "language": "nl"}


def owner(world, result):
    """The key of the owner of a key result's goal."""
    return world.cast.lotte.pk


def another(world, goal):
    """The key of a colleague who is not the owner."""
    return (world.cast.nadia if goal.person_id == world.cast.marc.pk else world.cast.marc).pk


def key_of(world, thing):
    return str(thing.key)


DESK = [
    page("desk:home"),
    page("desk:find"),
    page("desk:find", query={"q": "kanarie"}, label="?q=kanarie"),
    page("desk:team"),
    page("core:health", who=PUBLIC),
    page("core:components"),
    page("privacy:looks"),
    page("demo:doors", who=DEMO),
    page("demo:sign_in", who=DEMO),
    page("demo:outbox", who=DEMO),
    page("demo:floor", who=DEMO),
    page("demo:floor_empty", who=DEMO),
    page("demo:floor", who=DEMO),
    page("demo:floor_empty", who=DEMO),
    page("notices:index"),
    page("notices:all_read", get=NOT_SO, post=SEERS),
    page("notices:choices"),
    of("notice", "notices:notice"),
]

STRONG = "thomas"  # has an app, codes and a passkey; nobody of the cast has a password

ACCOUNTS = [
    page("account_login", who=PUBLIC),
    page("account_logout", who=PUBLIC),
    page("account_inactive", who=PUBLIC, post=NOT_SO),
    page("account_reauthenticate", get=STRONG),
    page("account_change_password"),
    page("account_set_password"),
    page("account_reset_password", who=PUBLIC),
    page("account_reset_password_done", who=PUBLIC, post=NOT_SO),
    page("account_reset_password_from_key", who=PUBLIC, args={"uidb36": "1", "key": "set-password"}),
    page("account_reset_password_from_key_done", who=PUBLIC, post=NOT_SO),
    page("mfa_index", post=NOT_SO),
    page("mfa_authenticate", who=PUBLIC),
    page("mfa_reauthenticate", get=STRONG),
    page("mfa_activate_totp"),
    page("mfa_deactivate_totp", who=STRONG),
    page("mfa_view_recovery_codes", who=STRONG, post=NOT_SO),
    page("mfa_generate_recovery_codes"),
    page("mfa_download_recovery_codes", who=STRONG, post=NOT_SO),
    page("mfa_list_webauthn", post=NOT_SO),
    page("mfa_add_webauthn"),
    page("mfa_login_webauthn", who=PUBLIC),
    page("mfa_reauthenticate_webauthn", get=STRONG),
    of("key", "mfa_edit_webauthn"),
    of("key", "mfa_remove_webauthn"),
]

PEOPLE = [
    page("people:directory"),
    page("people:directory", query={"q": "kanarie"}, label="?q=kanarie"),
    page("people:export", args={"kind": "csv"}, label="csv"),
    page("people:export", args={"kind": "xlsx"}, label="xlsx"),
    page("people:export", args={"kind": "exe"}, who=NOBODY, label="unknown kind"),
    page("people:suggest", query={"q": "kanarie"}),
    page("people:suggest_units", query={"q": "kanarie"}),
    administrators("people:new"),
    of("person", "people:person"),
    of("person", "people:record", get=KEEPERS),
    *(
        of("person", f"people:{name}", get=dict.fromkeys(KEEPERS, "an"))
        for name in ("change", "assign", "functional_coach", "absence", "last_day")
    ),
    page("people:organisation"),
    of("unit", "people:unit"),
    page("people:coaches"),
    of("person", "people:coachees"),
    administrators("people:units"),
    administrators("people:unit_new"),
    of("unit", "people:unit_change", sees={"wil": "an"}),
    of("unit", "people:unit_move", sees={"wil": "an"}),
    administrators("people:jobs"),
    administrators("people:job_new"),
    of("job", "people:job_change", sees={"planner": "an"}),
    page("people:teams"),
    administrators("people:team_new"),
    of("team", "people:team"),
    of("team", "people:team_change", get={"dok4": MEMBERS, "past": "an"}),
    of("team", "people:team_join", get={"dok4": MEMBERS, "past": "an"}),
    *(
        of("membership", f"people:{name}", get={"joke": MEMBERS, "nadia": MEMBERS}, only=("joke", "nadia"),
           args={"pk": lambda world, row: row.team_id, "membership": pk})
        for name in ("team_leave", "team_role")
    ),
    of("team_role", "people:team_role_end", get={"joke": MEMBERS},
       args={"pk": lambda world, row: world["team.dok4"].pk, "role": pk}),
    Operation("people:roles", who="an ingrid"),
    Operation("people:role_give", who="an ingrid"),
    page("people:holders"),
    of("grant", "people:role_end", get={"sofie": "an", "ingrid": "ingrid"},
       sees={"sofie": "an ingrid", "ingrid": "an ingrid", "past": NOBODY}, data=WHY),
    administrators("people:import"),
    *(of("import", f"people:import_{name}") for name in ("run", "columns", "progress", "faults")),
    *(step("import", f"people:import_{name}", SEERS) for name in ("decide", "again", "apply", "undo", "stop")),
    page("people:settings"),
    page("people:language", who=PUBLIC, get=NOT_SO, post=SEERS),
    page("people:appearance", get=NOT_SO, post=SEERS),
    page("people:shortcuts", get=NOT_SO, post=SEERS),
    page("people:hours"),
    page("people:sessions", get=NOT_SO, post=SEERS),
    page("people:second_step"),
    page("people:parameters"),
    page("people:parameter", args={"section": "conversations.Formal", "key": "hr_reads_signed"}, get="an",
         label="of HR"),
    page("people:parameter", args={"section": "people.SignIn", "key": "second_step_everybody"}, get="ingrid",
         label="of signing in"),
    page("people:parameter", args={"section": "people.Nothing", "key": "x"}, who=NOBODY, label="unknown"),
]  # fmt: skip

GOALS = [
    page("goals:index"),
    *(page("goals:index", query={"tab": tab}, label=f"?tab={tab}") for tab in ("coach", "support", "organisation")),
    page("goals:index", query={"tab": "all", "q": "kanarie"}, label="?q=kanarie"),
    page("goals:index", query={"tab": "quiet"}, label="?tab=quiet"),
    page("goals:export", query={"tab": "all"}),
    page("goals:export", query={"tab": "all", "as": "xlsx"}, label="xlsx"),
    page("goals:past", query={"tab": "all", "on": "2026-11-22"}),
    of("goal", "goals:goal_past", query={"on": "2026-11-22"}),
    of("goal", "goals:seen"),
    page("goals:bulk"),
    page("goals:keep_view", get=NOT_SO, post=EVERYBODY.replace("joke ", ""), data={"name": "Mijn lijst"}),  # full
    step("view", "goals:forget_view", {"lotte": "lotte"}),
    page("goals:values"),
    of("goal", "goals:plan", get=LIVE, data={"day_0": "2026-12-01", "share_0": "40", "why": "Anders"}),
    Operation("goals:changes", who="philippe an sofie benoit"),
    page("goals:new"),
    page("goals:new", query={"for": "organisation"}, get="philippe", label="?for=organisation"),
    page("goals:hints", get=NOT_SO, post=SEERS),
    of("person", "goals:panel", args={"person": pk}),
    of("goal", "goals:goal"),
    of("goal", "goals:goal", query={"show": "changes"}, label="?show=changes"),
    of("goal", "goals:history_export"),
    of("goal", "goals:readers"),
    of("goal", "goals:edit", get=DRAFTS),
    step("goal", "goals:set", DRAFTS),
    of("goal", "goals:discard", get=DRAFTS),
    of("goal", "goals:adjust", get=LIVE, data=WRITTEN | {"reason-why": "Omdat het anders loopt"}),
    of("goal", "goals:visibility", get={name: who for name, who in LIVE.items() if name != "all"},
       data=WHY | {"visibility": lambda world, goal: "unit" if goal.visibility == "organisation" else "organisation"}),
    of("goal", "goals:contribution", get=LIVE | DRAFTS),
    of("goal", "goals:contribution", get=LIVE | DRAFTS, query={"q": "kanarie"}, label="?q=kanarie"),
    of("link", "goals:detach", args={"pk": lambda world, row: row.goal_id, "parent": lambda world, row: row.parent_id},
       data=WHY, get={"open": "lotte", "unit_wout": "wout joke", "team": "joke", "draft": "lotte"}),
    of("goal", "goals:carried"),
    of("goal", "goals:carried_level"),
    page("goals:organisation"),
    of("person", "goals:of_person"),
    of("team", "goals:of_team"),
    of("unit", "goals:of_unit"),
    of("goal", "goals:check_in", get=OPEN | {"helped": "lotte elise"}, data={"comment": "Het gaat"}),
    of("goal", "goals:pause", get=OPEN, data=WHY),
    of("goal", "goals:resume", get={"paused": "lotte"}, data=WHY),
    of("goal", "goals:close", get=LIVE, data={"outcome": "reached", "conclusion": "Klaar"}),
    of("goal", "goals:retire", get=LIVE, data=WHY),
    of("goal", "goals:reopen", get={"closed": "lotte", "retired": "lotte", "whole": "lotte"}, data=WHY),
    of("goal", "goals:new_key_result", get=LIVE | DRAFTS,
       data={"title": "Nieuw", "start_value": "1", "target_value": "2", "weight": "1",
             "person": lambda world, goal: goal.person_id or ""}),
    of("goal", "goals:invite", data={"person": another},
       get={name: who for name, who in LIVE.items() if name not in {
           "private", "narrowed", "thomas", "karim", "offered", "copied", "taken"}}),
    of("goal", "goals:comment", data={"text": "Mooi"},
       get=dict.fromkeys(
           ("private", "unit", "team_of_nobody", "open", "narrowed", "paused", "closed", "retired", "offered", "copied",
            "taken", "whole", "part", "part_two"), OF_LOTTE
       ) | {"helped": SEES["goal"]["helped"], "unit_wout": "wout luc", "team": "joke luc", "thomas": "thomas elise",
            "unit_greet": "greet luc", "team_marc": "marc philippe", "karim": "karim luc", "all": "philippe",
            "left": "wout",
            "of_team": TEAM, "of_team_unit": TEAM, "of_unit": "karim luc"}),
    of("goal", "goals:new_obstacle", get=LIVE | {"helped": "lotte wout elise", "left": "wout"},
       data={"text": "De kraan is stuk"}),
    of("obstacle", "goals:obstacle"),
    of("obstacle", "goals:call_for_help", data={"somebody": "Marc Dubois"}, get={
        "private": "lotte", "called": "lotte", "helped": "lotte wout", "taken": "lotte wout", "open": "lotte",
    }),
    step("obstacle", "goals:pick_up", {
        "private": OF_LOTTE, "called": SEES["obstacle"]["called"], "helped": SEES["obstacle"]["helped"],
        "open": OF_LOTTE,
    }),
    step("obstacle", "goals:put_down", {"taken": "elise"}),
    of("obstacle", "goals:solve", data={"solution": "Geleend"}, get={
        "private": "lotte", "called": "lotte", "helped": "lotte wout", "taken": "lotte wout elise", "open": "lotte",
    }),
    of("goal", "goals:mark_changed", get=LIVE),  # taken or not: on most of them nothing hangs
    of("change", "goals:context_change"),
    step("change", "goals:stop_asking", {"all": "philippe", "helped": "lotte"}),
    page("goals:questions"),
    of("question", "goals:answer_question", get={"all_private": "lotte", "helped_unit_wout": "wout"},
       data={"verdict": "right"}),
    step("check_in", "goals:undo_check_in", {"private": "lotte", "helped": "lotte"}),
    of("key_result", "goals:key_result", get={"helped": "lotte", "private": "lotte"},
       data=WHY | {"title": "Anders", "start_value": "0", "target_value": "8", "weight": "1", "person": owner}),
    of("key_result", "goals:remove_key_result", get={"helped": "lotte", "private": "lotte"}, data=WHY),
    step("supporter", "goals:join", {"thomas": "thomas"}),
    step("supporter", "goals:end_support", {"thomas": "thomas lotte", "wout": "wout lotte"}),
    page("goals:index", query={"tab": "team"}, label="?tab=team"),
    of("team", "goals:new", args={}, query={"for": lambda world, team: f"team-{team.pk}"}, label="?for=team",
       get={"dok4": TEAM}),
    of("unit", "goals:new", args={}, query={"for": lambda world, unit: f"unit-{unit.pk}"}, label="?for=unit",
       get={"wil": "philippe"}),
    of("goal", "goals:new", args={}, query={"copy": pk}, label="?copy=",
       only=("private", "of_team", "draft", "proposed"), get={"private": "lotte", "of_team": TEAM}),
    of("template", "goals:new", args={}, query={"template": pk}, label="?template="),
    page("goals:propose"),
    page("goals:proposals"),
    of("proposal", "goals:proposal", post=SEERS),
    step("proposal", "goals:withdraw_proposal", {"proposed": "karim"}),
    of("goal", "goals:accept", get={"proposed": "lotte"}, data={"visibility": "unit"}),
    of("goal", "goals:accept_changed", get={"proposed": "lotte"},
       data=WRITTEN | {"road": "reach", "visibility": "unit"}),
    of("goal", "goals:decline", get={"proposed": "lotte"}, data=WHY),
    of("goal", "goals:offer", data=WHY | {"person": another},
       get={name: who for name, who in LIVE.items() if name not in {"all", "offered", *OF_MANY}}),
    of("hand_over", "goals:take", get={"offered": "thomas"}, data={"answer": "Graag"}),
    of("hand_over", "goals:refuse", get={"offered": "thomas"}, data=WHY),
    step("hand_over", "goals:withdraw_offer", {"offered": "lotte"}),
    of("goal", "goals:split", get=WHOLE,
       data=WHY | {"title_1": "Een", "title_2": "Twee", "portion_1": "50", "portion_2": "50"}),
    of("goal", "goals:merge", get=WHOLE),
    step("goal", "goals:undo_descent", {"part": "lotte", "part_two": "lotte"}),
    page("goals:templates"),
    page("goals:templates", query={"q": "voorbeeld", "withdrawn": "1"}, label="?withdrawn"),
    page("goals:new_template", get="an"),
    of("template", "goals:template", get="an"),
    step("template", "goals:withdraw_template", "an"),
    of("comment", "goals:answer", data={"text": "Dank"}),
]  # fmt: skip

FEEDBACK = [
    *(page(f"feedback:{name}") for name in ("index", "given", "shared", "drafts", "asked", "export", "give", "ask")),
    page("feedback:index", query={"aside": "1"}, label="?aside"),
    page("feedback:index", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:given", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:shared", query={"q": "kanarie"}, label="?q=kanarie"),
    page("feedback:draft", get=NOT_SO, post=SEERS),
    of("person", "feedback:give", query={"to": pk}, args={}, label="?to=", only=("philippe", "pieter", "joiner"),
       sees={"philippe": EVERYBODY.removeprefix("philippe "), "pieter": NOBODY, "joiner": NOBODY}),
    of("draft", "feedback:give", query={"draft": key_of}, args={}, label="?draft="),
    of("invitation", "feedback:give", query={"asked": pk}, args={}, label="?asked=",
       get={"wout": "wout", "thomas": "thomas"}, post=AS_GET, data={}),
    step("draft", "feedback:throw_away", SEERS, args={"key": key_of}),
    step("request", "feedback:cancel", {"open": "lotte"}),
    of("invitation", "feedback:invitation"),
    step("invitation", "feedback:decline", {"wout": "wout"}),
    of("piece", "feedback:piece", sees=SEES["piece"] | {
        "withdrawn": "thomas lotte", "withdrawn_shared": "thomas lotte",  # she sees that it was, not what it was
    }),
    of("piece", "feedback:correct", get={"fresh": "thomas", "answer": "elise"}, data=WORDS | {"key": key_of}),
    step("piece", "feedback:withdraw", {"fresh": "thomas", "answer": "elise"}),
    step("piece", "feedback:thank", {name: who for name, who in RECEIVED.items() if name != "shared"}),
    step("piece", "feedback:reply", IN_THREAD, data={"text": "Dank je"}),
    step("piece", "feedback:share", {"two": "lotte", "fresh": "lotte", "kept": "lotte", "aside": "lotte",
                                     "answer": "lotte", "dock": "joke"}),
    *(
        step("piece", f"feedback:{name}", RECEIVED)
        for name in ("unshare", "keep", "unkeep", "put_aside", "bring_back", "crossed")
        if name != "crossed"
    ),
    of("piece", "feedback:crossed", get=RECEIVED),
]  # fmt: skip

CONVERSATIONS = [
    page("conversations:index"),
    page("conversations:index", query={"with": "people"}, label="?with=people"),
    page("conversations:new"),
    page("conversations:agreements"),
    page("conversations:agreements", query={"done": "yes"}, label="?done"),
    page("conversations:index", query={"with": "file"}, label="?with=file"),
    of("talk", "conversations:conversation"),
    of("talk", "conversations:facts", sees=OF_TALK),
    of("talk", "conversations:goals", sees=OF_TALK),
    of("talk", "conversations:prepare",
       get={"informal": "karim", "formal": "karim", "handed_over": "karim"}),
    of("talk", "conversations:move", get=TWO | HANDED,
       data=WHY | {"day": "2026-12-01", "hour": "10:00", "place": "Kade"}),
    of("talk", "conversations:cancel", get=TWO | HANDED | AGREEING, data=WHY),
    step("talk", "conversations:agenda", TWO | HANDED | AGREEING, data={"text": "Het rooster"}),
    of("talk", "conversations:agree",
       get=AGREEING | {"informal": "lotte karim", "ready": "wout luc", "opened": "lotte karim"},
       data={"text": "Zij belt", "owner": lambda world, talk: talk.person_id}),
    of("talk", "conversations:sign", get={"signing": "karim"}, data={"agrees": "yes"}),
    *(
        step("talk", "conversations:step", who, args={"pk": pk, "verb": verb}, label=verb)
        for verb, who in {
            "take-back": {"informal": "lotte", "formal": "lotte", "handed_over": "lotte"},
            "begin": {"informal": "lotte karim", "formal": "lotte karim"} | HANDED,
            "meet": {"ready": "wout luc", "opened": "lotte karim"},
            "finish": AGREEING,
            "rework": NOBODY,
            "unsign": {"signing": "lotte"},
            "close": {"informal": "lotte karim", "ready": "wout luc"},
        }.items()
    ),
    of("talk", "conversations:record", post=SIGNED | HELD),
    of("talk", "conversations:pdf", post=NOT_SO, sees=dict.fromkeys(SEES["talk"], NOBODY) | SIGNED),
    of("agreement", "conversations:agreement", get=AGREEING,
       data={"text": "Zij belt", "owner": lambda world, row: row.owner_id}),
    of("agreement", "conversations:done", get=HELD | AGREEING | {
        "signing": "lotte karim", "locked": "lotte karim", "locked_before": "lotte karim",
        "gosselies": "thomas elise", "hr": "sofie an",
    }),
    step("agenda", "conversations:item", {"informal": "lotte karim", "agreeing": "lotte karim"}),
]  # fmt: skip

# Reading is asked of every scene; the verbs, unless TANDEM_FULL=1, of those that differ in who has which relation. The
# RARE ones are kept wherever somebody gets through.
READING = {
    "goals:goal",
    "goals:carried",
    "goals:history_export",
    "feedback:piece",
    "conversations:conversation",
    "conversations:pdf",
    "people:person",
    "people:record",
}
FEWER = {
    "goal": {"draft", "private", "team", "open", "helped", "all", "all_draft", "left"},
    "piece": {"two", "coach", "withdrawn", "up", "by_coach", "left"},
    "talk": {"informal", "before", "formal", "agreeing", "signing", "locked", "locked_before", "gosselies"},
}
RARE = {"proposed", "part", "of_team", "of_unit", "paused", "closed", "fresh", "shared", "ready", "opened"}

OPERATIONS = [*DESK, *ACCOUNTS, *PEOPLE, *GOALS, *FEEDBACK, *CONVERSATIONS]

# Who may read which words ------------------------------------------------------------------------------------------

READS = {
    "person.joiner": "an",
    "record.lotte": KEEPERS["lotte"],
    "grant.past": "an ingrid",
    "import.row": "an",
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
    **{f"{part}.{name}": who for name, who in SEES["piece"].items() for part in ("piece", "about")},
    "reply.two": "thomas lotte",
    "reply.shared": "thomas lotte",  # the thread stays between the two
    "reply.withdrawn": "thomas",
    "draft.thomas": "thomas",
    "draft.about": "thomas",
    "request.open": SEES["request"]["open"],
    "request.about": SEES["request"]["open"],
    "request.over": "lotte",
    "decline.thomas": "thomas lotte",
    "move.informal": "lotte karim",
    "why.dropped": "lotte karim",
    # What is prepared: one's own until both have handed in.
    "answer.informal.person": "lotte", "answer.informal.coach": "karim",
    "answer.dropped.person": "lotte", "answer.dropped.coach": "karim",
    "answer.formal.person": "lotte", "answer.formal.coach": "karim",
    "answer.handed_over.person": "lotte", "answer.handed_over.coach": NOBODY,  # greet never disclosed it
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
        "informal", "beside", "before", "dropped", "formal", "opened", "agreeing", "signing", "locked",
        "locked_before", "handed_over",
    )},
    **{f"note.{name}.coach": "karim" for name in (
        "informal", "dropped", "formal", "opened", "agreeing", "signing", "locked",
    )},
    "note.ready.person": "wout", "note.ready.coach": "luc",
    "note.beside.coach": "nadia", "note.before.coach": "greet",
    "note.locked_before.coach": NOBODY, "note.handed_over.coach": NOBODY,
    "note.gosselies.person": "thomas", "note.gosselies.coach": "elise",
    "note.hr.person": "sofie", "note.hr.coach": "an",
    **{f"agenda.{name}": who for name, who in SEES["agenda"].items()},
    "agenda.handed_over": "lotte karim",
    **{f"agreement.{name}": who for name, who in SEES["agreement"].items()},
    **{f"view.{name}": SEES["agreement"][name] for name in ("signing", "locked", "locked_before", "gosselies", "hr")},
}  # fmt: skip
