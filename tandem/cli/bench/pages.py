"""Every page of the application: opened by whom, for what.

The table names routes. What it forgets is found from the URLconf and printed (`forgotten`), as is an entry that no
longer leads to a page. What is no page is in `left_out` with the reason; what only takes POST says so itself.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tandem.cli.bench import things
from tandem.cli.bench.left_out import NO_PAGES, NO_PAGES_IN
from tandem.frameworks.models import QuestionForm

Found = Callable[[object], Iterable[dict]]


@dataclass(frozen=True)
class Page:
    """`route` is opened by the first of `who` (slugs of the cast) for whom one of the things `of` shows a page.

    `query` stands behind the `?`, with slugs of the cast in braces for their keys; `part`: what htmx would put it in,
    when it asks for a part; `note`: what tells it from another entry of the same route."""

    route: str
    who: str = "lotte"
    of: Found = things.nothing
    query: str = ""
    part: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        """What it is called in the table."""
        query = f"?{self.query}" if self.query else ""
        return f"{self.route}{query}{' (part)' if self.part else ''}{f' ({self.note})' if self.note else ''}"


GOAL_FORMS = (
    "adjust", "visibility", "contribution", "check_in", "pause", "close", "retire", "comment", "invite", "plan",
    "new_obstacle", "mark_changed",
    "new_key_result",
)  # fmt: skip
BOXES = ("index", "given", "shared", "drafts", "asked", "give", "ask", "recognition", "coaching")
PLAN_PAGES = (
    "version", "version_name", "version_remove", "publish", "people", "comparison", "plan_new",
)  # fmt: skip
CYCLE_READERS = (("lotte", ""), ("karim", "as coach"), ("sofie", "as HR partner"), ("an", "as administrator"))
DRAFT_CYCLE_PAGES = ("cycle", "change", "remove", "preview", "launch")
DRAFT_PAGES = ("draft", "intro", "draft_remove", "competence_new", "scale_new", "comparison")
MY_OWN = ("themes", "for_file", "on_paper", "reports", "new_report", "distances", "nudges")
TEAM_COMING = ("prepare_team_talk", "bring_in", "move_team_talk", "cancel_team_talk")
TEAM_TALKING = ("team_notes", "earlier_team_notes", "agree_in_team")
RECORD_FORMS = ("change", "assign", "functional_coach", "absence", "last_day")

PAGES = (
    # the desk
    Page("desk:home"),
    Page("desk:home", "karim", note="as coach"),
    Page("desk:team", "karim"),
    Page("desk:team", "philippe", note="as leadership"),
    Page("desk:find", query="q=verhaghe"),
    Page("desk:find", query="q=planning", part="found"),
    Page("desk:find", "sofie", query="q=an", part="found"),
    # goals
    Page("goals:index"),
    Page("goals:index", query="tab=organisation"),
    Page("goals:index", query="tab=all"),
    Page("goals:index", query="tab=all&q=planning"),
    Page("goals:index", query="tab=all&q=planning", part="goals"),
    Page("goals:index", "karim", query="tab=support"),
    Page("goals:index", "karim", query="tab=coach"),
    Page("goals:organisation"),
    Page("goals:organisation", "philippe", note="as leadership"),
    Page("goals:carried", of=things.organisation_goals, note="of organisation"),
    Page("goals:carried", of=things.goals()),
    Page("goals:carried_level", of=things.organisation_goals, part="level"),
    Page("goals:detach", of=things.links),
    Page("goals:contribution", of=things.goals(state="open"), query="q=dock", part="candidates"),
    Page("goals:of_person", of=things.lotte_as("pk")),
    Page("goals:of_team", "joke", things.teams),
    Page("goals:of_unit", of=things.units),
    Page("goals:of_unit", of=things.top_unit, note="the whole"),
    Page("goals:new"),
    Page("goals:index", "karim", query="tab=quiet"),
    Page("goals:index", "karim", query="tab=coach&sort=heard"),
    Page("goals:index", query="tab=all&sort=new"),
    Page("goals:index", query="tab=all&sort=title"),
    Page("goals:past", query="tab=all"),
    Page("goals:past", "philippe", query="tab=organisation"),
    Page("goals:goal_past", of=things.goals(state="open")),
    Page("goals:seen", of=things.goals()),
    Page("goals:bulk"),
    Page("goals:values"),
    Page("goals:questions", "karim"),
    Page("goals:changes", "philippe"),
    Page("goals:changes", "sofie", note="as hr"),
    Page("goals:context_change", "philippe", things.changes),
    Page("goals:answer_question", "karim joke luc lotte wout nadia elise", things.questions),
    Page("goals:obstacle", of=things.obstacles),
    Page("goals:call_for_help", of=things.obstacles),
    Page("goals:solve", of=things.obstacles),
    Page("goals:panel", "karim", things.lotte_as("person"), part="panel"),
    Page("goals:goal", of=things.goals()),
    Page("goals:goal", "karim", things.goals(), note="as coach"),
    Page("goals:goal", "wout", things.organisation_goals, note="of organisation"),
    Page("goals:readers", of=things.goals(visibility="organisation")),
    Page("goals:index", query="tab=team"),
    Page("goals:propose", "karim"),
    Page("goals:propose", "philippe", note="as leadership"),
    Page("goals:proposals", "karim"),
    Page("goals:proposal", "karim", things.proposals),
    *(Page(f"goals:{verb}", of=things.goals(state="proposed")) for verb in ("accept", "accept_changed", "decline")),
    *(Page(f"goals:{verb}", of=things.offers) for verb in ("take", "refuse")),
    *(Page(f"goals:{verb}", of=things.uncarried) for verb in ("offer", "split", "merge")),
    Page("goals:templates"),
    Page("goals:templates", query="q=planning"),
    Page("goals:new_template", "an"),
    Page("goals:template", "an", things.templates),
    Page("goals:edit", "thomas", things.goals(state="draft")),
    Page("goals:discard", "thomas", things.goals(state="draft")),
    *(Page(f"goals:{verb}", of=things.goals(state="open")) for verb in GOAL_FORMS),
    Page("goals:invite", of=things.goals(state="open"), query="q=peeters"),
    Page("goals:resume", "thomas", things.goals(state="paused")),
    Page("goals:reopen", of=things.goals(state="closed")),
    Page("goals:key_result", of=things.key_results),
    Page("goals:remove_key_result", of=things.key_results),
    Page("goals:answer", "lotte", things.comments),
    # feedback
    *(Page(f"feedback:{box}") for box in BOXES),
    Page("feedback:index", "karim", query="q=planning"),
    Page("feedback:give", query="q=lejeune"),
    Page("feedback:give", query="to={thomas}"),
    Page("feedback:give", query="to={thomas}&add=1", note="several"),
    Page("feedback:give", query="to={thomas}&to={karim}", note="to several"),
    Page("feedback:recognition", query="q=planning"),
    Page("feedback:readers", of=things.pieces),
    Page("feedback:sending", "thomas", things.sendings),
    Page("feedback:correct_together", "thomas", things.sendings),
    Page("feedback:ask", query="q=lejeune", part="found"),
    Page("feedback:invitation", "lotte", things.invitations),
    Page("feedback:outside_thanks", ""),
    Page("feedback:piece", of=things.pieces),
    Page("feedback:piece", "karim", things.pieces, note="as coach"),
    Page("feedback:correct", "thomas", things.pieces),
    Page("feedback:crossed", of=things.pieces),
    *(
        Page(f"feedback:{name}")
        for name in ("themes", "for_file", "on_paper", "reports", "new_report", "distances", "nudges")
    ),
    Page("feedback:distance", "karim", things.lotte_as("pk")),
    Page("feedback:theme", of=things.themes),
    Page("feedback:report", "lotte miriam", things.reports),
    Page("desk:links", of=things.pieces, part="links"),
    Page("desk:of_goal", of=things.goals(), part="linked"),
    # conversations
    Page("conversations:index"),
    Page("conversations:index", "karim", query="with=people"),
    Page("conversations:index", "sofie", note="as hr"),
    Page("conversations:new", "karim"),
    Page("conversations:agreements"),
    Page("conversations:agreements", query="done=yes"),
    Page("conversations:agreement", "karim", things.agreements(conversation__state="agreeing")),
    Page("conversations:done", of=things.agreements()),
    Page("conversations:conversation", of=things.talks()),
    Page("conversations:conversation", of=things.talks(state="preparing"), note="preparing"),
    Page("conversations:conversation", of=things.talks(state="locked", kind="formal"), note="locked"),
    *(Page(f"conversations:{name}", of=things.talks(kind="formal")) for name in ("facts", "goals")),
    *(Page(f"conversations:{name}") for name in ("style", "new_series", "new_agreement", "calendar", "types")),
    Page("conversations:series", of=things.rhythms),
    Page("conversations:points", of=things.talks(kind="informal")),
    Page("conversations:types", "an", note="as administrator"),
    Page("conversations:type", of=things.types),
    Page("conversations:new_type", "an", things.content(QuestionForm, purpose="conversation")),
    *(Page(f"conversations:{name}", of=things.talks(state="agreeing")) for name in ("notes", "earlier_notes")),
    *(Page(f"conversations:{name}", of=things.talks(state="preparing")) for name in ("prepare", "move", "cancel")),
    Page("conversations:agree", "karim", things.talks(state="agreeing")),
    *(Page(f"conversations:{name}", "joke") for name in ("team_talks", "new_team_talk")),
    Page("conversations:team_talk", "joke", things.team_talks(state="preparing"), note="preparing"),
    Page("conversations:team_talk", "joke", things.team_talks(state="closed"), note="closed"),
    *(Page(f"conversations:{name}", "wout", things.team_talks(state="preparing")) for name in TEAM_COMING),
    *(Page(f"conversations:{name}", "joke", things.team_talks(state="talking")) for name in TEAM_TALKING),
    Page("conversations:team_agreement", "joke", things.team_agreements(talk__state="talking")),
    Page("conversations:team_agreement_done", "joke", things.team_agreements(owner=None)),
    Page("conversations:sign", "karim", things.talks(state="signing")),
    # insights
    Page("insights:pulse", "sofie"),
    Page("insights:pulse", "philippe", note="as leadership"),
    Page("insights:how"),
    # people
    Page("people:directory"),
    Page("people:directory", query="q=peters"),
    Page("people:directory", "sofie", query="page=9"),
    Page("people:directory", query="q=an", part="found"),
    Page("people:suggest", query="q=verhaghe", part="found"),
    Page("people:suggest_units", query="q=plan", part="found"),
    Page("people:person", of=things.person("thomas")),
    Page("people:person", "karim", things.lotte_as("pk"), note="as coach"),
    Page("people:person", "sofie", things.person("philippe"), note="as hr"),
    Page("people:record", of=things.lotte_as("pk")),
    *(Page(f"people:{form}", "an", things.lotte_as("pk")) for form in RECORD_FORMS),
    Page("people:new", "an"),
    Page("people:organisation"),
    Page("people:unit", of=things.units),
    Page("people:unit", of=things.units, part="found"),
    Page("people:coaches"),
    Page("people:coachees", of=things.person("philippe")),
    Page("people:coachees", of=things.person("luc"), part="found"),
    Page("people:units", "an"),
    Page("people:unit_new", "an"),
    Page("people:unit_change", "an", things.units),
    Page("people:unit_move", "an", things.units),
    Page("people:jobs", "an"),
    Page("people:job_new", "an"),
    Page("people:job_change", "an", things.jobs),
    Page("people:teams"),
    Page("people:team_new", "an"),
    Page("people:team", "joke", things.teams),
    Page("people:team_change", "joke", things.teams),
    Page("people:team_join", "joke", things.teams),
    Page("people:team_leave", "joke", things.memberships),
    Page("people:team_role", "joke", things.memberships),
    Page("people:team_role_end", "joke", things.team_roles),
    Page("people:roles", "an"),
    Page("people:holders"),
    Page("people:role_give", "an"),
    Page("people:role_end", "an ingrid", things.grants),
    Page("people:settings"),
    Page("people:hours"),
    Page("people:parameters"),
    Page("people:parameter", "an ingrid", things.parameters),
    Page("people:import", "an"),
    Page("people:import_columns", "an", things.imports),
    Page("people:import_run", "an", things.imports),
    # feedback rounds
    *(Page(f"evaluations:{name}") for name in ("index", "asked", "new")),
    Page("evaluations:coached", "karim"),
    Page("evaluations:overview", "an"),
    Page("evaluations:round", of=things.rounds),
    Page("evaluations:round", "joke", things.rounds, note="open"),
    Page("evaluations:report", of=things.rounds),
    Page("evaluations:report", "karim", things.rounds, note="as coach"),
    Page("evaluations:close", "karim", things.rounds),
    Page("evaluations:answer", of=things.seats),
    # plans
    *(Page(f"plans:{name}") for name in ("index", "mine")),
    *(Page(f"plans:{name}", "an") for name in ("versions", "version_new")),
    *(Page(f"plans:{name}", "an", things.SCHEMES) for name in PLAN_PAGES),
    *(Page(f"plans:{name}", "an", things.PLANS) for name in ("plan", "plan_remove", "moment_new")),
    *(Page(f"plans:{name}", "an", things.MOMENTS) for name in ("moment", "moment_remove")),
    # cycles
    Page("cycles:index"),
    Page("cycles:index", "karim", note="as coach"),
    Page("cycles:new", "an"),
    *(Page("cycles:cycle", who, things.CYCLES, note=note) for who, note in CYCLE_READERS),
    *(Page(f"cycles:{name}", "an", things.CYCLES) for name in ("places", "pause", "extend", "close", "runners")),
    *(Page(f"cycles:{name}", "an", things.DRAFT_CYCLES) for name in DRAFT_CYCLE_PAGES),
    Page("cycles:runner_remove", "an", things.RUNNERS),
    Page("cycles:take_out", "an", things.PLACES_IN),
    Page("cycles:reopen", "an", things.PLACES_OUT),
    # frameworks
    Page("frameworks:forms"),
    Page("frameworks:forms", "an", note="as administrator"),
    Page("frameworks:form_new", "an"),
    Page("frameworks:form", of=things.FORMS),
    Page("frameworks:form_names", "an", things.FORMS),
    Page("frameworks:version", of=things.VERSIONS),
    *(Page(f"frameworks:{page}", "an", things.DRAFTS) for page in DRAFT_PAGES),
    Page("frameworks:question_new", "an", things.new_questions),
    *(Page(f"frameworks:{page}", "an", things.ASKED) for page in ("question", "question_remove")),
    *(Page(f"frameworks:{page}", "an", things.COMPETENCES) for page in ("competence", "competence_remove")),
    *(Page(f"frameworks:{page}", "an", things.SCALES) for page in ("scale", "scale_remove")),
    Page("frameworks:values"),
    Page("frameworks:values", "an", note="as administrator"),
    Page("frameworks:value_new", "an"),
    Page("frameworks:value", "an", things.VALUES),
    Page("frameworks:skills"),
    Page("frameworks:skills", "an", note="as administrator"),
    Page("frameworks:skill_new", "an"),
    Page("frameworks:skill", "an", things.SKILLS),
    Page("frameworks:family_new", "an"),
    Page("frameworks:family", "an", things.FAMILIES),
    # notices, privacy
    Page("notices:index"),
    Page("notices:index", "karim", note="as coach"),
    Page("notices:choices"),
    Page("privacy:looks"),
    # signing in
    Page("account_login", ""),
    Page("account_reset_password", ""),
    Page("mfa_index"),
)


def forgotten(only_post: Callable[[str], bool]) -> list[str]:
    """The routes of the URLconf that the table does not know; `only_post` says of a route whether it takes no GET."""
    known = {page.route for page in PAGES} | set(NO_PAGES)
    left = [name for name in things.routes() if name not in known and not name.startswith(tuple(NO_PAGES_IN))]
    return [name for name in left if not only_post(name)]
