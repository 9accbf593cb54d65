"""The real web server under eight connections: answers in a second for each page, and the memory of a worker then."""

import http.client
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tandem.cli import Refusal, application
from tandem.cli.commands import serve
from tandem.cli.supervisor import Child, healthy

CONNECTIONS = 8


@contextmanager
def serving(database: str) -> Iterator["Server"]:
    """The web server on a database, inside this block. Raises Refusal when it does not answer."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=database)
    web = Child("web", serve.command("127.0.0.1", port), environment)
    web.start()
    try:
        end = time.monotonic() + 60
        while not healthy(f"http://127.0.0.1:{port}/healthz"):
            if time.monotonic() > end or not web.alive:
                raise Refusal("the web server does not answer")
            time.sleep(0.1)
        yield Server(web.process_id, port)
    finally:
        web.stop()


class Server:
    """A web server that runs."""

    def __init__(self, process: int, port: int):
        """`process`: the one that started the workers."""
        self.process, self.port = process, port

    def throughput(self, page: dict[str, Any], seconds: float) -> float:
        """Answers in a second, with all connections busy. Raises Refusal when an answer is not 200."""
        counted, faults = [0] * CONNECTIONS, []
        headers = {"Host": "localhost", "Cookie": page["cookie"], "Accept-Language": "en", "Accept-Encoding": "gzip"}
        headers |= {"HX-Request": "true", "HX-Target": page["part"]} if page["part"] else {}
        end = time.monotonic() + seconds

        def ask(number: int) -> None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            while time.monotonic() < end:
                connection.request("GET", page["path"], headers=headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    faults.append(answer.status)
                counted[number] += 1
            connection.close()

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if faults:
            raise Refusal(f"{page['name']} answered {faults[0]} under load")
        return sum(counted) / (time.monotonic() - began)

    def memory(self) -> int:
        """The largest worker's resident memory in bytes; 0 where /proc does not tell."""
        return max((_resident(worker) for worker in _children(self.process)), default=0)


def _children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
