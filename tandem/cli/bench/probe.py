"""A process on one database that opens pages in itself: `python -m tandem.cli.bench.probe`.

It opens them as the web server does, through the WSGI application with all its middleware, as the application's role.
It reads one command in a line from its standard input and answers with JSON in a line:

open [NAME ...]   find who opens what; gives every page with its address, and what is wrong
look              open every page once; gives number of queries and size
round             open every page once; gives the milliseconds of each, or none for one that no longer opens
"""

import gzip
import importlib
import io
import json
import logging
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import django


@dataclass
class Target:
    """A page with its address and the cookie of the one who opens it."""

    name: str
    who: str
    path: str
    cookie: str
    part: str = ""

    def environ(self) -> dict[str, Any]:
        """The request, as a WSGI server hands it on."""
        path, _, query = self.path.partition("?")
        found = {
            "REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query, "SCRIPT_NAME": "",
            "SERVER_NAME": "localhost", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "localhost", "HTTP_COOKIE": self.cookie, "HTTP_ACCEPT_LANGUAGE": "en",
            "wsgi.version": (1, 0), "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(), "wsgi.errors": sys.stderr,
            "wsgi.multithread": True, "wsgi.multiprocess": True, "wsgi.run_once": False,
        }  # fmt: skip
        return found | ({"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": self.part} if self.part else {})


class Probe:
    """Opens pages in this process."""

    def __init__(self) -> None:
        """Start Django and its WSGI application."""
        django.setup()
        logging.disable(logging.WARNING)  # a page that refuses a candidate is no fault
        self.application = importlib.import_module("config.wsgi").application
        self.targets: list[Target] = []
        self.cookies: dict[str, str] = {"": ""}

    def get(self, target: Target) -> tuple[int, bytes, float]:
        """Open a page: status, body, milliseconds."""
        status = [0]

        def start(line: str, headers: list[tuple[str, str]], problem: Any = None) -> None:
            status[0] = int(line[:3])

        environ = target.environ()
        began = time.perf_counter()
        answer = self.application(environ, start)
        body = b"".join(answer)
        took = time.perf_counter() - began
        answer.close()
        return status[0], body, took * 1000

    def open(self, *names: str) -> dict[str, Any]:
        """Find an address for every page of the table whose name begins with one of the names."""
        from tandem.cli.bench import left_out, pages, scenes, things

        scenes.play(*(things.account(slug).person for slug in ("thomas", "karim", "lotte", "an")))
        floors = [pages.Page(left_out.EMPTY, ""), pages.Page(left_out.FLOOR)]
        wanted = [page for page in pages.PAGES if not names or page.name.startswith(names)]
        broken = []
        for page in (*floors, *wanted):
            target, problem = self._target(page)
            if target:
                self.targets.append(target)
            else:
                broken.append(f"{page.name}: {problem}")
        forgotten = [] if names else pages.forgotten(self._only_post)
        return {"pages": [vars(target) for target in self.targets], "broken": broken, "forgotten": forgotten}

    def _target(self, page: Any) -> tuple[Target | None, str]:
        from django.urls import reverse

        from tandem.cli.bench import things

        answers = {}
        for slug in page.who.split() or [""]:
            viewer = things.account(slug).person if slug else None
            for found in page.of(viewer):
                path = reverse(page.route, kwargs=found)
                query = f"?{page.query.format(**things.cast())}" if page.query else ""
                target = Target(page.name, slug, path + query, self.cookie(slug), page.part)
                status = self.get(target)[0]
                if status == 200:
                    return target, ""
                answers[f"{slug} {path}"] = status
        return None, "; ".join(
            f"{path} answered {status}" for path, status in list(answers.items())[:4]
        ) or "no such thing"

    def _only_post(self, route: str) -> bool:
        """Whether a route takes no GET; asked with what stands nowhere."""
        from django.urls import get_resolver

        space, _, name = route.rpartition(":")
        resolver = get_resolver()
        prefix = ""
        for part in filter(None, space.split(":")):
            more, resolver = resolver.namespace_dict[part]
            prefix += more
        pattern, wanted = resolver.reverse_dict.getlist(name)[0][0][0]
        path = f"/{prefix}{pattern}" % {key: uuid.UUID(int=0) if key == "key" else 0 for key in wanted}
        answers = [self.get(Target(route, slug, path, self.cookie(slug)))[0] for slug in ("lotte", "an")]
        return 405 in answers  # an: what only an administrator may do is not there for lotte

    def cookie(self, slug: str) -> str:
        """The cookie of a session of somebody of the cast, who came in by a door of the demo."""
        if slug not in self.cookies:
            from django.conf import settings
            from django.contrib.auth import login
            from django.http import HttpRequest

            from tandem.cli.bench import things

            request = HttpRequest()
            request.session = importlib.import_module(settings.SESSION_ENGINE).SessionStore()
            login(request, things.account(slug), backend=settings.AUTHENTICATION_BACKENDS[0])
            request.session["demo"] = True
            request.session.save()
            self.cookies[slug] = f"{settings.SESSION_COOKIE_NAME}={request.session.session_key}"
        return self.cookies[slug]

    def look(self) -> list[dict[str, Any]]:
        """Queries and size of every page."""
        from django.db import connection

        found = []
        for target in self.targets:
            queries: list[str] = []

            def count(execute: Any, sql: str, *rest: Any, seen: list[str] = queries) -> Any:
                seen.append(sql)
                return execute(sql, *rest)

            with connection.execute_wrapper(count):
                _status, body, _took = self.get(target)
            found.append({"queries": len(queries), "bytes": len(body), "gzip": len(gzip.compress(body, 6))})
        return found

    def round(self) -> list[float | None]:
        """The milliseconds of every page, opened once; None for one that no longer opens."""
        answers = (self.get(target) for target in self.targets)
        return [took if status == 200 else None for status, _body, took in answers]


def main() -> None:
    """Answer until the input ends."""
    probe, out = Probe(), sys.stdout
    sys.stdout = sys.stderr
    for line in sys.stdin:
        verb, *words = json.loads(line)
        verbs: dict[str, Callable[..., Any]] = {"open": probe.open, "look": probe.look, "round": probe.round}
        print(json.dumps(verbs[verb](*words)), file=out, flush=True)


if __name__ == "__main__":
    main()
