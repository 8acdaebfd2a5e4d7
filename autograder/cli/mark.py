"""`autograder mark`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..marking.grading.drawing import may_draw
from ..marking.grading.text import decode, printable
from .common import (
    CALL_SECONDS,
    COURSE,
    UNSAFE,
    course_folder,
    example,
    meant_assignment,
    sandbox_kind,
)
from .ending import end_incomplete, incomplete_once
from .meant import meant

if TYPE_CHECKING:
    from ..marking.grading.function import FunctionMark
    from ..marking.sandbox.host import Host


@click.command()
@click.argument("assignment", required=False)
@click.argument("function", required=False)
@click.argument(
    "file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
@click.option("--jsonl", is_flag=True, help="Mark lines of JSON from standard input.")
@CALL_SECONDS
@COURSE
@UNSAFE
@example(
    "autograder mark 01_activations sigmoid sigmoid.py\n"
    "autograder mark 01_activations sigmoid sigmoid.py --json\n"
    "autograder mark --jsonl < answers.jsonl   # {id, assignment, function, source} a line"
)
def mark(
    assignment: str | None,
    function: str | None,
    file: Path | None,
    as_json: bool,
    jsonl: bool,
    call_seconds: float,
    course: Path | None,
    unsafe_no_sandbox: bool,
) -> None:
    """Mark one FUNCTION from a plain Python FILE.

    Steps that the file does not define are supplied correctly, but for `slopes_by_trial` in a
    test; `np`, `plt`, `math` and `copy` are there.
    Exit status: 0 when judged (right or wrong), 1 when a line of JSON could not be, 2 when the
    command cannot be understood.
    """
    if jsonl == (file is not None):
        raise click.UsageError("Give ASSIGNMENT FUNCTION FILE, or --jsonl alone.")
    from ..marking.sandbox.waiting import Waiting

    source = _read(file) if file else ""
    root, kind = course_folder(course), sandbox_kind(unsafe_no_sandbox)
    with Waiting(root, kind, notebooks=file is None or may_draw(source)) as waiting:
        waiting.warm()  # it imports what it needs beside us
        from ..marking.sandbox.host import Host

        host = Host.of(waiting)
        if assignment is None or function is None:
            _mark_lines(host, call_seconds)
            return
        assignment, function = _meant(assignment, function)
        marked = _mark_source(host, assignment, function, source, call_seconds)
    click.echo(json.dumps(marked.to_dict()) if as_json else _text(marked))


def _meant(assignment: str, function: str) -> tuple[str, str]:
    """Return the ids that the names stand for."""
    from ..key import find_assignment

    assignment = meant_assignment(assignment)
    names = [one.name for one in find_assignment(assignment).exercises]
    return assignment, meant(function, names, f"exercise of {assignment}")


def _read(file: Path) -> str:
    source, notes = decode(file.read_bytes())
    for note in notes:
        click.echo(note, err=True)
    return source


def _mark_source(
    host: Host, assignment: str, function: str, source: str, call_seconds: float
) -> FunctionMark:
    from ..marking.grading.function import mark_function

    return mark_function(host, assignment, function, source, call_seconds=call_seconds, places=True)


def _text(marked: FunctionMark) -> str:
    from ..checks.markup import fit
    from ..checks.panel import Panel

    text = printable(str(Panel(marked.verdict, places=marked.places)), but="\n")
    return fit(text, sys.stdout.encoding)


def _mark_lines(host: Host, call_seconds: float) -> None:
    from ..marking.grading.jsonl import mark_line
    from ..marking.grading.text import decoded_lines

    answers: list[bool] = []  # for each line, whether it could be judged
    with incomplete_once(lambda: answers):
        for line in decoded_lines(sys.stdin.buffer):  # a bad one must not stop the rest
            if line.strip():
                answer = mark_line(host, line, call_seconds)
                answers.append("error" not in answer)
                click.echo(json.dumps(answer))
    if not all(answers):
        end_incomplete()
