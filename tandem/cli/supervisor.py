"""Keep some processes alive until somebody stops us."""

import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from os import killpg

from tandem.cli.application import die_with_parent

PATIENCE = 15.0  # seconds that a process gets to end by itself
HOPELESS = 3  # starts in a row that failed
STEADY = 60.0  # seconds after which a process counts as healthy again


@dataclass
class Child:
    """A process that is started again when it ends, each time after a longer pause."""

    name: str
    command: list[str]
    environment: dict[str, str]
    _process: subprocess.Popen[bytes] | None = None
    _started: float = 0.0
    _failures: int = 0

    def start(self) -> None:
        """Start it, in a process group of its own: Ctrl-C reaches us alone, and we stop it in order."""
        self._started = time.monotonic()
        self._process = subprocess.Popen(
            self.command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=die_with_parent,
        )

    @property
    def alive(self) -> bool:
        """Whether it runs now."""
        return self._process is not None and self._process.poll() is None

    @property
    def process_id(self) -> int:
        """The number of its process; 0 when there is none."""
        return self._process.pid if self._process else 0

    @property
    def hopeless(self) -> bool:
        """Whether it ended several times in a row."""
        return self._failures >= HOPELESS

    def look(self, say: Callable[[str], None]) -> None:
        """Start it again when it has ended and its pause is over."""
        if self.alive:
            if time.monotonic() - self._started > STEADY:
                self._failures = 0
            return
        if self._process:
            say(f"{self.name} ended with code {self._process.returncode}; it starts again")
            self._kill()  # what it left behind
            self._process = None
            self._failures += 1
            self._started = time.monotonic()
        if time.monotonic() - self._started >= min(2.0 ** (self._failures - 1), 30.0) - 1:
            self.start()

    def stop(self) -> None:
        """End it, politely first."""
        if self._process is None:
            return
        with suppress(ProcessLookupError):
            self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        self._kill()

    def _kill(self) -> None:
        if self._process:
            with suppress(ProcessLookupError, PermissionError):
                killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


@dataclass
class Supervisor:
    """Starts children, looks after them, and stops them in the order in which they stand."""

    children: list[Child]
    say: Callable[[str], None]
    _stopped: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def running(self) -> Iterator["Supervisor"]:
        """The children run inside this block; SIGINT and SIGTERM end `watch`."""
        before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            for child in self.children:
                child.start()
            yield self
        finally:
            for child in self.children:
                child.stop()
            for number, handler in before.items():
                signal.signal(number, handler)

    def watch(self, look: Callable[[], None], every: float = 5.0) -> None:
        """Return when we are told to stop. Until then keep the children alive and call `look` now and then."""
        next_look = time.monotonic() + every
        while not self._stopped.wait(0.5):
            for child in self.children:
                child.look(self.say)
            if time.monotonic() >= next_look:
                look()
                next_look = time.monotonic() + every

    def wait_for(self, answers: Callable[[], bool], seconds: float) -> bool:
        """Whether `answers` gives True in so many seconds; False too when a child cannot start, or we must stop."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._stopped.wait(0.05):
            if answers():
                return True
            for child in self.children:
                child.look(self.say)
            if any(child.hopeless for child in self.children):
                break
        return False

    @property
    def stopped(self) -> bool:
        """Whether we were told to stop."""
        return self._stopped.is_set()

    def _stop(self, number: int, frame: object) -> None:
        self._stopped.set()


def healthy(address: str, seconds: float = 5.0) -> bool:
    """Whether an address answers 200."""
    try:
        with urllib.request.urlopen(address, timeout=seconds) as answer:  # noqa: S310
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False
