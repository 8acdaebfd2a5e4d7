"""What a check raises instead of showing a panel, and how IPython shows it: never with a stack."""

from __future__ import annotations

import textwrap

_WIDTH = 78  # nbgrader cuts longer lines


class CheckFailed(Exception):
    """A check did not pass; raised only under nbgrader's Validate, where an error says so."""

    def __init__(self, panel: object) -> None:
        super().__init__(str(panel))

    def _render_traceback_(self) -> list[str]:
        """Tell IPython to show the panel's words and no stack, in lines that are not cut."""
        return [part for line in str(self).split("\n") for part in _wrapped(line)]


def _wrapped(line: str) -> list[str]:
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.wrap(line, _WIDTH, subsequent_indent=indent, break_on_hyphens=False) or [line]


class Stopped(KeyboardInterrupt):
    """A person has stopped a check, and with it the cells that were waiting."""

    def _render_traceback_(self) -> list[str]:
        return ["Stopped. Cells that were waiting are not run."]
