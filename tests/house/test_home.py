"""What an installation keeps for itself, and how it reads where its database is."""

import stat
import subprocess
import sys

import pytest

from tandem.cli import home


@pytest.fixture(autouse=True)
def own_home(folder, monkeypatch):
    monkeypatch.setenv("TANDEM_HOME", str(folder / "home"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("DATABASE_APP_URL", raising=False)


def test_the_secret_key_is_made_once_and_is_for_its_owner_only():
    key = home.secret_key()
    assert len(key) >= 50
    assert home.secret_key() == key
    assert stat.S_IMODE((home.path() / "secret_key").stat().st_mode) == 0o600


def test_all_who_start_at_once_have_the_same_key():
    code = "from tandem.cli import home; print(home.secret_key())"
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(6)]
    assert len({run.communicate()[0] for run in runs}) == 1
    assert [file.name for file in home.path().iterdir()] == ["secret_key"]


def test_the_home_stands_in_the_project_unless_it_is_named(monkeypatch):
    monkeypatch.delenv("TANDEM_HOME")
    assert home.path() == home.PROJECT / ".tandem"


def test_the_embedded_database_has_two_roles():
    owner, app = home.database("owner"), home.database("app")
    assert (owner["USER"], app["USER"]) == ("tandem_owner", "tandem_app")
    assert owner["NAME"] == app["NAME"] == "tandem"
    with pytest.raises(ValueError, match="app or owner"):
        home.database("superuser")


def test_database_url_is_read_with_all_its_parts(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://ann:p%40ss%2Fw@db.example:5433/people?sslmode=require")
    owner = home.database("owner")
    assert owner["USER"] == "ann"
    assert owner["PASSWORD"] == "p@ss/w"
    assert (owner["HOST"], owner["PORT"], owner["NAME"]) == ("db.example", "5433", "people")
    assert owner["OPTIONS"] == {"sslmode": "require", "options": home.SEARCH}
    assert home.server() is None


def test_a_socket_can_be_named_in_database_url(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres:///people?host=/run/postgresql&port=5434")
    owner = home.database("owner")
    assert (owner["HOST"], owner["PORT"]) == ("/run/postgresql", "5434")
    assert owner["OPTIONS"] == {"options": home.SEARCH}


def test_the_application_has_a_role_of_its_own_on_another_server(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://ann:secret@db.example/people")
    app = home.database("app")
    assert app["USER"] == "people_app"
    assert app["PASSWORD"] not in ("", "secret")
    assert app == home.database("app"), "the password is kept"
    monkeypatch.setenv("DATABASE_APP_URL", "postgresql://bob:word@pool.example/people")
    assert (home.database("app")["USER"], home.database("app")["HOST"]) == ("bob", "pool.example")
    assert home.database("owner")["USER"] == "ann"


@pytest.mark.parametrize("address", ["mysql://ann:secret@db/people", "postgresql://ann:secret@db", "secret"])
def test_an_address_that_cannot_be_read_is_refused_without_repeating_its_password(monkeypatch, address):
    monkeypatch.setenv("DATABASE_URL", address)
    with pytest.raises(ValueError, match="DATABASE_URL") as refusal:
        home.database("owner")
    assert "secret" not in str(refusal.value)


def test_on_another_server_the_owner_makes_the_applications_role(server, monkeypatch):
    server.start()
    server.sql("create role ann login createrole password 'x'; create database people owner ann")
    monkeypatch.setenv("DATABASE_URL", f"postgresql://ann@/people?host={server.sockets}")
    home.ready()
    home.ready()
    with home.connect("app") as connection:
        assert connection.execute("select current_user").fetchone() == ("people_app",)
        assert connection.execute("select count(*) from pg_extension where extname = 'unaccent'").fetchone() == (1,)
