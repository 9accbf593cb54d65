"""The report on paper: the same that the page shows to this reader."""

import mimetypes
import zoneinfo

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import timezone, translation

from . import queries
from .models import Chosen

STYLE = "static:/evaluations/document.css"


def html(round, viewer, language):
    """The document as HTML, in a language, in the zone of the reader."""
    with translation.override(language), timezone.override(zoneinfo.ZoneInfo(viewer.time_zone)):
        content = {
            "round": round,
            "language": language,
            "organisation": settings.ORGANISATION,
            "report": queries.report(round, viewer),
            "goals": Chosen.objects.visible_to(viewer).filter(round=round).select_related("goal"),
        }
        return render_to_string("evaluations/document.html", content)


def pdf(round, viewer, language):
    """The document as PDF."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    own, fonts = _own_files(), FontConfiguration()
    page = HTML(string=html(round, viewer, language), base_url="static:/", url_fetcher=own)
    return page.write_pdf(
        stylesheets=[CSS(url=STYLE, url_fetcher=own, font_config=fonts)], font_config=fonts, pdf_tags=True
    )


def _own_files():
    """A fetcher that reads style and fonts from the static files of the application, and nothing from anywhere else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnFiles(URLFetcher):
        def fetch(self, url, headers=None):
            path = finders.find(url.removeprefix("static:").lstrip("/"))
            if not url.startswith("static:") or not path:
                raise ValueError(f"{url} is no file of the application")
            with open(path, "rb") as file:
                return URLFetcherResponse(
                    url, file.read(), {"Content-Type": mimetypes.guess_type(path)[0] or "font/woff2"}
                )

    return OwnFiles()
