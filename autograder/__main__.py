"""The learner's commands: ``python -m autograder start``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .workbook.course import workbook_folder
from .workbook.start import open_start


def main(words: Sequence[str] | None = None) -> int:
    """Run one of the learner's commands; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m autograder", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("start", help="open JupyterLab at START; more options are JupyterLab's")
    _, options = parser.parse_known_args(words)
    return open_start(workbook_folder(), options)


if __name__ == "__main__":
    sys.exit(main())
