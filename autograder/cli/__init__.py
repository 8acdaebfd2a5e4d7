"""The command line: for authors, for instructors, for a first look."""

from __future__ import annotations

import atexit
import gc
import signal
import sys
from typing import Any

import click

from .. import __version__
from .ending import told
from .later import Later

_JSON = ("--json", "--jsonl")  # whoever gives one of these reads no sentences


class _Group(click.Group):
    """Starts fast, and shows errors that a person can mend as one sentence."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note whether a script is to read what comes, before anything can be wrong."""
        ctx.meta["as_json"] = not {*_JSON}.isdisjoint(args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        # nbformat imports jsonschema, and that a grammar of web addresses that takes a second to
        # load.  No schema of a notebook asks for it, and jsonschema goes without.
        # None stands for a module that cannot be imported.
        sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
        # What is imported stays: to look through it for garbage takes a third of a second at the
        # start, and as long at the end.
        gc.set_threshold(100_000)
        atexit.register(gc.freeze)
        # A queue's or systemd's end tidies up as Ctrl-C does.
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            with told(as_json=ctx.meta["as_json"]):
                return super().invoke(ctx)
        finally:
            signal.signal(signal.SIGTERM, before)


_COMMANDS = (
    *("build", "verify", "release"),
    *("new-class", "status", "collect", "grade", "words", "comment", "feedback", "report", "marks"),
    *("export", "similar", "history", "propose", "preview", "forget", "retain", "formgrader"),
    *("mark", "demo"),
)
_TOGETHER = {"build": "author", "verify": "author", "release": "author", "retain": "forget"}


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Build the course's notebooks and mark what learners hand in.

    \b
    For authors:      autograder build, autograder verify, autograder release
    For instructors:  autograder new-class, autograder status, autograder collect, autograder grade,
                      autograder words, autograder comment, autograder feedback,
                      autograder report, autograder marks, autograder export,
                      autograder similar, autograder history, autograder propose,
                      autograder preview, autograder forget, autograder retain,
                      autograder formgrader
    For one function: autograder mark
    For a first look: autograder demo

    Exit status: 0 done, 1 something is left, 2 wrong use, 3 refused, 130 stopped.
    """  # noqa: D301


main.commands = Later({name: _TOGETHER.get(name, name) for name in _COMMANDS})
