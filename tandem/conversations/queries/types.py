"""The types of conversation, and what each side is asked in them."""

from django.db.models import Exists, OuterRef, Q

from tandem.core import clock
from tandem.frameworks.models import FormVersion, Question, QuestionForm
from tandem.frameworks.queries import parts_of, with_versions
from tandem.frameworks.states import Kind as QuestionKind
from tandem.frameworks.states import Purpose

from ..models import Guide, Topic
from ..states import ASKED_AS, Side
from .asked import has_goals

IN_USE = Q(published_date__isnull=False, retired_date=None, form__retired_date=None)


def types(viewer, *, in_use=True):
    """The types that can be chosen (or, with ``in_use=False``, those that are out of use), formal ones last; each with
    ``.asked``, the version that is asked now, and ``.form.draft`` for who keeps it. Two queries."""
    rows = Guide.objects.visible_to(viewer).filter(published_date__isnull=False, retired_date=None)
    rows = rows.filter(form__retired_date__isnull=in_use).select_related("form").order_by("-kind", "pk")
    return _with_asked(rows, viewer)


def _with_asked(rows, viewer):
    rows = list(rows)
    with_versions([row.form for row in rows], viewer)
    for row in rows:
        row.asked = row.form.used
    return rows


def versions_of(guides, at=None):
    """{key of a guide: key of the version that its form asks at this moment, or else now}. One query."""
    forms = {guide.form_id for guide in guides}
    published = FormVersion.objects.filter(form__in=forms, published_at__lte=at or clock.now())
    newest = dict(published.order_by("number").values_list("form", "pk"))
    return {guide.pk: newest[guide.form_id] for guide in guides}


def type_of(slug, viewer):
    """The type of this name as it is now, in use or not; None when there is none. Two queries."""
    rows = Guide.objects.visible_to(viewer).filter(slug=slug, published_date__isnull=False, retired_date=None)
    return next(iter(_with_asked(rows.select_related("form"), viewer)), None)


def drafts_of(viewer):
    """{slug: the draft of its title and topics}, for who keeps the types. One query."""
    return {row.slug: row for row in Guide.objects.visible_to(viewer).filter(published_date=None)}


def forms_without_type(viewer):
    """Published forms for conversations that no type asks yet."""
    published = FormVersion.objects.filter(form=OuterRef("pk"), published_at__isnull=False)
    rows = QuestionForm.objects.visible_to(viewer).filter(Exists(published), retired_date=None)
    taken = Guide.objects.filter(form=OuterRef("pk"))
    return list(rows.filter(~Exists(taken), purpose=Purpose.CONVERSATION))


def is_asked(question, side):
    """Whether this side is asked this."""
    return not question.categories or ASKED_AS[side] in question.categories


def asked_of(side):
    """As a condition on questions: those that this side answers."""
    return Q(categories=[]) | Q(categories__contains=[ASKED_AS[side]])


def answerable():
    """All questions but headings."""
    return Question.objects.exclude(kind=QuestionKind.HEADING)


def how_many_asked(conversation, side):
    """How many questions a side can answer. One for each goal is one question, where there is a goal. One query."""
    asked = answerable().filter(Q(each_goal=False) | has_goals(conversation), asked_of(side))
    return asked.filter(version=conversation.version_id).count()


def both_asked(version):
    """What each side reads: {side: [(question, its words for that side)]}, headings too. Five queries."""
    questions = parts_of(version).questions
    return {
        side: [(one, one.words_for(ASKED_AS[side])) for one in questions if is_asked(one, side)]
        for side in (Side.PERSON, Side.COACH)
    }


def topics_of(guide, viewer):
    """What the talk itself goes through."""
    return list(Topic.objects.visible_to(viewer).filter(guide=guide))
