"""The frame of every page: what stands round the content. Rendered on each request, so everything here is cheap."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

LOGO = mark_safe(
    '<svg class="logo" viewBox="0 0 24 24" aria-hidden="true"><circle cx="5" cy="17.4" r="3.3"/>'
    '<circle cx="19" cy="17.4" r="3.3"/><path d="M6.3 14.4 9 9l3 7.4L15.2 9l2.5 5.4"/>'
    '<circle class="dot back" cx="9.3" cy="4.6" r="1.85"/><circle class="dot" cx="15.5" cy="4.6" r="1.85"/></svg>'
)
APPEARANCES = (("light", _("Light"), "sun"), ("dark", _("Dark"), "moon"), ("auto", _("Device"), "monitor"))


@lru_cache(maxsize=128)
def asset(path: str) -> str:
    """The address of a file of the design, with its hash in the name; asked once per process."""
    return static(f"tandem/{path}")


@lru_cache(maxsize=1024)
def icon(name: str, label: str = "", kind: str = "") -> SafeString:
    """One icon of the sheet; without a label it is hidden from assistive technology."""
    if not name:
        return mark_safe("")
    voice = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    css = f"i {escape(kind)}".strip()
    return mark_safe(f'<svg class="{css}" {voice}><use href="{asset("icons/icons.svg")}#i-{escape(name)}"/></svg>')


@lru_cache(maxsize=256)
def place(name: str) -> str:
    """The address of a route without arguments, or nothing when no module offers it."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


@lru_cache(maxsize=1)
def head() -> SafeString:
    """What stands in the ``<head>`` of every page: the same for everybody."""
    return render_to_string("core/head.html")


def logo() -> SafeString:
    """Two people who are together the frame of one bicycle; who is in front steers."""
    return LOGO


def navigation(groups: Iterable[Any] | None) -> SafeString:
    """The navigation of a role: groups {label, items: [{label, url, icon, current, count}]}."""
    parts = []
    for group in groups or ():
        links = format_html_join(
            "",
            '<a href="{}"{}>{}{}{}</a>',
            (
                (
                    item["url"],
                    mark_safe(' aria-current="page"') if item.get("current") else "",
                    icon(str(item["icon"])),
                    item["label"],
                    format_html('<span class="n">{}</span>', item["count"]) if item.get("count") else "",
                )
                for item in group["items"]
            ),
        )
        parts.append(format_html('<nav class="nav" aria-label="{0}"><p>{0}</p>{1}</nav>', group["label"], links))
    return mark_safe("".join(parts))


def csrf_field(request: Any) -> SafeString:
    """The hidden field that a form needs."""
    return format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', get_token(request))


def switches(request: Any) -> dict[str, Any]:
    """What the switches of appearance and language and the way out need to know."""
    account = getattr(request, "account", None)
    return {
        "csrf": csrf_field(request),
        "next": request.get_full_path(),
        "appearance": getattr(account, "appearance", "auto"),
        "appearances": APPEARANCES,
        "language": getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE),
        "languages": settings.LANGUAGES,
        "settings_url": place("people:settings"),
        "appearance_url": place("people:appearance"),
        "language_url": place("people:language"),
        "doors_url": place("demo:doors") if settings.DEMO else "",
        "sign_out_url": place("account_logout"),
    }


def toasts(messages: Iterable[Any] | None, request: Any) -> SafeString:
    """Messages of the last action, each with its way back when its extra tags say ``undo:<address>``."""
    shown = []
    for message in messages or ():
        undo = ""
        for tag in (message.extra_tags or "").split():
            if tag.startswith("undo:/") and not tag.startswith("undo://"):
                form = '<form method="post" action="{}">{}<button class="undo">{}</button></form>'
                undo = format_html(form, tag.removeprefix("undo:"), csrf_field(request), gettext("Undo"))
        picture = icon("circle-alert" if message.level_tag in {"error", "warning"} else "check")
        shown.append(toast(message, undo, picture))
    return mark_safe("".join(shown))


def toast(words: Any, undo: SafeString | str = "", picture: SafeString | str = "") -> SafeString:
    """One note at the foot of the screen. The script takes it away after a while; it waits while one looks at it."""
    close = format_html('<button type="button" data-dismiss aria-label="{}">{}</button>', gettext("Close"), icon("x"))
    return format_html('<div class="toast">{}<p>{}</p>{}{}</div>', picture, words, undo, close)
