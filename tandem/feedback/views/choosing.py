"""To whom: the people that stand in an address or a form, and those whom one looks for."""

import uuid
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse

from tandem.people.models import Team
from tandem.people.queries import attach_places, found

from .. import access, queries
from ..parameters import Giving

PEOPLE_SHOWN = 8


def people_like(person, words):
    """The first people whose name is like the words, with unit and function; without words the likely ones."""
    if words.strip():
        return attach_places(found(access.who_can_be_given(person), words)[:PEOPLE_SHOWN])
    return attach_places(queries.suggested_people(person, PEOPLE_SHOWN))


def number(text):
    """A key from an address or a form: 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def unique_key(text):
    """The key of a draft from an address or a form: None for what is none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def people_of(request, given):
    """The people that are named by ``to``, and all who are in the ``team`` today. 404 for who cannot be written to."""
    keys = list(dict.fromkeys(number(one) for one in given.getlist("to")))[: Giving.current().most_receivers]
    able = access.who_can_be_given(request.person)
    people = {person.pk: person for person in able.filter(pk__in=keys)} if keys else {}
    if len(people) < len(keys):
        raise Http404
    if team := given.get("team"):
        team = Team.objects.visible_to(request.person).filter(pk=number(team)).first()
        if team is None:
            raise Http404
        mates = able.filter(pk__in=access.members(team).values("pk"))[: Giving.current().most_receivers]
        people |= {person.pk: person for person in mates}
        keys += [key for key in people if key not in keys]
    return [people[key] for key in keys]


def to_give(people=(), **more):
    """The address of the composer for these people, or with ``add=1`` of the page on which one chooses them."""
    query = [("to", person.pk) for person in people] + [(name, value) for name, value in more.items() if value]
    return f"{reverse('feedback:give')}?{urlencode(query)}" if query else reverse("feedback:give")


def choose(request, chosen, draft=None):
    """The page on which one looks for somebody; to htmx only the people. ``chosen``: who is chosen so far."""
    words, about = (request.GET.get(name, "").replace("\0", "")[:200] for name in ("q", "about"))
    several = bool(chosen or request.GET.get("add"))
    keep = {"about": about, "draft": draft.key if draft else ""}
    people = [person for person in people_like(request.person, words) if person not in chosen]
    for person in people:
        person.add_url = to_give([*chosen, person], add=1, **keep)
        person.give_url = person.add_url if several else to_give([person], **keep)
    for person in chosen:
        person.remove_url = to_give([one for one in chosen if one != person], add=1, **keep)
    teams = queries.suggested_teams(request.person, words)
    for team in teams:
        team.give_url = to_give(chosen, team=team.pk, add=1 if several else "", **keep)
    context = {
        "q": words,
        "keep": [*(("to", person.pk) for person in chosen), *((n, v) for n, v in keep.items() if v)],
        "several": several,
        "add_url": to_give(chosen, add=1, **keep),
        "write_url": to_give(chosen, **keep) if chosen else to_give(write=1, **keep),
        "search_url": to_give(chosen, add=1 if several else "", **keep),
        "people": people,
        "teams": teams,
        "chosen": chosen,
    }
    if request.htmx:
        return render(request, "feedback/choose.html#people", context)
    return render(request, "feedback/choose.html", context | {"waiting": queries.waiting_requests(request.person)})
