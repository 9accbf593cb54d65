"""`tandem worker`: background work, from the queue in PostgreSQL."""

import argparse
import asyncio
import os
import threading
import time
from typing import Any

from tandem.cli import application

BEAT = 10.0  # seconds between two signs of life
SILENCE = 120.0  # seconds without one, after which the worker gives up, to be started anew


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `worker [--concurrency]`."""
    parser = subparsers.add_parser("worker", help="do the background work")
    parser.add_argument("--concurrency", type=int, default=2, help="how many jobs at the same time")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Work until SIGINT or SIGTERM, which let running jobs end."""
    application.inside("app")
    asyncio.run(_work(arguments.concurrency))
    return 0


async def _work(concurrency: int) -> None:
    from procrastinate.contrib.django import app

    connector: Any = app.connector
    with app.replace_connector(connector.get_worker_connector()) as worker:
        async with worker.open_async():
            life = SignOfLife()
            beating = asyncio.create_task(_beat(worker, life))
            life.guard()
            try:
                await worker.run_worker_async(
                    concurrency=concurrency, shutdown_graceful_timeout=10, install_signal_handlers=True
                )
            finally:
                beating.cancel()


class SignOfLife:
    """A watchdog: ends the process when its event loop or its database has been silent for too long.

    Whoever started the worker (the demo, systemd, a container) then starts a fresh one; the queue hands on the jobs
    that were under way.
    """

    def __init__(self, silence: float = SILENCE) -> None:
        self.silence = silence
        self.heard = time.monotonic()

    def beat(self) -> None:
        """All is well at this moment."""
        self.heard = time.monotonic()

    def guard(self) -> None:
        """Watch from a thread of its own, which a stuck event loop does not hold up."""
        threading.Thread(target=self._watch, daemon=True, name="watchdog").start()

    def _watch(self) -> None:
        while time.monotonic() - self.heard < self.silence:
            time.sleep(min(BEAT, self.silence / 4))
        os.write(2, b"the worker has been silent for too long and ends itself\n")
        os._exit(70)


async def _beat(worker: Any, life: SignOfLife) -> None:
    while True:
        await worker.connector.execute_query_one_async("select 1 as alive")
        life.beat()
        await asyncio.sleep(BEAT)
