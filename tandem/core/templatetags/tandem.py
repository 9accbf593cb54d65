"""The tags of every page. They return safe strings quickly: a page may hold hundreds of them."""

from collections.abc import Iterable, Sequence
from typing import Any
from zlib import crc32

from django import forms, template
from django.forms.boundfield import BoundField
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, ngettext

from tandem.core import drawing, faces, frame, words

register = template.Library()

register.simple_tag(frame.asset)
register.simple_tag(frame.head)
register.simple_tag(frame.logo)
register.simple_tag(frame.navigation)
register.simple_tag(frame.place)
register.simple_tag(drawing.lane)
register.simple_tag(drawing.interval)
register.simple_tag(drawing.segments)
register.simple_tag(drawing.ribbon)
register.simple_tag(drawing.axis)
register.filter("percent", words.percent)
register.filter("number", words.number)
register.filter("day", words.day)
register.filter("ago", words.ago)
register.simple_tag(words.number)


@register.simple_tag
def icon(name: Any, label: str = "", kind: str = "") -> SafeString:
    """``{% icon "target" %}``: an icon beside a word; give ``label`` only where it stands alone."""
    return frame.icon(str(name or ""), str(label), str(kind))


@register.simple_tag(takes_context=True)
def new_id(context: template.Context) -> str:
    """An identifier that no other element of this page, or of a fragment swapped into it, has."""
    request = context.get("request")
    if request is None:
        return f"x{id(context):x}"
    number = request.last_new_id = getattr(request, "last_new_id", 0) + 1
    fragment = f"{crc32(request.get_full_path().encode()):x}" if request.headers.get("HX-Request") else "p"
    return f"x{fragment}-{number}"


@register.simple_tag(takes_context=True)
def toasts(context: template.Context, messages: Iterable[Any] | None = None) -> SafeString:
    """The messages of the last action, as notes at the foot of the screen."""
    request = context.get("request")
    return frame.toasts(messages, request) if request and messages else mark_safe("")


@register.inclusion_tag("core/preferences.html", takes_context=True)
def preferences(context: template.Context) -> dict[str, Any]:
    """Settings, appearance, language, the way out: the foot of the menu."""
    return frame.switches(context["request"])


@register.inclusion_tag("core/languages.html", takes_context=True)
def languages(context: template.Context) -> dict[str, Any]:
    """The switch of language for a visitor."""
    request = context.get("request")
    return frame.switches(request) if request else {}


# people


@register.simple_tag
def avatar(person: Any, size: str = "", label: bool = False) -> SafeString:
    """The initials of a person in their hue; ``size`` is xs, sm, lg or xl; ``label=True`` where no name is near."""
    return faces.avatar(person, size, label)


@register.simple_tag(takes_context=True)
def visibility(context: template.Context, audience: Any, kind: str = "") -> SafeString:
    """The chip that says who can see a thing, and the list behind it; ``c-visibility`` is the same."""
    return faces.visibility(audience, new_id(context), kind) if audience else mark_safe("")


@register.simple_tag
def avatars(people: Iterable[Any], size: str = "sm", most: int = 5) -> SafeString:
    """A stack of the first ``most`` people; the others are a number behind it."""
    shown = list(people)
    rest = len(shown) - most
    stack = format_html_join("", "{}", ((faces.avatar(person, size, label=True),) for person in shown[:most]))
    return format_html(
        '<span class="avs">{}{}</span>', stack, format_html("<small>+{}</small>", rest) if rest > 0 else ""
    )


# pictures of numbers


@register.simple_tag
def progress(value: Any, expected: Any = None, kind: str = "", label: str = "") -> SafeString:
    """A bar of ``value`` percent; ``expected`` is the notch of the plan; ``kind`` good, wait, bad, warm, mid, thin."""
    return drawing.bar(value, expected, kind, words.progress(value, expected, label))


@register.simple_tag
def ring(value: Any, expected: Any = None, kind: str = "", label: str = "") -> SafeString:
    """The same as a circle, for dense lists; ``kind`` may add lg or xl."""
    return drawing.ring(value, expected, kind, words.progress(value, expected, label))


