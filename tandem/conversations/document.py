"""A locked conversation on paper: what both disclosed, agreed and signed. Never a private note."""

import datetime
import mimetypes
import os
import zoneinfo
from contextlib import contextmanager
from types import SimpleNamespace

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import timezone, translation

from .models import Agreement, Answer, Conversation, Move, Preparation, Question, SharedNotes, SignOff
from .states import Edition, Side

STYLE = "static:/conversations/document.css"


def html(conversation: Conversation, language: str, edition: str) -> str:
    """The document as HTML, in a language, in the zone of the person."""
    with translation.override(language), timezone.override(zoneinfo.ZoneInfo(conversation.person.time_zone)):
        return render_to_string("conversations/document.html", _content(conversation, language, edition))


def _content(conversation, language, edition):
    agreements = Agreement.objects.filter(conversation=conversation).select_related("owner")
    signed = SignOff.objects.filter(conversation=conversation).select_related("by")
    whole = edition == Edition.PAIR
    return {
        "conversation": conversation,
        "language": language,
        "organisation": settings.ORGANISATION,
        "last_day": conversation.period.upper - datetime.timedelta(days=1),
        "whole": whole,
        "questions": _side_by_side(conversation) if whole else [],
        "notes": SharedNotes.objects.filter(conversation=conversation).exclude(text="").first() if whole else None,
        "agreements": agreements,
        "sign_offs": sorted(signed, key=lambda row: row.side != Side.PERSON),
        "moves": Move.objects.filter(conversation=conversation).select_related("by") if whole else [],
    }


def _side_by_side(conversation):
    """Only what was disclosed: what somebody never handed in is not on paper."""
    columns = Preparation.objects.filter(conversation=conversation, disclosed_at__isnull=False)
    columns = sorted(columns.select_related("author"), key=lambda row: (row.side != Side.PERSON, row.disclosed_at))
    rows = Answer.objects.filter(preparation__in=columns)
    texts = {(row.preparation_id, row.question_id): row.text for row in rows}
    return [
        SimpleNamespace(
            question=question,
            answers=[(one.author, one.side, texts.get((one.pk, question.pk), "")) for one in columns],
        )
        for question in Question.objects.filter(guide=conversation.guide_id)
        if columns
    ]


def pdf(conversation: Conversation, language: str, edition: str) -> bytes:
    """The document as PDF. The same conversation gives the same bytes: no clock and no chance in it."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    own, fonts = _own_files(), FontConfiguration()
    page = HTML(string=html(conversation, language, edition), base_url="static:/", url_fetcher=own)
    style = CSS(url=STYLE, url_fetcher=own, font_config=fonts)
    name = f"{conversation.pk}-{language}-{edition}".encode()
    with _dated(conversation.locked_at):
        return page.write_pdf(stylesheets=[style], font_config=fonts, pdf_identifier=name, pdf_tags=True)


@contextmanager
def _dated(moment):
    """The fonts inside the document carry a moment: that of the lock, by the variable that their library reads."""
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.get(name)
    os.environ[name] = str(int(moment.timestamp()))
    try:
        yield
    finally:
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before


def _own_files():
    """A fetcher that reads style and fonts from the static files of the application, and nothing from anywhere else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnFiles(URLFetcher):
        def fetch(self, url, headers=None):
            path = finders.find(url.removeprefix("static:").lstrip("/"))
            if not url.startswith("static:") or not path:
                raise ValueError(f"{url} is no file of the application")
            with open(path, "rb") as file:
                kind = mimetypes.guess_type(path)[0] or "font/woff2"
                return URLFetcherResponse(url, file.read(), {"Content-Type": kind})

    return OwnFiles()
