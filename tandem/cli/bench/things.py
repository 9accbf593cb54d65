"""What a page is opened for: functions of the viewer that give the arguments of an address, best candidate first.

All read through `visible_to`, so nobody is measured on what she may not see. A page that does not open for the first
candidate is tried with the next ones, because a form may want a thing in some state.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.urls import URLResolver, get_resolver

from tandem.conversations.models import Agreement, Conversation, Guide, Series, TeamAgreement, TeamTalk
from tandem.core.parameters import SECTIONS
from tandem.cycles.models import Cycle, Place, Runner
from tandem.demo.content.cast import CAST
from tandem.evaluations.models import Contributor, Round
from tandem.feedback.models import Feedback, Invitation, Report, Sending, Theme
from tandem.frameworks.models import Competence, FormVersion, QuestionForm, Scale, Skill, SkillFamily, Value
from tandem.frameworks.models import Question as Asked
from tandem.goals.models import (
    Comment,
    ContextChange,
    Contribution,
    Goal,
    HandOver,
    KeyResult,
    Obstacle,
    Proposal,
    Template,
)
from tandem.goals.queries import questions_to
from tandem.people.models import Account, Grant, ImportRun, Job, Person, Team, TeamMembership, TeamRole, Unit
from tandem.plans.models import Moment, Plan, Scheme

MOST = 20  # candidates that are tried
Found = Callable[[Any], Iterable[dict[str, Any]]]


def nothing(viewer: Any) -> list[dict[str, Any]]:
    """An address without arguments."""
    return [{}]


def account(slug: str) -> Any:
    """The account of somebody of the cast, with the person."""
    return Account.objects.select_related("person").get(email=CAST[slug].mail)


def cast() -> dict[str, int]:
    """The key of everybody of the cast by slug."""
    known = dict(Person.objects.values_list("email", "pk"))
    return {slug: known[member.mail] for slug, member in CAST.items() if member.mail in known}


def lotte_as(argument: str) -> Found:
    """Lotte, under the name that the address has for a person."""
    return lambda viewer: [{argument: account("lotte").person.pk}]


def person(slug: str) -> Found:
    """Somebody of the cast."""
    return lambda viewer: [{"pk": account(slug).person.pk}]


def _keys(model: Any, viewer: Any, *order: str, **which: Any) -> Iterator[dict[str, Any]]:
    rows = model.objects.visible_to(viewer).filter(**which).order_by(*order, "-pk")
    return ({"pk": pk} for pk in rows.values_list("pk", flat=True)[:MOST])


def goals(**which: Any) -> Found:
    """One's own goals; a coach: those of lotte."""

    def found(viewer: Any) -> Iterator[dict[str, Any]]:
        mine = {"person": viewer} if Goal.objects.filter(person=viewer, **which).exists() else {}
        return _keys(Goal, viewer, **mine, **which)

    return found


def organisation_goals(viewer: Any) -> Iterator[dict[str, Any]]:
    """Goals of the organisation."""
    return _keys(Goal, viewer, person=None, team=None, unit=None)


def key_results(viewer: Any) -> Iterator[dict[str, Any]]:
    """Key results of one's own goals."""
    return _keys(KeyResult, viewer, goal__person=viewer, goal__state="open")


def proposals(viewer: Any) -> Iterator[dict[str, Any]]:
    """What one proposed."""
    return _keys(Proposal, viewer, person=viewer)


def offers(viewer: Any) -> Iterator[dict[str, Any]]:
    """What one is asked to take over."""
    return _keys(HandOver, viewer, taker=viewer, answered_at=None)


def templates(viewer: Any) -> Iterator[dict[str, Any]]:
    """Examples of goals."""
    return _keys(Template, viewer, withdrawn_at=None)


def content(model: Any, **which: Any) -> Found:
    """Values, skills, forms and their parts."""
    return lambda viewer: _keys(model, viewer, **which)


FORMS, VALUES, SKILLS, FAMILIES = (content(model) for model in (QuestionForm, Value, Skill, SkillFamily))
SCHEMES = content(Scheme, published_at=None)
CYCLES, DRAFT_CYCLES = content(Cycle, state="running"), content(Cycle, state="draft")
RUNNERS = content(Runner, cycle__state="running")
PLACES_IN = content(Place, cycle__state="running", standing="made")
PLACES_OUT = content(Place, standing="closed")
PLANS = content(Plan, scheme__published_at=None)
MOMENTS = content(Moment, plan__scheme__published_at=None)
VERSIONS, DRAFTS = content(FormVersion), content(FormVersion, published_at=None)
ASKED, COMPETENCES, SCALES = (content(model, version__published_at=None) for model in (Asked, Competence, Scale))


def new_questions(viewer: Any) -> Iterator[dict[str, Any]]:
    """A question on a scale, in a draft."""
    return ({**found, "kind": "scale"} for found in DRAFTS(viewer))


def uncarried(viewer: Any) -> Iterator[dict[str, Any]]:
    """One's own open goals that carry no other."""
    carrying = set(Contribution.objects.order_by().values_list("parent", flat=True))
    return (found for found in _keys(Goal, viewer, person=viewer, state="open") if found["pk"] not in carrying)


def obstacles(viewer: Any) -> Iterator[dict[str, Any]]:
    """What stands in the way of one's own goals."""
    return _keys(Obstacle, viewer, goal__person=viewer, solved_at=None)


