"""Django, from the outside: its environment, and its commands as processes of their own or in this one."""

import atexit
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable

from tandem.cli import Refusal, home
from tandem.cli.home import Role
from tandem.cli.postgres import PostgresFailure


def environment(role: Role = "app", **more: str) -> dict[str, str]:
    """The environment of a process that runs Django with the rights of `role`."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "TANDEM_HOME": str(home.path()),
        "TANDEM_DB_ROLE": role,
        "PYTHONUNBUFFERED": "1",
        **more,
    }


def hold_database(*, hand_on: bool = False) -> None:
    """Make sure that the database runs until this process ends; the last one who holds the embedded one stops it.

    With `hand_on` the program that takes our place (`exec`) holds it. Raises Refusal with the reason in words.
    """
    try:
        if server := home.server():
            server.hold(hand_on=hand_on)
            atexit.register(server.release)
        else:
            home.ready()
    except (PostgresFailure, ValueError) as problem:
        raise Refusal(str(problem)) from problem
    except Exception as problem:
        if not type(problem).__module__.startswith("psycopg"):
            raise
        raise Refusal(f"the database of DATABASE_URL does not answer: {problem}") from problem


def run(*command: str, role: Role = "owner", **more: str) -> None:
    """Run a command of Django in a process of its own; Ctrl-C reaches us alone and ends it without a traceback.

    Raises Refusal when it fails.
    """
    line = [sys.executable, "-m", "django", *command]
    result = subprocess.run(
        line,
        cwd=home.PROJECT,
        env=environment(role, **more),
        preexec_fn=die_with_parent,
        start_new_session=True,
        check=False,
    )
    if result.returncode:
        raise Refusal(f"`{' '.join(command)}` failed; what it said stands above")


def inside(role: Role = "app") -> None:
    """Make this process a Django process, on a database that runs."""
    hold_database()
    os.environ.update(environment(role))
    import django

    django.setup()


def _death_wish() -> Callable[[], None] | None:
    """On Linux: what a child calls to get SIGTERM when we die, also by `kill -9`; elsewhere nothing."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


die_with_parent = _death_wish()
