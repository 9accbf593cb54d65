"""What is made from the sources and not kept in git: the catalogues of translations and the static files."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from tandem.cli import application, home


def catalogues() -> int:
    """Compile each `.po` whose `.mo` is missing or older, and give how many. Needs no gettext on the machine."""
    done = 0
    for source in sorted(home.PROJECT.glob("tandem/**/locale/*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        from babel.messages.mofile import write_mo
        from babel.messages.pofile import read_po

        with source.open("rb") as text:
            catalogue = read_po(text, locale=source.parts[-3])
        draft = target.with_suffix(f".{os.getpid()}")
        with draft.open("wb") as compiled:
            write_mo(compiled, catalogue)
        draft.replace(target)
        done += 1
    return done


def static_files() -> bool:
    """Collect the static files when one of them changed since the last time; True when it did that."""
    stamp = home.path() / "static.stamp"
    now = fingerprint(*home.PROJECT.glob("tandem/*/static/**/*"), home.PROJECT / "requirements" / "app.txt")
    collected = home.path() / "static" / "staticfiles.json"
    if collected.exists() and stamp.exists() and stamp.read_text() == now:
        return False
    application.run("collectstatic", "--no-input", "--clear", "--verbosity", "0")
    stamp.write_text(now)
    return True


def code() -> str:
    """A short text that changes when anything changes that migrations, triggers or grants are made from."""
    project = home.PROJECT
    sources = [*project.glob("tandem/**/*.py"), *project.glob("tandem/**/*.sql"), *project.glob("config/*.py")]
    return fingerprint(*(path for path in sources if "tests" not in path.parts), project / "requirements" / "app.txt")


def migrations() -> str:
    """A short text that changes when a migration changes."""
    project = home.PROJECT
    return fingerprint(*project.glob("tandem/*/migrations/*.py"), project / "requirements" / "app.txt")


def migration_names() -> set[tuple[str, str]]:
    """Our own migrations, as (module, name)."""
    return {(path.parts[-3], path.stem) for path in home.PROJECT.glob("tandem/*/migrations/[0-9]*.py")}


def fingerprint(*files: Path) -> str:
    """A hash over the names and the content of files; those that are missing or no files do not count."""
    total = hashlib.sha256()
    for file in _present(files):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        total.update(f"{file}\0{content}\n".encode())
    return total.hexdigest()[:16]


def _present(files: Iterable[Path]) -> list[Path]:
    return sorted(file for file in files if file.is_file())
