"""`tandem analyse verify PROOF FILE`: whether a release holds what it promises, checked apart from what made it."""

import argparse
from pathlib import Path

from tandem.analyses.commands import Outcome
from tandem.analyses.words import Words

HELP = "check a release (its JSON) against the file that it was made of"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE is the proof when two are given: `verify PROOF FILE`."""
    parser.add_argument("answers", type=Path, metavar="ANSWERS", help="the file with the answers")
    parser.add_argument("--earlier", type=Path, metavar="STATE", help="the state that the release was given")


def run(arguments: argparse.Namespace, words: Words) -> Outcome:
    """Count everything anew; exit code 1 when something does not hold."""
    from tandem.analyses.faults import BadInput
    from tandem.analyses.release import verify
    from tandem.analyses.release.source import read_document, read_source, read_state
    from tandem.analyses.report import Report

    document = read_document(arguments.file)
    try:
        asked = argparse.Namespace(
            file=arguments.answers,
            sheet=arguments.sheet,
            missing=arguments.missing,
            earlier=arguments.earlier,
            group=document["columns"],
            value=document["value"],
            person=document["person"],
            wave=document["wave"],
        )
        source = read_source(asked)
        waves = {name: (wave.people, wave.groups, wave.values) for name, wave in source.waves.items()}
        found = verify.faults(document, waves, read_state(arguments.earlier) or {})
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadInput("verify.no_release", file=arguments.file.name) from None
    sentences = [words(f"verify.{name}", **values) for name, values in found]
    figures = sum(len(wave["figures"]) for wave in document["waves"])
    finding = words("verify.fails", count=len(found)) if found else words("verify.holds", count=figures)
    report = Report(words("verify.subject"), finding, sentences[:20] or [words("verify.how")], method="release")
    data = {"holds": not found, "figures": figures, "waves": len(document["waves"]), "faults": sentences}
    return Outcome(data, report, code=1 if found else 0)
