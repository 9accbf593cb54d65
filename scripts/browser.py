"""Make sure that there is a Chromium for the tests: `python scripts/browser.py`.

Root on Debian or Ubuntu gets it installed; anybody else is told exactly what to install, and the exit code is 1.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main() -> int:
    """Look, install when allowed, and give the exit code."""
    if there():
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("tandem: Chromium is missing; it is installed from the packages of this system", flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (
            ["apt-get", "update", "-q"],
            ["apt-get", "install", "-qy", "--no-install-recommends", "chromium"],
        ):
            subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False)
        if there():
            return 0
    print(
        "The tests open the pages in Chromium, and there is none on this machine. Install it, then try again:\n"
        "    Debian, Ubuntu:  sudo apt-get install chromium\n"
        "    Fedora:          sudo dnf install chromium\n"
        "or say where one stands: CHROMIUM=/path/to/chromium make test",
        file=sys.stderr,
    )
    return 1


def there() -> bool:
    """Whether CHROMIUM, or a browser on the path, can be run."""
    return bool(shutil.which(os.environ.get("CHROMIUM") or "") or any(map(shutil.which, NAMES)))


if __name__ == "__main__":
    sys.exit(main())
