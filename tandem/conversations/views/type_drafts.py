"""The editor of the title and the topics of a type of conversation: a draft beside what is in use."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.policies import holding
from tandem.frameworks import access as frameworks
from tandem.frameworks.gaps import NAMES
from tandem.frameworks.views.answering import answer, sure, visible

from .. import access, actions, queries
from ..forms import TitleForm, TopicForm
from ..gaps import gaps
from ..models import Guide, Topic
from .types import trail


def _the_draft(request, pk):
    """A draft; a version that is published is refused with the reason."""
    row = visible(request, Guide, pk)
    access.change_type.require(request.person, row)
    return row


def _topic(request, pk):
    row = visible(request, Topic, pk, "guide")
    access.change_type.require(request.person, row.guide)
    return row


def _to_type(guide):
    return guide.title, reverse("conversations:type", args=[guide.slug])


def _to_draft(guide):
    return _("Draft"), reverse("conversations:type_draft", args=[guide.pk])


def _crumbs(guide):
    return trail(_to_type(guide), _to_draft(guide))


def _parts(request, guide):
    """What the editor shows: the topics, each with what it lacks."""
    topics = queries.topics_of(guide, request.person)
    found = gaps(guide, topics)
    for topic in topics:
        topic.gaps = [gap.reason for gap in found if gap.thing == topic]
    return {"type": guide, "topics": topics, "gaps": found, "minutes": sum(topic.minutes for topic in topics)}


@require_POST
@holding(frameworks.keep_content)
def start(request, slug):
    """``/conversations/types/progress/draft/``: a next version of its title and topics."""
    row = queries.type_of(slug, request.person)
    if row is None:
        raise Http404
    draft = actions.start_type(row, by=request.person)
    return redirect("conversations:type_draft", draft.pk)


@holding(frameworks.keep_content)
def draft(request, pk):
    """``/conversations/types/drafts/7/``: its title and topics, in three languages beside each other."""
    row = _the_draft(request, pk)
    context = _parts(request, row) | {"crumbs": trail(_to_type(row))}
    context["no_publish"] = context["gaps"] and access.UNFINISHED
    return render(request, "conversations/type_draft.html", context)


@holding(frameworks.keep_content)
def preview(request, pk):
    """``/conversations/types/drafts/7/preview/``: as everybody will read it, ``?in=`` a language."""
    row = _the_draft(request, pk)
    language = request.GET.get("in") if request.GET.get("in") in NAMES else (get_language() or "en")[:2]
    with translation.override(language):
        topics = [(one.title, one.note, one.minutes) for one in queries.topics_of(row, request.person)]
        title, intro = row.title, queries.type_of(row.slug, request.person).asked.intro
    context = {
        "type": row,
        "title": title,
        "intro": intro,
        "topics": topics,
        "minutes": sum(minutes for _title, _note, minutes in topics),
        "language": language,
        "languages": NAMES,
        "crumbs": _crumbs(row),
    }
    return render(request, "conversations/type_preview.html", context)


@holding(frameworks.keep_content)
def title(request, pk):
    """``/conversations/types/drafts/7/title/``"""
    row = _the_draft(request, pk)
    return answer(
        request,
        TitleForm(request.POST or None, row=row),
        lambda data: actions.change_title(row, by=request.person, **data),
        title=_("Title"),
        lede=_("What a conversation of this type is called. The question form keeps its own name."),
        back=_to_draft(row)[1],
        crumbs=_crumbs(row),
    )


@holding(frameworks.keep_content)
def topic_new(request, pk):
    """``/conversations/types/drafts/7/topics/``: one more."""
    row = _the_draft(request, pk)
    return answer(
        request,
        TopicForm(request.POST or None),
        lambda data: actions.add_topic(row, by=request.person, **data),
        title=_("Add a topic"),
        lede=_("It comes at the end."),
        back=lambda made: f"{_to_draft(row)[1]}#topic-{made.pk}",
        done=_("Added."),
        crumbs=_crumbs(row),
    )


@holding(frameworks.keep_content)
def topic(request, pk):
    """``/conversations/types/topics/7/``: other words, or other minutes."""
    row = _topic(request, pk)
    return answer(
        request,
        TopicForm(request.POST or None, row=row),
        lambda data: actions.change_topic(row, by=request.person, **data),
        title=_("Change a topic"),
        back=f"{_to_draft(row.guide)[1]}#topic-{pk}",
        crumbs=_crumbs(row.guide),
    )


@require_POST
@holding(frameworks.keep_content)
def topic_move(request, pk):
    """``/conversations/types/topics/7/place/``: one place up, or down."""
    row = _topic(request, pk)
    actions.move_topic(row, by=request.person, up=request.POST.get("to") == "up")
    if request.htmx:
        return render(request, "conversations/type_draft.html#topics", _parts(request, row.guide))
    return redirect(f"{_to_draft(row.guide)[1]}#topic-{pk}")


@holding(frameworks.keep_content)
def topic_remove(request, pk):
    """``/conversations/types/topics/7/removal/``"""
    row = _topic(request, pk)
    return sure(
        request,
        lambda: actions.remove_topic(row, by=request.person),
        title=_("Remove this topic?"),
        words=row.title,
        button=_("Remove"),
        back=_to_draft(row.guide)[1],
        done=_("Removed. Conversations that go by an earlier version keep it."),
        crumbs=_crumbs(row.guide),
    )


@require_POST
@holding(frameworks.keep_content)
def publish(request, pk):
    """``/conversations/types/drafts/7/publication/``: from today on conversations go by it."""
    row = _the_draft(request, pk)
    actions.publish_type(row, by=request.person)
    messages.success(
        request, _("Published. Conversations that are planned from now on go by it; the others keep theirs.")
    )
    return redirect("conversations:type", row.slug)


@holding(frameworks.keep_content)
def remove(request, pk):
    """``/conversations/types/drafts/7/removal/``: throw the draft away."""
    row = _the_draft(request, pk)
    return sure(
        request,
        lambda: actions.drop_type(row, by=request.person),
        title=_("Throw this draft away?"),
        words=_("What is published stays as it is."),
        button=_("Throw away"),
        back=reverse("conversations:type", args=[row.slug]),
        done=_("The draft was thrown away."),
        crumbs=_crumbs(row),
    )
