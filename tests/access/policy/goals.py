"""Goals: of a person, a team, a unit, the organisation; their links, proposals, obstacles and changes."""

from .operation import NOT_SO, SEERS, WHY, Operation, of, page, pk, step
from .sees import EVERYBODY, OF_LOTTE, SEES, TEAM

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
WRITTEN = {
    "kind": "result", "measure": "number", "start_value": "20", "target_value": "9", "measured_in": "dagen",
    "starts_date": "2026-11-01", "ends_date": "2027-06-30",
} | dict.fromkeys(("title", "title_nl", "title_fr", "title_en"), "Minder wachten") | dict.fromkeys(
    ("why_nl", "why_fr", "why_en"), "Wie wacht, mist de boot"
)  # fmt: skip


def owner(world, result):
    """The key of the owner of a key result's goal."""
    return world.cast.lotte.pk


def another(world, goal):
    """The key of a colleague who is not the owner."""
    return (world.cast.nadia if goal.person_id == world.cast.marc.pk else world.cast.marc).pk


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
