"""Pointing at a thing of another module by kind and key, without knowing that module.

A module says in its ``references.py`` what others can point at::

    refer_to("goal", Goal, label=lambda goal: goal.title, route="goals:goal", icon="target", hidden=_("a goal"))

Everything is read through ``visible_to``: to who may not see it, a reference says no more than ``hidden``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise

SOURCES: dict[str, "Source"] = {}


@dataclass(frozen=True)
class Source:
    """A model at which others can point. ``offered``: its rows that one can choose, of those that one sees."""

    model: Any
    label: Callable[[Any], Any]
    hidden: str | Promise
    icon: str
    route: str = ""
    offered: Callable[[Any], Any] = lambda rows: rows


@dataclass(frozen=True)
class Reference:
    """What a reader may know of the thing: its label and its address, or only that there is one."""

    label: str
    url: str = ""
    icon: str = ""


def refer_to(kind: str, model: Any, **how: Any) -> None:
    """Register a source."""
    SOURCES[kind] = Source(model, **how)


def seen_by_all(kind: str, viewers: Iterable[Any]) -> Any:
    """The rows of a kind that each of these people may see. Raises KeyError for a kind that no module offers."""
    rows = SOURCES[kind].model.objects.all()
    for viewer in viewers:
        rows = rows.visible_to(viewer)
    return rows


def offered(kind: str, viewers: Iterable[Any], most: int = 20) -> list[tuple[int, str]]:
    """(key, label) of what all of these people may see and one can point at; at most ``most``."""
    if kind not in SOURCES:
        return []
    source = SOURCES[kind]
    return [(row.pk, str(source.label(row))) for row in source.offered(seen_by_all(kind, viewers))[:most]]


def resolved(pairs: Iterable[tuple[str, int]], viewer: Any) -> dict[tuple[str, int], Reference]:
    """For each (kind, key) what ``viewer`` may know of it: one query for each kind."""
    keys: dict[str, set[int]] = {}
    for kind, key in pairs:
        keys.setdefault(kind, set()).add(key)
    found: dict[tuple[str, int], Reference] = {}
    for kind, wanted in keys.items():
        if source := SOURCES.get(kind):
            rows = {row.pk: row for row in source.model.objects.visible_to(viewer).filter(pk__in=wanted)}
            found |= {(kind, key): _reference(source, rows.get(key)) for key in wanted}
    return found


def _reference(source, row):
    if row is None:
        return Reference(str(source.hidden), icon=source.icon)
    url = reverse(source.route, args=[row.pk]) if source.route else ""
    return Reference(str(source.label(row)), url, source.icon)