@register.simple_tag
def sparkline(points: Iterable[Any], label: str = "", kind: str = "") -> SafeString:
    """A small trend; the label is its finding. ``kind="inline"`` for a fixed width."""
    return drawing.spark(points, label or gettext("Trend"), kind)


@register.simple_tag
def rhythm(weeks: Iterable[Any], label: str = "") -> SafeString:
    """A strip of weeks, the last one is this week; values are how often something happened."""
    counts = list(weeks)
    filled = sum(1 for count in counts if count)
    said = ngettext("%(filled)s of %(total)s week", "%(filled)s of %(total)s weeks", len(counts))
    return drawing.rhythm(counts, label or said % {"filled": filled, "total": len(counts)})


@register.simple_tag
def plot(series: Sequence[Any], label: str = "") -> SafeString:
    """The drawing of ``c-chart-line``: each series has points (0 to 1, 0 to 1), a kind and a note."""
    return drawing.lines([one if isinstance(one, drawing.Series) else drawing.Series(**one) for one in series], label)


# days


def moment(value: Any, said: str) -> SafeString:
    """``said`` in a ``<time>`` element that keeps the exact day."""
    date = words.as_date(value)
    return format_html('<time datetime="{}">{}</time>', date.isoformat(), said) if date else mark_safe("")


@register.simple_tag
def day(value: Any, form: str = "") -> SafeString:
    """``{% day date %}``: the filter ``day`` in a ``<time>`` element; form ``long`` or ``year``."""
    return moment(value, words.day(value, form))


@register.simple_tag
def ago(value: Any) -> SafeString:
    """``{% ago date %}``: the filter ``ago`` in a ``<time>`` element."""
    return moment(value, words.ago(value))


# forms

KINDS = (
    (forms.HiddenInput, "hidden"),
    (forms.CheckboxSelectMultiple, "choices"),
    (forms.RadioSelect, "choices"),
    (forms.CheckboxInput, "switch"),
    (forms.ClearableFileInput, "file"),
    (forms.FileInput, "file"),
)


@register.filter
def control_kind(field: BoundField) -> str:
    """How ``c-field`` lays a field out: choices, switch, file, hidden or plain."""
    return next((kind for widget, kind in KINDS if isinstance(field.field.widget, widget)), "plain")


@register.simple_tag
def control(field: BoundField, kind: str = "", **attributes: Any) -> SafeString:
    """The input of a bound field, described by its hint and its error; days get the picker of the device."""
    widget = field.field.widget
    if type(widget) is forms.DateInput:
        widget.input_type, widget.format = "date", "%Y-%m-%d"
        widget.is_localized = False
    attrs: dict[str, Any] = {
        name.replace("_", "-"): value for name, value in attributes.items() if value not in ("", None)
    }
    if kind:
        attrs["class"] = f"{widget.attrs.get('class', '')} {kind}".strip()
    if kind == "switch":
        attrs["role"] = "switch"
    return field.as_widget(attrs=attrs)


@register.filter
def note_of(field: BoundField, value: Any) -> str:
    """The note under one choice, from ``notes`` of the form's field: ``{value: words}``."""
    return getattr(field.field, "notes", {}).get(getattr(value, "value", value), "")


@register.simple_tag
def share_of(done: Any, total: Any) -> float:
    """``done`` of ``total`` in percent; nothing done while the total is unknown."""
    return 100 * float(done or 0) / float(total) if total else 0.0


@register.simple_tag
def bare_bar(value: Any, kind: str = "") -> SafeString:
    """A bar whose meaning stands beside it in words: hidden from assistive technology."""
    return drawing.bar(value, None, kind)


@register.filter
def trimmed(markup: str) -> str:
    """Markup without the white space around it, as safe or as unsafe as it was."""
    return mark_safe(markup.strip()) if isinstance(markup, SafeString) else markup.strip()


@register.filter
def lead(label: Any) -> str:
    """A label as the beginning of a line: with a colon, unless it ends with a mark of its own."""
    words_of_label = str(label)
    return words_of_label if words_of_label.endswith(("?", ".", ":", "…")) else f"{words_of_label}:"
