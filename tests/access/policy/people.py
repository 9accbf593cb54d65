"""Persons, units, teams, roles, the import, one's own settings."""

from .operation import NOT_SO, PUBLIC, SEERS, WHY, Operation, administrators, of, page, pk, step
from .sees import KEEPERS, NOBODY

MEMBERS = "joke wout nadia an"

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
