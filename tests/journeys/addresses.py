"""The addresses of every page, for one who may open it: JSON, from a process on the database of the journeys."""

import json
import sys

from tandem.cli import application


def opened():
    """[{name, who, path}]: each page of the table of the benchmark, for the first viewer for whom it opens."""
    application.inside("app")
    from django.test import Client
    from django.urls import reverse

    from tandem.cli.bench import things
    from tandem.cli.bench.pages import PAGES

    keys, found = things.cast(), []
    clients = {}
    for page in PAGES:
        for who in page.who.split() or [""]:
            if who and who not in clients:
                clients[who] = Client(HTTP_HOST="localhost")
                clients[who].force_login(things.account(who))
            client = clients.get(who) or Client(HTTP_HOST="localhost")
            viewer = things.account(who).person if who else None
            path = _first(client, page, viewer, reverse, keys)
            if path:
                found.append({"name": page.name, "who": who, "path": path, "part": bool(page.part)})
                break
    return found


def _first(client, page, viewer, reverse, keys):
    for arguments in page.of(viewer):
        path = reverse(page.route, kwargs=arguments)
        path += f"?{page.query.format(**keys)}" if page.query else ""
        headers = {"HX-Request": "true", "HX-Target": page.part} if page.part else {}
        if client.get(path, headers=headers).status_code == 200:
            return path
    return ""


if __name__ == "__main__":
    json.dump(opened(), sys.stdout)
