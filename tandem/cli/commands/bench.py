"""`tandem bench`: measure every page at several sizes of the organisation. What it means: docs/benchmark.md."""

import argparse
import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tandem.cli import Refusal, application, build
from tandem.cli.bench import databases, load
from tandem.cli.bench.report import Measured, Size, as_json, faults, table

SIZES, RUNS, WARM_UP = (1200, 12_000), 31, 3
PIECES = 83  # a million at 12,000 people


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add `bench [--people N ...] [--feedback N] [--pages NAME ...] [--runs] [--seconds] [--fresh] [--json FILE]
    [--check] [--cycles]`."""
    parser = subparsers.add_parser("bench", help="measure every page at several sizes of the organisation")
    parser.add_argument("--people", type=int, nargs="+", default=SIZES, help="sizes, the smallest first")
    parser.add_argument("--pages", nargs="+", default=[], metavar="NAME", help="only pages that begin like this")
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each page is opened")
    parser.add_argument("--seconds", type=float, default=1.0, help="of load for each page; 0 leaves it out")
    parser.add_argument("--feedback", type=int, default=PIECES, help="pieces that each person has received")
    parser.add_argument("--fresh", action="store_true", help="fill the databases anew")
    parser.add_argument("--json", type=Path, default=Path("reports/bench.json"), help="where the figures go")
    parser.add_argument("--check", action="store_true", help="end with 1 when a limit is broken")
    parser.add_argument("--cycles", action="store_true", help="no pages: how long a cycle for everybody takes")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Measure, print and keep it."""
    application.hold_database()
    build.catalogues()
    build.static_files()
    if arguments.cycles:
        return run_cycles(sorted(set(arguments.people)), fresh=arguments.fresh, check=arguments.check)
    made = {
        people: databases.ready(people, say, fresh=arguments.fresh, often=True, pieces=arguments.feedback)
        for people in sorted(set(arguments.people))
    }
    sizes = measure(made, arguments.pages, arguments.runs)
    keep(sizes, arguments.json)
    if arguments.seconds:
        for size, (name, _loading) in zip(sizes, made.values(), strict=True):
            say(f"under load: {size.people} people")
            put_under_load(size, name, arguments.seconds)
    print("\n".join(table(sizes)))
    found = faults(sizes)
    print("\n" + ("\n".join(found) or "No limit is broken."))
    keep(sizes, arguments.json)
    return 1 if arguments.check and found else 0


def run_cycles(sizes: list[int], *, fresh: bool, check: bool) -> int:
    """Preview, launch and closing of a cycle for everybody, on a copy of each organisation; prints the seconds."""
    slow = False
    for people in sizes:
        template, _loading = databases.ready(people, say, fresh=fresh)
        with databases.copied(f"{databases.PREFIX}_cycles", template) as name:
            line = [sys.executable, "-m", "tandem.cli.bench.cycles"]
            environment = application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=name)
            told = subprocess.run(line, env=environment, stdout=subprocess.PIPE, text=True, check=False)
        if told.returncode:
            raise Refusal("a cycle could not be measured; why stands above")
        print(f"{people} people\n{told.stdout}")
        slow |= bool(json.loads(told.stdout)["too slow"])
    return 1 if check and slow else 0


def keep(sizes: list[Size], file: Path) -> None:
    """Write what was measured so far."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(as_json(sizes), indent=1) + "\n")


def measure(made: dict[int, tuple[str, float]], names: list[str], runs: int) -> list[Size]:
    """Open every page `runs` times at each size, in turns: what disturbs one disturbs all."""
    with ExitStack() as stack:
        probes, sizes = [], []
        for people, (name, loading) in made.items():
            probe = stack.enter_context(Probe(name))
            say(f"finding the pages: {people} people")
            told = probe.ask("open", *names)
            pages = [Measured(page["name"], page["who"], page["path"]) for page in told["pages"]]
            probes.append(probe)
            sizes.append(Size(people, loading, pages, broken=told["broken"], forgotten=told["forgotten"]))
        for turn in range(-WARM_UP, runs):
            if turn % 10 == 0:
                say(f"opening {len(sizes[0].pages)} pages, turn {turn} of {runs}")
            for probe, size in zip(probes, sizes, strict=True):
                for page, took in zip(size.pages, probe.ask("round"), strict=True):
                    if took is None:
                        size.broken.append(f"{page.name} no longer opened in turn {turn}")
                    elif turn >= 0:
                        page.times.append(took)
        for probe, size in zip(probes, sizes, strict=True):
            for page, seen in zip(size.pages, probe.ask("look"), strict=True):
                page.queries, page.bytes, page.gzip = seen["queries"], seen["bytes"], seen["gzip"]
            size.targets = probe.targets
    return sizes


def put_under_load(size: Size, database: str, seconds: float) -> None:
    """Throughput of every page, and what a worker holds after all of them."""
    with load.serving(database) as server:
        for page, target in zip(size.pages, size.targets, strict=True):
            try:
                page.throughput = server.throughput(target, seconds)
            except Refusal as problem:
                size.broken.append(str(problem))
        size.memory = server.memory()


class Probe:
    """The process `tandem.cli.bench.probe` on one database."""

    def __init__(self, database: str):
        """Start it when the block begins."""
        self.database = database
        self.targets: list[dict[str, Any]] = []

    def __enter__(self) -> "Probe":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tandem.cli.bench.probe"],
            env=application.environment("app", TANDEM_DEMO="1", TANDEM_DATABASE=self.database),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=application.die_with_parent,
        )
        return self

    def __exit__(self, *problem: object) -> None:
        self.process.communicate()

    def ask(self, *command: str) -> Any:
        """The answer to a command. Raises Refusal when the process ended."""
        if self.process.stdin and self.process.stdout:
            self.process.stdin.write(json.dumps(command) + "\n")
            self.process.stdin.flush()
            if line := self.process.stdout.readline():
                answer = json.loads(line)
                self.targets = answer["pages"] if command[0] == "open" else self.targets
                return answer
        raise Refusal("the pages could not be opened; why stands above")


def say(text: str) -> None:
    """One line for the person who looks on, beside the table."""
    print(f"tandem: {text}", file=sys.stderr, flush=True)
