"""Values, skills and question forms: read by everybody, kept by HR administrators; a draft is theirs alone."""

from .operation import NOT_SO, SEERS, administrators, of, page, pk, step
from .sees import SEES

KEEPER = {family: dict.fromkeys(SEES[family], "an") for family in ("form", "version", "asked", "value", "skill")}
DRAFT = {"draft": "an"}
OF_DRAFT = {"published": "an", "draft": "an"}  # who keeps forms sees both, and changes the draft alone


def of_draft(family, name, **rest):
    """A page about a part of a draft; of a published version it is refused with the reason."""
    return of(family, f"frameworks:{name}", get=DRAFT, sees=OF_DRAFT, only=("published", "draft"), **rest)


def step_of_draft(family, name, **rest):
    """The same, for what one only posts."""
    return step(family, f"frameworks:{name}", DRAFT, sees=OF_DRAFT, only=("published", "draft"), **rest)


FRAMEWORKS = [
    page("frameworks:forms"),
    page("frameworks:forms", query={"retired": "1"}, label="?retired"),
    administrators("frameworks:form_new"),
    page("frameworks:ready", who="an", get=NOT_SO, post=SEERS),
    of("form", "frameworks:form"),
    of("form", "frameworks:form_names", sees=KEEPER["form"]),
    step("form", "frameworks:form_copy", "an", sees=KEEPER["form"]),
    step("form", "frameworks:form_retire", "an", sees=KEEPER["form"]),
    step("form", "frameworks:draft_start", {"fresh": "an", "talk": "an"}, sees=KEEPER["form"]),
    of("version", "frameworks:version", query={"in": "nl", "as": "self"}),
    of("version", "frameworks:comparison", sees=DRAFT),
    of("version", "frameworks:draft", sees=KEEPER["version"], get=DRAFT | {"coming": "an"}),
    of_draft("version", "intro"),
    step("version", "frameworks:publish", DRAFT, sees=KEEPER["version"]),
    of_draft("version", "draft_remove"),
    *(
        of_draft("version", "question_new", args={"pk": pk, "kind": kind}, label=kind)
        for kind in ("scale", "text", "choice", "heading")
    ),
    of("version", "frameworks:question_new", args={"pk": pk, "kind": "riddle"}, only=("draft",), sees={"draft": ""},
       label="unknown kind"),
    of_draft("version", "competence_new"),
    of_draft("version", "scale_new"),
    of_draft("asked", "question"),
    of_draft("asked", "question_remove"),
    step_of_draft("asked", "question_move", data={"to": "up"}),
    of_draft("competence", "competence"),
    of_draft("competence", "competence_remove"),
    of_draft("scale", "scale"),
    of_draft("scale", "scale_remove"),
    page("frameworks:values"),
    page("frameworks:values", query={"retired": "1"}, label="?retired"),
    administrators("frameworks:value_new"),
    of("value", "frameworks:value", sees=KEEPER["value"]),
    step("value", "frameworks:value_move", SEERS, sees=KEEPER["value"], data={"to": "up"}),
    step("value", "frameworks:value_retire", SEERS, sees=KEEPER["value"]),
    page("frameworks:skills"),
    page("frameworks:skills", query={"q": "kanarie"}, label="?q=kanarie"),
    administrators("frameworks:skill_new"),
    of("skill", "frameworks:skill", sees=KEEPER["skill"]),
    step("skill", "frameworks:skill_retire", SEERS, sees=KEEPER["skill"]),
    administrators("frameworks:family_new"),
    of("family", "frameworks:family", sees={"one": "an"}),
]  # fmt: skip
