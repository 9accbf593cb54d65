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

from tandem.core.languages import name_of
from tandem.feedback.language import guessed

from .models import Agreement, Answer, Conversation, Correction, Move, Preparation, SharedNotes, SignOff, StandIn
from .queries import beside, by_preparation
from .states import Act, Edition, Side

STYLE = "static:/conversations/document.css"


def html(conversation: Conversation, language: str, edition: str) -> str:
    """The document as HTML, in a language, in the zone of the person."""
    with translation.override(language), timezone.override(zoneinfo.ZoneInfo(conversation.person.time_zone)):
        return render_to_string("conversations/document.html", _content(conversation, language, edition))


def _content(conversation, language, edition):
    agreements = Agreement.objects.filter(conversation=conversation).select_related("owner", "added_by")
    signed = SignOff.objects.filter(conversation=conversation).select_related("by")
    stood_in = StandIn.objects.filter(conversation=conversation, ended_at=None)
    whole = edition == Edition.PAIR
    official = conversation.official_language
    about = Correction.objects.filter(version=conversation).select_related("by").first() if whole else None
    return {
        "standing": ("official" if official == language else "translation") if official else "",
        "official": name_of(official) if official else "",
        "corrected": _first_version(conversation) if conversation.is_correction else None,
        "about": about and _voice(about.what, about.by, language),
        "conversation": conversation,
        "stand_in": stood_in.select_related("coach", "stand_in").first(),
        "language": language,
        "organisation": settings.ORGANISATION,
        "last_day": conversation.period.upper - datetime.timedelta(days=1),
        "whole": whole,
        "questions": _side_by_side(conversation, language) if whole else [],
        "notes": SharedNotes.objects.filter(conversation=conversation).exclude(text="").first() if whole else None,
        "agreements": [(row, _voice(row.text, row.added_by, language)) for row in agreements],
        "sign_offs": [
            (
                row,
                row.by if row.act != Act.SILENT else _of_side(conversation, row),
                _voice(row.comment, row.by, language),
            )
            for row in sorted(signed, key=lambda row: row.side != Side.PERSON)
        ],
        "moves": [
            (row, _voice(row.why, row.by, language))
            for row in (Move.objects.filter(conversation=conversation).select_related("by") if whole else ())
        ],
    }


def _of_side(conversation, sign_off):
    """Whose side it is, when the other closed it without her."""
    return conversation.person if sign_off.side == Side.PERSON else conversation.coach


def _first_version(conversation):
    """What was locked first: there stands what both prepared."""
    while conversation.is_correction:
        conversation = Conversation.objects.get(pk=conversation.corrects_id)
    return conversation


def _voice(text, author, language):
    """What somebody wrote stays in her words: with its language, which is named when it is not that of the document."""
    written = guessed(text, author.language)
    foreign = name_of(written) if text and written != language else ""
    return SimpleNamespace(text=text, language=written, foreign=foreign)


def _side_by_side(conversation, language):
    """Only what was disclosed: what somebody never handed in is not on paper. Of a correction: of the first version."""
    conversation = _first_version(conversation)
    columns = Preparation.objects.filter(conversation=conversation, disclosed_at__isnull=False)
    columns = sorted(columns.select_related("author"), key=lambda row: (row.side != Side.PERSON, row.disclosed_at))
    rows = Answer.objects.filter(preparation__in=columns)
    asked = beside(conversation.version_id, columns, by_preparation(rows)) if columns else []
    return [
        (pair, [(said, _voice(said.words if said.is_own else "", said.author, language)) for said in pair.answers])
        for pair in asked
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
