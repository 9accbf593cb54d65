"""How far the places of a cycle are: by name for who may know, and of groups."""

from dataclasses import dataclass, field

from django.db.models import Case, CharField, Count, F, OuterRef, Q, Value, When

from tandem.conversations.queries import coach_stood_in_for
from tandem.conversations.states import State as Talk
from tandem.core.search import Fold, by_name
from tandem.people.models import Unit

from ..models import Place
from ..states import BUSY, Progress, Standing, State


def how_far():
    """The ``Progress`` of a place, as an expression."""
    made = Q(standing=Standing.MADE)
    talk = {
        Progress.PREPARING: [Talk.PREPARING],
        Progress.OPEN: [Talk.OPEN],
        Progress.WRITING: [Talk.AGREEING, Talk.SIGNING],
        Progress.DONE: [Talk.LOCKED],
        Progress.NOT_HELD: [Talk.CANCELLED],
    }
    whens = [When(made & Q(conversation__state__in=states), then=Value(far)) for far, states in talk.items()]
    out = Q(standing__in=[Standing.OUT, Standing.LEFT, Standing.CLOSED])
    return Case(
        *whens,
        # What was talked about before somebody was taken out, or left, stays what it is.
        When(out & Q(conversation__state=Talk.LOCKED), then=Value(Progress.DONE)),
        When(out, then=Value(Progress.NOT_HELD)),
        default=Value(Progress.NONE),
        output_field=CharField(),
    )


def with_progress(places):
    """Places with ``.far``, the value of their Progress."""
    return places.annotate(far=how_far())


def with_stand_ins(places):
    """Places with ``.in_place_of``: the name of the coach in whose place somebody holds the conversation, or None."""
    return places.annotate(in_place_of=coach_stood_in_for(OuterRef("conversation")))


def busy(places):
    """Those of places of which the conversation is still to be held or signed."""
    return with_progress(places).filter(far__in=BUSY)


def places_of(cycle, viewer, words="", far=""):
    """The places of a cycle that the viewer may see by name, in the order of the names, each with ``.far`` and
    ``.in_place_of``.

    ``words``: in the name of the person; ``far``: a value of Progress.
    """
    rows = with_stand_ins(with_progress(Place.objects.visible_to(viewer).filter(cycle=cycle)))
    if far:
        rows = rows.filter(far=far)
    if words := words.strip():
        rows = rows.alias(folded=Fold(F("person__name"))).filter(folded__contains=Fold(Value(words)))
    rows = rows.select_related("person", "coach", "unit", "guide", "conversation__coach")
    return rows.order_by(*by_name("person__"), "due_date", "pk")


def counts(places):
    """{value of Progress: how many} of places; ``all``, and ``coming``: those still to be held."""
    found = dict(with_progress(places).order_by().values_list("far").annotate(n=Count("pk")))
    coming = found.get(Progress.PREPARING, 0) + found.get(Progress.OPEN, 0)
    return {"all": sum(found.values()), "coming": coming, **{far.value: found.get(far, 0) for far in Progress}}


def made_of(cycle):
    """(how many places the worker is done with, how many there are), while a cycle is launched or closed."""
    rows = Place.objects.filter(cycle=cycle)
    still = Count("pk", filter=Q(standing=Standing.WAITING))
    if cycle.state == State.CLOSING:
        still = Count("pk", filter=Q(standing=Standing.MADE, conversation__state__in=[Talk.PREPARING, Talk.OPEN]))
    found = rows.aggregate(still=still, total=Count("pk"))
    return found["total"] - found["still"], found["total"]


@dataclass
class Group:
    """People of a cycle who are shown together. ``unit``: the one that they are in or below, or None for several;
    ``counts``: {Progress: conversations}; ``goes_on``: there are units below it to look into."""

    unit: Unit | None
    name: str = ""
    people: set = field(default_factory=set)
    counts: dict = field(default_factory=dict)
    goes_on: bool = False

    @property
    def total(self):
        """How many conversations."""
        return sum(self.counts.values())

    @property
    def numbers(self):
        """[(label, how many)] of every Progress."""
        return [(far.label, self.counts.get(far, 0)) for far in Progress]

    def take_in(self, people, counts):
        """More people, and how far they are."""
        self.people |= people
        for far, number in counts.items():
            self.counts[far] = self.counts.get(far, 0) + number


@dataclass(frozen=True)
class Overview:
    """Of a unit (or of all): ``whole``, a Group; ``groups`` right below it; ``rest``: what is too small, together, or
    None. ``too_few``: the whole is too small to be shown."""

    whole: Group
    groups: list
    rest: Group | None = None
    too_few: bool = False


def overview(cycle, root=None, unit=None):
    """How far a unit with all below it is (or everybody), and each unit right below it. Two queries, or three.

    ``root``: the unit whose figures the reader may see (None: all). No group of fewer people than the cycle says is
    shown, nor can be found as the difference of two that are: what is too small is put together, and when that is too
    small as well, the smallest group beside it goes with it; into what was put together nobody can look. None for a
    ``unit`` that is not shown to this reader at all.
    """
    places = Place.objects.filter(cycle=cycle)
    if root:
        places = places.filter(unit__path__contains=[root.pk])
    rows: list = list(with_progress(places).order_by().values_list("unit__path", "person", "far"))
    way = _way(root, unit)
    if way is None:
        return None
    here, depth = root, len(root.path) if root else 0
    whole, large, rest = _split(rows, depth, cycle.fewest)
    for key in way:
        if key not in large:
            return None
        rows = [row for row in rows if row[0] and len(row[0]) > depth and row[0][depth] == key]
        here, depth = unit, depth + 1
        whole, large, rest = _split(rows, depth, cycle.fewest)
    whole.unit = here
    if len(whole.people) < cycle.fewest:
        return Overview(whole, [], too_few=True)
    deeper = {row[0][depth] for row in rows if row[0] and len(row[0]) > depth + 1}
    units = Unit.objects.in_bulk(large)
    for key, group in large.items():
        group.unit, group.name, group.goes_on = units[key], str(units[key]), key in deeper
    return Overview(whole, sorted(large.values(), key=lambda group: group.name.casefold()), rest)


def _way(root, unit):
    """The keys from below ``root`` down to ``unit``; None when it does not lie there."""
    if unit is None or unit == root:
        return []
    if root and root.pk not in unit.path:
        return None
    return list(unit.path[len(root.path) if root else 0 :])


def _split(rows, depth, fewest):
    """(all, {unit: group}, the rest together or None): people by the unit at this depth of their path."""
    whole = Group(None)
    found: dict = {}
    for path, person, far in rows:
        key = path[depth] if path and len(path) > depth else None
        for group in (whole, found.setdefault(key, Group(None))):
            group.take_in({person}, {far: 1})
    large = {key: group for key, group in found.items() if key and len(group.people) >= fewest}
    small = [group for key, group in found.items() if key not in large]
    return whole, large, _together(large, small, fewest)


def _together(large, small, fewest):
    """One group of all that are small. Takes from ``large``, the smallest first, until it can be shown."""
    if not small:
        return None
    rest = Group(None)
    for group in small:
        rest.take_in(group.people, group.counts)
    for key, group in sorted(large.items(), key=lambda one: (len(one[1].people), one[0])):
        if len(rest.people) >= fewest:
            break
        rest.take_in(group.people, group.counts)
        del large[key]
    return rest
