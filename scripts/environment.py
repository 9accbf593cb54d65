"""Make the environment .venv, or bring it up to date: `python scripts/environment.py app|test|lock`.

    app    what the application runs on              (requirements/app.txt)
    test   that, and what the checks and tests need  (requirements/dev.txt)
    lock   the lock files anew, from the .in files

Everything is installed by hash. uv does it, itself installed by pip at the version and hash of requirements/uv.txt;
when uv cannot, pip does. A stamp in .venv makes that this costs nothing while the lock files stay as they are. Only the
standard library is used: this file is run by the machine's Python.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  the machine decides what runs this file
    sys.exit("Tandem needs Python 3.11 or newer. Say which one to use: PYTHON=python3.12 make demo")

import tomllib

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin" / "python"
UV = VENV / "bin" / "uv"
STAMP = VENV / "tandem.json"
LOCKS = {"uv": "requirements/uv.txt", "app": "requirements/app.txt", "dev": "requirements/dev.txt"}


def main() -> int:
    """Do what the argument says and give the exit code."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "app"
    if wanted == "lock":
        return lock()
    return install(with_dev=wanted == "test")


def install(*, with_dev: bool) -> int:
    """Bring .venv to what the lock files say; development packages that stand there stay, and stay up to date."""
    now = {name: digest(path) for name, path in LOCKS.items()} | {"project": project(), "at": str(VENV)}
    known = stamp()
    with_dev = with_dev or "dev" in known or (VENV / "bin" / "pytest").exists()
    if not with_dev:
        del now["dev"]
    if known == now:
        return 0
    began = time.monotonic()
    say("the environment is being made (.venv)")
    if not PYTHON.exists() or known.get("at", str(VENV)) != str(VENV):
        shutil.rmtree(VENV, ignore_errors=True)
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
            say("this Python cannot make an environment (on Debian and Ubuntu: apt-get install python3-venv)")
            return 1
    locks = [LOCKS["app"], *([LOCKS["dev"]] if with_dev else [])]
    if not (uv_there(known, now) and uv("pip", "sync", "--quiet", "--compile-bytecode", "--require-hashes", *locks)):
        say("uv cannot do it here; pip installs instead, which takes longer")
        files = [part for file in locks for part in ("-r", file)]
        if not pip("install", "--require-hashes", "--no-deps", *files):
            return 1
    itself = ("install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")
    if not ((UV.exists() and uv("pip", *itself)) or pip(*itself)):
        return 1
    STAMP.write_text(json.dumps(now))
    say(f"the environment is ready ({time.monotonic() - began:.0f} s)")
    return 0


def lock() -> int:
    """Write the lock files anew. They name versions and hashes, and no place to download from."""
    if install(with_dev=True):
        return 1
    for path in LOCKS.values():
        source = path.replace(".txt", ".in")
        options = ("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--upgrade")
        say(f"{source} -> {path}")
        if not uv("pip", "compile", "--quiet", *options, "--python-version", "3.11", source, "--output-file", path):
            return 1
    return 0


def uv_there(known: dict[str, str], now: dict[str, str]) -> bool:
    """Whether the uv of the lock stands in .venv; it is installed when not."""
    if UV.exists() and known.get("uv") == now["uv"]:
        return True
    return pip("install", "--require-hashes", "--no-deps", "-r", LOCKS["uv"])


def uv(*arguments: str) -> bool:
    """Run uv on .venv; whether it succeeded."""
    environment = os.environ | {"VIRTUAL_ENV": str(VENV)} | index_of_pip()
    return subprocess.run([str(UV), *arguments], cwd=PROJECT, env=environment, check=False).returncode == 0


def pip(*arguments: str) -> bool:
    """Run pip of .venv, with the configuration of the machine; whether it succeeded."""
    command = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", *arguments]
    return subprocess.run(command, cwd=PROJECT, check=False).returncode == 0


def index_of_pip() -> dict[str, str]:
    """uv does not read pip's configuration. Where that names an index, and nobody told uv of one, hand it over."""
    told = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_CONFIG_FILE", "UV_FIND_LINKS")
    settings = pip_configuration()
    environment = {}
    if (certificate := settings.get("cert")) and "SSL_CERT_FILE" not in os.environ:
        environment["SSL_CERT_FILE"] = certificate
    if any(name in os.environ for name in told) or not ({"index-url", "no-index"} & settings.keys()):
        return environment
    names = {"index-url": "UV_DEFAULT_INDEX", "extra-index-url": "UV_INDEX", "find-links": "UV_FIND_LINKS"}
    environment |= {variable: settings[name] for name, variable in names.items() if settings.get(name)}
    if "find-links" in settings:
        environment["UV_FIND_LINKS"] = settings["find-links"].replace(" ", ",")
    if settings.get("no-index", "").lower() in {"1", "true", "yes", "on"}:
        environment["UV_NO_INDEX"] = "1"
    # The hashes say which file is right, so every index may be asked for it.
    return environment | {"UV_INDEX_STRATEGY": "unsafe-best-match"}


def pip_configuration() -> dict[str, str]:
    """pip's settings by name, from its files and from the environment, which goes first."""
    command = [str(PYTHON), "-m", "pip", "config", "list"]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    found: dict[str, str] = {}
    for line in sorted(lines, key=lambda line: line.startswith(":env:")):  # what comes later wins
        key, separator, value = line.partition("=")
        if separator and key.split(".")[0] in ("global", "install", ":env:", "site", "user"):
            found[key.split(".")[-1]] = value.strip().strip("'\"").replace("\\n", " ").strip()
    return found


def stamp() -> dict[str, str]:
    """What .venv was made from; nothing when it was not made by this script, or not to the end."""
    try:
        return json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}


def digest(path: str) -> str:
    """A short hash of a file of the project."""
    return hashlib.sha256((PROJECT / path).read_bytes()).hexdigest()[:16]


def project() -> str:
    """A short hash of what the installation of this project depends on, out of pyproject.toml."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [settings["build-system"], settings["project"], settings["tool"]["setuptools"]]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def say(text: str) -> None:
    """One line for the person who looks on."""
    print(f"tandem: {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
