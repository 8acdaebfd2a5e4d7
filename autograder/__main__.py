"""The learner's commands: ``python -m autograder start`` and ``python -m autograder update``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import AutograderError
from .workbook.course import workbook_folder
from .workbook.start import open_start
from .workbook.update import BrokenOff, update


def main(words: Sequence[str] | None = None) -> int:
    """Run one of the learner's commands; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m autograder", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("start", help="open JupyterLab at START; more options are JupyterLab's")
    _add_update(commands)
    known, options = parser.parse_known_args(words)
    if known.command == "start":
        return open_start(workbook_folder(), options)
    if options:
        parser.error(f"unknown: {' '.join(options)}")
    try:
        update(workbook_folder(), known.edition, dry_run=known.dry_run, older=known.older)
    except AutograderError as error:
        print(error, file=sys.stderr)
        return 1 if isinstance(error, BrokenOff) else 3
    return 0


def _add_update(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "update",
        help="bring in a newer edition; what you have written stays",
        description="Bring in a newer edition; what you have written stays.",
        epilog="Example: python -m autograder update workbook.zip --dry-run",
    )
    parser.add_argument("edition", type=Path, help="the new edition: its zip file, or its folder")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, no more")
    parser.add_argument("--older", action="store_true", help="take an older edition, too")


if __name__ == "__main__":
    sys.exit(main())