def changes(viewer: Any) -> Iterator[dict[str, Any]]:
    """Changes of context."""
    return _keys(ContextChange, viewer, closed_at=None)


def questions(viewer: Any) -> Iterator[dict[str, Any]]:
    """What one is asked about the goals that one steers."""
    return ({"pk": question.pk} for question in questions_to(viewer)[:MOST])


def comments(viewer: Any) -> Iterator[dict[str, Any]]:
    """Comments on goals that one can see."""
    return _keys(Comment, viewer)


def invitations(viewer: Any) -> Iterator[dict[str, Any]]:
    """Questions that were put to one."""
    return _keys(Invitation, viewer, person=viewer)


def pieces(viewer: Any) -> Iterator[dict[str, Any]]:
    """Feedback that one can read."""
    return _keys(Feedback, viewer)


def themes(viewer: Any) -> Iterator[dict[str, Any]]:
    """A theme of hers."""
    return _keys(Theme, viewer)


def reports(viewer: Any) -> Iterator[dict[str, Any]]:
    """What somebody told an adviser."""
    return _keys(Report, viewer)


def sendings(viewer: Any) -> Iterator[dict[str, Any]]:
    """What one wrote to several people at once."""
    return _keys(Sending, viewer)


def talks(**which: Any) -> Found:
    """Conversations that one can see."""
    return lambda viewer: _keys(Conversation, viewer, **which)


def team_talks(**which: Any) -> Found:
    """Conversations of teams that one can see."""
    return lambda viewer: _keys(TeamTalk, viewer, **which)


def team_agreements(**which: Any) -> Found:
    """Agreements of teams that one can see."""
    return lambda viewer: _keys(TeamAgreement, viewer, **which)


def types(viewer: Any) -> Iterator[dict[str, Any]]:
    """The types of conversation."""
    return ({"slug": slug} for slug in Guide.objects.visible_to(viewer).values_list("slug", flat=True))


def rhythms(viewer: Any) -> Iterator[dict[str, Any]]:
    """The rhythms in which one talks."""
    return _keys(Series, viewer)


def agreements(**which: Any) -> Found:
    """Agreements that one can see."""
    return lambda viewer: _keys(Agreement, viewer, **which)


def units(viewer: Any) -> Iterator[dict[str, Any]]:
    """The hubs in Flanders: a unit with units below it."""
    return _keys(Unit, viewer, code__in=["FLA", "HVL"])


def top_unit(viewer: Any) -> Iterator[dict[str, Any]]:
    """The organisation as a whole."""
    return _keys(Unit, viewer, parent=None)


def links(viewer: Any) -> Iterator[dict[str, Any]]:
    """What one's own goals contribute to."""
    mine = Contribution.objects.visible_to(viewer).filter(goal__person=viewer, goal__state="open")
    for goal, parent in mine.order_by("pk").values_list("goal", "parent"):
        yield {"pk": goal, "parent": parent}


def jobs(viewer: Any) -> Iterator[dict[str, Any]]:
    """Jobs."""
    return _keys(Job, viewer, "code")


def teams(viewer: Any) -> Iterator[dict[str, Any]]:
    """The team of one's own."""
    mine = TeamMembership.objects.in_force().filter(person=viewer).values("team")
    return _keys(Team, viewer, pk__in=mine)


def memberships(viewer: Any) -> Iterator[dict[str, Any]]:
    """Memberships in one's team."""
    mine = TeamMembership.objects.in_force().filter(person=viewer).values("team")
    for row in TeamMembership.objects.visible_to(viewer).filter(team__in=mine).order_by("pk")[:MOST]:
        yield {"pk": row.team_id, "membership": row.pk}


def team_roles(viewer: Any) -> Iterator[dict[str, Any]]:
    """Roles in one's team."""
    mine = TeamMembership.objects.in_force().filter(person=viewer).values("team")
    rows = TeamRole.objects.visible_to(viewer).filter(membership__team__in=mine).select_related("membership")
    for row in rows.order_by("pk")[:MOST]:
        yield {"pk": row.membership.team_id, "role": row.pk}


def grants(viewer: Any) -> Iterator[dict[str, Any]]:
    """Roles that were given."""
    return _keys(Grant, viewer)


def imports(viewer: Any) -> Iterator[dict[str, Any]]:
    """Files from the HR system."""
    return _keys(ImportRun, viewer)


def parameters(viewer: Any) -> Iterator[dict[str, Any]]:
    """Parameters."""
    for name, section in SECTIONS.items():
        yield from ({"section": name, "key": key} for key in section.__dataclass_fields__)


def routes() -> list[str]:
    """The name of every address of the application."""
    return list(_walk(get_resolver(), ""))


def _walk(resolver: URLResolver, space: str) -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, f"{space}{pattern.namespace}:" if pattern.namespace else space)
        elif pattern.name:
            yield f"{space}{pattern.name}"


def rounds(viewer: Any) -> Iterator[dict[str, Any]]:
    """Feedback rounds that she sees, newest first."""
    return ({"pk": key} for key in Round.objects.visible_to(viewer).values_list("pk", flat=True)[:MOST])


def seats(viewer: Any) -> Iterator[dict[str, Any]]:
    """Where she is asked in a feedback round, newest first."""
    mine = Contributor.objects.visible_to(viewer).filter(person=viewer).order_by("-pk")
    return ({"pk": key} for key in mine.values_list("pk", flat=True)[:MOST])
