"""`tandem demo` and the other commands, as a person at a shell meets them."""

import os
import signal
import socket
import subprocess
import sys

import pytest

from tandem.cli import home, mark, supervisor
from tandem.cli.commands.worker import SignOfLife
from tandem.cli.postgres import Server

from .conftest import kill_all, processes_of, times, until


class Demo:
    """A demo in a home of its own, on a free port."""

    def __init__(self, folder):
        self.home = folder / "home"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = folder / "log"
        self.process = None

    def run(self, *arguments):
        """`tandem ...` to its end."""
        line = [sys.executable, "-m", "tandem.cli", *arguments]
        return subprocess.run(line, env=self.environment, capture_output=True, text=True, timeout=120, check=False)

    def start(self):
        """`tandem demo --empty`, until its first page."""
        line = [sys.executable, "-m", "tandem.cli", "demo", "--empty"]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(line, env=self.environment, stdout=log, stderr=log, start_new_session=True)
        until(lambda: self.answers() or self.process.poll() is not None, 240)
        assert self.answers(), self.log.read_text()

    def answers(self):
        return supervisor.healthy(f"http://127.0.0.1:{self.port}/healthz", 2)

    @property
    def environment(self):
        ours = {"TANDEM_HOME": str(self.home), "PORT": str(self.port), "WORKERS": "1"}
        clean = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "TANDEM_DB_ROLE")}
        return clean | ours

    def sql(self, command):
        return Server(self.home).sql(command, database="tandem")

    def end(self):
        """Kill what still runs of it, so that no test after this one meets it."""
        kill_all(self.home)
        if self.process:
            self.process.wait()


@pytest.fixture
def demo(folder):
    made = Demo(folder)
    yield made
    made.end()


@pytest.mark.slow
def test_kill_9_of_every_process_loses_nothing_and_ctrl_c_leaves_nothing_behind(demo):
    demo.start()
    demo.sql("create table kept (n int)")
    for n in times(1, 20):
        demo.sql(f"insert into kept values ({n})")
        assert kill_all(demo.home) >= 3
        demo.process.wait()
        demo.start()
        assert demo.sql("select count(*) from kept") == str(n + 1)

    web = [process for process in processes_of(demo.home) if b"granian" in command(process)]
    for process in web:
        os.kill(process, signal.SIGKILL)
    assert until(lambda: not demo.answers())
    assert until(demo.answers), "the web server is started again"

    second = demo.run("demo", "--empty")
    assert second.returncode == 1
    assert "already runs" in second.stderr

    demo.process.send_signal(signal.SIGINT)
    assert demo.process.wait(30) == 0
    assert processes_of(demo.home) == []
    assert not Server(demo.home).answers()


def command(process):
    try:
        with open(f"/proc/{process}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""


def test_a_port_in_use_is_said_in_words(demo):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", demo.port))
        taken.listen()
        result = demo.run("demo")
    assert result.returncode == 1
    assert f"port {demo.port} on 127.0.0.1 cannot be used" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_database_that_the_demo_did_not_fill_is_not_emptied(server, monkeypatch):
    server.start()
    server.sql("create role ann login createrole; create database people owner ann")
    url = f"postgresql://ann@/people?host={server.sockets}"
    with home_of(server, monkeypatch, url) as connection:
        connection.execute("create table django_migrations (id int); insert into django_migrations values (1)")
        line = [sys.executable, "-m", "tandem.cli", "demo", "--reset"]
        refused = subprocess.run(line, capture_output=True, text=True, check=False)
        assert refused.returncode == 1
        assert "not filled by the demo" in refused.stderr
        mark.write(connection, {"demo": "filled"})
        assert mark.read(connection) == {"demo": "filled"}
        assert subprocess.run(line, capture_output=True, check=False).returncode == 0
        assert mark.migrations(connection) == 0
        assert mark.read(connection) == {}


def test_a_database_of_another_version_is_refused_in_words(server, monkeypatch):
    server.start()
    server.sql("create role ann login createrole; create database people owner ann")
    url = f"postgresql://ann@/people?host={server.sockets}"
    with home_of(server, monkeypatch, url) as connection:
        connection.execute("create table django_migrations (app text, name text)")
        connection.execute("insert into django_migrations values ('goals', '0099_later'), ('auth', '0001_initial')")
        line = [sys.executable, "-m", "tandem.cli", "migrate"]
        refused = subprocess.run(line, capture_output=True, text=True, check=False)
        assert refused.returncode == 1
        assert "another version of Tandem, it has goals 0099_later" in refused.stderr
        assert mark.migrations(connection) == 2


def home_of(server, monkeypatch, url):
    monkeypatch.setenv("TANDEM_HOME", str(server.home.parent / "another"))
    monkeypatch.setenv("DATABASE_URL", url)
    home.ready()
    return home.connect("owner")


def test_the_command_answers_at_once_without_django():
    code = "import sys, tandem.cli; tandem.cli.parser(); print('django' in sys.modules or 'psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


def test_a_worker_that_is_silent_ends_itself():
    code = "from tandem.cli.commands.worker import SignOfLife; import time; SignOfLife(0.2).guard(); time.sleep(20)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=10)
    assert result.returncode == 70
    assert "silent" in result.stderr
    life = SignOfLife(60)
    before = life.heard
    life.beat()
    assert life.heard >= before


def test_health_is_false_where_nothing_answers():
    assert not supervisor.healthy("http://127.0.0.1:9/healthz", 1)


def test_a_child_that_ends_is_started_again_after_a_pause(monkeypatch):
    said = []
    child = supervisor.Child("brief", [sys.executable, "-c", "pass"], dict(os.environ))
    child.start()
    assert until(lambda: not child.alive)
    child.look(said.append)
    assert until(lambda: child.look(said.append) or len(said) >= 2)
    assert "brief ended with code 0" in said[0]
    child.stop()
    assert not child.alive


def test_the_health_page_names_version_and_database(client, db):
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.json()["status"] == "ok"
    assert {"version", "database"} <= answer.json().keys()
